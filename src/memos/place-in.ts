import { codePointOffsets, rawPieces, type Source } from '../domain/index.ts'

/** A place in a file as editors count: lines and columns from 1, columns in code points. */
export interface FilePlace {
  readonly line: number
  readonly column: number
}

const placeAt = (text: string, at: number): FilePlace => {
  const before = text.slice(0, at).split(/\r\n|[\n\r\u2028\u2029]/)
  const last = before.at(-1) ?? ''
  return { line: before.length, column: codePointOffsets(last).toCodePoint(last.length) + 1 }
}

/** Where a span of a source's text begins in its file; in files that are no text, the paragraph counts as the line. */
export const placeIn = (source: Source, span: { readonly start: number; readonly end: number }): FilePlace => {
  const first = rawPieces(source, span)[0]
  if (first !== undefined) return placeAt(source.raw, first.start)
  const block = source.blocks.findLastIndex((one) => one.span.start <= span.start)
  const start = source.blocks[block]?.span.start ?? 0
  return { line: block + 1, column: placeAt(source.text.slice(start), span.start - start).column }
}
