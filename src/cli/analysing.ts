import { workerData } from 'node:worker_threads'
import { type Analysed, analyse, type Job } from '../ingest/index.ts'
import { pipelineNamed } from './pipeline-file.ts'

const pipeline = pipelineNamed(String(workerData))

/** What a thread of an ingest does with a file. */
export default (job: Job): Promise<Analysed> => analyse(pipeline, job)
