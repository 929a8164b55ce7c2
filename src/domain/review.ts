import type { Carried } from './carried.ts'
import { contentId } from './content-id.ts'

/** How a person has judged something; `unreviewed` until the first word on it, and again once it is withdrawn. */
export type Status = 'unreviewed' | 'accepted' | 'rejected' | 'edited'

/**
 * One question of coding: does this sentence of a source frame this target so? `words` are the whole sentence, so that
 * an answer outlives every new analysis that leaves the sentence as it is; equal sentences of a source get one answer.
 */
export interface Coding {
  readonly source: string
  readonly words: string
  readonly target: string
  readonly frame: string
}

/** What a person said of a coding: `accepted`, the sentence frames it so; `rejected`, it does not. `decidedAt` is an ISO time, UTC. */
export interface CodingReview {
  readonly id: string
  readonly coding: Coding
  readonly status: Exclude<Status, 'edited'>
  readonly carried?: Carried
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** One key for each question, the same for all who answer it. */
export const codingKey = ({ source, words, target, frame }: Coding): string =>
  contentId('coding', { source, words, target, frame })

/** A review with the id of its content. */
export const codingReviewOf = (said: Omit<CodingReview, 'id'>): CodingReview => ({
  id: contentId('decision', said),
  ...said,
})

/** The last word of each person on each question, in the order in which they came; none where it was withdrawn. */
export const standingReviews = (reviews: readonly CodingReview[]): readonly CodingReview[] => {
  const last = new Map(reviews.map((review) => [`${codingKey(review.coding)} ${review.person}`, review]))
  return reviews.filter(
    (review) => review.status !== 'unreviewed' && last.get(`${codingKey(review.coding)} ${review.person}`) === review,
  )
}
