import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import type { Codebook } from '../../../stages/frames/codebook.ts'
import { databaseOption } from '../../database-option.ts'
import { someSourcesLike } from '../../known-source.ts'
import { UsageError } from '../../plain-error.ts'
import { readFrom } from '../../read-from.ts'
import type { Terminal } from '../../terminal.ts'
import { wholeNumber } from '../../whole-number.ts'
import { writeJson } from '../../write-json.ts'
import { codebookNamed } from '../codebook-file.ts'
import { cueUseIn } from './cue-use.ts'
import { testExamples } from './examples.ts'
import { checkRecord } from './record.ts'
import { type Checked, checkInWords } from './report.ts'

const EXAMPLES = `
Examples:
  variorum frames check mine.yaml                    is it well-formed, do its examples hold, where do its cues match
  variorum frames check mine.yaml --frame threat --limit 10
  variorum frames check news-dimensions --source harbour --json

CODEBOOK is a YAML file or the name of one in pipelines/codebooks. The exit code is 1 where the file is at fault, an
example is not framed as its frame, or a counter-example is. Nothing is written.`

interface Options {
  readonly db: string
  readonly frame?: string
  readonly source?: string
  readonly limit?: number
  readonly json?: true
}

/** Sentences for a person to see of each cue; programs get all. */
const SHOWN = 2

const usesOf = (codebook: Codebook, { db, source, frame }: Options): Promise<Pick<Checked, 'sources' | 'uses'>> =>
  readFrom(db, async (reader) => {
    const all = await reader.sources()
    const sources = source === undefined ? all : someSourcesLike(all, source)
    const uses = await cueUseIn(reader, sources, codebook)
    return { sources: sources.length, uses: uses.filter(({ cue }) => frame === undefined || cue.frame === frame) }
  })

const check = async (name: string, options: Options): Promise<Checked> => {
  const codebook = codebookNamed(name)
  const frames = codebook.entries.map(({ frame }) => frame)
  const { frame } = options
  if (frame !== undefined && !frames.includes(frame))
    throw new UsageError(`${codebook.version} has no frame "${frame}". Name one of: ${frames.join(', ')}.`)
  const examples = testExamples(codebook).filter((each) => frame === undefined || each.frame === frame)
  const tried = existsSync(options.db) ? await usesOf(codebook, options) : { sources: null, uses: [] }
  return { codebook, examples, ...tried }
}

/** `variorum frames check`: whether a codebook is sound, and what its cues match in the stored sources. */
export const checkCommand = (frames: Command, terminal: Terminal, exit: (code: number) => void): void => {
  frames
    .command('check')
    .description('check a codebook, test its own examples, show where its cues match')
    .argument('<codebook>', 'a YAML file, or the name of a codebook in pipelines/codebooks')
    .option('--frame <name>', 'only this frame')
    .option('--source <name>', 'only sources with this in path, title, outlet or id')
    .addOption(new Option('--limit <count>', 'sentences shown of each cue (2)').argParser(wholeNumber))
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, options: Options) => {
      const checked = await check(name, options)
      if (options.json) await writeJson(terminal, checkRecord(checked, options.limit))
      else await terminal.write(checkInWords(checked, options.limit ?? SHOWN, terminal))
      exit(checked.examples.every(({ passes }) => passes) ? 0 : 1)
    })
}
