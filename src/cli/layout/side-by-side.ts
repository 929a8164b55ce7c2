import { stripVTControlCharacters } from 'node:util'
import { widthOf } from './wrap.ts'

/** Below this many columns, two texts beside each other are too narrow to read; a terminal of 80 leaves 77 for them. */
const NARROW = 76
const GAP = ' │ '

/** Fills a line with spaces up to a width; colours do not count. */
const padded = (line: string, width: number): string =>
  line + ' '.repeat(Math.max(0, width - widthOf(stripVTControlCharacters(line))))

/** Lays a text out for a width. */
type LayOut = (width: number) => readonly string[]

/** Sets two texts beside each other, or one below the other where the room is narrow; one alone takes all of it. */
export const sideBySide = (columns: number, left: LayOut, right: LayOut | null): readonly string[] => {
  if (right === null) return left(columns)
  if (columns < NARROW) return [...left(columns), '', ...right(columns)]
  const width = Math.floor((columns - GAP.length) / 2)
  const [a, b] = [left(width), right(width)]
  const rows = Array.from({ length: Math.max(a.length, b.length) }, (_, row) => row)
  return rows.map((row) => `${padded(a[row] ?? '', width)}${GAP}${b[row] ?? ''}`.trimEnd())
}
