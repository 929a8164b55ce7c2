import type { Database } from 'better-sqlite3'
import type { Member } from '../store.ts'
import { prepared } from './prepared.ts'

/** The names of the collections of a revision "r" in the query around it, as a sorted JSON array. */
export const COLLECTIONS_OF_REVISION = `(SELECT json_group_array(name ORDER BY name) FROM
    (SELECT DISTINCT m.name FROM collections AS m JOIN names AS h ON h.source = m.source WHERE h.revision = r.revision))`

/** Which current source belongs to which collection. */
export const MEMBERS = 'SELECT source, collection FROM collections_view ORDER BY source, collection'

const JOIN = 'INSERT INTO collections (name, source, run) VALUES (?, ?, ?) ON CONFLICT (name, source) DO NOTHING'

/** Puts a source, by its key, into collections; where it is already, it stays as it was. */
export const joinAll = (
  database: Database,
  { source, run, collections }: { source: number; run: number; collections: readonly string[] },
): void => {
  for (const name of collections) prepared(database, JOIN).run(name, source, run)
}

/** The keys of the sources that a revision is current in: two names may hold the same bytes. */
const SOURCES = `SELECT DISTINCT n.source FROM names AS n JOIN revisions AS r ON r.revision = n.revision WHERE r.id = ?`

/** Lets sources join collections and leave them; to be run inside a transaction. */
export const changeMembers = (
  database: Database,
  { joined, left }: { readonly joined: readonly Member[]; readonly left: readonly Member[] },
): void => {
  const keysOf = (source: string) => prepared(database, SOURCES).pluck().all(source)
  for (const { collection, source } of left)
    for (const key of keysOf(source))
      prepared(database, 'DELETE FROM collections WHERE name = ? AND source = ?').run(collection, key)
  for (const { collection, source } of joined)
    for (const key of keysOf(source)) prepared(database, JOIN).run(collection, key, null)
}
