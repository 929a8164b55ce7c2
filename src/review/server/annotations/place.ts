import type { Span } from '../../../domain/index.ts'
import type { Stretch } from '../../contract/index.ts'
import type { Opened } from '../desk.ts'

/** Where chosen words of a paragraph stand in the text; null where they are no words of it. */
export const wordsAt = ({ document, blocks }: Opened, { block, start, end }: Stretch): Span | null => {
  const paragraph = blocks[block]?.span
  if (paragraph === undefined || start >= end || end > paragraph.end - paragraph.start) return null
  const words = { start: paragraph.start + start, end: paragraph.start + end }
  return document.text.slice(words.start, words.end).trim() === '' ? null : words
}
