import type { Command } from 'commander'
import { databaseOption } from '../database-option.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { checkCommand } from './check/index.ts'
import { flipsCommand } from './flips/index.ts'
import { type Framing, type FramingQuery, framingsOf } from './framings.ts'
import { framingsInWords } from './list.ts'

const EXAMPLES = `
Examples:
  variorum frames                              how each source frames each country, counted in sentences
  variorum frames --target belmora --words     with the words that show it
  variorum frames --source institute --json
  variorum frames --codebook public-bodies     what another codebook finds in the same sources
  variorum frames check mine.yaml              is a codebook sound, and where do its cues match
  variorum frames flips mine.yaml              what a changed codebook codes otherwise than is stored

A codebook is a YAML file (or the name of one in pipelines/codebooks) that says in which words a frame shows. Checking
and flips take --frame, --source and --limit; "frames check --help" and "frames flips --help" tell more.
"from partner" stands where a sentence says that it was left, "to partner" where it was reached.`

interface Options extends FramingQuery {
  readonly db: string
  readonly words?: true
  readonly json?: true
}

const record = ({ source, found, cues }: Framing) => {
  const { frame, target, holder, polarity, shift, score, codebook } = found.body
  const judged = { frame, target, holder, polarity, shift, score, cues, codebook }
  return { id: found.id, source: source.id, path: source.path, ...judged }
}

/** `variorum frames`: how each source frames each target, and what its codebooks are worth. */
export const framesCommand = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  const frames = program
    .command('frames')
    .enablePositionalOptions()
    .description('show how each source frames each target, counted in sentences')
    .option('--target <name>', 'only targets with this in their name')
    .option('--source <name>', 'only sources with this in path, title, outlet or id')
    .option('--codebook <file>', 'what this codebook finds, in place of what is stored')
    .option('--words', 'show the words behind each cell in place of the count')
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const framings = await readFrom(options.db, (reader) => framingsOf(reader, options))
      if (options.json) await writeJson(terminal, framings.map(record))
      else await terminal.write(framingsInWords(framings, options.words === true, terminal))
    })
  checkCommand(frames, terminal, exit)
  flipsCommand(frames, terminal)
}
