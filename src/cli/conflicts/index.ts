import { type Command, Option } from 'commander'
import type { Reader } from '../../store/index.ts'
import { BANDS, type Board, KINDS, readBoard, type Wanted } from '../../telling/board.ts'
import { seriesOf } from '../../telling/series.ts'
import { databaseOption } from '../database-option.ts'
import { someSourcesLike } from '../known-source.ts'
import { quoter } from '../quotes.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { wholeNumber } from '../whole-number.ts'
import { writeJson } from '../write-json.ts'
import { explained, explanationRecords } from './explain.ts'
import { comparisonRecord, disputeRecord, seriesRecord } from './records.ts'
import { report } from './report.ts'
import { tally } from './tally.ts'

const EXAMPLES = `
Examples:
  variorum conflicts                           every dispute, both quotes side by side, the surest first
  variorum conflicts --kind number --band sure
  variorum conflicts --source harbour --series the figures that fit together as well
  variorum conflicts --explain 4f09ab          how a dispute came about: pairing, check, every settler tried
  variorum conflicts --all --json              all comparisons with their reasons, for programs

Bands: "sure" can't both be true, "likely" deserves reading, "look" is worth a glance.`

interface Options extends Omit<Wanted, 'sources'> {
  readonly db: string
  readonly source?: string
  readonly all?: true
  readonly series?: true
  readonly limit?: number
  readonly explain?: string
  readonly json?: true
}

const record = async (reader: Reader, board: Board, options: Options) => {
  const quoteOf = quoter(reader)
  const series = options.series ? await seriesOf(reader, board) : []
  const disputes = board.disputes.slice(0, options.limit)
  return {
    disputes: await Promise.all(disputes.map((one) => disputeRecord(one, board, quoteOf))),
    ...(options.all && {
      settled: await Promise.all(board.settled.map((one) => comparisonRecord(one, board, quoteOf))),
    }),
    ...(options.series && { series: await Promise.all(series.map((one) => seriesRecord(one, board, quoteOf))) }),
    summary: tally(board),
  }
}

/** A source that nobody has is a usage error. */
const boardOf = async (reader: Reader, { source, ...wanted }: Options): Promise<Board> => {
  if (source === undefined) return readBoard(reader, wanted)
  const sources = someSourcesLike(await reader.sources(), source).map(({ id }) => id)
  return readBoard(reader, { ...wanted, sources })
}

const run = (options: Options, terminal: Terminal): Promise<void> =>
  readFrom(options.db, async (reader) => {
    if (options.explain !== undefined) return explainOne(reader, options.explain, options, terminal)
    const board = await boardOf(reader, options)
    if (options.json) await writeJson(terminal, await record(reader, board, options))
    else await terminal.write(await report(reader, board, options, terminal))
  })

const explainOne = async (reader: Reader, id: string, { json }: Options, terminal: Terminal): Promise<void> =>
  json
    ? writeJson(terminal, await explanationRecords(reader, id))
    : terminal.write(await explained(reader, id, terminal))

/** `variorum conflicts`: where sources can't both be right, with both quotes. */
export const conflictsCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('conflicts')
    .description('show where sources contradict each other, both quotes side by side')
    .addOption(new Option('--band <band>', 'only disputes this sure').choices(BANDS))
    .addOption(new Option('--kind <kind>', 'only conflicts of this kind').choices(KINDS))
    .option('--source <name>', 'only with a source that has this in path, title, outlet or id')
    .option('--entity <name>', 'only about a person, body or place with this in its name')
    .addOption(new Option('--limit <count>', 'show at most so many disputes').argParser(wholeNumber))
    .option('--series', 'show the figures that fit together, with their arithmetic')
    .option('--all', 'show also what was reconciled, is compatible or agrees, with the reasons')
    .option('--explain <id>', 'walk through how a dispute or comparison came about')
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => run(options, terminal))
}
