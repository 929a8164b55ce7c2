import type { Command } from 'commander'
import { tablesOf } from '../../coding/tables.ts'
import { countOf } from '../../telling/count-of.ts'
import { readIn } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { agreementCommand } from './agreement.ts'
import { checkCommand } from './check/index.ts'
import { codeCommand } from './code.ts'
import { withFilters } from './filters.ts'
import { flipsCommand } from './flips/index.ts'
import { framingRecord } from './framing-record.ts'
import { type FramingQuery, framingsOf } from './framings-of.ts'
import { judgeCommands } from './judge.ts'
import { keynessCommand } from './keyness.ts'
import { matrixCommand } from './matrix.ts'
import { reportCommand } from './report/index.ts'
import { reviewsCommand } from './reviews.ts'
import { shiftCommand } from './shift.ts'
import { suggestCommand } from './suggest.ts'
import { tablesInWords } from './tables-in-words.ts'
import { trainCommand } from './train.ts'
import { undoCommand } from './undo.ts'

const EXAMPLES = `
Examples:
  variorum frames                              how each source frames each target, counted in sentences
  variorum frames --target belmora --words     with the words that show it
  variorum frames --source institute --json
  variorum frames --codebook public-bodies     what another codebook finds in the same sources
  variorum frames check mine.yaml              is a codebook sound, and where do its cues match
  variorum frames flips mine.yaml              what a changed codebook codes otherwise than is stored
  variorum frames matrix --help                and the like show the options of each command below

A matrix has --rows and --columns of any two of source, outlet, holder, target, frame, polarity and time (--by month,
quarter or year), and shows counts, --words or --share, or prints --csv. A shift and the key words are of two periods
(--before and --after, or --from and --to) or two sets of sources (--a and --b). A report goes --out to a folder.
A codebook is a YAML file (or the name of one in pipelines/codebooks) that says in which words a frame shows; checking
and flips take --frame, --source and --limit.
People judge framings by accept and reject, or code whole files of sentences, with who by --by and why by --note; undo
takes an answer back. What the majority rejects is not counted, but with --all. train learns from the answers (to --out,
under the --codebook), suggest says what to judge next (by a --model, at most --limit).`

interface Options extends FramingQuery {
  readonly db: string
  readonly collection?: string
  readonly words?: true
  readonly all?: true
  readonly json?: true
}

const list = async (options: Options, terminal: Terminal): Promise<void> => {
  const framings = await readIn(options, (reader) => framingsOf(reader, options))
  if (options.json) return writeJson(terminal, framings.map(framingRecord))
  const layout = { rows: 'source', columns: 'frame', each: 'target' } as const
  const counted = options.all ? framings : framings.filter(({ status }) => status !== 'rejected')
  const rejected = framings.length - counted.length
  const left =
    rejected === 0 ? '' : `\n${countOf(rejected, 'framing')} that people rejected left out; --all counts them\n`
  const tables = tablesOf(counted, layout, { grain: 'month', spoken: new Map() })
  await terminal.write(
    tablesInWords(tables, { rows: layout.rows, shows: options.words ? 'words' : 'counts', terminal }) + left,
  )
}

/** Every subcommand but `check`, which has an exit code of its own, in the order of --help. */
const SUBCOMMANDS: readonly ((frames: Command, terminal: Terminal) => void)[] = [
  matrixCommand,
  shiftCommand,
  keynessCommand,
  reportCommand,
  judgeCommands,
  codeCommand,
  reviewsCommand,
  undoCommand,
  agreementCommand,
  trainCommand,
  suggestCommand,
  flipsCommand,
]

/** `variorum frames`: how each source frames each target, and what its codebooks are worth. */
export const framesCommand = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  const frames = program
    .command('frames')
    .enablePositionalOptions()
    .description('show how each source frames each target, counted in sentences')
  withFilters(frames)
    .option('--words', 'show the words behind each cell in place of the count')
    .option('--all', 'count those too that people rejected')
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => list(options, terminal))
  for (const add of SUBCOMMANDS) add(frames, terminal)
  checkCommand(frames, terminal, exit)
}
