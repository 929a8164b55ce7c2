import type { LayerMark, Mark, Sign, SourceInShort, TextBlock } from './text.ts'

/** An article as it reads, with its claims. */
export interface SourceShown {
  readonly source: SourceInShort
  readonly author: string | null
  readonly blocks: readonly TextBlock[]
  readonly marks: readonly Mark[]
  readonly layers: readonly LayerMark[]
  readonly claims: readonly {
    readonly id: string
    readonly sign: Sign
    readonly title: string
    readonly value: string
    readonly note: string
    readonly dispute: string | null
    readonly block: number
    /** Where its clause lies in the canonical text, in UTF-16 units. */
    readonly start: number
    readonly end: number
  }[]
}

/** What a list of sources shows. */
export interface SourceRow extends SourceInShort {
  readonly words: number
  readonly claims: number
  readonly conflicts: number
}

/** Lines of the file as it lies on disk, around a place; `first` counts from 1, marks are UTF-16 units of their line. */
export interface FileShown {
  readonly source: SourceInShort
  readonly first: number
  readonly of: number
  readonly lines: readonly {
    readonly text: string
    readonly marks: readonly { readonly start: number; readonly end: number }[]
  }[]
}
