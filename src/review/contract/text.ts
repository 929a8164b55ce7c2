import type { Role } from '../../domain/index.ts'

/** What a mark on words says: they are in conflict, a reason explains them, or they are another claim. */
export type Sign = 'conflict' | 'explained' | 'claim'

/** A stretch of a block, as UTF-16 offsets into its text. */
export interface Stretch {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** A stretch that is marked: the clause of a claim, or in it the words that carry the value. */
export interface Mark extends Stretch {
  readonly claim: string
  readonly sign: Sign
  readonly part: 'clause' | 'words'
}

/** What is read out of an article besides claims. */
export type TextLayer = 'frame' | 'speech' | 'quantity' | 'time' | 'entity'

/** A layer of marks on words: what was read, or what people added by hand, claims too. */
export type MarkLayer = TextLayer | 'hand'

/** A stretch of a block that a layer holds. `label` is what was read there: "2026-03-12", "Anna Riis, quoted". */
export interface LayerMark {
  readonly id: string
  readonly layer: MarkLayer
  readonly block: number
  readonly start: number
  readonly end: number
  readonly label: string
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
  /** What kind of source it is, and whether the file says it; null where nothing tells. */
  readonly kind: { readonly name: string; readonly said: boolean } | null
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
  /** Who corrected the claim, and what was read before. */
  readonly corrected?: string
}
