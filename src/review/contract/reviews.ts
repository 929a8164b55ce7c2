/** What people judge. */
export const JUDGED = ['disputes', 'claims', 'framings'] as const

export type Judged = (typeof JUDGED)[number]

/** Who judged how much: what still stands of it. `settled` are disputes on which they decided over others. */
export interface Reviewer {
  readonly person: string
  readonly counts: Readonly<Record<Judged, number>>
  readonly settled: number
  readonly blind: number
  readonly last: string
}

/** A figure with its interval of 95 %. */
interface Estimated {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * How far two people agree on what both judged: by count, by what guessing would give, and in figures, which are null
 * where they have no meaning. `mind` says where the figures mislead. What was said to settle a dispute counts not.
 */
export interface Agreed {
  readonly of: Judged
  readonly shared: number
  readonly same: number
  readonly guessed: number
  readonly kappa: Estimated | null
  readonly alpha: number | null
  readonly mind: readonly string[]
}

/** How far two people agree, by what they judged; what they do not share is absent. */
export interface PairAgreed {
  readonly a: string
  readonly b: string
  readonly agreed: readonly Agreed[]
}

/** Who judged how much, and how far each two of them agree. */
export interface ReviewsShown {
  readonly people: readonly Reviewer[]
  readonly pairs: readonly PairAgreed[]
}

/** What one person said, with the note. */
export interface Opined {
  readonly words: string
  readonly note: string
}

/** Something of which two people say different things; `settled` is what an adjudication says, with its author. */
export interface DifferingRow {
  readonly path: string
  readonly title: string
  readonly a: Opined
  readonly b: Opined
  readonly settled: string | null
}

/** How far two people agree, and the rows on which they differ: `rows` are the first ones of `differing`. */
export interface PairShown extends Omit<PairAgreed, 'agreed'> {
  readonly agreed: readonly (Agreed & { readonly differing: number; readonly rows: readonly DifferingRow[] })[]
}
