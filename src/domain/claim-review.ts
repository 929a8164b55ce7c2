import type { Carried } from './carried.ts'
import { contentId } from './content-id.ts'
import type { Status } from './review.ts'
import type { Span } from './span.ts'
import type { DateInterval, Value } from './value.ts'

/**
 * What a person puts in the place of what was read: where the words of the value stand (in code points of the source's
 * text, as in the export), these words, and what they say. `follows`: whether the words give the value when they are read
 * again; null where nothing can tell.
 */
export interface ClaimEdit {
  readonly words: Span
  readonly text: string
  readonly value: Value
  readonly time: DateInterval | null
  readonly speaker: string | null
  readonly subject: string | null
  readonly follows: boolean | null
}

/**
 * What a person said of a claim of one revision of a source, with the words of the claim as they were then. `status` and
 * `edit` hold from then on, so that the last review of a claim says what stands; one that withdraws another brings back
 * what stood without it. Reviews that were made in one step share their `act`. `decidedAt` is an ISO time, UTC.
 */
export interface ClaimReview {
  readonly id: string
  readonly claim: string
  readonly sha256: string
  readonly words: string
  readonly status: Status
  readonly edit: ClaimEdit | null
  readonly withdraws: string | null
  readonly act: string
  readonly carried?: Carried
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** A review of a claim with the id of its content. */
export const claimReviewOf = (said: Omit<ClaimReview, 'id'>): ClaimReview => ({
  id: contentId('decision', said),
  ...said,
})

/** The reviews of claims that nobody has withdrawn, in the order in which they were made. */
export const standingClaimReviews = (reviews: readonly ClaimReview[]): readonly ClaimReview[] => {
  const withdrawn = new Set(reviews.flatMap(({ withdraws }) => withdraws ?? []))
  return reviews.filter(({ id, withdraws }) => withdraws === null && !withdrawn.has(id))
}

/** The reviews that take these back: each claim then stands as the last word on it besides them leaves it. */
export const takenBack = (
  act: readonly ClaimReview[],
  all: readonly ClaimReview[],
  by: Pick<ClaimReview, 'person' | 'decidedAt'>,
): readonly ClaimReview[] => {
  const gone = new Set(act.map(({ id }) => id))
  const left = standingClaimReviews(all).filter(({ id }) => !gone.has(id))
  return act.map((review) => {
    const before = left.findLast(({ claim }) => claim === review.claim)
    const { claim, sha256, words } = review
    return claimReviewOf({
      ...{ claim, sha256, words, status: before?.status ?? 'unreviewed', edit: before?.edit ?? null },
      ...{ withdraws: review.id, act: contentId('act', { withdraws: review.act, ...by }), note: '', ...by },
    })
  })
}
