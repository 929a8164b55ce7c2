import type { Band, ConflictKind, Thing } from '../domain/index.ts'

/** Words of a source and where they stand: code points of its canonical text, the end excluded. */
export interface Words {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * A place that can be looked up. `source` is an id; `sentence` are the whole sentences around the `words` that count.
 * `line` and `column` lead to the words in the file, of several to the sentence, from 1 and in code points; null where
 * the file does not hold them. `address` opens the article at the sentence, null where the source states no address on the web.
 */
export interface Cited {
  readonly source: string
  readonly sentence: Words
  readonly words: readonly Words[]
  readonly line: number | null
  readonly column: number | null
  readonly address: string | null
  /** Who corrected the claim, and what was read before; null where it stands as it was read. */
  readonly corrected: string | null
}

/** The first so many of a part, and how many more there are. */
export interface Part<Item> {
  readonly items: readonly Item[]
  readonly more: number
}

/** A value that independent sources share. `witnesses` counts copies and common origins once; `voices` has each source. */
export interface Agreement {
  readonly subject: string
  readonly value: string
  readonly witnesses: number
  readonly voices: readonly Cited[]
}

/** What one person decided of a dispute, in words. `day` is an ISO day, UTC. */
export interface Ruled {
  readonly words: string
  readonly note: string
  readonly person: string
  readonly day: string
}

/** One value of a dispute: the ids of its independent witnesses, and a place for each source that gives it. */
export interface Side {
  readonly value: string
  readonly witnesses: readonly string[]
  readonly voices: readonly Cited[]
}

/** How far people are with a dispute. */
export type State = 'undecided' | 'decided' | 'later' | 'divided' | 'widened'

/** Values that exclude each other, the best witnessed first. `ruled` is the last word of each person. */
export interface Difference {
  readonly id: string
  readonly subject: string
  readonly kind: ConflictKind
  readonly band: Band
  readonly sides: readonly Side[]
  readonly why: string
  readonly state: State
  readonly ruled: readonly Ruled[]
  readonly chart: readonly Dated[]
}

/** A figure for a chart: the ISO day that it is of, what it is, and its words. */
export interface Dated {
  readonly day: string
  readonly figure: number
  readonly label: string
  readonly source: string
}

/** One figure of a series with each place that gives it. */
export interface Figure {
  readonly value: string
  readonly voices: readonly Cited[]
}

/** Figures that fit together. `arithmetic` is as on paper: "21 + 27 = 48", or "55 → 92" for a count that went on. */
export interface Sequence {
  readonly subject: string
  readonly arithmetic: readonly string[]
  readonly figures: readonly Figure[]
  readonly chart: readonly Dated[]
}

/** A difference with an innocent reason, found by rule or said by a person. */
export interface Explained {
  readonly subject: string
  readonly arithmetic: string | null
  readonly why: string
  readonly voices: readonly Cited[]
  readonly ruled: readonly Ruled[]
}

/** How often a holder shows the target in a frame, with one sentence that does. */
export interface FrameCell {
  readonly frame: string
  readonly count: number
  readonly example: Cited
}

/** What one holder makes of the target. */
export interface FrameHolder {
  readonly holder: string
  readonly cells: readonly FrameCell[]
}

/** How one target is framed; framings that deny the frame are apart and count in no cell. */
export interface Framed {
  readonly target: string
  readonly frames: readonly string[]
  readonly holders: Part<FrameHolder>
  readonly denied: Part<{ readonly holder: string; readonly frame: string; readonly example: Cited }>
}

/** A source in the list; `kind` is null where nothing tells it, `day` is guessed unless the file said it. */
export interface BriefSource {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly outlet: string | null
  readonly day: string | null
  readonly isDaySaid: boolean
  readonly kind: string | null
  readonly address: string | null
  readonly path: string
  readonly sha256: string
}

/** Which state of the database a brief tells; times are ISO, UTC. `comparedFrom` is a hash of all that comparing read. */
export interface Resting {
  readonly made: string
  readonly ingested: string | null
  readonly comparedFrom: string | null
  readonly isCompared: boolean
}

/** What is known of a subject, with the place of each figure and quotation. */
export interface Brief {
  readonly title: string
  readonly things: readonly Pick<Thing, 'id' | 'name'>[] | null
  readonly topic: string | null
  readonly resting: Resting
  readonly agreed: Part<Agreement>
  readonly disputed: Part<Difference>
  /** On how many of all disputes people have decided. */
  readonly decided: number
  readonly series: Part<Sequence>
  readonly explained: Part<Explained>
  /** How many pairs of claims differ in words that leave room for both: these explain nothing, and are not told. */
  readonly compatible: number
  readonly single: Part<Cited>
  readonly framed: Part<Framed>
  readonly sources: Part<BriefSource>
}
