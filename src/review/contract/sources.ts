import type { Mark, Sign, SourceInShort, TextBlock } from './text.ts'

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
