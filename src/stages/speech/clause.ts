import type { Span } from '../../domain/index.ts'

/** A clause is shown beside another one: longer than this nobody reads it. UTF-16 units, never more code points. */
const LONGEST_CLAUSE = 400

const isBreak = (text: string, at: number): boolean => /[\s\p{Z}]/u.test(text[at] ?? ' ')

/** The last word end at or before `limit`, after `start`. */
const wordEnd = (text: string, start: number, limit: number): number => {
  let end = limit
  while (end > start && !isBreak(text, end)) end -= 1
  while (end > start && isBreak(text, end - 1)) end -= 1
  return end > start ? end : limit
}

/** The first word start at or after `limit`, before `end`. */
const wordStart = (text: string, limit: number, end: number): number => {
  let start = limit
  while (start < end && !isBreak(text, start - 1)) start += 1
  while (start < end && isBreak(text, start)) start += 1
  return start < end ? start : limit
}

const isShort = (span: Span): boolean => span.end - span.start <= LONGEST_CLAUSE

/** The stretch to show for words with their cue: the passage, else what holds both, else as much of it as fits by the cue. */
export const clauseOf = (text: string, passage: Span, extent: Span, cue: Span): Span => {
  if (isShort(passage)) return passage
  if (isShort(extent)) return extent
  const cueFirst = cue.end - extent.start <= LONGEST_CLAUSE
  if (cueFirst) return { start: extent.start, end: wordEnd(text, cue.end, extent.start + LONGEST_CLAUSE) }
  return { start: wordStart(text, extent.end - LONGEST_CLAUSE, cue.start), end: extent.end }
}
