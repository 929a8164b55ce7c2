import type { Command } from 'commander'
import { restore } from '../store/index.ts'
import { copiedInWords } from './copied-in-words.ts'
import { databaseOption } from './database-option.ts'
import type { Terminal } from './terminal.ts'
import { writeJson } from './write-json.ts'

const EXAMPLES = `
Examples:
  variorum restore monday.db
  variorum restore /mnt/safe/topic.db --db topic.db

The file is checked first and stays where it is. The database that it replaces is kept beside it under a name with the
time; while another program has it open, nothing is replaced.`

interface Options {
  readonly db: string
  readonly json?: true
}

/** `variorum restore`: puts a backup in the place of the database. */
export const restoreCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('restore')
    .description('put a backup in the place of the database, which is kept beside it')
    .argument('<file>', 'what "variorum backup" wrote')
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action(async (from: string, { db, json }: Options) => {
      const restored = await restore({ from, file: db })
      if (json) return writeJson(terminal, { file: db, ...restored })
      const kept = restored.kept === null ? '' : `Kept       what was there before, as ${restored.kept}\n`
      await terminal.write(`Restored   ${copiedInWords(restored)}, checked, to ${db}\n${kept}`)
    })
}
