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

/** Narrower than this, nothing can be read. */
const NARROWEST = 4

/** Takes columns away from the widest until `room` is kept or all are as narrow as they may be. */
const narrowed = (widths: readonly number[], least: readonly number[], room: number): readonly number[] => {
  const fitted = [...widths]
  const spare = (index: number): number => ((fitted[index] ?? 0) > (least[index] ?? 0) ? (fitted[index] ?? 0) : 0)
  for (let excess = fitted.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess -= 1) {
    const widest = fitted.reduce((best, _, index) => (spare(index) > spare(best) ? index : best), 0)
    if (spare(widest) === 0) break
    fitted[widest] = (fitted[widest] ?? 0) - 1
  }
  return fitted
}

/** The longest part of a heading: headings are parted at spaces and hyphens. */
const longestPart = (head: string): number => Math.max(...head.split(/\s+|(?<=-)/).map(widthOf))

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
  const least = columns.map(({ head, least }) => Math.max(least, longestPart(head)))
  const space = room - GAP * (columns.length - 1)
  // Where even that is too wide, words are broken.
  const widths = narrowed(
    narrowed(natural, least, space),
    least.map(() => NARROWEST),
    space,
  )
  const drawn = new Table({
    chars: LINES,
    colWidths: widths.map((width) => width + GAP),
    colAligns: columns.map(({ figures }) => (figures === true ? 'right' : 'left')),
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
    head: columns.map(({ head }, index) => laidOut([{ text: head, paint: paint.bold }], widths[index] ?? 1)),
  })
  for (const row of rows) drawn.push(row.map((cell, index) => laidOut(cell, widths[index] ?? 1)))
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
