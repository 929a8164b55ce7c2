import type { Database } from 'better-sqlite3'
import type { Comparisons, Stamp } from '../store.ts'
import { StoreError } from '../store-error.ts'
import {
  COMPARISONS,
  DISPUTES,
  type Parts,
  type Placing,
  type Row,
  type Table,
  THINGS,
  WITNESSES,
} from './comparison-tables.ts'
import { fingerprint, writeStamp } from './fingerprint.ts'
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

const isSame = (a: Row, b: Row): boolean => a.every((value, index) => value === b[index])

/** What has to change, so that what is stored becomes `items`. */
const changesTo = <Item extends Identified>(
  { database, placing }: Work,
  table: Table<Item>,
  items: readonly Item[],
) => {
  const missing = new Map(items.map((item) => [item.id, item] as const))
  const gone: string[] = []
  const changed: Item[] = []
  for (const row of database.prepare<[], Row>(table.stored).raw().iterate() as IterableIterator<Row>) {
    const item = missing.get(row[0])
    if (item === undefined) gone.push(row[0])
    else if (!isSame(table.row(item, placing), row)) changed.push(item)
    missing.delete(row[0])
  }
  return { gone, changed, missing: missing.values() }
}

// Plain inserts and updates: one upsert for both takes half as long again.
const statements = (database: Database, { name, columns }: Pick<Table<never>, 'name' | 'columns'>) => ({
  insert: prepared(
    database,
    `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  ),
  update: prepared(
    database,
    `UPDATE ${name} SET ${columns
      .slice(1)
      .map((column) => `${column} = ?`)
      .join(', ')} WHERE id = ?`,
  ),
  remove: prepared(database, `DELETE FROM ${name} WHERE id = ?`),
})

const writeParts = (database: Database, { column, write }: Parts, row: Row): void => {
  const list = row[column]
  if (list === '[]') return
  for (const sql of write) prepared(database, sql).run(row[0], list)
}

/** Writes what is new or has changed; what is as it was is not touched, since most of a large collection stays. */
const replace = <Item extends Identified>(work: Work, table: Table<Item>, items: readonly Item[]): Remove => {
  const { database, placing } = work
  const { insert, update, remove } = statements(database, table)
  const { gone, changed, missing } = changesTo(work, table, items)
  for (const item of changed) {
    const row = table.row(item, placing)
    update.run(...row.slice(1, table.columns.length), item.id)
    for (const { clear } of table.parts) prepared(database, clear).run(item.id)
    for (const parts of table.parts) writeParts(database, parts, row)
  }
  for (const item of missing) {
    const row = table.row(item, placing)
    insert.run(...row.slice(0, table.columns.length))
    for (const parts of table.parts) writeParts(database, parts, row)
  }
  return () => {
    for (const id of gone) remove.run(id)
  }
}

const writeStories = (database: Database, stories: Comparisons['stories']): void => {
  prepared(database, 'DELETE FROM stories').run()
  for (const { key, comparisons } of stories)
    prepared(database, 'INSERT INTO stories (key, comparisons) VALUES (?, ?)').run(key, comparisons)
}

/** Comparisons of an older state would stand in the place of those that another process made of the newer one. */
const assertFresh = (database: Database, stamp: Stamp): void => {
  if (fingerprint(database) === stamp.fingerprint) return
  throw new StoreError(
    'stale',
    `What is in ${database.name} was changed while it was compared. Run "variorum ingest" again once nobody writes to it.`,
  )
}

/** Puts these in the place of all things, comparisons and disputes; to be run inside one transaction. */
export const writeComparisons = (database: Database, wanted: Comparisons, stamp: Stamp): void => {
  assertFresh(database, stamp)
  const work: Work = { database, placing: placingIn(database) }
  const removals = [
    replace(work, THINGS, wanted.things),
    replace(work, COMPARISONS, wanted.comparisons),
    replace(work, DISPUTES, wanted.disputes),
    replace(work, WITNESSES, wanted.witnesses),
  ]
  // What is pointed at goes last: a thing would take the comparisons with it that have found another.
  for (const remove of removals.reverse()) remove()
  writeStories(database, wanted.stories)
  writeStamp(database, stamp)
}
