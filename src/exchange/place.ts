import { quote, rawPieces, type Span } from '../domain/index.ts'
import type { OpenDocument } from './open-document.ts'

/** A place as it is exported: offsets in code points, `raw` as `[start, end]` pieces of the decoded file. */
export interface ExportedPlace {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly raw: readonly (readonly [number, number])[]
  readonly text: string
}

/** The exported form of a span (UTF-16 units) of a document. */
export const exportedPlace = (document: OpenDocument, span: Span): ExportedPlace => {
  const { inText, inRaw } = document
  return {
    source: document.id,
    start: inText.toCodePoint(span.start),
    end: inText.toCodePoint(span.end),
    raw: rawPieces(document, span).map(({ start, end }) => [inRaw.toCodePoint(start), inRaw.toCodePoint(end)]),
    text: quote(document.text, span),
  }
}

/** A place without its source and file, for spans inside a record that has both. */
export const innerPlace = (document: OpenDocument, span: Span): Omit<ExportedPlace, 'source'> => {
  const { source: _, ...place } = exportedPlace(document, span)
  return place
}
