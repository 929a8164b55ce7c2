import type { Command } from 'commander'
import { doctor, type Treated } from '../exchange/index.ts'
import { openStore } from '../store/index.ts'
import { countOf } from '../telling/count-of.ts'
import { databaseOption } from './database-option.ts'
import { MAKERS } from './makers.ts'
import type { Terminal } from './terminal.ts'
import { writeJson } from './write-json.ts'

const EXAMPLES = `
Examples:
  variorum doctor                 mends what can be made again, and says what is left
  variorum doctor --dry-run       shows what it would mend
  variorum doctor --db topic.db --json

Sources and what people decided are never touched. What a doctor can't mend, a backup brings back ("variorum restore").
The exit code is 1 while anything is left at fault.`

interface Options {
  readonly db: string
  readonly dryRun?: true
  readonly json?: true
}

const SAID: Readonly<Record<Treated['mended'][number]['what'], (count: number) => string>> = {
  indexes: (count) => `the indexes of the database, in which ${countOf(count, 'row')} were at fault`,
  orphans: (count) => `${countOf(count, 'row')} that pointed at nothing, taken away`,
  words: () => 'the index that search uses, made again from the sentences',
  comparisons: (count) => `things, comparisons and disputes, made again from the claims (${countOf(count, 'fault')})`,
}

const NO_OTHER_WAY = 'Put a backup in its place with "variorum restore FILE" where a fault stays.'

const againLines = ({ again }: Treated): readonly string[] =>
  again.length === 0
    ? []
    : [
        `To do      ${countOf(again.length, 'source')} to be analysed again: run "variorum ingest" on the folder that holds`,
        ...again.map((path) => `             ${path}`),
      ]

const leftLines = ({ left, again }: Treated, { paint }: Terminal): readonly string[] => {
  if (left.length === 0) return []
  const lines = left.map((fault) => `${paint.red('fault')}      ${fault}`)
  return [...lines, ...(again.length === 0 ? [NO_OTHER_WAY] : [`Then run "variorum verify". ${NO_OTHER_WAY}`])]
}

const inWords = (treated: Treated, isDry: boolean, terminal: Terminal): string => {
  const [would, nothing] = isDry ? ['Would mend', 'Nothing to mend.'] : ['Mended    ', 'Nothing was at fault.']
  const lines = [
    ...treated.mended.map(({ what, count }) => `${would} ${SAID[what](count)}`),
    ...againLines(treated),
    ...leftLines(treated, terminal),
  ]
  return `${(lines.length === 0 ? [terminal.paint.green(nothing)] : lines).join('\n')}\n`
}

const run = async ({ db, dryRun }: Options): Promise<Treated> => {
  const store = await openStore({ file: db })
  try {
    return await doctor(store, MAKERS, dryRun === true)
  } finally {
    await store.close()
  }
}

/** `variorum doctor`: makes again what can be made again; exit code 1 while anything is left at fault. */
export const doctorCommand = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('doctor')
    .description('mend what can be made again: indexes, search, comparisons; say what is left, and what to do')
    .option('--dry-run', 'show what would be mended, and change nothing')
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const isDry = options.dryRun === true
      const treated = await run(options)
      if (options.json) await writeJson(terminal, treated)
      else await terminal.write(inWords(treated, isDry, terminal))
      const isLeft = treated.left.length + treated.again.length > 0 || (isDry && treated.mended.length > 0)
      exit(isLeft ? 1 : 0)
    })
}
