import type { Database } from 'better-sqlite3'
import type { ClaimReview } from '../../domain/index.ts'

interface ReviewRow extends Pick<ClaimReview, 'id' | 'claim' | 'status' | 'note' | 'person' | 'decidedAt'> {
  readonly said: string
}

/** What else is said of a claim stands in the body; reviews of disputes and of codings have none there. */
const REVIEWS = `SELECT id, target AS claim, status, body -> '$.claim' AS said, note, person, decided_at AS decidedAt
  FROM decisions WHERE kind = 'review' AND body -> '$.claim' IS NOT NULL ORDER BY decided_at, id`

/** All that people said of claims, in the order in which they did. */
export const readClaimReviews = (database: Database): readonly ClaimReview[] =>
  database
    .prepare<[], ReviewRow>(REVIEWS)
    .all()
    .map(({ said, ...row }) => ({ ...row, ...JSON.parse(said) }))

const INSERT = `INSERT INTO decisions (id, kind, target, status, body, note, person, decided_at)
  VALUES (@id, 'review', @claim, @status, @body, @note, @person, @decidedAt) ON CONFLICT (id) DO NOTHING`

/** Adds reviews of claims, in their order; what was written down before is not written again. */
export const writeClaimReviews = (database: Database, reviews: readonly ClaimReview[]): void => {
  const insert = database.prepare(INSERT)
  for (const { sha256, words, edit, withdraws, act, carried, ...row } of reviews) {
    const claim = { sha256, words, edit, withdraws, act, ...(carried && { carried }) }
    insert.run({ ...row, body: JSON.stringify({ claim }) })
  }
}

/** The last word on claims of the current sources that were rejected: comparing leaves these out. */
export const REJECTED = `SELECT d.target FROM decisions AS d JOIN claims AS k ON k.id = d.target
    JOIN current_revisions AS c ON c.revision = k.revision
  WHERE d.kind = 'review' AND d.status = 'rejected'
    AND d.id = (SELECT last.id FROM decisions AS last WHERE last.target = d.target
      ORDER BY last.decided_at DESC, last.id DESC LIMIT 1)
  ORDER BY d.target`
