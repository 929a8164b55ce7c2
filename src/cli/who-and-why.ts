import type { CodingReview } from '../domain/index.ts'

/** "Anna Riis on 2026-11-30: “one flood”". */
export const whoAndWhy = ({ person, decidedAt, note }: Pick<CodingReview, 'person' | 'decidedAt' | 'note'>): string =>
  `${person} on ${decidedAt.slice(0, 10)}${note === '' ? '' : `: “${note}”`}`
