import type { Command } from 'commander'
import { databaseOption } from '../database-option.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { type Framing, type FramingQuery, framingsOf } from './framings.ts'
import { framingsInWords } from './list.ts'

const EXAMPLES = `
Examples:
  variorum frames                            how each source frames each country, counted in sentences
  variorum frames --target belmora --words   with the words that show it
  variorum frames --source institute --json`

interface Options extends FramingQuery {
  readonly db: string
  readonly words?: true
  readonly json?: true
}

const record = ({ source, found, cues }: Framing) => {
  const { frame, target, holder, polarity, score, codebook } = found.body
  return { id: found.id, source: source.id, path: source.path, frame, target, holder, polarity, score, cues, codebook }
}

/** `variorum frames`: how each source frames each country. */
export const framesCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('frames')
    .enablePositionalOptions()
    .description('show how each source frames each country, counted in sentences')
    .option('--target <name>', 'only countries with this in their name')
    .option('--source <name>', 'only sources with this in path, title, outlet or id')
    .option('--words', 'show the words behind each cell in place of the count')
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const framings = await readFrom(options.db, (reader) => framingsOf(reader, options))
      if (options.json) await writeJson(terminal, framings.map(record))
      else await terminal.write(framingsInWords(framings, options.words === true, terminal))
    })
}
