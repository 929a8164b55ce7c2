import type { Pipeline } from '../pipeline/index.ts'
import { type Analysed, analyse, type Job } from './analyse.ts'

/** Who analyses files, and how many at once; `close` when no more come. */
export interface Analyst {
  readonly atOnce: number
  readonly analyse: (job: Job) => Promise<Analysed>
  readonly close: () => Promise<void>
}

/** How many files are read at once where one process does it all: reading waits for the disk. */
const READERS = 4

/** Analyses in this process: for tests, and where nothing else may be started. */
export const analystHere = (pipeline: Pipeline): Analyst => ({
  atOnce: READERS,
  analyse: (job) => analyse(pipeline, job),
  close: async () => undefined,
})
