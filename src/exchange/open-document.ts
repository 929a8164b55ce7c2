import { codePointOffsets, type OffsetConverter } from '../domain/index.ts'
import type { Reader, StoredDocument } from '../store/index.ts'
import { isRareReference, isSigns } from './letters.ts'

/** A document with the converters of its two texts. */
export interface OpenDocument extends StoredDocument {
  readonly inText: OffsetConverter
  readonly inRaw: OffsetConverter
}

/** Gives documents by the id of their source. */
export type Documents = (source: string) => Promise<OpenDocument>

/** How many UTF-16 units of text are kept in memory at most: a few thousand articles. */
const MOST_UNITS = 64_000_000

/**
 * The map without signs that are written as rare references ("&copy;"): they have no letters, and with them the letters
 * of a place in the file would not be those of its words for programs that don't know the reference.
 */
const withoutRareSigns = ({ origin, raw, text }: StoredDocument): StoredDocument['origin'] =>
  origin.filter(
    (piece) =>
      piece.length === piece.rawLength ||
      !isRareReference(raw.slice(piece.raw, piece.raw + piece.rawLength)) ||
      !isSigns(text.slice(piece.start, piece.start + piece.length)),
  )

/** A stored document with its converters. */
export const openDocument = (document: StoredDocument): OpenDocument => ({
  ...document,
  origin: withoutRareSigns(document),
  inText: codePointOffsets(document.text),
  inRaw: codePointOffsets(document.raw),
})

/** Documents that are read once and forgotten, oldest first, when they take too much memory. */
export const documents = (reader: Reader): Documents => {
  const kept = new Map<string, OpenDocument>()
  let units = 0
  const keep = (document: OpenDocument): void => {
    kept.set(document.id, document)
    units += document.text.length + document.raw.length
    for (const [id, oldest] of kept) {
      if (units <= MOST_UNITS || id === document.id) return
      kept.delete(id)
      units -= oldest.text.length + oldest.raw.length
    }
  }
  return async (source) => {
    const known = kept.get(source)
    if (known !== undefined) return known
    const document = openDocument(await reader.document(source))
    keep(document)
    return document
  }
}
