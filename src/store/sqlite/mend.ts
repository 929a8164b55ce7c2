import type { Database } from 'better-sqlite3'
import type { Mended } from '../store.ts'
import { faultOfWordIndex, rebuildWordIndex } from './word-index.ts'

/** Something that can be made again from the rest: how often it is at fault, and what makes it again. */
interface Treatment {
  readonly what: Mended['what']
  readonly find: (database: Database) => number
  readonly mend: (database: Database) => void
}

/** What is worked out from sources and decisions, and so may be taken away. */
const DERIVED: ReadonlySet<string> = new Set([
  ...['annotations', 'claims', 'manifest', 'run_messages', 'things', 'thing_claims', 'comparisons', 'comparison_parts'],
  ...['disputes', 'dispute_comparisons', 'dispute_positions', 'position_claims', 'position_witnesses'],
  'claim_witnesses',
])

interface Orphan {
  readonly table: string
  readonly rowid: number | null
}

const orphans = (database: Database): readonly Orphan[] => {
  const rows = database.prepare<[], Orphan>('PRAGMA foreign_key_check').all()
  const once = new Map(rows.map((row) => [`${row.table} ${row.rowid}`, row] as const))
  return [...once.values()].filter(({ table, rowid }) => rowid !== null && DERIVED.has(table))
}

/** Takes rows away that point at nothing; what hung on them may be left hanging in turn. */
const removeOrphans = (database: Database): void => {
  for (let rows = orphans(database); rows.length > 0; rows = orphans(database))
    for (const { table, rowid } of rows) database.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(rowid)
}

const INDEX_FAULT = /missing from index|wrong # of entries in index|non-unique entry in index/

const indexFaults = (database: Database): number =>
  database
    .prepare<[], string>('PRAGMA integrity_check')
    .pluck()
    .all()
    .filter((line) => INDEX_FAULT.test(line)).length

const TREATMENTS: readonly Treatment[] = [
  { what: 'indexes', find: indexFaults, mend: (database) => database.exec('REINDEX') },
  { what: 'orphans', find: (database) => orphans(database).length, mend: removeOrphans },
  { what: 'words', find: (database) => (faultOfWordIndex(database) === null ? 0 : 1), mend: rebuildWordIndex },
]

/** Mends what can be made again from the rest, or only tells what it would mend; to be run inside one transaction. */
export const mend = (database: Database, isDry: boolean): readonly Mended[] =>
  TREATMENTS.flatMap((treatment) => {
    const count = treatment.find(database)
    if (count === 0) return []
    if (!isDry) treatment.mend(database)
    return [{ what: treatment.what, count }]
  })
