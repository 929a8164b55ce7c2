import type { Database } from 'better-sqlite3'
import type { Change, FileName } from '../store.ts'
import { forgetComparisons } from './forget-comparisons.ts'

interface NameRow {
  readonly source: number
  readonly revision: number
}

const sourceOf = (database: Database, identity: string): { readonly source: number; readonly known: boolean } => {
  const known = database.prepare('SELECT source FROM sources WHERE identity = ?').pluck().get(identity)
  if (known !== undefined) return { source: Number(known), known: true }
  const made = database.prepare('INSERT INTO sources (identity) VALUES (?) RETURNING source').pluck().get(identity)
  return { source: Number(made), known: false }
}

const revisionOf = (database: Database, sha256: string): number => {
  const revision = database.prepare('SELECT revision FROM revisions WHERE sha256 = ?').pluck().get(sha256)
  if (revision === undefined) throw new Error(`expected a stored revision with sha256 ${sha256}, found none`)
  return Number(revision)
}

/** Whether some name holds a revision, which makes it current. */
export const isHeld = (database: Database, revision: number): boolean =>
  database.prepare('SELECT 1 FROM names WHERE revision = ?').get(revision) !== undefined

const place = (database: Database, run: number, path: string, { source, revision }: NameRow): void => {
  // A source has one revision at a time: names that still hold an older one of it are stale.
  database.prepare('DELETE FROM names WHERE source = ? AND revision <> ?').run(source, revision)
  database
    .prepare(
      `INSERT INTO names (path, source, revision, run) VALUES (?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET source = excluded.source, revision = excluded.revision, run = excluded.run`,
    )
    .run(path, source, revision, run)
}

const superseded = (database: Database, candidates: ReadonlySet<number>): readonly number[] =>
  [...candidates].filter((revision) => !isHeld(database, revision))

/** Notes which revision a file name holds; to be run inside a transaction. */
export const writeName = (database: Database, run: number, { path, identity, sha256 }: FileName): Change => {
  const before = database.prepare<[string], NameRow>('SELECT source, revision FROM names WHERE path = ?').get(path)
  const revision = revisionOf(database, sha256)
  const { source, known } = sourceOf(database, identity)
  if (before?.source === source && before.revision === revision) return 'unchanged'
  const alias = isHeld(database, revision)
  const older = database
    .prepare<[number, string, number], number>(
      'SELECT revision FROM names WHERE (source = ? OR path = ?) AND revision <> ?',
    )
    .pluck()
    .all(source, path, revision)
  place(database, run, path, { source, revision })
  forgetComparisons(database, superseded(database, new Set(older)))
  if (older.length === 0 && alias) return 'alias'
  database.prepare('UPDATE corpus SET compared = 0').run()
  return older.length > 0 || known ? 'changed' : 'new'
}
