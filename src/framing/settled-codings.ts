import { type Coding, type CodingReview, codingKey } from '../domain/index.ts'

/** A question with what people think of it now: `divided` where as many accept as reject it. */
export interface SettledCoding {
  readonly key: string
  readonly coding: Coding
  readonly verdict: 'accepted' | 'rejected' | 'divided'
}

/** What the majority says of each question, by the last word of each person (`standingReviews`), by key. */
export const settledCodings = (standing: readonly CodingReview[]): readonly SettledCoding[] => {
  const votes = new Map<string, { readonly coding: Coding; balance: number }>()
  for (const { coding, status } of standing) {
    const key = codingKey(coding)
    const vote = votes.get(key) ?? { coding, balance: 0 }
    vote.balance += status === 'accepted' ? 1 : -1
    votes.set(key, vote)
  }
  return [...votes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { coding, balance }]) => ({
      ...{ key, coding },
      verdict: balance === 0 ? 'divided' : balance > 0 ? 'accepted' : 'rejected',
    }))
}
