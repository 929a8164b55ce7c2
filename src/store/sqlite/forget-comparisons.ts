import type { Database } from 'better-sqlite3'
import { clearStamp } from './fingerprint.ts'
import { prepared } from './prepared.ts'

const OF_REVISION = 'SELECT id FROM claims WHERE revision = @revision'

const DISPUTES = `DELETE FROM disputes WHERE id IN (
    SELECT dispute FROM position_claims WHERE claim IN (${OF_REVISION})
    UNION SELECT dispute FROM position_witnesses WHERE revision = @revision
    UNION SELECT dc.dispute FROM dispute_comparisons AS dc JOIN comparisons AS c ON c.id = dc.comparison
      WHERE c.claim_a IN (${OF_REVISION}) OR c.claim_b IN (${OF_REVISION})
  )`

const COMPARISONS = `DELETE FROM comparisons
  WHERE claim_a IN (${OF_REVISION}) OR claim_b IN (${OF_REVISION})
    OR id IN (SELECT comparison FROM comparison_parts WHERE revision = @revision)`

/** Those of these claims, and of all that they were held against or stand in a dispute with. */
const WITNESSES = `DELETE FROM claim_witnesses WHERE id IN (
    ${OF_REVISION}
    UNION SELECT claim_a FROM comparisons WHERE claim_b IN (${OF_REVISION})
    UNION SELECT claim_b FROM comparisons WHERE claim_a IN (${OF_REVISION})
    UNION SELECT c.claim FROM position_claims AS c JOIN position_claims AS d ON d.dispute = c.dispute
      WHERE d.claim IN (${OF_REVISION})
  )`

const MENTIONS = `DELETE FROM thing_claims WHERE claim IN (${OF_REVISION})`

/**
 * Removes every comparison and dispute in which a claim of these revisions takes part: they are about to change, and
 * even if the same come back, comparing has to be done anew.
 */
export const forgetComparisons = (database: Database, revisions: readonly number[]): void => {
  if (revisions.length > 0) clearStamp(database)
  for (const sql of [WITNESSES, DISPUTES, COMPARISONS, MENTIONS]) {
    const statement = prepared(database, sql)
    for (const revision of revisions) statement.run({ revision })
  }
}
