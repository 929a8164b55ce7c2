import type { Status, Value } from '../../domain/index.ts'
import type { Pane, Sign, SourceInShort } from './text.ts'
import type { WitnessShown } from './witnesses.ts'

/** A claim as the table shows it; `edited` is the value that a person put in its place. */
export interface ClaimRow {
  readonly id: string
  readonly sign: Sign
  readonly slot: string
  readonly value: string
  readonly edited: string | null
  readonly words: string
  readonly source: SourceInShort
  readonly speaker: string | null
  readonly status: Status
  readonly witnesses: number | null
}

/** A page of the table: rows from `offset` on, of `total` in all. */
export interface ClaimsShown {
  readonly total: number
  readonly offset: number
  readonly rows: readonly ClaimRow[]
}

/** The fields of a correction as they are written; what the type of the value does not have is empty. */
export interface ClaimFields {
  readonly value: string
  readonly unit: string
  readonly from: string
  readonly to: string
  readonly speaker: string
  readonly subject: string
}

/** Words of the claim's paragraph, in UTF-16 units from its start. */
export interface WordsInParagraph {
  readonly start: number
  readonly end: number
}

/** One review of a claim, the oldest first. */
export interface ClaimHistoryLine {
  readonly id: string
  readonly words: string
  readonly note: string
  readonly person: string
  readonly decidedAt: string
  readonly isWithdrawn: boolean
}

/** A claim with all that is needed to review it. `block` is its paragraph in the pane, `at` its words there. */
export interface ClaimShown extends ClaimRow {
  readonly type: Value['type']
  readonly pane: Pane
  readonly block: number
  readonly at: WordsInParagraph
  readonly fields: ClaimFields
  readonly comparisons: readonly {
    readonly id: string
    readonly verdict: string
    readonly explanation: string
    readonly dispute: string | null
  }[]
  /** Who witnesses its value; none where it was held against no other source. */
  readonly lineage: readonly WitnessShown[]
  readonly history: readonly ClaimHistoryLine[]
}

/** What words say when they are read again; null where nothing can tell. */
export interface WordsRead {
  readonly words: string
  readonly value: string | null
}

/** What the page asks to be written down of claims. `decidedAt` is when the person said it, an ISO time, UTC. */
export interface ClaimReviewAsked {
  readonly claims: readonly string[]
  readonly status: 'accepted' | 'rejected' | 'edited'
  readonly edit?: { readonly at: WordsInParagraph; readonly fields: ClaimFields }
  readonly note?: string
  readonly decidedAt: string
}
