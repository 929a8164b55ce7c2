import type { Database } from 'better-sqlite3'
import { type CodingReview, codingKey } from '../../domain/index.ts'

interface ReviewRow extends Omit<CodingReview, 'coding' | 'carried'> {
  readonly body: string
}

/** Codings stand in the body of a review; reviews of claims have none there. */
const REVIEWS = `SELECT id, body, status, note, person, decided_at AS decidedAt
  FROM decisions WHERE kind = 'review' AND body -> '$.coding' IS NOT NULL ORDER BY decided_at, id`

/** All that people said of codings, in the order in which they did. */
export const readCodingReviews = (database: Database): readonly CodingReview[] =>
  database
    .prepare<[], ReviewRow>(REVIEWS)
    .all()
    .map(({ id, body, ...row }) => ({ id, ...JSON.parse(body), ...row }))

const INSERT = `INSERT INTO decisions (id, kind, target, status, body, note, person, decided_at)
  VALUES (@id, 'review', @target, @status, @body, @note, @person, @decidedAt)`

/** Adds reviews of codings, in their order. */
export const writeCodingReviews = (database: Database, reviews: readonly CodingReview[]): void => {
  const insert = database.prepare(INSERT)
  for (const { coding, carried, ...review } of reviews)
    insert.run({
      ...{ ...review, target: codingKey(coding) },
      body: JSON.stringify({ coding, ...(carried && { carried }) }),
    })
}
