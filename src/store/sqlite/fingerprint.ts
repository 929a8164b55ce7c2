import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { ComparedStory, Stamp } from '../store.ts'
import { CORRECTED, REJECTED } from './claim-reviews.ts'
import { MEMBERS } from './collections.ts'
import { prepared } from './prepared.ts'
import { TERM_IDS } from './same-terms.ts'

/** All that comparing reads: a source's content holds its text and metadata, a claim's id its place and body. */
const COMPARED = `SELECT r.id, c.path, r.content,
    (SELECT json_group_array(k.id) FROM
      (SELECT id FROM claims WHERE revision = c.revision ORDER BY "start", "end", id) AS k) AS claims
  FROM current_revisions AS c JOIN revisions AS r ON r.revision = c.revision ORDER BY r.id`

/** What people decided of things is read too; a decision that is withdrawn is answered by another. */
const DECIDED = `SELECT id FROM decisions WHERE kind <> 'review' ORDER BY decided_at, id`

/** A hash of all that comparing reads: the current sources, decisions of things, rejected and corrected claims, words that mean the same, collections; null where there are no sources. */
export const fingerprint = (database: Database): string | null => {
  const hash = createHash('sha256')
  let sources = 0
  for (const row of database.prepare(COMPARED).raw().iterate()) {
    hash.update(`${JSON.stringify(row)}\n`)
    sources += 1
  }
  for (const id of database.prepare<[], string>(DECIDED).pluck().iterate()) hash.update(`${id}\n`)
  for (const id of database.prepare<[], string>(REJECTED).pluck().iterate()) hash.update(`rejected ${id}\n`)
  for (const id of database.prepare<[], string>(TERM_IDS).pluck().iterate()) hash.update(`term ${id}\n`)
  for (const row of database.prepare(CORRECTED).raw().iterate()) hash.update(`corrected ${JSON.stringify(row)}\n`)
  for (const row of database.prepare(MEMBERS).raw().iterate()) hash.update(`member ${JSON.stringify(row)}\n`)
  return sources === 0 ? null : hash.digest('hex')
}

/** What the comparisons were made from. */
export const readStamp = (database: Database): Stamp | null =>
  database.prepare<[], Stamp>('SELECT fingerprint, version FROM corpus WHERE version IS NOT NULL').get() ?? null

/** The stories that the stored comparisons were made from. */
export const readStories = (database: Database): readonly ComparedStory[] =>
  database.prepare<[], ComparedStory>('SELECT key, comparisons FROM stories ORDER BY key').all()

/** Notes what the comparisons were made from. */
export const writeStamp = (database: Database, stamp: Stamp): void => {
  database.prepare('UPDATE corpus SET fingerprint = @fingerprint, version = @version').run(stamp)
}

/** Notes that comparing has to be done anew. */
export const clearStamp = (database: Database): void => {
  prepared(database, 'UPDATE corpus SET fingerprint = NULL, version = NULL').run()
}

/** Whether the comparisons were made from the sources as they are. */
export const isCompared = (database: Database): boolean =>
  fingerprint(database) === (readStamp(database)?.fingerprint ?? null)
