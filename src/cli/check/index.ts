import { existsSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { Pipeline } from '../../pipeline/index.ts'
import { databaseOption } from '../database-option.ts'
import { collectionOption } from '../known-collection.ts'
import { pipelineNamed } from '../pipeline-file.ts'
import { UsageError } from '../plain-error.ts'
import { readIn } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { type Checked, checkFile, isSound, type Outcome } from './checked.ts'
import { markdownCopy } from './copy-markdown.ts'
import { pageCopy } from './copy-page.ts'
import { outcomeRecord } from './record.ts'
import { editorLines, report } from './report.ts'

const EXAMPLES = `
Examples:
  variorum check memo.md                        each figure, date, office, quotation and attribution, and who says so
  variorum check memo.md --all                  the words of the sources behind what is supported too
  variorum check memos/*.md --lines             file:line:column, for editors and for a repository of memos
  variorum check memo.docx --copy checked.html  the memo with its findings as notes; a name that ends in .md gives Markdown

Of each: supported (a source says so, and none against it), disputed (one says otherwise), outdated (a later one has
what followed), differently worded (a quotation), or not found. The exit code is 1 where anything is disputed or not
found, so that it can guard what you publish. What no source tells is not found, whether or not it is true.`

interface Options {
  readonly db: string
  readonly collection?: string
  readonly pipeline: string
  readonly all?: true
  readonly lines?: true
  readonly copy?: string
  readonly force?: true
  readonly json?: true
}

/** One copy of one draft, in a file that is not there yet. */
const assertCopy = (drafts: readonly string[], { copy, force }: Options): void => {
  if (copy === undefined) return
  if (drafts.length > 1) throw new UsageError('--copy takes one draft at a time.')
  if (!/\.(?:md|html)$/i.test(copy)) throw new UsageError(`Expected --copy to end in .md or .html; came "${copy}".`)
  if (existsSync(copy) && !force) throw new UsageError(`${copy} is there already. Name another file, or add --force.`)
}

const writeCopy = (checked: Checked, copy: string, { error }: Terminal): void => {
  writeFileSync(copy, /\.html$/i.test(copy) ? pageCopy(checked) : markdownCopy(checked))
  error(`Written: ${copy}\n`)
}

const tell = (outcome: Outcome, options: Options, terminal: Terminal): Promise<void> => {
  if (!('refusal' in outcome))
    return terminal.write(options.lines ? editorLines(outcome) : report(outcome, options.all === true, terminal))
  const { reason, remedy } = outcome.refusal
  terminal.error(`${terminal.colors.red('refused')} ${outcome.file}: ${reason} ${remedy}\n`)
  return Promise.resolve()
}

const checkAll = async (drafts: readonly string[], pipeline: Pipeline, options: Options): Promise<readonly Outcome[]> =>
  readIn(options, async (reader) => {
    const outcomes: Outcome[] = []
    for (const file of drafts) outcomes.push(await checkFile(file, pipeline, reader))
    return outcomes
  })

const run = async (drafts: readonly string[], options: Options, terminal: Terminal): Promise<boolean> => {
  assertCopy(drafts, options)
  const outcomes = await checkAll(drafts, pipelineNamed(options.pipeline), options)
  if (options.json) await writeJson(terminal, outcomes.map(outcomeRecord))
  else for (const outcome of outcomes) await tell(outcome, options, terminal)
  const [first] = outcomes
  if (options.copy !== undefined && first !== undefined && !('refusal' in first))
    writeCopy(first, options.copy, terminal)
  return outcomes.every(isSound)
}

/** `variorum check`: every figure and quotation of one's own draft, held against the sources. */
export const checkCommand = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('check')
    .description('hold a draft of your own against the sources: who says so, who says otherwise')
    .argument('<draft...>', 'files to check (.md, .txt, .html, .docx)')
    .option('--all', 'show the words of the sources behind what is supported too')
    .option('--lines', 'print file:line:column lines of all that is not supported')
    .option('--copy <file>', 'write a copy of the draft with its findings as notes (.md or .html)')
    .option('--force', 'let --copy replace a file')
    .option('--pipeline <name>', 'how the draft is read: the name of a pipeline, or the path of its YAML file', 'news')
    .addOption(collectionOption())
    .addOption(databaseOption())
    .option('--json', 'print a JSON array, one record a draft')
    .addHelpText('after', EXAMPLES)
    .action(async (drafts: readonly string[], options: Options) => exit((await run(drafts, options, terminal)) ? 0 : 1))
}
