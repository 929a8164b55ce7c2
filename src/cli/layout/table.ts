import Table from 'cli-table3'
import type { Terminal } from '../terminal.ts'
import type { Painter } from './marked.ts'
import { widthOf, wrapped } from './wrap.ts'

/** A column: its heading, how narrow it may become, and whether it holds figures. */
export interface Column {
  readonly head: string
  readonly least: number
  readonly figures?: boolean
}

/** A cell: lines of text, each with its colour. */
export type Cell = string | readonly { readonly text: string; readonly paint?: Painter }[]

const GAP = 2

const partsOf = (cell: Cell): Exclude<Cell, string> => (typeof cell === 'string' ? [{ text: cell }] : cell)

const naturalWidth = (cell: Cell): number => Math.max(0, ...partsOf(cell).map(({ text }) => widthOf(text)))

/** The widths of columns that together take at most `room` columns: the widest gives way first, down to its least. */
export const fitted = (natural: readonly number[], least: readonly number[], room: number): readonly number[] => {
  const widths = [...natural]
  const spare = (index: number): number => ((widths[index] ?? 0) > (least[index] ?? 0) ? (widths[index] ?? 0) : 0)
  for (let excess = widths.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess -= 1) {
    const widest = widths.reduce((best, _, index) => (spare(index) > spare(best) ? index : best), 0)
    if (spare(widest) === 0) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

const laidOut = (cell: Cell, width: number): string =>
  partsOf(cell)
    .flatMap(({ text, paint }) => wrapped(text, width).map((line) => (paint === undefined ? line : paint(line))))
    .join('\n')

const LINES = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', right: '', 'right-mid': '', mid: '', 'mid-mid': '', middle: '' },
}

/** A table that takes at most as many columns as the terminal has, its words wrapped inside their cells. */
export const table = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { paint, columns: room }: Pick<Terminal, 'paint' | 'columns'>,
): string => {
  const natural = columns.map(({ head }, index) =>
    Math.max(widthOf(head), ...rows.map((row) => naturalWidth(row[index] ?? ''))),
  )
  const least = columns.map(({ head, least }) => Math.max(least, widthOf(head)))
  const widths = fitted(natural, least, room - GAP * (columns.length - 1))
  const drawn = new Table({
    chars: LINES,
    colWidths: widths.map((width) => width + GAP),
    colAligns: columns.map(({ figures }) => (figures === true ? 'right' : 'left')),
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
    head: columns.map(({ head }) => paint.bold(head)),
  })
  for (const row of rows) drawn.push(row.map((cell, index) => laidOut(cell, widths[index] ?? 1)))
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
