import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Command, Option } from 'commander'
import { type Analyst, analystHere, analysts } from '../ingest/index.ts'
import type { Pipeline } from '../pipeline/index.ts'
import { databaseOption } from './database-option.ts'
import { newCollection } from './new-collection.ts'
import { wholeNumber } from './whole-number.ts'

/** How articles are taken in: into which database, by which pipeline, and what one file may take. */
export interface IntakeOptions {
  readonly db: string
  readonly collection?: string
  readonly pipeline: string
  readonly threads: number
  readonly seconds: number
  readonly megabytes: number
}

/** `src` and `dist` lie equally deep below the root; threads run what is built. */
const MODULE = fileURLToPath(new URL('../../dist/cli/analysing.js', import.meta.url))

/** More threads than this wait for the one that writes. */
const MOST_THREADS = 8
const SECONDS = 300
const MEGABYTES = 2048

/** A draft that somebody waits for may take this long. */
const DRAFT_SECONDS = 60

const threadsOf = (given: string): number => (given === '0' ? 0 : wholeNumber(given))

/** Adds the options of commands that take articles in. */
export const withIntakeOptions = (command: Command): Command =>
  command
    .addOption(databaseOption())
    .option('--collection <name>', 'the collection that all files join, in place of their folders', newCollection)
    .option('--pipeline <name>', 'the name of a pipeline, or the path of its YAML file', 'news')
    .addOption(
      new Option('--threads <n>', 'files that are analysed at once; 0: one by one in this process, without limits')
        .default(Math.min(availableParallelism(), MOST_THREADS))
        .argParser(threadsOf),
    )
    .option('--seconds <n>', 'time that one file may take', wholeNumber, SECONDS)
    .option('--megabytes <n>', 'memory that one file may take', wholeNumber, MEGABYTES)

/** Reads drafts for a desk in a thread of its own, which starts with the first one: pages are answered meanwhile. */
export const draftAnalyst = (): Analyst =>
  analysts({ module: MODULE, pipeline: 'news', threads: 1, seconds: DRAFT_SECONDS, megabytes: MEGABYTES })

/** Who analyses the files: threads within these limits, or this process. */
export const analystOf = ({ threads, seconds, megabytes, pipeline }: IntakeOptions, loaded: Pipeline): Analyst =>
  threads === 0 ? analystHere(loaded) : analysts({ module: MODULE, pipeline, threads, seconds, megabytes })
