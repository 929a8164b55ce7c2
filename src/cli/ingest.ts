import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Command, Option } from 'commander'
import { COMPARE_VERSION, compareSources } from '../compare/index.ts'
import { type Analyst, analystHere, analysts, type IngestResult, ingest } from '../ingest/index.ts'
import type { Pipeline } from '../pipeline/index.ts'
import { openStore } from '../store/index.ts'
import { databaseOption } from './database-option.ts'
import { ingestSummary } from './ingest-summary.ts'
import { newCollection } from './new-collection.ts'
import { pipelineNamed } from './pipeline-file.ts'
import { progressBar } from './progress-bar.ts'
import type { Terminal } from './terminal.ts'
import { wholeNumber } from './whole-number.ts'

const EXAMPLES = `
Examples:
  variorum ingest articles/                    a folder, with all folders in it
  variorum ingest a.md b.html --db topic.db    two files, into a database of their own
  variorum ingest a.md --collection floods     into a collection, beside what is there already
  variorum ingest articles/ --json             the summary as JSON

Sources are compared within their collections. Without --collection a file found through a folder belongs to that called
as the first folder below it ("articles/floods/a.md": floods; a folder such as 2026-05 is passed over), others to none.

Files of unknown types in a folder are skipped and counted. A file that can't be read is refused with its reason
while the others are kept, as is one that takes longer or more memory than --seconds and --megabytes allow. The exit
code is 1 where anything was refused, failed or stands in no sentence.`

interface Options {
  readonly db: string
  readonly collection?: string
  readonly pipeline: string
  readonly threads: number
  readonly seconds: number
  readonly megabytes: number
  readonly json?: true
}

/** `src` and `dist` lie equally deep below the root; threads run what is built. */
const MODULE = fileURLToPath(new URL('../../dist/cli/analysing.js', import.meta.url))

/** More threads than this wait for the one that writes. */
const MOST_THREADS = 8
const SECONDS = 300
const MEGABYTES = 2048

const threadsOf = (given: string): number => (given === '0' ? 0 : wholeNumber(given))

const analystOf = ({ threads, seconds, megabytes, pipeline }: Options, loaded: Pipeline): Analyst =>
  threads === 0 ? analystHere(loaded) : analysts({ module: MODULE, pipeline, threads, seconds, megabytes })

const run = async (paths: readonly string[], options: Options, terminal: Terminal): Promise<IngestResult> => {
  const { collection } = options
  const pipeline = pipelineNamed(options.pipeline)
  const store = await openStore({ file: options.db, create: true })
  const bar = progressBar(terminal.progress)
  const analyst = analystOf(options, pipeline)
  try {
    const compare = { compare: compareSources, compareVersion: COMPARE_VERSION }
    return await ingest({ paths, collection, store, pipeline, ...compare, analyst, onProgress: bar.show })
  } finally {
    bar.stop()
    await analyst.close()
    await store.close()
  }
}

/** Whether nothing was refused, failed or left unread. */
const isWhole = ({ refusals, failures, reading }: IngestResult): boolean =>
  refusals.length === 0 && failures.length === 0 && reading.left === 0

/** `variorum ingest`: takes in files and folders and compares all sources. */
export const ingestCommand = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('ingest')
    .description('take in articles and compare all sources')
    .argument('<path...>', 'files and folders (.md, .txt, .html)')
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
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: Options) => {
      const result = await run(paths, options, terminal)
      terminal.out(options.json ? `${JSON.stringify(result, null, 2)}\n` : ingestSummary(result, terminal.paint))
      exit(isWhole(result) ? 0 : 1)
    })
}
