import type { Command } from 'commander'
import { backUp } from '../store/index.ts'
import { copiedInWords } from './copied-in-words.ts'
import { databaseOption } from './database-option.ts'
import type { Terminal } from './terminal.ts'
import { writeJson } from './write-json.ts'

const EXAMPLES = `
Examples:
  variorum backup monday.db                    while an ingest or the review desk goes on
  variorum backup monday.db --force            replaces a file of that name
  variorum backup /mnt/safe/topic.db --db topic.db

The copy is the database as it is at one moment, in one file, checked before it gets its name. "variorum restore" takes it.`

interface Options {
  readonly db: string
  readonly force?: true
  readonly json?: true
}

/** `variorum backup`: copies the database while others go on working with it. */
export const backupCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('backup')
    .description('copy the database into a file, also while others work with it, and check the copy')
    .argument('<file>', 'the file to write')
    .addOption(databaseOption())
    .option('--force', 'replace a file that is there')
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action(async (to: string, { db, force, json }: Options) => {
      const copied = await backUp({ file: db, to, force: force === true })
      if (json) await writeJson(terminal, { file: to, ...copied })
      else await terminal.write(`Backed up  ${copiedInWords(copied)}, checked, to ${to}\n`)
    })
}
