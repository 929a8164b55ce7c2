/** How answers agree with those that count as right. */
export interface Hits {
  readonly right: number
  readonly false: number
  readonly missed: number
}

/** Precision, recall and F1; null where nothing stands below the line. */
export interface Scores extends Hits {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Precision, recall and F1 of hits. */
export const scoresOf = (hits: Hits): Scores => ({
  ...hits,
  precision: ratio(hits.right, hits.right + hits.false),
  recall: ratio(hits.right, hits.right + hits.missed),
  f1: ratio(2 * hits.right, 2 * hits.right + hits.false + hits.missed),
})

/** One answer beside the right one. */
export const hitOf = (right: boolean, answer: boolean): Hits => ({
  right: right && answer ? 1 : 0,
  false: !right && answer ? 1 : 0,
  missed: right && !answer ? 1 : 0,
})

/** All hits together. */
export const sumOfHits = (all: readonly Hits[]): Hits =>
  all.reduce<Hits>(
    (sum, one) => ({ right: sum.right + one.right, false: sum.false + one.false, missed: sum.missed + one.missed }),
    { right: 0, false: 0, missed: 0 },
  )
