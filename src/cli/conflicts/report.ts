import type { Comparison } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import type { Board } from '../../telling/board.ts'
import { COMPARER } from '../../telling/comparer.ts'
import { countOf } from '../../telling/count-of.ts'
import { lineageIn } from '../../telling/lineage.ts'
import { seriesOf } from '../../telling/series.ts'
import { widthOf, wrapped } from '../layout/wrap.ts'
import { NO_SOURCES } from '../no-sources.ts'
import { quoter } from '../quotes.ts'
import type { Terminal } from '../terminal.ts'
import { disputeLines } from './dispute-lines.ts'
import { seriesLines } from './series-lines.ts'
import { settledLines } from './settled-lines.ts'
import type { Shown } from './shown.ts'
import { tally } from './tally.ts'

/** Which parts a report has besides the disputes, and how many of those it shows. */
export interface Parts {
  readonly all?: true
  readonly series?: true
  readonly limit?: number | undefined
}

const SETTLED = [
  ['reconciled', 'Reconciled: they differ, and something explains it'],
  ['compatible', 'Compatible: close enough to ask, and no conflict'],
  ['agrees', 'Agree: the same value from elsewhere'],
] as const

type Blocks = readonly (readonly string[])[]

const section = (title: string, blocks: Blocks, { paint, columns }: Terminal): Blocks =>
  blocks.length === 0 ? [] : [[paint.bold(title), paint.dim('─'.repeat(columns))], ...blocks]

const settledBlocks = async (settled: readonly Comparison[], shown: Shown): Promise<Blocks> => {
  const sections = SETTLED.map(async ([verdict, title]) => {
    const among = settled.filter((one) => one.verdict === verdict)
    const blocks = await Promise.all(among.map((one) => settledLines(one, shown)))
    return section(title, blocks, shown.terminal)
  })
  return (await Promise.all(sections)).flat()
}

const NOT_COMPARED = 'Sources have changed since they were last compared: run "variorum ingest" again.'
const BY_OTHER = 'Sources were last compared by another version: run "variorum ingest" again, or counts may differ.'

/** Whether what is shown is what this version would give; null where it is. */
const outdated = async (reader: Reader): Promise<string | null> => {
  if (!(await reader.coverage()).compared) return NOT_COMPARED
  const stamp = await reader.stamp()
  return stamp !== null && stamp.version !== COMPARER.version ? BY_OTHER : null
}

const notes = async (reader: Reader, board: Board, shown: number): Promise<readonly string[]> => {
  const left = board.disputes.length - shown
  const old = await outdated(reader)
  return [...(left > 0 ? [`${countOf(left, 'more dispute')} not shown.`] : []), ...(old === null ? [] : [old])]
}

const summary = (board: Board, { all, series }: Parts, { paint, columns }: Terminal): readonly string[] => {
  const { disputes, reconciled, compatible, agrees } = tally(board)
  const counts = [
    countOf(disputes, 'dispute'),
    `${reconciled} reconciled`,
    `${compatible} compatible`,
    `${agrees} agree`,
  ]
  const more = [
    ...(series || reconciled === 0 ? [] : ['--series']),
    ...(all || board.settled.length === 0 ? [] : ['--all']),
  ]
  const line = counts.join(' · ')
  const hint = more.length === 0 ? '' : `(${more.join(' or ')} shows more)`
  if (widthOf(`${line} ${hint}`) <= columns) return [`${paint.bold(line)} ${paint.dim(hint)}`.trimEnd()]
  return [...wrapped(line, columns).map(paint.bold), ...wrapped(hint, columns).map(paint.dim)]
}

/** The report of a board for a person. */
export const report = async (reader: Reader, board: Board, parts: Parts, terminal: Terminal): Promise<string> => {
  if (board.sources.size === 0) return NO_SOURCES
  const shown = { board, quoteOf: quoter(reader), lineageOf: await lineageIn(reader), terminal }
  const disputes = board.disputes.slice(0, parts.limit)
  const disputeBlocks = await Promise.all(disputes.map((one, index) => disputeLines(one, index + 1, shown)))
  const series = parts.series ? await seriesOf(reader, board) : []
  const seriesBlocks = await Promise.all(series.map((one) => seriesLines(one, shown)))
  const blocks = [
    ...disputeBlocks,
    ...section('Series: figures that fit together', seriesBlocks, terminal),
    ...(parts.all ? await settledBlocks(board.settled, shown) : []),
    [
      ...(await notes(reader, board, disputes.length)).flatMap((note) => wrapped(note, terminal.columns)),
      ...summary(board, parts, terminal),
    ],
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}
