import { type Command, Option } from 'commander'
import { entitiesOf } from '../compare/entities/index.ts'
import { exportRecords } from '../exchange/index.ts'
import type { Reader } from '../store/index.ts'
import { databaseOption } from './database-option.ts'
import { ANNOTATIONS, exportDecisionsTo } from './export-decisions.ts'
import { readFrom } from './read-from.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  variorum export --format jsonl > all.jsonl
  variorum export --format jsonl | grep '"type":"comparison"'
  variorum export --decisions               what people decided, to annotations/, for git and for others
  variorum export --decisions anna/

Decisions are written one file a sort, one decision a line, the oldest first; "variorum import" takes them in again.`

/** Lines are written in pieces of about this many characters: one write a line would be slow. */
const PIECE = 65_536

const writeRecords = async (reader: Reader, terminal: Terminal): Promise<void> => {
  let piece = ''
  for await (const record of exportRecords(reader, entitiesOf)) {
    piece += `${JSON.stringify(record)}\n`
    if (piece.length < PIECE) continue
    await terminal.write(piece)
    piece = ''
  }
  if (piece !== '') await terminal.write(piece)
}

/** `variorum export`: all records to standard output, in a stable order. */
export const exportCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('export')
    .description(
      "write sources, annotations, claims and comparisons to standard output, or people's decisions to files",
    )
    .addOption(new Option('--format <format>', 'the format').choices(['jsonl']).default('jsonl'))
    .addOption(
      new Option('--decisions [folder]', 'write only what people decided, as files into a folder').preset(ANNOTATIONS),
    )
    .addOption(databaseOption())
    .addHelpText('after', EXAMPLES)
    .action(({ db, decisions }: { readonly db: string; readonly decisions?: string }) =>
      readFrom(db, (reader) =>
        decisions === undefined ? writeRecords(reader, terminal) : exportDecisionsTo(decisions, reader, terminal),
      ),
    )
}
