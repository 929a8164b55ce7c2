import PQueue from 'p-queue'
import type { Refusal } from '../domain/index.ts'
import type { Pipeline } from '../pipeline/index.ts'
import type { Change, Store } from '../store/index.ts'
import type { Analysis, Job } from './analyse.ts'
import type { Analyst } from './analyst.ts'
import { carriedToAnalysis } from './carry/index.ts'
import { collectionOf } from './collection-of.ts'
import type { FoundFile } from './expand.ts'
import { isDone, type Kept, keptOf, planOf } from './plan.ts'
import { NOTHING_READ, type Reading, readingOf } from './reading.ts'
import { type Received, receive } from './receive.ts'
import { sameIdentity } from './refusals.ts'

/** A stage that failed on a file: the others' work was kept. */
export interface StageFailure {
  readonly path: string
  readonly stage: string
  readonly reason: string
}

/** What became of a file. */
export type Outcome =
  | { readonly refusal: Refusal }
  | {
      readonly change: Change
      readonly collections: readonly string[]
      readonly failures: readonly StageFailure[]
      readonly reading: Reading
    }

/** What taking in works with; `collection` is that of all files, in place of those of their folders; `taken` says which file of this run speaks for an identity, and with which bytes. */
export interface Desk {
  readonly store: Store
  readonly pipeline: Pipeline
  readonly analyst: Analyst
  readonly run: number
  readonly collection: string | undefined
  readonly taken: Map<string, { readonly file: string; readonly sha256: string }>
  readonly signal?: AbortSignal
}

/** A file that was read: with its analysis, or with its identity alone where nothing is left to do. */
interface Prepared {
  readonly found: FoundFile
  readonly received: Received
  readonly identity: string
  readonly analysis: Analysis | null
}

const isKnown = async ({ store, pipeline }: Desk, path: string, sha256: string) => {
  const known = await store.revision(sha256)
  return known !== null && isDone(known, path, planOf(pipeline))
}

/** The rows of kept layers; a layer that no open stage reads need not be fetched, but is there. */
const givenLayers = async ({ store, pipeline }: Desk, source: string, kept: Kept): Promise<Job['given']> => {
  const open = pipeline.stages.filter(({ stage }) => !kept.has(stage.writes))
  const read = new Set(open.flatMap(({ stage }) => stage.reads))
  const rows = [...kept.keys()].map(async (layer) => {
    const isRead = layer !== 'token' && read.has(layer)
    return [layer, isRead ? await store.annotations(source, layer) : []] as const
  })
  return Object.fromEntries(await Promise.all(rows))
}

const prepare = async (desk: Desk, found: FoundFile): Promise<Prepared | { readonly refusal: Refusal }> => {
  const received = await receive(found.file)
  if ('refusal' in received) return received
  const { store, pipeline, analyst } = desk
  const known = await store.revision(received.sha256)
  if (known !== null && isDone(known, found.path, planOf(pipeline)))
    return { found, received, identity: known.url ?? found.path, analysis: null }
  // Stages never see what people laid by hand: where there is any, all of them begin anew.
  const isLaidOn = known !== null && (await store.byHand()).some(({ sha256 }) => sha256 === received.sha256)
  const kept: Kept = known === null || isLaidOn ? new Map() : keptOf(known, found.path, pipeline)
  const given = known === null ? {} : await givenLayers(desk, known.id, kept)
  const analysis = await analyst.analyse({ found, received, kept, given })
  if ('refusal' in analysis) return analysis
  const carried = known === null ? analysis : await carriedToAnalysis(store, known.id, analysis)
  return { found, received, identity: analysis.identity, analysis: carried }
}

const failuresOf = (file: string, { messages, stages }: Analysis): readonly StageFailure[] =>
  stages
    .filter(({ state }) => state === 'failed')
    .map(({ stage }) => {
      const said = messages.find((message) => message.stage === stage && message.rule === 'stage-failed')
      return { path: file, stage, reason: said?.reason ?? 'it gave no reason' }
    })

/** The collections that a file joins. */
const collectionsOf = ({ collection }: Desk, { path }: FoundFile): readonly string[] => {
  const joined = collection ?? collectionOf(path)
  return joined === null ? [] : [joined]
}

const write = async (desk: Desk, { found, received, identity, analysis }: Prepared): Promise<Outcome> => {
  const { sha256 } = received
  const first = desk.taken.get(identity)
  if (first !== undefined && first.sha256 !== sha256) {
    return { refusal: sameIdentity(found.file, identity, first.file) }
  }
  desk.taken.set(identity, first ?? { file: found.file, sha256 })
  const collections = collectionsOf(desk, found)
  // Bytes that came twice in one run were prepared twice; the second time only the name is new.
  if (analysis === null || (await isKnown(desk, found.path, sha256))) {
    const change = await desk.store.putName(desk.run, { path: found.path, identity, sha256, collections })
    return { change, collections, failures: [], reading: NOTHING_READ }
  }
  const change = await desk.store.putSource({ ...analysis, collections, run: desk.run })
  return { change, collections, failures: failuresOf(found.file, analysis), reading: readingOf(analysis) }
}

/** How many files may wait for the single writer. */
const WAITING = 8

/** A thread takes as long to start as to analyse so many articles: fewer are not worth one more. */
const WORTH_A_THREAD = 20

/** Takes files in: several are read at once, one is written at a time, in the order of the list. */
export const takeIn = async (
  desk: Desk,
  files: readonly FoundFile[],
  onDone: (outcome: Outcome, found: FoundFile) => void,
): Promise<void> => {
  const readers = new PQueue({
    concurrency: Math.min(desk.analyst.atOnce, Math.ceil(files.length / WORTH_A_THREAD)) || 1,
  })
  const writer = new PQueue({ concurrency: 1 })
  const troubles: unknown[] = []
  const finish = async (found: FoundFile, prepared: PromiseSettledResult<Prepared | { refusal: Refusal }>) => {
    if (prepared.status === 'rejected') throw prepared.reason
    const { value } = prepared
    onDone('refusal' in value ? value : await write(desk, value), found)
  }
  for (const found of files) {
    await writer.onSizeLessThan(WAITING)
    // A fault of the store concerns all files, so that the rest is not tried.
    if (troubles.length > 0 || desk.signal?.aborted) break
    const preparing = Promise.allSettled([readers.add(() => prepare(desk, found))])
    const writing = writer.add(async () => {
      const [prepared] = await preparing
      if (troubles.length === 0) await finish(found, prepared)
    })
    writing.catch((error: unknown) => troubles.push(error))
  }
  await writer.onIdle()
  if (troubles.length > 0) throw troubles[0]
}
