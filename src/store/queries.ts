import type { Layers, Refusal, Span, Status, Value, Verdict } from '../domain/index.ts'
import type { StoredClaim, StoredLayer } from './stored.ts'

/** What is searched for: sentences with all of the words, those in straight quotation marks next to each other. */
export interface SearchQuery {
  readonly words: string
  readonly limit: number
  /** Ids of the sources to search; absent: all. */
  readonly sources?: readonly string[]
}

/** A sentence that answers a search, best first. `hits` are the words that were found, as offsets into `words`. */
export interface SearchHit {
  readonly source: string
  readonly sentence: string
  readonly span: Span
  readonly role: Layers['sentence']['body']['role']
  readonly words: string
  readonly hits: readonly Span[]
}

/**
 * Which claims are asked for; an absent key does not narrow. `slot` is a whole slot ("die.count") or one side of it
 * ("die", "count"); `entity` and `speaker` are parts of names, `frame` of that of a framing in the sentence of the claim;
 * `words` are parts, all of them, of slot, value, speaker or what the claim is about; `witnesses` is how many there are; `limit` cuts the list, not the total.
 */
export interface ClaimQuery {
  readonly ids?: readonly string[]
  readonly sources?: readonly string[]
  readonly slot?: string
  readonly valueType?: Value['type']
  readonly entity?: string
  readonly speaker?: string
  readonly frame?: string
  readonly words?: readonly string[]
  readonly witnesses?: number
  readonly status?: Status
  readonly limit?: number
}

/** The claims that answer a query, by path and place, and how many there are without its limit. */
export interface FoundClaims {
  readonly total: number
  readonly claims: readonly StoredClaim[]
}

/** Which comparisons are asked for; an absent key does not narrow. `source` is that of the first side. */
export interface ComparisonQuery {
  readonly source?: string
  readonly verdicts?: readonly Verdict[]
}

/** How much there is of one current source; `conflicts` counts the comparisons in which it takes a side. */
export interface SourceFigures {
  readonly id: string
  readonly words: number
  readonly claims: number
  readonly conflicts: number
}

/** How much there is of one thing: its claims, their sources, and the conflicts among them. */
export interface ThingFigures {
  readonly id: string
  readonly sources: number
  readonly claims: number
  readonly conflicts: number
}

/** How many claims there are of one slot. */
export interface SlotCount {
  readonly slot: string
  readonly valueType: Value['type']
  readonly count: number
}

/** How a stage ended on the current sources, and how many annotations it gave. */
export interface StageCoverage {
  readonly stage: string
  readonly version: number
  readonly done: number
  readonly empty: number
  readonly failed: number
  readonly annotations: number
}

/**
 * What a stage is recorded to have made of a current source, beside the rows of it that are there. `missing`: it belongs
 * to the plan of the source's run and is not recorded; `unrecorded`: it wrote rows and is not recorded at their version.
 */
export interface StageRows {
  readonly source: string
  readonly path: string
  readonly stage: string
  readonly state: 'done' | 'empty' | 'failed' | 'missing' | 'unrecorded'
  readonly count: number
  readonly rows: number
}

/** What was made again: database indexes, rows that pointed at nothing, the index of words; and how many faults it had. */
export interface Mended {
  readonly what: 'indexes' | 'orphans' | 'words'
  readonly count: number
}

/** The last run; `finished` is null where it was broken off. Times are ISO, UTC. */
export interface LastRun {
  readonly pipeline: string
  readonly started: string
  readonly finished: string | null
  readonly refusals: readonly Refusal[]
}

/** A run of ingest. `counts` is what it told at its end: files by what became of them, and totals afterwards. */
export interface Run extends LastRun {
  readonly run: number
  readonly counts: Readonly<Record<string, number>>
}

/** A current source with the first run in which a file of its words was taken in. */
export interface Arrival {
  readonly source: string
  readonly run: number
}

/** What has been done with the current sources. `compared` is false while comparisons are out of date. */
export interface Coverage {
  readonly compared: boolean
  readonly lastRun: LastRun | null
  readonly stages: readonly StageCoverage[]
}

/** How many there are of each noun among the current sources. */
export type Counts = Readonly<Record<StoredLayer | 'source' | 'thing' | 'comparison' | 'dispute', number>>
