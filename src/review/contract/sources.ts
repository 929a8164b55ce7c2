import type { LeftBehind } from './annotations.ts'
import type { LayerMark, Mark, Sign, SourceInShort, Stretch, TextBlock } from './text.ts'

/** How many decisions on earlier revisions go on in the present one, and how many stayed behind with their words. */
export interface CarriedOver {
  readonly carried: number
  readonly left: number
}

/** An article as it reads, with its claims. */
export interface SourceShown {
  readonly source: SourceInShort
  /** How many revisions later ones replaced. */
  readonly earlier: number
  readonly author: string | null
  readonly blocks: readonly TextBlock[]
  readonly marks: readonly Mark[]
  readonly layers: readonly LayerMark[]
  /** What people added by hand to earlier revisions. */
  readonly leftBehind: readonly LeftBehind[]
  readonly decided: CarriedOver
  /** What the address asked to be shown by `at`, a place in code points ("120-162"); else nothing. */
  readonly found: readonly Stretch[]
  readonly claims: readonly {
    readonly id: string
    readonly sign: Sign
    readonly title: string
    readonly value: string
    readonly note: string
    /** Who corrected it, and what was read before. */
    readonly corrected?: string
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

/** Words that one revision has and the other has not, or that both have. */
export interface Change {
  readonly in: 'earlier' | 'now' | 'both'
  readonly words: string
}

/** What changed from an earlier revision of a source to the present one, null for long texts; `number` counts from 1, the oldest. */
export interface RevisionShown {
  readonly id: string
  readonly number: number
  readonly read: string
  readonly changes: readonly Change[] | null
}
