import type { Database } from 'better-sqlite3'
import type { Note } from '../../domain/index.ts'
import { prepared } from './prepared.ts'

interface NoteRow extends Pick<Note, 'id' | 'note' | 'person' | 'decidedAt'> {
  readonly said: string
}

const NOTES = `SELECT id, body -> '$.noted' AS said, note, person, decided_at AS decidedAt
  FROM decisions WHERE kind = 'review' AND body -> '$.noted' IS NOT NULL ORDER BY decided_at, id`

/** All versions of what people noted, in the order in which they wrote them. */
export const readNotes = (database: Database): readonly Note[] =>
  database
    .prepare<[], NoteRow>(NOTES)
    .all()
    .map(({ said, ...row }) => ({ ...row, ...JSON.parse(said) }))

/** The target is no claim's id, so that a note says nothing of the status of a claim. */
const INSERT = `INSERT INTO decisions (id, kind, target, status, body, note, person, decided_at)
  VALUES (@id, 'review', 'note', 'unreviewed', @body, @note, @person, @decidedAt) ON CONFLICT (id) DO NOTHING`

/** Adds a version of a note; what was written down before is not written again. */
export const writeNote = (database: Database, { id, note, person, decidedAt, ...noted }: Note): void => {
  prepared(database, INSERT).run({ id, note, person, decidedAt, body: JSON.stringify({ noted }) })
}
