import type { Database } from 'better-sqlite3'
import type { Comparisons, Stamp } from '../store.ts'
import { COMPARISONS, DISPUTES, type Placing, type Row, type Table, THINGS } from './comparison-tables.ts'
import { writeStamp } from './fingerprint.ts'
import { converters, toPoints } from './offsets.ts'
import { prepared } from './prepared.ts'

type Identified = { readonly id: string }

/** Takes stored items that are wanted no more away; to be run when nothing points at them any more. */
type Remove = () => void

interface Work {
  readonly database: Database
  readonly placing: Placing
}

const keysOf = (database: Database): ReadonlyMap<string, number> =>
  new Map(
    database
      .prepare<[], { id: string; revision: number }>('SELECT id, revision FROM current_revisions')
      .all()
      .map(({ id, revision }) => [id, revision]),
  )

const placingIn = (database: Database): Placing => {
  const keys = keysOf(database)
  const converterOf = converters(database)
  const revisionOf = (source: string): number => {
    const revision = keys.get(source)
    if (revision === undefined) throw new Error(`expected a place in a stored source, came one in "${source}"`)
    return revision
  }
  const placed: Placing['placed'] = ({ source, span }) => {
    const revision = revisionOf(source)
    const { start, end } = toPoints(converterOf(revision), span)
    return [revision, start, end]
  }
  return { revisionOf, placed }
}

const isSame = (a: Row, b: Row): boolean => Object.entries(a).every(([column, value]) => b[column] === value)

/** What has to change, so that what is stored becomes `items`. */
const changesTo = <Item extends Identified>(
  { database, placing }: Work,
  table: Table<Item>,
  items: readonly Item[],
) => {
  const missing = new Map(items.map((item) => [item.id, item] as const))
  const gone: string[] = []
  const changed: Item[] = []
  for (const row of database.prepare<[], Row & Identified>(table.stored).iterate()) {
    const item = missing.get(row.id)
    if (item === undefined) gone.push(row.id)
    else if (!isSame(table.row(item, placing), row)) changed.push(item)
    missing.delete(row.id)
  }
  return { gone, changed, missing: [...missing.values()] }
}

const write = (database: Database, table: Pick<Table<never>, 'write' | 'writeParts'>, row: Row): void => {
  prepared(database, table.write).run(row)
  for (const sql of table.writeParts) prepared(database, sql).run(row)
}

/** Writes what is new or has changed; what is as it was is not touched, since most of a large collection stays. */
const replace = <Item extends Identified>(work: Work, table: Table<Item>, items: readonly Item[]): Remove => {
  const { database, placing } = work
  const { gone, changed, missing } = changesTo(work, table, items)
  for (const item of changed) {
    for (const sql of table.clearParts) prepared(database, sql).run({ id: item.id })
    write(database, table, table.row(item, placing))
  }
  for (const item of missing) write(database, table, table.row(item, placing))
  return () => {
    const remove = prepared(database, table.remove)
    for (const id of gone) remove.run({ id })
  }
}

/** Puts these in the place of all things, comparisons and disputes; to be run inside one transaction. */
export const writeComparisons = (database: Database, wanted: Comparisons, stamp: Stamp): void => {
  const work: Work = { database, placing: placingIn(database) }
  const removals = [
    replace(work, THINGS, wanted.things),
    replace(work, COMPARISONS, wanted.comparisons),
    replace(work, DISPUTES, wanted.disputes),
  ]
  // What is pointed at goes last: a thing would take the comparisons with it that have found another.
  for (const remove of removals.reverse()) remove()
  writeStamp(database, stamp)
}
