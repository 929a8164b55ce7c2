import type { Database } from 'better-sqlite3'
import { type Annotation, asLeft, type ClaimBody, leftKey, type OffsetConverter } from '../../domain/index.ts'
import { convertBody } from '../inner-spans.ts'
import type { StoredClaim } from '../store.ts'
import { readCorrections } from './claim-reviews.ts'
import { type ClaimRow, claimBody } from './claim-row.ts'
import { toUnits } from './offsets.ts'

/** A row of claims with what is known of it besides. */
export interface KnownClaimRow extends ClaimRow, Pick<StoredClaim, 'source' | 'thing' | 'witnesses' | 'status'> {}

const inUnits = (converter: OffsetConverter, { span, body }: Annotation<ClaimBody>): Annotation<ClaimBody> => ({
  span: toUnits(converter, span),
  body: convertBody('claim', body, (inner) => toUnits(converter, inner)),
})

/** Makes claims of their rows, each as people left it: the one place where a correction takes the place of what was read. */
export const claimsAsLeft = (database: Database) => {
  const corrections = readCorrections(database)
  const claimOf = (row: KnownClaimRow, converter: OffsetConverter): StoredClaim => {
    const { id, source, thing, witnesses, status } = row
    const read = { span: { start: row.start, end: row.end }, body: claimBody(row) }
    const review = corrections.get(id)
    const known = { id, source, thing, witnesses, status }
    if (review?.edit == null) return { ...known, ...inUnits(converter, read), correction: null }
    const { edit, sha256, note, person, decidedAt } = review
    const now = asLeft(read, edit)
    const left = leftKey(now, read)
    return {
      ...{ ...known, ...inUnits(converter, now), ...(left !== null && { left }) },
      correction: { edit, sha256, note, person, decidedAt, read: inUnits(converter, read) },
    }
  }
  return { claimOf, corrections }
}
