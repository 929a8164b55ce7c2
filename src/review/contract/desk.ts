/** What the head of every page shows. Counts are open work. */
export interface DeskShown {
  readonly person: string
  readonly readOnly: boolean
  /** Whether what others have said is kept back until the pass is finished. */
  readonly blind: boolean
  /** Open work, by the address of its page. */
  readonly open: Readonly<Record<string, number>>
}

/** What undo took back, and the address where it is seen; null where there was nothing. */
export interface Undone {
  readonly path: string | null
  readonly words: string
}

/** An error as the page shows it: what was expected, what came, what to do. */
export interface Problem {
  readonly error: string
}
