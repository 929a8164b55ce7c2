import type { Command } from 'commander'
import { COMPARE_VERSION, compareSources } from '../compare/index.ts'
import { type IngestResult, ingest } from '../ingest/index.ts'
import { openStore } from '../store/index.ts'
import { databaseOption } from './database-option.ts'
import { ingestSummary } from './ingest-summary.ts'
import { pipelineNamed } from './pipeline-file.ts'
import { progressBar } from './progress-bar.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  variorum ingest articles/                    a folder, with all folders in it
  variorum ingest a.md b.html --db topic.db    two files, into a database of their own
  variorum ingest articles/ --json             the summary as JSON

Files of unknown types in a folder are skipped and counted. A file that can't be read is refused with its reason
while the others are kept; the exit code is then 1.`

interface Options {
  readonly db: string
  readonly pipeline: string
  readonly json?: true
}

const run = async (paths: readonly string[], options: Options, terminal: Terminal): Promise<IngestResult> => {
  const pipeline = pipelineNamed(options.pipeline)
  const store = await openStore({ file: options.db, create: true })
  const bar = progressBar(terminal.progress)
  try {
    const compare = { compare: compareSources, compareVersion: COMPARE_VERSION }
    return await ingest({ paths, store, pipeline, ...compare, onProgress: bar.show })
  } finally {
    bar.stop()
    await store.close()
  }
}

/** `variorum ingest`: takes in files and folders and compares all sources. */
export const ingestCommand = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('ingest')
    .description('take in articles and compare all sources')
    .argument('<path...>', 'files and folders (.md, .txt, .html)')
    .addOption(databaseOption())
    .option('--pipeline <name>', 'the name of a pipeline, or the path of its YAML file', 'news')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: Options) => {
      const result = await run(paths, options, terminal)
      terminal.out(options.json ? `${JSON.stringify(result, null, 2)}\n` : ingestSummary(result, terminal.paint))
      exit(result.refusals.length > 0 ? 1 : 0)
    })
}
