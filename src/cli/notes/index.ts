import { type Command, Option } from 'commander'
import { NOTED } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import { readBoard } from '../../telling/board.ts'
import { countOf } from '../../telling/count-of.ts'
import { type Noted, readNoted } from '../../telling/noted.ts'
import { databaseOption } from '../database-option.ts'
import { someSourcesLike } from '../known-source.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { addNoteCommand } from './add.ts'
import { changeNoteCommand } from './change.ts'
import { deleteNoteCommand } from './delete.ts'
import { noteLines, noteRecord } from './note-lines.ts'
import { undoNoteCommand } from './undo.ts'

const EXAMPLES = `
Examples:
  variorum notes                             every note, the newest first, with the words that it is about
  variorum notes --on claim --source harbour
  variorum notes --by "Anna Riis" --json
  variorum notes add 4f09ab "Ask the port for the register." --by "Anna Riis"

"variorum notes add --help" and the like show the options of each. Notes outlive every new analysis, and are exported with
all other decisions.`

interface Options {
  readonly db: string
  readonly source?: string
  readonly by?: string
  readonly on?: (typeof NOTED)[number]
  readonly json?: true
}

const fits = ({ note, on }: Noted, options: Options, sources: ReadonlySet<string> | null): boolean =>
  (options.on === undefined || note.subject.on === options.on) &&
  (options.by === undefined || note.person === options.by) &&
  (sources === null || (on?.sources ?? []).some((source) => sources.has(source)))

/** The notes that are asked for, the newest first. */
const notesFor = async (reader: Reader, options: Options): Promise<readonly Noted[]> => {
  const board = await readBoard(reader, { verdicts: ['conflict'] })
  const wanted = options.source
  const sources =
    wanted === undefined ? null : new Set(someSourcesLike([...board.sources.values()], wanted).map(({ id }) => id))
  return (await readNoted(reader, board)).filter((one) => fits(one, options, sources)).toReversed()
}

const inWords = (notes: readonly Noted[], options: Options, terminal: Terminal): string => {
  const isNarrowed = options.source !== undefined || options.by !== undefined || options.on !== undefined
  if (notes.length === 0)
    return isNarrowed
      ? 'No note fits; "variorum notes" lists them all.\n'
      : 'Nobody has noted anything yet: see "variorum notes add --help".\n'
  const blocks = notes.map((one) => noteLines(one, terminal, { withWords: true }).join('\n'))
  return `${[...blocks, terminal.paint.bold(countOf(notes.length, 'note'))].join('\n\n')}\n`
}

/** `variorum notes`: what people noted on sources, claims and disputes. */
export const notesCommand = (program: Command, terminal: Terminal): void => {
  const notes = program
    .command('notes')
    .enablePositionalOptions()
    .description('list what people noted on sources, claims and disputes, and write notes')
    .option('--source <name>', 'only on or in a source that has this in path, title, outlet or id')
    .option('--by <name>', 'only what this person noted')
    .addOption(new Option('--on <what>', 'only on these').choices(NOTED))
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      readFrom(options.db, async (reader) => {
        const found = await notesFor(reader, options)
        if (options.json) await writeJson(terminal, found.map(noteRecord))
        else await terminal.write(inWords(found, options, terminal))
      }),
    )
  for (const add of [addNoteCommand, changeNoteCommand, deleteNoteCommand, undoNoteCommand]) add(notes, terminal)
}
