import type { Thing } from '../../domain/index.ts'
import type { SourceInShort } from './text.ts'

/** A thing in the list, with how much there is of it. */
export interface ThingRow {
  readonly id: string
  readonly name: string
  readonly kind: Thing['kind']
  readonly sources: number
  readonly claims: number
  readonly conflicts: number
}

/** How a claim or slot stands: in conflict, explained, said by several independent sources, or by one alone. */
export type Footing = 'conflict' | 'explained' | 'agreed' | 'single'

/**
 * What one source says in one slot. `low` and `high` are what the words allow, in the unit of the slot, or days since 1970
 * for dates; null where they leave that end open or are neither. `day` is the ISO day that the value is of.
 */
export interface LedgerCell {
  readonly claim: string
  readonly words: string
  readonly value: string
  readonly footing: Footing
  readonly low: number | null
  readonly high: number | null
  readonly day: string | null
  /** The place of its words in an address, in code points: "120-162". */
  readonly at: string
}

/** A figure of a count that went on; `added` is how much it rose since the one before, "+ 28", null of the first and where it stood still. */
export interface Step {
  readonly claim: string
  readonly added: string | null
}

/**
 * A slot of a thing; `cells` has a list for each source of the thing, in their order. `scale`: what its values are, if a
 * chart can show them. `counts`: those that went on, each in the order of time.
 */
export interface LedgerSlot {
  readonly slot: string
  readonly title: string
  readonly footing: Footing
  readonly scale: 'figure' | 'date' | null
  readonly cells: readonly (readonly LedgerCell[])[]
  readonly counts: readonly (readonly Step[])[]
}

/** What is known of a thing: its sources in the order of time, and its slots. */
export interface LedgerShown {
  readonly thing: ThingRow
  readonly sources: readonly SourceInShort[]
  readonly slots: readonly LedgerSlot[]
}
