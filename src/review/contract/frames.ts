import type { Span } from '../../domain/index.ts'
import type { SourceInShort } from './text.ts'

/** A choice of the page, with how many sentences stand behind it. */
interface Choice {
  readonly name: string
  readonly count: number
}

/** A codebook that framings may be shown under: one that they were stored with, or one that is tried on the sources. */
export interface CodebookChoice {
  readonly name: string
  readonly isStored: boolean
}

/** A number of framings: how many say so, and how many of those deny it. `shade` is 0 for none, up to 4. */
export interface CellShown {
  readonly count: number
  readonly denied: number
  readonly shade: number
}

/** A column under the head of its group; `group` is null where there is but one. */
export interface ColumnShown {
  readonly group: string | null
  readonly key: string
  readonly all: CellShown
}

/** A row with a cell for each column. `group` parts authors, those they quote and those they describe. */
export interface RowShown {
  readonly group: string | null
  readonly key: string
  readonly cells: readonly CellShown[]
  readonly all: CellShown
}

/** Framings told apart in two ways; of many rows, one page (pages count from 1). */
export interface FramesShown {
  readonly codebooks: readonly CodebookChoice[]
  readonly codebook: string
  readonly targets: readonly Choice[]
  readonly rows: string
  readonly columns: string
  readonly dimensions: readonly string[]
  readonly sentences: number
  readonly judged: number
  readonly rejected: number
  readonly table: {
    readonly columns: readonly ColumnShown[]
    readonly rows: readonly RowShown[]
    readonly all: CellShown
    /** Groups of columns that found no room. */
    readonly more: number
  }
  readonly page: number
  readonly pages: number
  readonly total: number
}

/** What people say of a coding: the majority, and the person at this desk. */
type Verdict = 'accepted' | 'rejected' | 'divided' | null

/**
 * A sentence and the question whether it frames so. `at` is its place in code points, "120-162", as the address of a
 * source takes it; `cues` are offsets into `words`. Where it is asked, not found, there are no holder and no cues.
 */
export interface CodingShown {
  readonly id: string
  readonly source: SourceInShort
  readonly at: string
  readonly paragraph: number
  readonly words: string
  readonly cues: readonly Span[]
  readonly frame: string
  readonly target: string
  readonly holder: string | null
  readonly polarity: 'asserted' | 'denied'
  readonly shift: 'from' | 'to' | null
  readonly score: number
  readonly verdict: Verdict
  readonly own: Verdict
}

/** Codings, and of how many sources: questions are found one source after the other, and shown before all are read. */
export interface CodingList {
  readonly codings: readonly CodingShown[]
  readonly read: number
  readonly sources: number
}

/** What the page asks to be written down of a coding that it was shown under a codebook. */
export interface CodingAsked {
  readonly id: string
  readonly codebook: string
  readonly status: 'accepted' | 'rejected'
  readonly decidedAt: string
}
