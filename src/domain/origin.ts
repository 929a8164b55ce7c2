import type { OriginPiece, Source } from './source.ts'
import type { Span } from './span.ts'

/** How many leading items of a sorted list of `length` satisfy `holds` (binary search). */
const countWhile = (length: number, holds: (index: number) => boolean): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** The raw run of the part of a piece that lies in `span`; an atomic piece gives all of its run. */
const rawOf = (piece: OriginPiece, span: Span): Span => {
  if (piece.length !== piece.rawLength) return { start: piece.raw, end: piece.raw + piece.rawLength }
  const shift = piece.raw - piece.start
  const end = Math.min(piece.start + piece.length, span.end)
  return { start: Math.max(piece.start, span.start) + shift, end: end + shift }
}

/**
 * Where a span of the canonical text lies in the decoded file: spans of `source.raw` in UTF-16 units, in canonical
 * order, those that touch merged into one.
 */
export const rawPieces = ({ origin }: Pick<Source, 'origin'>, span: Span): Span[] => {
  const pieces: Span[] = []
  const endsBefore = (piece: OriginPiece | undefined) => piece !== undefined && piece.start + piece.length <= span.start
  for (let index = countWhile(origin.length, (at) => endsBefore(origin[at])); index < origin.length; index += 1) {
    const piece = origin[index]
    if (piece === undefined || piece.start >= span.end) break
    const next = rawOf(piece, span)
    const last = pieces.at(-1)
    if (last?.end === next.start) pieces[pieces.length - 1] = { start: last.start, end: next.end }
    else pieces.push(next)
  }
  return pieces
}

/** Converts offsets of one text between UTF-16 units and code points. */
export interface OffsetConverter {
  /** From UTF-16 units to code points; a place inside a surrogate pair counts as the place before it. */
  readonly toCodePoint: (unit: number) => number
  /** From code points to UTF-16 units. */
  readonly toUnit: (codePoint: number) => number
}

/** The UTF-16 offsets at which a surrogate pair begins. */
const pairStarts = (text: string): number[] =>
  Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (m) => m.index)

const identical: OffsetConverter = { toCodePoint: (unit) => unit, toUnit: (codePoint) => codePoint }

/** A converter for `text`: one pass to build, then O(log n) a query in the number of astral characters (O(1) without). */
export const codePointOffsets = (text: string): OffsetConverter => {
  const pairs = pairStarts(text)
  if (pairs.length === 0) return identical
  const at = (index: number): number => pairs[index] ?? Number.POSITIVE_INFINITY
  return {
    toCodePoint: (unit) => unit - countWhile(pairs.length, (index) => at(index) < unit),
    toUnit: (codePoint) => codePoint + countWhile(pairs.length, (index) => at(index) - index < codePoint),
  }
}

/** Turns spans in UTF-16 units into spans in code points. */
export const inPoints =
  ({ toCodePoint }: OffsetConverter) =>
  ({ start, end }: Span): Span => ({ start: toCodePoint(start), end: toCodePoint(end) })
