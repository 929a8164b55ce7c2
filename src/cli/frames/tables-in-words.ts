import type { Framing } from '../../coding/framings.ts'
import { cueWordsOf, deniedAmong, type FramingTable, wordsInShort } from '../../coding/tables.ts'
import type { Group, Matrix } from '../../framing/matrix.ts'
import { countOf } from '../../telling/count-of.ts'
import { indented } from '../layout/indented.ts'
import { type Cell, type Column, table } from '../layout/table.ts'
import { widthOf, wrapped } from '../layout/wrap.ts'
import type { Terminal } from '../terminal.ts'

/** What a cell shows. */
type Shows = 'counts' | 'share' | 'words'

/** How tables are shown; `rows` heads the first column. */
interface Shown {
  readonly rows: string
  readonly shows: Shows
  readonly terminal: Terminal
}

const NONE = '·'
const ALL = 'all'

/** So many words of a cell are shown; --json has all. */
const MOST_WORDS = 12

const counted = (framings: readonly Framing[]): string => {
  const denied = deniedAmong(framings)
  if (framings.length === 0) return NONE
  return denied === 0 ? `${framings.length}` : `${framings.length} (${denied} denied)`
}

const shared = (framings: readonly Framing[], all: number): string =>
  framings.length === 0 ? NONE : `${Math.round((framings.length / all) * 100)} %`

const cueWords = (framings: readonly Framing[]): readonly string[] => {
  const words = cueWordsOf(framings).map(wordsInShort)
  const more = words.length - MOST_WORDS
  return more > 1 ? [...words.slice(0, MOST_WORDS), `and ${more} more`] : words
}

/** "3 sentences"; where some of them frame more than once, "5 framings in 3 sentences". */
export const framingsInShort = (framings: readonly Framing[]): string => {
  const places = new Set(framings.map(({ source, found }) => `${source.id} ${found.span.start}`))
  const sentences = countOf(places.size, 'sentence')
  return places.size === framings.length ? sentences : `${countOf(framings.length, 'framing')} in ${sentences}`
}

const cellOf = (framings: readonly Framing[], all: number, shows: Shows): Cell => {
  if (shows === 'share') return shared(framings, all)
  if (shows === 'counts' || framings.length === 0) return counted(framings)
  return cueWords(framings).map((text, index, { length }) => ({ text: index < length - 1 ? `${text},` : text }))
}

/** Sums are shown where they add up something, and not below words. */
const sumsOf = ({ rows, columns }: Matrix<Framing>, shows: Shows) => ({
  column: shows !== 'words' && columns.length > 1,
  row: shows !== 'words' && rows.length > 1,
})

const columnsOf = (matrix: Matrix<Framing>, { rows, shows }: Pick<Shown, 'rows' | 'shows'>): readonly Column[] => {
  const least = shows === 'words' ? 14 : 6
  const figures = shows !== 'words'
  const sums = sumsOf(matrix, shows).column ? [{ head: ALL, least: 3, figures }] : []
  return [{ head: rows, least: 16 }, ...matrix.columns.map(({ key: head }) => ({ head, least, figures })), ...sums]
}

const GAP = 2

/** Whether a matrix can be read in so many columns of the terminal. */
const fits = (columns: readonly Column[], room: number): boolean => {
  const widths = columns.map(({ head, least }) => Math.max(least, ...head.split(/\s+|(?<=-)/).map(widthOf)))
  return widths.reduce((sum, width) => sum + width + GAP, -GAP) <= room
}

const asTable = (matrix: Matrix<Framing>, columns: readonly Column[], { shows, terminal }: Shown): string => {
  const sums = sumsOf(matrix, shows)
  const line = (name: string, cells: readonly Group<Framing>[], all: readonly Framing[]): readonly Cell[] => [
    name,
    ...cells.map(({ items }) => cellOf(items, all.length, shows)),
    ...(sums.column ? [counted(all)] : []),
  ]
  // Words take several lines: an empty one parts the rows.
  const rows = matrix.rows.flatMap(({ key, items, cells }, index) => [
    ...(shows === 'words' && index > 0 ? [['']] : []),
    line(key, cells, items),
  ])
  const last = sums.row
    ? [
        line(
          ALL,
          matrix.columns,
          matrix.rows.flatMap(({ items }) => items),
        ),
      ]
    : []
  return table(columns, [...rows, ...last], terminal)
}

const INDENT = 2

/** Where a matrix would be too narrow: the cells of each row below its name. */
const asList = ({ rows }: Matrix<Framing>, { shows, terminal }: Shown): string =>
  rows
    .flatMap(({ key, items, cells }) => {
      const lines = cells
        .filter((cell) => cell.items.length > 0)
        .map((cell) => {
          const shown = cellOf(cell.items, items.length, shows)
          return `${cell.key}: ${typeof shown === 'string' ? shown : shown.map(({ text }) => text).join(' ')}`
        })
      return [
        ...wrapped(key, terminal.columns).map(terminal.paint.cyan),
        ...indented(
          lines.flatMap((line) => wrapped(line, terminal.columns - INDENT)),
          INDENT,
        ),
      ]
    })
    .join('\n')

const oneInWords = ({ key, framings, matrix }: FramingTable, shown: Shown): string => {
  const { paint, columns: room } = shown.terminal
  const columns = columnsOf(matrix, shown)
  const body = fits(columns, room) ? asTable(matrix, columns, shown) : asList(matrix, shown)
  return `${paint.bold(key ?? 'All')} — ${framingsInShort(framings)}\n${body}`
}

/** Tables of framings for a person. */
export const tablesInWords = (tables: readonly FramingTable[], shown: Shown): string => {
  if (tables.length === 0) return 'No sentence frames anybody in words that the codebook knows.\n'
  return `${tables.map((one) => oneInWords(one, shown)).join('\n\n')}\n`
}
