import { type Command, Option } from 'commander'
import { databaseOption } from '../database-option.ts'
import { decisionsCommand } from '../decide/decisions.ts'
import { undoCommand } from '../decide/undo.ts'
import { collectionOption } from '../known-collection.ts'
import { readIn } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { wholeNumber } from '../whole-number.ts'
import { writeJson } from '../write-json.ts'
import { DECISIONS_OF_THINGS } from './decisions.ts'
import { listInWords, listOf } from './list.ts'
import { mergeCommand } from './merge.ts'
import { openThing, thingInWords, thingRecord } from './one.ts'
import { splitCommand } from './split.ts'

const EXAMPLES = `
Examples:
  variorum things                    what the sources speak of, the most disputed first
  variorum things --name tunnel      only things with "tunnel" in their names
  variorum things 4f09ab             one thing: its claims by slot, and why they are linked
  variorum things merge 4f09ab 77c1  two things are one
  variorum things --help             "variorum things merge --help" and the like show the options of each

An id may be shortened as long as only one begins so. A split names the --claims that are of another thing. Every
decision says why by --note and who by --by; --dry-run shows what it would change. It outlives every new analysis.`

interface Options {
  readonly db: string
  readonly collection?: string
  readonly name?: string
  readonly limit?: number
  readonly json?: true
}

const show = (id: string, options: Options, terminal: Terminal): Promise<void> =>
  readIn(options, async (reader) => {
    const opened = await openThing(reader, id)
    if (options.json) await writeJson(terminal, await thingRecord(opened))
    else await terminal.write(await thingInWords(opened, terminal))
  })

const list = (options: Options, terminal: Terminal): Promise<void> =>
  readIn(options, async (reader) => {
    const things = await listOf(reader, options.name)
    if (options.json) await writeJson(terminal, things.slice(0, options.limit))
    else await terminal.write(await listInWords(reader, things, options.limit, terminal))
  })

/** `variorum things`: what claims are about across sources, and what people decided of that. */
export const thingsCommand = (program: Command, terminal: Terminal): void => {
  const things = program
    .command('things')
    .enablePositionalOptions()
    .description('list what claims are about across sources, show why they are linked, merge and split')
    .argument('[id]', 'show this thing')
    .option('--name <part>', 'only things with this in their name')
    .addOption(new Option('--limit <count>', 'list at most so many').argParser(wholeNumber))
    .addOption(collectionOption())
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((id: string | undefined, options: Options) =>
      id === undefined ? list(options, terminal) : show(id, options, terminal),
    )
  for (const add of [mergeCommand, splitCommand]) add(things, terminal)
  for (const add of [decisionsCommand, undoCommand]) add(things, terminal, DECISIONS_OF_THINGS)
}
