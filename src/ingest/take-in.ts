import PQueue from 'p-queue'
import type { Refusal } from '../domain/index.ts'
import type { Pipeline } from '../pipeline/index.ts'
import type { Change, Store } from '../store/index.ts'
import { type Analysis, analyse } from './analyse.ts'
import type { FoundFile } from './expand.ts'
import { isDone, planOf } from './plan.ts'
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
  | { readonly change: Change; readonly failures: readonly StageFailure[] }

/** What taking in works with; `taken` says which file of this run speaks for an identity, and with which bytes. */
export interface Desk {
  readonly store: Store
  readonly pipeline: Pipeline
  readonly run: number
  readonly taken: Map<string, { readonly file: string; readonly sha256: string }>
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
  return known !== null && isDone(known, path, planOf(pipeline)) ? known : null
}

const prepare = async (desk: Desk, found: FoundFile): Promise<Prepared | { readonly refusal: Refusal }> => {
  const received = await receive(found.file)
  if ('refusal' in received) return received
  const known = await isKnown(desk, found.path, received.sha256)
  if (known !== null) return { found, received, identity: known.url ?? found.path, analysis: null }
  const analysis = await analyse(desk.pipeline, found, received)
  return 'refusal' in analysis ? analysis : { found, received, identity: analysis.identity, analysis }
}

const failuresOf = (file: string, { messages, stages }: Analysis): readonly StageFailure[] =>
  stages
    .filter(({ state }) => state === 'failed')
    .map(({ stage }) => {
      const said = messages.find((message) => message.stage === stage && message.rule === 'stage-failed')
      return { path: file, stage, reason: said?.reason ?? 'it gave no reason' }
    })

const write = async (desk: Desk, { found, received, identity, analysis }: Prepared): Promise<Outcome> => {
  const { sha256 } = received
  const first = desk.taken.get(identity)
  if (first !== undefined && first.sha256 !== sha256) {
    return { refusal: sameIdentity(found.file, identity, first.file) }
  }
  desk.taken.set(identity, first ?? { file: found.file, sha256 })
  // Bytes that came twice in one run were prepared twice; the second time only the name is new.
  if (analysis === null || (await isKnown(desk, found.path, sha256)) !== null) {
    const change = await desk.store.putName(desk.run, { path: found.path, identity, sha256 })
    return { change, failures: [] }
  }
  const change = await desk.store.putSource({ ...analysis, run: desk.run })
  return { change, failures: failuresOf(found.file, analysis) }
}

/** How many files are read at once, and how many may wait for the single writer. */
const READERS = 4
const WAITING = 8

/** Takes files in: several are read at once, one is written at a time, in the order of the list. */
export const takeIn = async (
  desk: Desk,
  files: readonly FoundFile[],
  onDone: (outcome: Outcome, found: FoundFile) => void,
): Promise<void> => {
  const readers = new PQueue({ concurrency: READERS })
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
    if (troubles.length > 0) break
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
