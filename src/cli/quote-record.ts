import type { Quote } from './quotes.ts'

/** A quote for programs; offsets are code points, as in the export. */
export const quoteRecord = ({ source, text, marks, span }: Quote) => ({
  ...{ source: source.id, path: source.path, outlet: source.metadata.publisher?.value ?? null },
  published: source.metadata.published?.value ?? null,
  ...span,
  text,
  words: marks.map((mark) => text.slice(mark.start, mark.end)),
})
