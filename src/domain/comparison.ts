import type { Expression } from './expression.ts'
import type { Span } from './span.ts'

/**
 * `conflict`: both cannot be true. `reconciled`: they differ on the surface and something explains it.
 * `compatible`: close enough that a reader would ask, and no conflict. `agrees`: the same value from elsewhere.
 */
export type Verdict = 'conflict' | 'reconciled' | 'compatible' | 'agrees'

export type ConflictKind =
  | 'number'
  | 'date'
  | 'identity'
  | 'place'
  | 'polarity'
  | 'quote'
  | 'attribution'
  | 'terminology'

/** How sure a conflict is: the reader's order of work. */
export type Band = 'sure' | 'likely' | 'look'

/** A place in one source: `source` is its id, the span counts UTF-16 units of its canonical text. */
export interface Place {
  readonly source: string
  readonly span: Span
}

/** Two claims held against each other. `claims` and `sides` are in the order of the claims' sources and places. */
export interface Comparison {
  readonly id: string
  readonly verdict: Verdict
  readonly kind: ConflictKind
  readonly band: Band
  readonly claims: readonly [string, string]
  readonly sides: readonly [Place, Place]
  readonly parts: readonly Place[]
  readonly rule: string
  readonly explanation: string
  /** The arithmetic that made it; null where none did. */
  readonly expression: Expression | null
  readonly thing: string
  readonly slot: string
}

/** What claims are about, across sources. `mentions` are claim ids. */
export interface Thing {
  readonly id: string
  readonly kind: 'event' | 'body' | 'plan' | 'work' | 'place' | 'person'
  readonly name: string
  readonly mentions: readonly string[]
}

/** One value of a dispute, the claims that hold it and the ids of the sources that witness it independently. */
export interface Position {
  readonly value: string
  readonly claims: readonly string[]
  readonly witnesses: readonly string[]
}

/** How many independent sources witness the value of a claim, whose id this is: 1 where it rests on one witness. */
export interface Witnessed {
  readonly id: string
  readonly witnesses: number
}

/** The conflicts that hang together in one slot of one thing. */
export interface Dispute {
  readonly id: string
  readonly thing: string
  readonly slot: string
  readonly comparisons: readonly string[]
  readonly positions: readonly Position[]
}
