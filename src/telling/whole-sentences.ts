import type { Span } from '../domain/index.ts'

/** A place grown to whole sentences; `sentences` are in the order of the text. */
export const wholeSentences = (sentences: readonly Span[], { start, end }: Span): Span => {
  const first = sentences.findLast((sentence) => sentence.start <= start && sentence.end > start)
  const last = sentences.find((sentence) => sentence.end >= end && sentence.start < end)
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) }
}
