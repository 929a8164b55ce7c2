import type { Span } from '../../domain/index.ts'
import type { Line } from './lines.ts'

/** The stretches between separators, with their places in the file. */
const split = (line: Line, separator: RegExp): Span[] => {
  const cells: Span[] = []
  let from = 0
  for (const { 0: mark, index } of [...line.text.matchAll(separator), { 0: '', index: line.text.length }]) {
    if (line.text.slice(from, index).trim() !== '') cells.push({ start: line.start + from, end: line.start + index })
    from = index + mark.length
  }
  return cells
}

const isPiped = (line: Line): boolean => /^\|.*\|/.test(line.text)

/**
 * The cells of a row of a flattened table (parted by tabs, or by bars from the first column on), or null.
 * One cell alone makes a row only where `inTable` says that a row stands right before it.
 */
export const cellsOf = (line: Line, inTable: boolean): Span[] | null => {
  if (isPiped(line)) return split(line, /\|/g)
  if (!line.tabbed) return null
  const cells = split(line, /\t+/g)
  return cells.length > 1 || inTable ? cells : null
}
