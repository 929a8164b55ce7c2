import type { Span } from '../../domain/index.ts'
import type { Bearing, Sort, Status } from '../../memos/index.ts'
import type { SourceInShort, Stretch, TextBlock } from './text.ts'

/** So many bytes of a draft are read. */
export const LARGEST_DRAFT = 10_000_000

/** Sentences of a source that bear on a finding; `hits` are offsets into `words`, `path` the address of their place. */
export interface SaidShown {
  readonly path: string
  readonly source: SourceInShort
  readonly bearing: Bearing
  readonly words: string
  readonly hits: readonly Span[]
}

/** What was looked up of a draft, and what came of it. */
export interface FindingShown {
  readonly sort: Sort
  readonly status: Status
  readonly words: string
  /** Where the words stand in the paragraphs of the draft. */
  readonly places: readonly Stretch[]
  /** What the sentences of the sources do not tell by themselves; "" where they tell all. */
  readonly lead: string
  readonly said: readonly SaidShown[]
}

/** A draft that was checked, as it reads; findings in the order of its words. */
export interface CheckShown {
  readonly name: string
  /** "22 items looked up: 4 disputed, 18 supported". */
  readonly sum: string
  readonly blocks: readonly TextBlock[]
  readonly findings: readonly FindingShown[]
}
