/** A number of things under a name; `href` leads to them. */
export interface Counted {
  readonly count: number
  readonly words: string
  readonly href: string
}

/** How a source stands among the others, counted and never weighed. */
export interface StandingShown {
  readonly disputes: readonly {
    readonly id: string
    readonly title: string
    /** Alone against several, with most, or neither. */
    readonly place: 'alone' | 'with most' | null
    readonly against: readonly string[]
  }[]
  readonly alone: number
  readonly withMost: number
  /** What people and later revisions made of its claims, and what rests on it. */
  readonly claims: readonly Counted[]
  /** Whom it names for its figures. */
  readonly speakers: readonly Counted[]
  /** With whom it counts as one witness. */
  readonly shared: readonly Counted[]
  readonly frames: readonly Counted[]
}
