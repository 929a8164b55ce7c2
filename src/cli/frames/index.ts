import type { Command } from 'commander'
import { countOf } from '../count-of.ts'
import { databaseOption } from '../database-option.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { agreementCommand } from './agreement.ts'
import { codeCommand } from './code.ts'
import { type Framing, type FramingQuery, framingsOf } from './framings.ts'
import { judgeCommands } from './judge.ts'
import { framingsInWords } from './list.ts'
import { reviewsCommand } from './reviews.ts'
import { suggestCommand } from './suggest.ts'
import { trainCommand } from './train.ts'
import { undoCommand } from './undo.ts'

const EXAMPLES = `
Examples:
  variorum frames                            how each source frames each country, counted in sentences
  variorum frames --target belmora --words   with the words that show it
  variorum frames --source institute --json
  variorum frames --all                      also those that people rejected
  variorum frames accept --help              "variorum frames code --help" and the like show the options of each

People judge framings by accept and reject, or code whole files of sentences, with who by --by and why by --note; undo
takes an answer back. What the majority rejects is not counted. train learns from the answers (to --out, under the
--codebook), suggest says what to judge next (by a --model, at most --limit).`

interface Options extends FramingQuery {
  readonly db: string
  readonly words?: true
  readonly all?: true
  readonly json?: true
}

const record = ({ source, found, cues, status }: Framing) => {
  const { frame, target, holder, polarity, score, codebook } = found.body
  const { id } = found
  return { id, source: source.id, path: source.path, frame, target, holder, polarity, score, cues, codebook, status }
}

/** Every subcommand, in the order of --help. */
const SUBCOMMANDS: readonly ((frames: Command, terminal: Terminal) => void)[] = [
  judgeCommands,
  codeCommand,
  reviewsCommand,
  undoCommand,
  agreementCommand,
  trainCommand,
  suggestCommand,
]

/** `variorum frames`: how each source frames each country. */
export const framesCommand = (program: Command, terminal: Terminal): void => {
  const frames = program
    .command('frames')
    .enablePositionalOptions()
    .description('show how each source frames each country, counted in sentences')
    .option('--target <name>', 'only countries with this in their name')
    .option('--source <name>', 'only sources with this in path, title, outlet or id')
    .option('--words', 'show the words behind each cell in place of the count')
    .option('--all', 'count those too that people rejected')
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const framings = await readFrom(options.db, (reader) => framingsOf(reader, options))
      if (options.json) return writeJson(terminal, framings.map(record))
      const counted = options.all ? framings : framings.filter(({ status }) => status !== 'rejected')
      const rejected = framings.length - counted.length
      const left =
        rejected === 0 ? '' : `\n${countOf(rejected, 'framing')} that people rejected left out; --all counts them\n`
      return terminal.write(framingsInWords(counted, options.words === true, terminal) + left)
    })
  for (const add of SUBCOMMANDS) add(frames, terminal)
}
