import type { Command } from 'commander'
import { COMPARE_VERSION, compareSources } from '../compare/index.ts'
import { type IngestResult, ingest } from '../ingest/index.ts'
import { openStore } from '../store/index.ts'
import { headlineIn } from '../telling/changes/index.ts'
import { ingestSummary } from './ingest-summary.ts'
import { analystOf, type IntakeOptions, withIntakeOptions } from './intake-options.ts'
import { pipelineNamed } from './pipeline-file.ts'
import { progressBar } from './progress-bar.ts'
import type { Terminal } from './terminal.ts'

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

interface Options extends IntakeOptions {
  readonly json?: true
}

/** What an ingest gave, and what it changed in one line. */
interface Taken {
  readonly result: IngestResult
  readonly headline: string | null
}

const run = async (paths: readonly string[], options: Options, terminal: Terminal): Promise<Taken> => {
  const { collection } = options
  const pipeline = pipelineNamed(options.pipeline)
  const store = await openStore({ file: options.db, create: true })
  const bar = progressBar(terminal.progress)
  const analyst = analystOf(options, pipeline)
  try {
    const compare = { compare: compareSources, compareVersion: COMPARE_VERSION }
    const result = await ingest({ paths, collection, store, pipeline, ...compare, analyst, onProgress: bar.show })
    const isChanged = result.changes.new + result.changes.changed > 0
    return { result, headline: isChanged ? await headlineIn(store, {}) : null }
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
  const command = program
    .command('ingest')
    .description('take in articles and compare all sources')
    .argument('<path...>', 'files and folders (.md, .txt, .html, .docx)')
  withIntakeOptions(command)
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: Options) => {
      const { result, headline } = await run(paths, options, terminal)
      const summary = ingestSummary(result, headline, terminal.paint)
      terminal.out(options.json ? `${JSON.stringify(result, null, 2)}\n` : summary)
      exit(isWhole(result) ? 0 : 1)
    })
}
