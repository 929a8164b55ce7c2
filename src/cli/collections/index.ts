import type { Command } from 'commander'
import { databaseOption } from '../database-option.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { listInWords, listOf } from './list.ts'
import { addCommand, removeCommand } from './members.ts'
import { renameCommand } from './rename.ts'

const EXAMPLES = `
Examples:
  variorum collections                              each with its sources and the disputes that are open in it
  variorum collections add floods orrin-weekly      a source joins a collection
  variorum collections remove floods orrin-weekly   and leaves it again
  variorum collections rename floods "The floods"
  variorum collections --help                       "variorum collections add --help" and the like show the options of each

Sources are compared within their collections, those of none with each other; a change compares them again, and
--dry-run shows beforehand what it would change. Listing commands take the name of one after --collection.`

/** `variorum collections`: the subjects that sources belong to. */
export const collectionsCommand = (program: Command, terminal: Terminal): void => {
  const collections = program
    .command('collections')
    .enablePositionalOptions()
    .description('list the collections that sources belong to, and change them')
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action(({ db, json }: { readonly db: string; readonly json?: true }) =>
      readFrom(db, async (reader) => {
        const listed = await listOf(reader)
        return json ? writeJson(terminal, listed) : terminal.write(await listInWords(reader, listed, terminal))
      }),
    )
  for (const add of [addCommand, removeCommand, renameCommand]) add(collections, terminal)
}
