import type { Command } from 'commander'
import { asOfOption, readAsOf } from '../as-of.ts'
import { databaseOption } from '../database-option.ts'
import { collectionOption } from '../known-collection.ts'
import { wrapped } from '../layout/wrap.ts'
import { NO_SOURCES } from '../no-sources.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { coverageLines } from './coverage-lines.ts'
import { type Family, type Figures, readFigures } from './figures.ts'

const EXAMPLES = `
Examples:
  variorum stats
  variorum stats --as-of 2026-03-01    as the database stood at the end of that day
  variorum stats --db topic.db --json`

interface Options {
  readonly db: string
  readonly collection?: string
  readonly asOf?: string
  readonly json?: true
}

const ROOM = 9

const row = (count: number, name: string): string => `${count.toLocaleString('en-US').padStart(ROOM)}  ${name}`

/** "4.1 MB". */
const inMegabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`

const EXAMPLES_OF_FAMILY = 4

const familyLine = ({ family, count, slots }: Family, columns: number): string => {
  const some = slots.slice(0, EXAMPLES_OF_FAMILY).join(', ')
  const more = slots.length > EXAMPLES_OF_FAMILY ? ', …' : ''
  const [first = ''] = wrapped(`${family}${some === family ? '' : ` (${some}${more})`}`, columns - ROOM - 2)
  return row(count, first)
}

const verdictLines = ({ verdicts }: Figures): readonly string[] =>
  (['conflict', 'reconciled', 'compatible', 'agrees'] as const).flatMap((verdict) => {
    const among = verdicts.filter((one) => one.verdict === verdict)
    const total = among.reduce((sum, { count }) => sum + count, 0)
    const kinds = among.map(({ kind, count }) => `${kind} ${count}`).join(', ')
    return [row(total, kinds === '' ? verdict : `${verdict}: ${kinds}`)]
  })

const inWords = (figures: Figures, file: string, { paint, columns }: Terminal): string => {
  const { source, block: _, claim, thing, comparison: __, dispute, ...layers } = figures.counts
  const head = (words: string): readonly string[] => ['', paint.bold(words)]
  return [
    paint.bold(`${file}, ${inMegabytes(figures.bytes)}`),
    ...[row(source, 'sources'), row(figures.words, 'words')],
    ...head('Annotations'),
    ...Object.entries(layers).map(([layer, count]) => row(count, layer)),
    ...head('Claims by the last part of their slot'),
    ...[row(claim, 'in all'), ...figures.families.map((family) => familyLine(family, columns))],
    ...head('Comparisons by verdict and kind'),
    ...[...verdictLines(figures), row(thing, 'things'), row(dispute, 'disputes')],
    ...head('Coverage'),
    ...coverageLines(figures.coverage).flatMap((line) => (line === '' ? [''] : wrappedKeepingIndent(line, columns))),
    '',
  ].join('\n')
}

/** Long lines are wrapped; lines that are laid out already stay as they are. */
const wrappedKeepingIndent = (line: string, columns: number): readonly string[] =>
  line.startsWith('  ') ? [line] : wrapped(line, columns)

/** `variorum stats`: how much of everything a database holds, and what was done with it. */
export const statsCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('stats')
    .description('count sources, annotations, claims and comparisons, and tell what was done')
    .addOption(collectionOption())
    .addOption(asOfOption())
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      readAsOf(options, terminal, async (reader) => {
        const figures = await readFigures(reader, options.db)
        if (options.json) await writeJson(terminal, figures)
        else await terminal.write(figures.counts.source === 0 ? NO_SOURCES : inWords(figures, options.db, terminal))
      }),
    )
}
