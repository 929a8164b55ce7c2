import { Piscina } from 'piscina'
import type { Refusal } from '../domain/index.ts'
import type { Analysed, Job } from './analyse.ts'
import type { Analyst } from './analyst.ts'
import { outOfMemory, readerFailed, tooSlow } from './refusals.ts'

/** Threads that analyse files. `module` is the file that each of them runs, `pipeline` what it is told to load. */
export interface AnalystsInput {
  readonly module: string
  readonly pipeline: string
  readonly threads: number
  /** What one file may take: a file that takes longer or more is refused, and its thread is ended. */
  readonly seconds: number
  readonly megabytes: number
}

/** A thread without work is kept for as long as the ingest lasts: it has loaded its pipeline. */
const NEVER = 2 ** 31 - 1

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The pool, and who waits for it. */
interface Threads {
  readonly pool: Piscina
  /** How to tell those who wait for a file that a thread could not even start: then no file will ever be done. */
  readonly waiting: Set<(error: Error) => void>
}

const start = ({ module, pipeline, threads, megabytes }: AnalystsInput): Threads => {
  const pool = new Piscina({
    ...{ filename: module, workerData: pipeline, minThreads: 1, maxThreads: threads },
    ...{ idleTimeout: NEVER, resourceLimits: { maxOldGenerationSizeMb: megabytes } },
  })
  const waiting: Threads['waiting'] = new Set()
  pool.on('error', ({ message }: Error) => {
    const remedy = 'Give it more memory with --megabytes, or do without threads: --threads 0.'
    for (const fail of waiting) fail(new Error(`A thread that analyses could not start (${message}). ${remedy}`))
  })
  return { pool, waiting }
}

const refusalOf = (file: string, error: unknown, { megabytes }: AnalystsInput): Refusal =>
  codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory(file, megabytes) : readerFailed(file, error)

/** Runs a job within its limits; nothing that outlives it holds on to it, since an ingest has thousands. */
const analysed = ({ pool, waiting }: Threads, job: Job, input: AnalystsInput): Promise<Analysed> => {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), input.seconds * 1000)
  const { file } = job.found
  return new Promise<Analysed>((resolve, reject) => {
    waiting.add(reject)
    pool
      .run(job, { signal: limit.signal })
      .catch((error: unknown) => ({
        refusal: limit.signal.aborted ? tooSlow(file, input.seconds) : refusalOf(file, error, input),
      }))
      .then(resolve)
      .finally(() => {
        clearTimeout(timer)
        waiting.delete(reject)
      })
  })
}

/**
 * Analyses in threads of their own, so that no file can hang or exhaust the batch; they start when work comes. Rejects
 * where a thread can't start.
 */
export const analysts = (input: AnalystsInput): Analyst => {
  let threads: Threads | undefined
  return {
    atOnce: input.threads,
    analyse: (job) => {
      threads ??= start(input)
      return analysed(threads, job, input)
    },
    close: async () => threads?.pool.destroy(),
  }
}
