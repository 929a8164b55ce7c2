import type { Database } from 'better-sqlite3'
import { type ClaimReview, standingCorrections } from '../../domain/index.ts'

interface ReviewRow extends Pick<ClaimReview, 'id' | 'claim' | 'status' | 'note' | 'person' | 'decidedAt'> {
  readonly said: string
}

/** What else is said of a claim stands in the body; reviews of disputes and of codings have none there. */
const reviews = (narrowed = ''): string => `SELECT id, target AS claim, status, body -> '$.claim' AS said, note, person,
    decided_at AS decidedAt
  FROM decisions WHERE kind = 'review' AND body -> '$.claim' IS NOT NULL ${narrowed} ORDER BY decided_at, id`

const read = (database: Database, sql: string): readonly ClaimReview[] =>
  database
    .prepare<[], ReviewRow>(sql)
    .all()
    .map(({ said, ...row }) => ({ ...row, ...JSON.parse(said) }))

/** All that people said of claims, in the order in which they did. */
export const readClaimReviews = (database: Database): readonly ClaimReview[] => read(database, reviews())

const OF_EDITED = `AND target IN (SELECT target FROM decisions WHERE body ->> '$.claim.edit' IS NOT NULL)`

/** The review behind each correction that stands, by claim. */
export const readCorrections = (database: Database): ReadonlyMap<string, ClaimReview> =>
  standingCorrections(read(database, reviews(OF_EDITED)))

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

/** What was said last of claims of the current sources. */
const LAST = `FROM decisions AS d JOIN claims AS k ON k.id = d.target
    JOIN current_revisions AS c ON c.revision = k.revision
  WHERE d.kind = 'review' AND d.id = (SELECT last.id FROM decisions AS last WHERE last.target = d.target
    ORDER BY last.decided_at DESC, last.id DESC LIMIT 1)`

/** The claims of the current sources that were rejected: comparing leaves these out. */
export const REJECTED = `SELECT d.target ${LAST} AND d.status = 'rejected' ORDER BY d.target`

/** The claims of the current sources that were corrected, each with what stands in the place of what was read. */
export const CORRECTED = `SELECT d.target, d.body -> '$.claim.edit' ${LAST}
  AND d.body ->> '$.claim.edit' IS NOT NULL ORDER BY d.target`
