import { identity, type Refusal, type Source } from '../domain/index.ts'
import { type DocumentLayers, type Pipeline, runPipeline } from '../pipeline/index.ts'
import { readSource } from '../read/index.ts'
import type { SourceEntry, StageRecord, StoredMessage } from '../store/index.ts'
import type { FoundFile } from './expand.ts'
import { type Kept, planOf, writersOf } from './plan.ts'
import type { Received } from './receive.ts'
import { readerFailed } from './refusals.ts'

/** A file to analyse, and what an earlier analysis of the same bytes left that stays: `given` has the rows that are read. */
export interface Job {
  readonly found: FoundFile
  readonly received: Received
  readonly kept: Kept
  readonly given: Partial<DocumentLayers>
  /** The day on which relative dates are reckoned where the file tells none, an ISO date. */
  readonly day?: string | null
}

/** All that was made of a file, before it belongs to a run. */
export type Analysis = Omit<SourceEntry, 'run'>

/** What became of a file: what was made of it, or why nothing was. */
export type Analysed = Analysis | { readonly refusal: Refusal }

const runOver = (pipeline: Pipeline, source: Source, { given, day = null }: Job) => {
  const { text, metadata, blocks } = source
  const document = {
    text,
    published: metadata.published?.value ?? day,
    author: metadata.author?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    title: metadata.title?.value ?? null,
  }
  return runPipeline(pipeline, document, blocks, given)
}

const analysisOf = (pipeline: Pipeline, source: Source, heard: readonly StoredMessage[], job: Job): Analysis => {
  const { layers, messages, ran } = runOver(pipeline, source, job)
  const records = [...ran, ...job.kept.values()]
  const reader = { state: 'done', count: layers.block.length } as const
  const stages = planOf(pipeline).map((plan, index): StageRecord => {
    const failed = { state: 'failed', count: 0 } as const
    const { state, count } = index === 0 ? reader : (records.find(({ stage }) => stage === plan.stage) ?? failed)
    return { ...plan, state, count }
  })
  const writers = writersOf(pipeline)
  const made = { identity: identity(source), source, layers, writers, stages }
  return { ...made, kept: job.kept, messages: [...heard, ...messages], carried: {} }
}

/** Reads a file's bytes and runs the pipeline over its text; never throws. */
export const analyse = async (pipeline: Pipeline, job: Job): Promise<Analysed> => {
  const { found, received } = job
  try {
    const read = await readSource({ path: found.path, bytes: received.bytes })
    if ('refusal' in read) return { refusal: { ...read.refusal, path: found.file } }
    const heard = read.messages.map((message) => ({ ...message, stage: 'reader' }))
    return analysisOf(pipeline, { ...read.source, sha256: received.sha256 }, heard, job)
  } catch (error) {
    return { refusal: readerFailed(found.file, error) }
  }
}
