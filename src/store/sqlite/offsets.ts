import type { Database } from 'better-sqlite3'
import { codePointOffsets, type OffsetConverter, type OriginPiece, type Span } from '../../domain/index.ts'

/** A span in code points from one in UTF-16 units. */
export const toPoints = (converter: OffsetConverter, { start, end }: Span): Span => ({
  start: converter.toCodePoint(start),
  end: converter.toCodePoint(end),
})

/** A span in UTF-16 units from one in code points. */
export const toUnits = (converter: OffsetConverter, { start, end }: Span): Span => ({
  start: converter.toUnit(start),
  end: converter.toUnit(end),
})

type Point = (offset: number) => number

/** Rewrites a map of origin from one unit of offsets to another, by the ends of its pieces. */
const convertOrigin = (origin: readonly OriginPiece[], inText: Point, inRaw: Point): readonly OriginPiece[] =>
  origin.map((piece) => {
    const start = inText(piece.start)
    const raw = inRaw(piece.raw)
    return {
      start,
      length: inText(piece.start + piece.length) - start,
      raw,
      rawLength: inRaw(piece.raw + piece.rawLength) - raw,
    }
  })

/** A map of origin in code points. */
export const originToPoints = (origin: readonly OriginPiece[], text: string, raw: string): readonly OriginPiece[] =>
  convertOrigin(origin, codePointOffsets(text).toCodePoint, codePointOffsets(raw).toCodePoint)

/** A map of origin in UTF-16 units. */
export const originToUnits = (origin: readonly OriginPiece[], text: string, raw: string): readonly OriginPiece[] =>
  convertOrigin(origin, codePointOffsets(text).toUnit, codePointOffsets(raw).toUnit)

/** Gives the converter of a revision's text, by its integer key; texts are read once. */
export type Converters = (revision: number) => OffsetConverter

/** Converters that are built when they are first asked for and kept without their texts. */
export const converters = (database: Database): Converters => {
  const known = new Map<number, OffsetConverter>()
  const textOf = database.prepare<[number], string>('SELECT text FROM revisions WHERE revision = ?').pluck()
  return (revision) => {
    const kept = known.get(revision)
    if (kept !== undefined) return kept
    const made = codePointOffsets(textOf.get(revision) ?? '')
    known.set(revision, made)
    return made
  }
}
