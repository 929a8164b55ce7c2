import type {
  CodingReview,
  ComparedSource,
  Comparison,
  Decision,
  Dispute,
  Judgement,
  LayerName,
  Layers,
  Message,
  NameInSource,
  PlacedClaim,
  Refusal,
  Source,
  Span,
  Status,
  Thing,
  Value,
  Verdict,
  Witnessed,
} from '../domain/index.ts'
import type { ComparedStory, Comparisons, Stamp } from './comparing.ts'

export * from './comparing.ts'

/** The layers that a store keeps: tokens are rebuilt in memory from the text. */
export type StoredLayer = Exclude<LayerName, 'token'>

/** An annotation with its content id; a claim carries its source, thing and review status besides. */
export type Stored<Name extends StoredLayer> = Name extends 'claim'
  ? StoredClaim
  : Layers[Name] & { readonly id: string }

/**
 * A claim with the id of the thing that it is about (null until sources are compared) and the number of independent
 * sources that witness its value (null where it was held against no other source).
 */
export interface StoredClaim extends PlacedClaim {
  readonly thing: string | null
  readonly witnesses: number | null
  readonly status: Status
}

/** What a stage did to a revision; `options` is a hash of its options and of the files that it read. */
export interface StageRecord {
  readonly stage: string
  readonly version: number
  readonly options: string
  readonly state: 'done' | 'empty' | 'failed'
  readonly count: number
}

/** A message with the stage that gave it. */
export interface StoredMessage extends Message {
  readonly stage: string
}

/** A source as lists show it: without its text. `path` is the first of its names; `aliases` are the others, sorted. */
export interface SourceSummary extends Pick<Source, 'path' | 'sha256' | 'format' | 'metadata'> {
  readonly id: string
  readonly aliases: readonly string[]
}

/** A source with its text, the decoded file and the map between them. */
export interface StoredDocument extends SourceSummary, Pick<Source, 'text' | 'raw' | 'origin'> {
  /** The hash of metadata, text, raw and origin that was written with them. */
  readonly content: string
}

/** A revision that the store holds already; `url` is the canonical URL that it states. */
export interface KnownRevision {
  readonly path: string
  readonly url: string | null
  readonly stages: readonly StageRecord[]
}

/** Which revision a name of a file holds, and which source that is. */
export interface FileName {
  readonly path: string
  readonly identity: string
  readonly sha256: string
}

/** All that was made of one file. `writers` names the stage and version behind each layer. */
export interface SourceEntry {
  readonly run: number
  readonly identity: string
  readonly source: Source
  readonly layers: { readonly [Name in StoredLayer]: readonly Layers[Name][] }
  readonly writers: { readonly [Name in StoredLayer]?: { readonly stage: string; readonly version: number } }
  readonly stages: readonly StageRecord[]
  readonly messages: readonly StoredMessage[]
}

/**
 * What a file changed. `new`: bytes and source not seen before; `changed`: another revision of a known source;
 * `alias`: known bytes under another name; `redone`: known bytes analysed again; `unchanged`: nothing.
 */
export type Change = 'new' | 'changed' | 'alias' | 'redone' | 'unchanged'

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
 * ("die", "count"); `entity` and `speaker` are parts of names; `limit` cuts the list, not the total.
 */
export interface ClaimQuery {
  readonly ids?: readonly string[]
  readonly sources?: readonly string[]
  readonly slot?: string
  readonly valueType?: Value['type']
  readonly entity?: string
  readonly speaker?: string
  readonly limit?: number
}

/** The claims that answer a query, by path and place, and how many there are without its limit. */
export interface FoundClaims {
  readonly total: number
  readonly claims: readonly StoredClaim[]
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

/** The last run; `finished` is null where it was broken off. Times are ISO, UTC. */
export interface LastRun {
  readonly pipeline: string
  readonly started: string
  readonly finished: string | null
  readonly refusals: readonly Refusal[]
}

/** What has been done with the current sources. `compared` is false while comparisons are out of date. */
export interface Coverage {
  readonly compared: boolean
  readonly lastRun: LastRun | null
  readonly stages: readonly StageCoverage[]
}

/** How many there are of each noun among the current sources. */
export type Counts = Readonly<Record<StoredLayer | 'source' | 'thing' | 'comparison' | 'dispute', number>>

/** Reading a store. Offsets of all results are UTF-16 units; lists are ordered by source id, place and id. */
export interface Reader {
  readonly sources: () => Promise<readonly SourceSummary[]>
  readonly document: (source: string) => Promise<StoredDocument>
  readonly annotations: <Name extends StoredLayer>(source: string, layer: Name) => Promise<readonly Stored<Name>[]>
  /** The names that the current sources mention, but for those in readers' comments and page furniture. */
  readonly names: () => Promise<readonly NameInSource[]>
  readonly messages: (source: string) => Promise<readonly StoredMessage[]>
  readonly things: () => Promise<readonly Thing[]>
  /** All, by id; or those whose first side lies in `source`, by the places of both sides. */
  readonly comparisons: (source?: string) => Promise<readonly Comparison[]>
  readonly disputes: () => Promise<readonly Dispute[]>
  readonly witnesses: () => Promise<readonly Witnessed[]>
  readonly thingFigures: () => Promise<readonly ThingFigures[]>
  /** All that people decided of things, in the order in which they did. */
  readonly decisions: () => Promise<readonly Decision[]>
  /** All that people said of disputes, in the order in which they did. */
  readonly judgements: () => Promise<readonly Judgement[]>
  /** All that people said of codings, in the order in which they did. */
  readonly codingReviews: () => Promise<readonly CodingReview[]>
  /** The stories that the stored comparisons were made from, by key. */
  readonly stories: () => Promise<readonly ComparedStory[]>
  readonly comparedSources: () => Promise<readonly ComparedSource[]>
  readonly verdicts: () => Promise<ReadonlyMap<string, Verdict>>
  /** A hash of all that comparing reads; null where there are no sources. */
  readonly fingerprint: () => Promise<string | null>
  /** What the stored comparisons were made from; null before the first comparing. */
  readonly stamp: () => Promise<Stamp | null>
  readonly claims: (query: ClaimQuery) => Promise<FoundClaims>
  readonly search: (query: SearchQuery) => Promise<readonly SearchHit[]>
  readonly figures: () => Promise<readonly SourceFigures[]>
  readonly slots: () => Promise<readonly SlotCount[]>
  readonly coverage: () => Promise<Coverage>
  readonly counts: () => Promise<Counts>
  /** Faults against the database's own rules, one plain line each. */
  readonly faults: () => Promise<readonly string[]>
}

/** The contract of every store: asynchronous, so that a database server can stand behind it. */
export interface Store extends Reader {
  /** Runs `work` on one unchanging state of the store, whatever is written meanwhile. */
  readonly snapshot: <T>(work: (reader: Reader) => Promise<T>) => Promise<T>
  readonly startRun: (run: { readonly pipeline: string; readonly stages: readonly string[] }) => Promise<number>
  readonly finishRun: (run: number, counts: Readonly<Record<string, number>>) => Promise<void>
  readonly refuse: (run: number, refusals: readonly Refusal[]) => Promise<void>
  readonly revision: (sha256: string) => Promise<KnownRevision | null>
  /** Writes all that was made of a file, or nothing at all. */
  readonly putSource: (entry: SourceEntry) => Promise<Change>
  /** Notes that a file holds a revision that is stored already. */
  readonly putName: (run: number, name: FileName) => Promise<Change>
  /** Adds a decision to those that there are: none is ever changed or taken away. */
  readonly putDecision: (decision: Decision) => Promise<void>
  /** Adds what a person said of a dispute. */
  readonly putJudgement: (judgement: Judgement) => Promise<void>
  /** Adds what a person said of codings: all of it or, where one was said before, nothing. */
  readonly putCodingReviews: (reviews: readonly CodingReview[]) => Promise<void>
  /** Puts these in the place of all things, comparisons and disputes; `stamp` says what they were made from. */
  readonly replaceComparisons: (comparisons: Comparisons, stamp: Stamp) => Promise<void>
  readonly close: () => Promise<void>
}
