import type { Mark, Sign, SourceInShort, Stretch, TextBlock } from './text.ts'

/** An article as it reads, with its claims. */
export interface SourceShown {
  readonly source: SourceInShort
  readonly author: string | null
  readonly blocks: readonly TextBlock[]
  readonly marks: readonly Mark[]
  /** What the address asked to be shown by `at`, a place in code points ("120-162"); else nothing. */
  readonly found: readonly Stretch[]
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
