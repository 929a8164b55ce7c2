import type {
  ClaimReview,
  CodingReview,
  ComparedSource,
  Comparison,
  Decision,
  Dispute,
  FinishedPass,
  HandAnnotation,
  Judgement,
  NameInSource,
  Note,
  Refusal,
  SameTerm,
  Thing,
  Verdict,
  Witnessed,
} from '../domain/index.ts'
import type { ComparedStory, Comparer, Comparisons, Stamp } from './comparing.ts'
import type {
  Arrival,
  ClaimQuery,
  ComparisonQuery,
  Counts,
  Coverage,
  FoundClaims,
  Mended,
  Run,
  SearchHit,
  SearchQuery,
  SlotCount,
  SourceFigures,
  StageRows,
  ThingFigures,
} from './queries.ts'
import type {
  Change,
  EarlierRevision,
  FileName,
  KnownRevision,
  Member,
  Replaced,
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

/** All that people ever said, by sort, each in the order in which they did. */
export interface AllDecisions {
  readonly decisions: readonly Decision[]
  readonly judgements: readonly Judgement[]
  readonly codingReviews: readonly CodingReview[]
  readonly claimReviews: readonly ClaimReview[]
  readonly byHand: readonly HandAnnotation[]
  readonly finishedPasses: readonly FinishedPass[]
  readonly terms: readonly SameTerm[]
  readonly notes: readonly Note[]
}

/** None of any sort. */
export const NO_DECISIONS: AllDecisions = {
  ...{ decisions: [], judgements: [], codingReviews: [], claimReviews: [], byHand: [], finishedPasses: [], terms: [] },
  notes: [],
}

/** Reading a store. Offsets of all results are UTF-16 units; lists are ordered by source id, place and id. */
export interface Reader {
  readonly sources: () => Promise<readonly SourceSummary[]>
  readonly document: (source: string) => Promise<StoredDocument>
  /** The text of a revision, current or not; '' where there is none of this id. */
  readonly text: (revision: string) => Promise<string>
  /** What a source said before, the latest first: revisions under one of its names or of its address. */
  readonly earlier: (source: string) => Promise<readonly EarlierRevision[]>
  /** Revisions that are not current any more and make one of these claims, or are one of these sources. */
  readonly replaced: (claims: readonly string[], sources: readonly string[]) => Promise<readonly Replaced[]>
  readonly annotations: <Name extends StoredLayer>(source: string, layer: Name) => Promise<readonly Stored<Name>[]>
  /** The names that the current sources mention, but for those in readers' comments and page furniture. */
  readonly names: () => Promise<readonly NameInSource[]>
  readonly messages: (source: string) => Promise<readonly StoredMessage[]>
  readonly things: () => Promise<readonly Thing[]>
  /** By id; or, of one source, by the places of both sides. */
  readonly comparisons: (query?: ComparisonQuery) => Promise<readonly Comparison[]>
  readonly disputes: () => Promise<readonly Dispute[]>
  readonly witnesses: () => Promise<readonly Witnessed[]>
  readonly thingFigures: () => Promise<readonly ThingFigures[]>
  /** All that people decided of things, by time and id, so that the order of their arrival changes nothing. */
  readonly decisions: () => Promise<readonly Decision[]>
  /** All that people said of disputes, in the order in which they did. */
  readonly judgements: () => Promise<readonly Judgement[]>
  /** All that people said of codings, in the order in which they did. */
  readonly codingReviews: () => Promise<readonly CodingReview[]>
  /** The blind passes that people have finished, in the order in which they did. */
  readonly finishedPasses: () => Promise<readonly FinishedPass[]>
  /** All that people said of claims, in the order in which they did. */
  readonly claimReviews: () => Promise<readonly ClaimReview[]>
  /** All that people said of words that mean the same, in the order in which they did. */
  readonly terms: () => Promise<readonly SameTerm[]>
  /** All versions of what people noted on sources, claims and disputes, in the order in which they wrote them. */
  readonly notes: () => Promise<readonly Note[]>
  /** All that people added by hand to what was read, in the order in which they did. */
  readonly byHand: () => Promise<readonly HandAnnotation[]>
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
  /** All runs, the oldest first. */
  readonly runs: () => Promise<readonly Run[]>
  readonly arrivals: () => Promise<readonly Arrival[]>
  readonly counts: () => Promise<Counts>
  readonly stageRows: () => Promise<readonly StageRows[]>
  /** Faults against the database's own rules, one plain line each. */
  readonly faults: () => Promise<readonly string[]>
}

/** A moment that is past, an ISO time, UTC; and how the sources of then are compared. */
export interface Past {
  readonly at: string
  readonly comparer: Comparer
}

/** The contract of every store: asynchronous, so that a database server can stand behind it. */
export interface Store extends Reader {
  /** Runs `work` on one unchanging state of the store, whatever is written meanwhile. */
  readonly snapshot: <T>(work: (reader: Reader) => Promise<T>) => Promise<T>
  /**
   * Runs `work` on the state of a moment: the revisions that were current, and what people had decided. They are compared
   * anew by `comparer`, and stages count as they last read them, so that it is what this program would have shown then.
   */
  readonly past: <T>(then: Past, work: (reader: Reader) => Promise<T>) => Promise<T>
  readonly startRun: (run: { readonly pipeline: string; readonly stages: readonly string[] }) => Promise<number>
  readonly finishRun: (run: number, counts: Readonly<Record<string, number>>) => Promise<void>
  readonly refuse: (run: number, refusals: readonly Refusal[]) => Promise<void>
  readonly revision: (sha256: string) => Promise<KnownRevision | null>
  /** Writes all that was made of a file, or nothing at all. */
  readonly putSource: (entry: SourceEntry) => Promise<Change>
  /** Notes that a file holds a revision that is stored already. */
  readonly putName: (run: number, name: FileName) => Promise<Change>
  /** Lets sources join collections and leave them, all in one step; a person says so, no run. */
  readonly changeMembers: (change: {
    readonly joined: readonly Member[]
    readonly left: readonly Member[]
  }) => Promise<void>
  /** Adds a decision to those that there are: none is ever changed or taken away. */
  readonly putDecision: (decision: Decision) => Promise<void>
  /** Adds what a person said of a dispute. */
  readonly putJudgement: (judgement: Judgement) => Promise<void>
  /** Adds what a person said of codings: all of it or, where one was said before, nothing. */
  readonly putCodingReviews: (reviews: readonly CodingReview[]) => Promise<void>
  /** Adds decisions of any sorts: all of them or, where one is there already, nothing. */
  readonly putAllDecisions: (all: Partial<AllDecisions>) => Promise<void>
  /** Adds what people said of claims, all or nothing; a review that is there already is not added again. */
  readonly putClaimReviews: (reviews: readonly ClaimReview[]) => Promise<void>
  /** Adds annotations by hand, and makes rows of those that then stand beside those of the stages. */
  readonly putByHand: (annotations: readonly HandAnnotation[]) => Promise<void>
  /** Puts these in the place of all things, comparisons and disputes; `stamp` says what they were made from; refused where that has changed. */
  readonly replaceComparisons: (comparisons: Comparisons, stamp: Stamp) => Promise<void>
  /** Makes again what can be made from the rest, or only tells what it would; sources and decisions stay as they are. */
  readonly mend: (how: { readonly isDry: boolean }) => Promise<readonly Mended[]>
  /** Forgets what was done with these sources, so that the next ingest of their files does it all again. */
  readonly forgetStages: (sources: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}
