import type { Database } from 'better-sqlite3'
import type { SameTerm } from '../../domain/index.ts'

interface TermRow extends Pick<SameTerm, 'id' | 'note' | 'person' | 'decidedAt'> {
  readonly said: string
}

const TERMS = `SELECT id, body -> '$.term' AS said, note, person, decided_at AS decidedAt
  FROM decisions WHERE kind = 'review' AND body -> '$.term' IS NOT NULL ORDER BY decided_at, id`

/** All that people said of words that mean the same, in the order in which they did. */
export const readTerms = (database: Database): readonly SameTerm[] =>
  database
    .prepare<[], TermRow>(TERMS)
    .all()
    .map(({ said, ...row }) => ({ ...row, ...JSON.parse(said) }))

const INSERT = `INSERT INTO decisions (id, kind, target, status, body, note, person, decided_at)
  VALUES (@id, 'review', 'words', 'unreviewed', @body, @note, @person, @decidedAt)`

/** Adds what a person said of words. */
export const writeTerm = (database: Database, { words, judgement, withdraws, ...row }: SameTerm): void => {
  database.prepare(INSERT).run({ ...row, body: JSON.stringify({ term: { words, judgement, withdraws } }) })
}

/** The ids of all that was said of words: what is withdrawn is answered by another. */
export const TERM_IDS = `SELECT id FROM decisions
  WHERE kind = 'review' AND body -> '$.term' IS NOT NULL ORDER BY decided_at, id`
