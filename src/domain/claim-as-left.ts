import type { ClaimBody } from './claim.ts'
import { type ClaimEdit, type ClaimReview, standingClaimReviews } from './claim-review.ts'
import { contentId } from './content-id.ts'
import type { Annotation } from './layers.ts'

/** What a person put in the place of what was read of a claim, which is kept: `read`. */
export interface Correction extends Pick<ClaimReview, 'sha256' | 'note' | 'person' | 'decidedAt'> {
  readonly edit: ClaimEdit
  readonly read: Annotation<ClaimBody>
}

const saysOf = ({ claim, edit }: ClaimReview): string => contentId('edit', { claim, edit })

/** The review that made what stands in the place of each claim that is corrected: whoever said it first of those that stand. */
export const standingCorrections = (reviews: readonly ClaimReview[]): ReadonlyMap<string, ClaimReview> => {
  const firsts = new Map(
    standingClaimReviews(reviews)
      .toReversed()
      .map((review) => [saysOf(review), review] as const),
  )
  const last = new Map(reviews.map((review) => [review.claim, review] as const))
  const corrected = [...last].filter(([, { edit }]) => edit !== null)
  return new Map(corrected.map(([claim, review]) => [claim, firsts.get(saysOf(review)) ?? review] as const))
}

/** A claim as an edit leaves it, all offsets in code points: its clause grows to hold the words that were chosen. */
export const asLeft = ({ span, body }: Annotation<ClaimBody>, edit: ClaimEdit): Annotation<ClaimBody> => {
  const { words, value, time, speaker } = edit
  return {
    span: { start: Math.min(span.start, words.start), end: Math.max(span.end, words.end) },
    body: { ...body, words, value, time, speaker, subject: { ...body.subject, head: edit.subject } },
  }
}

/** What parts a claim that people corrected from what was read of it; null where the correction says just the same. */
export const leftKey = (left: Annotation<ClaimBody>, read: Annotation<ClaimBody>): string | null => {
  const [now, before] = [left, read].map(({ span, body }) => contentId('left', { span, body }))
  return now === before || now === undefined ? null : now
}
