import type { Sign, SourceInShort } from './text.ts'

/** A figure or words of a row, and whether a new source says them. */
interface Piece {
  readonly text: string
  readonly isNew: boolean
}

/** Something that changed, with the address where it is seen. */
export interface ChangeRow {
  readonly id: string
  readonly path: string
  readonly sign: Sign | 'agrees' | 'frames'
  readonly title: string
  readonly pieces: readonly Piece[]
  readonly note: string
}

/** What changed in one way, under its heading; `total` counts those too that are not shown. */
export interface ChangeSection {
  readonly name: 'new' | 'widened' | 'settled' | 'gone' | 'series' | 'explained' | 'supported' | 'single' | 'framing'
  readonly heading: string
  readonly total: number
  readonly rows: readonly ChangeRow[]
}

/** A run that brought sources: a moment since which one may ask what changed. `started` is an ISO time, UTC. */
interface RunChoice {
  readonly run: number
  readonly started: string
  readonly sources: number
}

/** A figure before and after. */
interface BeforeAfter {
  readonly name: string
  readonly before: number
  readonly after: number
}

/** What is new between two runs of ingest: after the run `from` (0: from the beginning), until `to`. */
export interface TodayShown {
  readonly from: number
  readonly to: number
  readonly runs: readonly RunChoice[]
  readonly headline: string
  readonly articles: readonly SourceInShort[]
  readonly action: { readonly words: string; readonly path: string } | null
  readonly sections: readonly ChangeSection[]
  /** Disputes of before that stand no more or are joined to others, by the counts of the runs; which, is asked for. */
  readonly gone: number
  readonly ingest: readonly { readonly name: string; readonly count: number }[]
  readonly refused: readonly { readonly path: string; readonly reason: string; readonly remedy: string }[]
  readonly totals: readonly BeforeAfter[]
  readonly touched: readonly ChangeRow[]
  /** Decisions that no new source speaks of. */
  readonly untouched: number
  readonly notes: readonly { readonly source: string; readonly words: string }[]
  /** What the database cannot tell, in words. */
  readonly untold: readonly string[]
}
