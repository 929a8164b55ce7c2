import type { Band, ConflictKind, Reason, Role, Ruling } from '../domain/index.ts'

/** What the server tells the page, as JSON. Offsets count UTF-16 units of the text of their block. */

/** What a mark on words says: they are in conflict, a reason explains them, or they are another claim. */
export type Sign = 'conflict' | 'explained' | 'claim'

/** A stretch of a block: the clause of a claim, or in it the words that carry the value. */
export interface Mark {
  readonly claim: string
  readonly block: number
  readonly start: number
  readonly end: number
  readonly sign: Sign
  readonly part: 'clause' | 'words'
}

/** A paragraph as it reads; what no reader should trust in it (control and direction signs) is made visible. */
export interface TextBlock {
  readonly role: Role
  readonly text: string
}

export interface SourceInShort {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly path: string
  readonly kind: string | null
  /** An ISO day, and whether the source says it. */
  readonly published: { readonly day: string; readonly said: boolean } | null
}

/** Words of a source with a paragraph on each side. `paragraph` counts from 1. */
export interface Pane {
  readonly source: SourceInShort
  readonly blocks: readonly TextBlock[]
  readonly marks: readonly Mark[]
  readonly paragraph: number
  readonly paragraphs: number
}

/** One value of a dispute, and who says so in which words. */
export interface PositionShown {
  readonly value: string
  readonly label: string
  readonly witnesses: readonly string[]
  readonly panes: readonly Pane[]
}

/** What stands of a dispute: its last ruling, and whether more has been held against it since. */
export interface Ruled {
  readonly ruling: Ruling
  readonly reason: Reason | null
  readonly right: string | null
  readonly note: string
  readonly person: string
  readonly decidedAt: string
  readonly isWidened: boolean
}

/** A dispute in the queue. `words` are the differing words, one of each of the first two positions. */
export interface QueueRow {
  readonly id: string
  readonly thing: { readonly id: string; readonly name: string }
  readonly title: string
  readonly words: readonly string[]
  readonly kind: ConflictKind
  readonly band: Band
  readonly sources: number
  readonly ruled: Ruled | null
}

/** A comparison that something explains. */
export interface ExplainedShown {
  readonly id: string
  readonly rule: string
  readonly explanation: string
  readonly words: readonly [string, string]
}

/** One act on a dispute, the oldest first. */
export interface HistoryLine {
  readonly id: string
  readonly words: string
  readonly note: string
  readonly person: string
  readonly decidedAt: string
  readonly isWithdrawn: boolean
}

/** A dispute with all that is needed to judge it. */
export interface DisputeShown extends QueueRow {
  readonly slot: string
  readonly rule: string
  readonly summary: string
  readonly pairs: number
  readonly positions: readonly PositionShown[]
  readonly explained: readonly ExplainedShown[]
  readonly history: readonly HistoryLine[]
}

/** An article as it reads, with its claims. */
export interface SourceShown {
  readonly source: SourceInShort
  readonly author: string | null
  readonly blocks: readonly TextBlock[]
  readonly marks: readonly Mark[]
  readonly claims: readonly {
    readonly id: string
    readonly sign: Sign
    readonly title: string
    readonly value: string
    readonly note: string
    readonly dispute: string | null
    readonly block: number
  }[]
}

/** What a list of sources shows. */
export interface SourceRow extends SourceInShort {
  readonly words: number
  readonly claims: number
  readonly conflicts: number
}

/** What the head of every page shows. Counts are open work. */
export interface DeskShown {
  readonly person: string
  readonly readOnly: boolean
  readonly openDisputes: number
  readonly disputes: number
  readonly sources: number
}

/** What the page asks to be written down of a dispute. */
export interface JudgementAsked {
  readonly dispute: string
  readonly ruling: Ruling
  readonly reason?: Reason
  readonly right?: string
  readonly note?: string
}

/** What undo took back, and the dispute that it belongs to; null where there was nothing. */
export interface Undone {
  readonly dispute: string | null
  readonly words: string
}

/** An error as the page shows it: what was expected, what came, what to do. */
export interface Problem {
  readonly error: string
}
