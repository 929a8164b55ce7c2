import type { Refusal } from '../domain/index.ts'
import type { Pipeline } from '../pipeline/index.ts'
import type { Change, Compare, Store } from '../store/index.ts'
import { type Analyst, analystHere } from './analyst.ts'
import { type CarriedCounts, carryOver } from './carry/index.ts'
import { type Compared, compareAll } from './compare-all.ts'
import { type Expansion, expand, type FoundFile } from './expand.ts'
import { planInWords, planOf } from './plan.ts'
import { added, NOTHING_READ, type Reading } from './reading.ts'
import { type Outcome, type StageFailure, takeIn } from './take-in.ts'

/** How far an ingest has come; `path` is the file that was just taken in. */
export type Progress =
  | { readonly phase: 'files'; readonly done: number; readonly total: number; readonly path: string | null }
  | { readonly phase: 'compare' }

/**
 * What an ingest works with; `paths` are files and folders. All files join `collection`; where none is named, each joins
 * that of its folder.
 */
export interface IngestInput {
  readonly paths: readonly string[]
  readonly collection?: string | undefined
  readonly store: Store
  readonly pipeline: Pipeline
  readonly compare: Compare
  /** Raised whenever `compare` gives other comparisons of the same sources: only then are they compared anew. */
  readonly compareVersion: number
  /** Who analyses the files; in this process where nobody is named. */
  readonly analyst?: Analyst
  readonly onProgress?: (progress: Progress) => void
  /** Of the files that the paths hold, only those for which it gives true; all others are as if they were not there. */
  readonly only?: (file: string) => boolean
  /** Once it is aborted no further file is begun; what was taken in is compared. */
  readonly signal?: AbortSignal
}

/** All that an ingest has to tell. `claims` and `sources` are totals afterwards; `changes` counts files; `collections` are those that its files belong to, sorted. */
export interface IngestResult extends Compared {
  readonly changes: Readonly<Record<Change, number>>
  readonly collections: readonly string[]
  readonly skipped: number
  readonly refusals: readonly Refusal[]
  readonly failures: readonly StageFailure[]
  readonly reading: Reading
  /** Decisions on earlier revisions that hold for the present ones too. */
  readonly carried: CarriedCounts
  readonly sources: number
  readonly claims: number
  readonly newClaims: number
}

interface Tally {
  readonly changes: Record<Change, number>
  readonly collections: Set<string>
  readonly refusals: Refusal[]
  readonly failures: StageFailure[]
  reading: Reading
}

const add = (tally: Tally, outcome: Outcome): void => {
  if ('refusal' in outcome) {
    tally.refusals.push(outcome.refusal)
    return
  }
  tally.changes[outcome.change] += 1
  for (const name of outcome.collections) tally.collections.add(name)
  tally.failures.push(...outcome.failures)
  tally.reading = added(tally.reading, outcome.reading)
}

const takeInAll = async (input: IngestInput, run: number, files: readonly FoundFile[]): Promise<Tally> => {
  const { store, pipeline, collection, onProgress, signal, analyst = analystHere(pipeline) } = input
  const changes = { new: 0, changed: 0, alias: 0, redone: 0, unchanged: 0 }
  const tally: Tally = { changes, collections: new Set(), refusals: [], failures: [], reading: NOTHING_READ }
  let done = 0
  const tell = (path: string | null) => onProgress?.({ phase: 'files', done, total: files.length, path })
  tell(null)
  await takeIn(
    { store, pipeline, analyst, run, collection, taken: new Map(), ...(signal && { signal }) },
    files,
    (outcome, found) => {
      add(tally, outcome)
      done += 1
      tell(found.path)
    },
  )
  return tally
}

/** What the paths hold, as far as it is wanted. */
const found = ({ paths, only }: IngestInput): Expansion => {
  const all = expand(paths)
  if (only === undefined) return all
  const { files, refusals } = all
  return {
    files: files.filter(({ file }) => only(file)),
    refusals: refusals.filter(({ path }) => only(path)),
    skipped: 0,
  }
}

const byPath = (a: Refusal, b: Refusal): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

const totals = ({
  changes,
  collections: _,
  refusals,
  skipped,
  ...rest
}: IngestResult): Readonly<Record<string, number>> => {
  const { failures, reading, carried, ...counts } = rest
  return {
    ...changes,
    refused: refusals.length,
    skipped,
    failures: failures.length,
    ...reading,
    carried: carried.exact + carried.moved,
    ...counts,
  }
}

/**
 * Takes in files and folders, analyses what is new or changed, and compares all sources. A file that can't be read is
 * refused while the others are kept; each file is written whole or not at all.
 */
export const ingest = async (input: IngestInput): Promise<IngestResult> => {
  const { store, pipeline } = input
  const { files, skipped, refusals } = found(input)
  const [before, verdicts] = [await store.counts(), await store.verdicts()]
  const run = await store.startRun({ pipeline: pipeline.name, stages: planInWords(planOf(pipeline)) })
  const tally = await takeInAll(input, run, files)
  const refused = [...refusals, ...tally.refusals].sort(byPath)
  await store.refuse(run, refused)
  const carried = await carryOver(store)
  input.onProgress?.({ phase: 'compare' })
  const compared = await compareAll(store, { compare: input.compare, version: input.compareVersion }, verdicts)
  const { source: sources, claim: claims } = await store.counts()
  const told = {
    changes: tally.changes,
    collections: [...tally.collections].sort(),
    skipped,
    refusals: refused,
    failures: tally.failures,
    reading: tally.reading,
    carried,
  }
  const result = { ...told, ...compared, sources, claims, newClaims: Math.max(0, claims - before.claim) }
  await store.finishRun(run, totals(result))
  return result
}
