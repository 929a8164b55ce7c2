import Database from 'better-sqlite3'
import type { Past, Reader, Store } from '../store.ts'
import { openAsOf } from './as-of.ts'
import { readByHand, writeByHand } from './by-hand.ts'
import { readClaimReviews, writeClaimReviews } from './claim-reviews.ts'
import { readCodingReviews, writeCodingReviews } from './coding-reviews.ts'
import { changeMembers } from './collections.ts'
import { counts } from './counts.ts'
import { readDecisions, writeDecision } from './decisions.ts'
import { durable, gone, unmoved } from './durable.ts'
import { faults } from './faults.ts'
import { fingerprint, readStamp, readStories } from './fingerprint.ts'
import { readFinishedPasses } from './finished-passes.ts'
import { readJudgements, writeJudgement } from './judgements.ts'
import { mend } from './mend.ts'
import { readNotes } from './notes.ts'
import { openDatabase } from './open.ts'
import { plainly } from './plainly.ts'
import { readAnnotations, readComparedSources } from './read-annotations.ts'
import { findClaims } from './read-claims.ts'
import { readComparisons, readDisputes, readThings, readVerdicts, readWitnesses } from './read-comparisons.ts'
import { readCoverage, readFigures, readSlots, readThingFigures } from './read-coverage.ts'
import { readNames } from './read-names.ts'
import {
  readDocument,
  readEarlier,
  readMessages,
  readReplaced,
  readRevision,
  readSources,
  readText,
} from './read-sources.ts'
import { finishRun, readArrivals, readRuns, startRun, writeRefusals } from './runs.ts'
import { readTerms } from './same-terms.ts'
import { search } from './search.ts'
import { forgetStages, readStageRows } from './stage-rows.ts'
import { writeAllDecisions } from './write-all-decisions.ts'
import { writeComparisons } from './write-comparisons.ts'
import { writeName } from './write-name.ts'
import { writeSource } from './write-source.ts'

/** Where the database lies; `create` makes it where it is missing; `timeout` waits for other writers (milliseconds). */
export interface StoreOptions {
  readonly file: string
  readonly create?: boolean
  readonly timeout?: number
}

/** Runs a query or a write and gives its result as a promise; errors come out in plain words. */
type Run = <T>(work: (database: Database.Database) => T) => Promise<T>

const runner =
  (database: Database.Database, file: string): Run =>
  async (work) =>
    plainly(file, () => work(database))

const reader = (run: Run): Reader => ({
  sources: () => run(readSources),
  document: (source) => run((database) => readDocument(database, source)),
  earlier: (source) => run((database) => readEarlier(database, source)),
  annotations: (source, layer) => run((database) => readAnnotations(database, source, layer)),
  names: () => run(readNames),
  messages: (source) => run((database) => readMessages(database, source)),
  things: () => run(readThings),
  comparisons: (query) => run((database) => readComparisons(database, query)),
  disputes: () => run(readDisputes),
  thingFigures: () => run(readThingFigures),
  decisions: () => run(readDecisions),
  judgements: () => run(readJudgements),
  codingReviews: () => run(readCodingReviews),
  finishedPasses: () => run(readFinishedPasses),
  claimReviews: () => run(readClaimReviews),
  terms: () => run(readTerms),
  notes: () => run(readNotes),
  byHand: () => run(readByHand),
  stories: () => run(readStories),
  comparedSources: () => run(readComparedSources),
  verdicts: () => run(readVerdicts),
  fingerprint: () => run(fingerprint),
  stamp: () => run(readStamp),
  text: (revision) => run((database) => readText(database, revision)),
  replaced: (claims, sources) => run((database) => readReplaced(database, claims, sources)),
  claims: (query) => run((database) => findClaims(database, query)),
  search: (query) => run((database) => search(database, query)),
  figures: () => run(readFigures),
  slots: () => run(readSlots),
  coverage: () => run(readCoverage),
  runs: () => run(readRuns),
  arrivals: () => run(readArrivals),
  witnesses: () => run(readWitnesses),
  counts: () => run(counts),
  stageRows: () => run(readStageRows),
  faults: () => run(faults),
})

/** A second connection whose one transaction keeps on seeing the state in which it began. */
const snapshot = async <T>(file: string, timeout: number, work: (reader: Reader) => Promise<T>): Promise<T> => {
  const database = plainly(file, () => new Database(file, { readonly: true, timeout }))
  try {
    // The state is fixed by the first query, not by BEGIN.
    plainly(file, () => database.exec('BEGIN; SELECT version FROM corpus'))
    return await work(reader(runner(database, file)))
  } finally {
    database.close()
  }
}

/** The same on the state of a moment that is past. */
const past = async <T>(
  file: string,
  timeout: number,
  { at, comparer }: Past,
  work: (reader: Reader) => Promise<T>,
): Promise<T> => {
  const known = await snapshot(file, timeout, async (reader) => ({
    stories: await reader.stories(),
    comparisons: await reader.comparisons(),
  }))
  const database = plainly(file, () => openAsOf(file, timeout, { at, comparer, known }))
  try {
    return await work(reader(runner(database, file)))
  } finally {
    database.close()
  }
}

/** Opens a store in one SQLite file. */
export const openStore = async ({ file, create = false, timeout = 5000 }: StoreOptions): Promise<Store> => {
  const database = openDatabase({ file, create, timeout })
  const run = runner(database, file)
  const isThere = unmoved(file)
  const atomically: Run = (work) => run((inside) => inside.transaction(() => work(inside)).immediate())
  const durably: Run = async (work) => {
    if (!isThere()) throw gone(file)
    return run((inside) => durable(inside, () => inside.transaction(() => work(inside)).immediate()))
  }
  return {
    ...reader(run),
    snapshot: (work) => snapshot(file, timeout, work),
    past: (then, work) => past(file, timeout, then, work),
    startRun: ({ pipeline, stages }) => atomically((inside) => startRun(inside, pipeline, stages)),
    finishRun: (key, totals) => durably((inside) => finishRun(inside, key, totals)),
    refuse: (key, refusals) => atomically((inside) => writeRefusals(inside, key, refusals)),
    revision: (sha256) => run((inside) => readRevision(inside, sha256)),
    putSource: (entry) => atomically((inside) => writeSource(inside, entry)),
    putName: (key, name) => atomically((inside) => writeName(inside, key, name)),
    changeMembers: (change) => durably((inside) => changeMembers(inside, change)),
    putDecision: (decision) => durably((inside) => writeDecision(inside, decision)),
    putJudgement: (judgement) => durably((inside) => writeJudgement(inside, judgement)),
    putCodingReviews: (reviews) => durably((inside) => writeCodingReviews(inside, reviews)),
    putAllDecisions: (all) => durably((inside) => writeAllDecisions(inside, all)),
    putClaimReviews: (reviews) => durably((inside) => writeClaimReviews(inside, reviews)),
    putByHand: (annotations) => durably((inside) => writeByHand(inside, annotations)),
    replaceComparisons: (comparisons, stamp) => atomically((inside) => writeComparisons(inside, comparisons, stamp)),
    mend: ({ isDry }) => atomically((inside) => mend(inside, isDry)),
    forgetStages: (sources) => atomically((inside) => forgetStages(inside, sources)),
    close: () => run((inside) => void inside.close()),
  }
}
