import { identity, type Refusal, type Source } from '../domain/index.ts'
import { type Pipeline, runPipeline } from '../pipeline/index.ts'
import { readSource } from '../read/index.ts'
import type { SourceEntry, StageRecord, StoredMessage } from '../store/index.ts'
import type { FoundFile } from './expand.ts'
import { planOf, writersOf } from './plan.ts'
import type { Received } from './receive.ts'
import { readerFailed } from './refusals.ts'

/** All that was made of a file, before it belongs to a run. */
export type Analysis = Omit<SourceEntry, 'run'>

const runOver = (pipeline: Pipeline, source: Source) => {
  const { text, metadata, blocks } = source
  const document = {
    text,
    published: metadata.published?.value ?? null,
    author: metadata.author?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    title: metadata.title?.value ?? null,
  }
  return runPipeline(pipeline, document, blocks)
}

const analysisOf = (pipeline: Pipeline, source: Source, heard: readonly StoredMessage[]): Analysis => {
  const { layers, messages, ran } = runOver(pipeline, source)
  const reader: Omit<StageRecord, 'options' | 'stage' | 'version'> = { state: 'done', count: layers.block.length }
  const stages = planOf(pipeline).map((plan, index): StageRecord => {
    const { state, count } = index === 0 ? reader : (ran[index - 1] ?? { state: 'failed', count: 0 })
    return { ...plan, state, count }
  })
  const writers = writersOf(pipeline)
  return { identity: identity(source), source, layers, writers, stages, messages: [...heard, ...messages] }
}

/** Reads a file's bytes and runs the pipeline over its text; never throws. */
export const analyse = async (
  pipeline: Pipeline,
  { file, path }: FoundFile,
  { bytes, sha256 }: Received,
): Promise<Analysis | { readonly refusal: Refusal }> => {
  try {
    const read = await readSource({ path, bytes })
    if ('refusal' in read) return { refusal: { ...read.refusal, path: file } }
    const heard = read.messages.map((message) => ({ ...message, stage: 'reader' }))
    return analysisOf(pipeline, { ...read.source, sha256 }, heard)
  } catch (error) {
    return { refusal: readerFailed(file, error) }
  }
}
