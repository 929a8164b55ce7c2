import { quote, rawPieces, type Span } from '../domain/index.ts'
import type { OpenDocument } from './open-document.ts'

/**
 * A place as it is exported: offsets in code points, `raw` as `[start, end]` pieces of the decoded file. A file that is no
 * text has no such pieces, and `paragraph` tells where to look, counted from 1.
 */
export interface ExportedPlace {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly raw: readonly (readonly [number, number])[]
  readonly text: string
  readonly paragraph?: number
}

/** Paragraphs of a canonical text are parted by empty lines. */
const paragraphOf = (text: string, { start }: Span): number => text.slice(0, start).split('\n\n').length

/** The exported form of a span (UTF-16 units) of a document. */
export const exportedPlace = (document: OpenDocument, span: Span): ExportedPlace => {
  const { inText, inRaw } = document
  return {
    source: document.id,
    start: inText.toCodePoint(span.start),
    end: inText.toCodePoint(span.end),
    raw: rawPieces(document, span).map(({ start, end }) => [inRaw.toCodePoint(start), inRaw.toCodePoint(end)]),
    text: quote(document.text, span),
    ...(document.format === 'docx' && { paragraph: paragraphOf(document.text, span) }),
  }
}

/** A place without its source and file, for spans inside a record that has both. */
export const innerPlace = (document: OpenDocument, span: Span): Omit<ExportedPlace, 'source'> => {
  const { source: _, ...place } = exportedPlace(document, span)
  return place
}
