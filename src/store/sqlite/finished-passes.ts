import type { Database } from 'better-sqlite3'
import type { FinishedPass } from '../../domain/index.ts'

const PASSES = `SELECT id, note, person, decided_at AS decidedAt
  FROM decisions WHERE kind = 'review' AND body -> '$.finished' IS NOT NULL ORDER BY decided_at, id`

/** The blind passes that people have finished, in the order in which they did. */
export const readFinishedPasses = (database: Database): readonly FinishedPass[] =>
  database
    .prepare<[], Omit<FinishedPass, 'finished'>>(PASSES)
    .all()
    .map((row) => ({ ...row, finished: true }))

const INSERT = `INSERT INTO decisions (id, kind, target, status, body, note, person, decided_at)
  VALUES (@id, 'review', 'blind pass', 'unreviewed', @body, @note, @person, @decidedAt)`

/** Notes that a person has finished a blind pass. */
export const writeFinishedPass = (database: Database, { finished, ...row }: FinishedPass): void => {
  database.prepare(INSERT).run({ ...row, body: JSON.stringify({ finished }) })
}
