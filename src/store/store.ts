import type {
  ClaimReview,
  CodingReview,
  ComparedSource,
  Comparison,
  Decision,
  Dispute,
  Judgement,
  NameInSource,
  Refusal,
  Thing,
  Verdict,
  Witnessed,
} from '../domain/index.ts'
import type { ComparedStory, Comparisons, Stamp } from './comparing.ts'
import type {
  ClaimQuery,
  Counts,
  Coverage,
  FoundClaims,
  SearchHit,
  SearchQuery,
  SlotCount,
  SourceFigures,
  ThingFigures,
} from './queries.ts'
import type {
  Change,
  FileName,
  KnownRevision,
  SourceEntry,
  SourceSummary,
  Stored,
  StoredDocument,
  StoredLayer,
  StoredMessage,
} from './stored.ts'

export * from './comparing.ts'
export * from './queries.ts'
export * from './stored.ts'

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
  /** All that people said of claims, in the order in which they did. */
  readonly claimReviews: () => Promise<readonly ClaimReview[]>
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
  /** Adds what people said of claims, all or nothing; a review that is there already is not added again. */
  readonly putClaimReviews: (reviews: readonly ClaimReview[]) => Promise<void>
  /** Puts these in the place of all things, comparisons and disputes; `stamp` says what they were made from. */
  readonly replaceComparisons: (comparisons: Comparisons, stamp: Stamp) => Promise<void>
  readonly close: () => Promise<void>
}
