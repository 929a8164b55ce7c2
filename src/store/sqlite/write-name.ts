import type { Database } from 'better-sqlite3'
import type { Change, FileName } from '../store.ts'
import { joinAll } from './collections.ts'
import { forgetComparisons } from './forget-comparisons.ts'
import { prepared } from './prepared.ts'

interface NameRow {
  readonly source: number
  readonly revision: number
}

const sourceOf = (database: Database, identity: string): number => {
  const known = prepared(database, 'SELECT source FROM sources WHERE identity = ?').pluck().get(identity)
  if (known !== undefined) return Number(known)
  return Number(prepared(database, 'INSERT INTO sources (identity) VALUES (?) RETURNING source').pluck().get(identity))
}

const revisionOf = (database: Database, sha256: string): number => {
  const revision = prepared(database, 'SELECT revision FROM revisions WHERE sha256 = ?').pluck().get(sha256)
  if (revision === undefined) throw new Error(`expected a stored revision with sha256 ${sha256}, found none`)
  return Number(revision)
}

/** Whether some name holds a revision, which makes it current. */
export const isHeld = (database: Database, revision: number): boolean =>
  prepared(database, 'SELECT 1 FROM names WHERE revision = ?').get(revision) !== undefined

/** Names that the new one makes stale: older revisions of its source, and what only its path told apart. */
const STALE = `source = @source AND revision <> @revision
  OR path = @path AND source <> @source AND source IN (SELECT source FROM sources WHERE identity = @path)`

const place = (database: Database, name: NameRow & { readonly path: string; readonly run: number }): void => {
  prepared(database, `DELETE FROM names WHERE ${STALE}`).run(name)
  prepared(
    database,
    `INSERT INTO names (path, source, revision, run) VALUES (@path, @source, @revision, @run)
       ON CONFLICT (path, source) DO UPDATE SET revision = excluded.revision, run = excluded.run`,
  ).run(name)
}

/** Notes which revision a file name holds; to be run inside a transaction. */
export const writeName = (database: Database, run: number, file: FileName): Change => {
  const { path, identity, sha256, collections = [] } = file
  const name = { path, run, source: sourceOf(database, identity), revision: revisionOf(database, sha256) }
  joinAll(database, { source: name.source, run, collections })
  if (
    prepared(database, 'SELECT 1 FROM names WHERE path = @path AND source = @source AND revision = @revision').get(name)
  )
    return 'unchanged'
  const alias = isHeld(database, name.revision)
  const stale = database.prepare<[NameRow], number>(`SELECT revision FROM names WHERE ${STALE}`).pluck().all(name)
  place(database, name)
  forgetComparisons(
    database,
    [...new Set(stale)].filter((revision) => !isHeld(database, revision)),
  )
  if (stale.length > 0) return 'changed'
  return alias ? 'alias' : 'new'
}
