import { type Command, Option } from 'commander'
import type { Calendar, Dimension } from '../../coding/dimensions.ts'
import { matrixCsv } from '../../coding/matrix-csv.ts'
import { spokenDays } from '../../coding/spoken.ts'
import { cueWordsOf, deniedAmong, type FramingTable, type Layout, tablesOf } from '../../coding/tables.ts'
import type { Grain } from '../../framing/period.ts'
import type { Reader } from '../../store/index.ts'
import { wrapped } from '../layout/wrap.ts'
import { UsageError } from '../plain-error.ts'
import { readIn } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { dimensionOf } from './dimension-of.ts'
import { withFilters } from './filters.ts'
import { framingRecord } from './framing-record.ts'
import { type FramingQuery, framingsOf } from './framings-of.ts'
import { tablesInWords } from './tables-in-words.ts'

const EXAMPLES = `
Examples:
  variorum frames matrix --rows source --columns category --words
  variorum frames matrix --rows holder --columns frame --target belmora
  variorum frames matrix --rows published --columns frame --by quarter --share
  variorum frames matrix --rows target --columns frame --csv > targets.csv

Rows and columns: source, outlet, holder, target, frame (or category), polarity, published, spoken (the time that the
sentence speaks of; where it names none, when it was published). A cell counts framings: one for each sentence, target
and frame. Where neither side is the target there is one table for each; --each none puts all into one.`

interface Options extends FramingQuery {
  readonly db: string
  readonly collection?: string
  readonly rows: string
  readonly columns: string
  readonly each?: string
  readonly by: Grain
  readonly words?: true
  readonly share?: true
  readonly csv?: true
  readonly json?: true
}

const layoutOf = (options: Pick<Options, 'rows' | 'columns' | 'each'>): Layout => {
  const [rows, columns] = [dimensionOf(options.rows), dimensionOf(options.columns)]
  if (rows === columns) throw new UsageError(`Rows and columns are both "${rows}": name two different ones.`)
  if (options.each === 'none') return { rows, columns, each: null }
  const named = options.each === undefined ? null : dimensionOf(options.each)
  if (named === rows || named === columns) throw new UsageError(`--each "${named}" is one of the sides already.`)
  return { rows, columns, each: named ?? (rows === 'target' || columns === 'target' ? null : 'target') }
}

const usesSpoken = ({ rows, columns, each }: Layout): boolean =>
  [rows, columns, each].some((dimension: Dimension | null) => dimension === 'spoken')

const recordOf = ({ key, framings, matrix }: FramingTable) => ({
  ...{ each: key, count: framings.length },
  rows: matrix.rows.map((row) => ({
    ...{ row: row.key, count: row.items.length },
    cells: row.cells.map(({ key: column, items }) => ({
      ...{ column, count: items.length, denied: deniedAmong(items), share: items.length / row.items.length },
      words: cueWordsOf(items).map(({ words, denied, framings: { length } }) => ({ words, denied, count: length })),
      framings: items.map(framingRecord),
    })),
  })),
})

const load = async (reader: Reader, options: Options, layout: Layout) => {
  const framings = await framingsOf(reader, options)
  const spoken = usesSpoken(layout) ? await spokenDays(reader, framings) : new Map()
  const calendar: Calendar = { grain: options.by, spoken }
  return { framings, spoken, tables: tablesOf(framings, layout, calendar) }
}

const run = async (options: Options, terminal: Terminal): Promise<void> => {
  const layout = layoutOf(options)
  const { framings, spoken, tables } = await readIn(options, (reader) => load(reader, options, layout))
  if (options.json) return writeJson(terminal, { ...layout, by: options.by, tables: tables.map(recordOf) })
  if (options.csv) return terminal.write(matrixCsv(tables, layout))
  const shows = options.words ? 'words' : options.share ? 'share' : 'counts'
  await terminal.write(tablesInWords(tables, { rows: layout.rows, shows, terminal }))
  if (!usesSpoken(layout) || framings.length === 0) return
  const without = framings.length - spoken.size
  const note = `${without} of ${framings.length} stand in sentences that name no time and count by when they were published.`
  await terminal.write(`\n${wrapped(note, terminal.columns).join('\n')}\n`)
}

/** `variorum frames matrix`: framings told apart in two ways, with the words behind each cell. */
export const matrixCommand = (frames: Command, terminal: Terminal): void => {
  const command = frames
    .command('matrix')
    .description('count framings by any two of source, outlet, holder, target, frame, polarity and time')
    .requiredOption('--rows <dimension>', 'what the rows are')
    .requiredOption('--columns <dimension>', 'what the columns are')
    .option('--each <dimension>', 'one table for each of these, or "none"')
    .addOption(
      new Option('--by <grain>', 'how finely time is told apart')
        .choices(['month', 'quarter', 'year'])
        .default('month'),
    )
    .option('--words', 'show the words behind each cell in place of the count')
    .addOption(new Option('--share', 'show shares of the row').conflicts('words'))
  withFilters(command)
    .option('--csv', 'print comma-separated values, a row for each cell')
    .addOption(new Option('--json', 'print a JSON document').conflicts('csv'))
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => run(options, terminal))
}
