import { setImmediate } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { type Analysed, analyse, type Job } from '../ingest/index.ts'
import { pipelineNamed } from './pipeline-file.ts'

const pipeline = pipelineNamed(String(workerData))

/**
 * What a thread of an ingest does with a file. The event loop turns once after each: what a page was parsed into is only let
 * go then, and a thread that always has a next file would never come to it.
 */
export default async (job: Job): Promise<Analysed> => {
  const analysed = await analyse(pipeline, job)
  await setImmediate()
  return analysed
}
