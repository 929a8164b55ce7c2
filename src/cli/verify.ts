import type { Command } from 'commander'
import { type Verification, verify } from '../exchange/index.ts'
import { databaseOption } from './database-option.ts'
import { MAKERS } from './makers.ts'
import { readFrom } from './read-from.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  variorum verify
  variorum verify --db topic.db --json`

interface Options {
  readonly db: string
  readonly json?: true
}

const run = (file: string): Promise<Verification> => readFrom(file, (reader) => verify(reader, MAKERS))

const inWords = (
  { counts, spans, values, expressions, decisions, faults }: Verification,
  paint: Terminal['paint'],
): string => {
  const number = (count: number): string => count.toLocaleString('en-US').padStart(9)
  const lines = Object.entries(counts).map(([noun, count]) => `${number(count)}  ${noun}`)
  const told = (count: number, noun: string): string => `${count.toLocaleString('en-US')} ${noun}`
  const checked = `Checked ${told(spans, 'spans')}, ${told(values, 'values')}, ${told(expressions, 'expressions')}, ${told(counts.comparison, 'comparisons')} and ${told(decisions, 'decisions')}: `
  const end = faults.length === 0 ? paint.green('no fault.') : paint.red(`${faults.length} at fault.`)
  return [...lines, '', ...faults.map((fault) => `${paint.red('fault')} ${fault}`), `${checked}${end}`, ''].join('\n')
}

/** `variorum verify`: checks spans, values and the database; exit code 1 on any fault. */
export const verifyCommand = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('verify')
    .description(
      'check every span against its source, every value against its words, every comparison against its claims',
    )
    .addOption(databaseOption())
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async ({ db, json }: Options) => {
      const result = await run(db)
      await terminal.write(json ? `${JSON.stringify(result, null, 2)}\n` : inWords(result, terminal.paint))
      exit(result.faults.length > 0 ? 1 : 0)
    })
}
