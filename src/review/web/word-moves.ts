import type { WordsInParagraph } from '../contract/index.ts'

const WORD = /[\p{L}\p{N}$€£](?:\S*[\p{L}\p{N}%])?/gu

/** Where the words of a text stand. */
export const wordsIn = (text: string): readonly WordsInParagraph[] =>
  [...text.matchAll(WORD)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** A mouse that lets go within a word means the whole word. */
export const wholeWords = (text: string, chosen: WordsInParagraph): WordsInParagraph => {
  const touched = wordsIn(text).filter(({ start, end }) => start < chosen.end && chosen.start < end)
  return { start: touched[0]?.start ?? chosen.start, end: touched.at(-1)?.end ?? chosen.end }
}

/** The name under which the style sheet knows chosen words. */
const NAME = 'chosen-words'

/** Marks chosen words of a text node; gives what takes the mark away. */
export const markChosen = (node: Node, { start, end }: WordsInParagraph): (() => void) => {
  const ends = { startContainer: node, startOffset: start, endContainer: node, endOffset: end }
  CSS.highlights.set(NAME, new Highlight(new StaticRange(ends)))
  return () => void CSS.highlights.delete(NAME)
}

/** What the mouse has selected of one text node, where `isWanted` says that it may; null where it is of something else. */
export const selectedIn = (
  isWanted: (node: Node) => boolean,
): { readonly node: Node; readonly at: WordsInParagraph } | null => {
  const selection = window.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  if (range === null || range.collapsed) return null
  const { startContainer: node, endContainer, startOffset: start, endOffset: end } = range
  return node === endContainer && isWanted(node) ? { node, at: { start, end } } : null
}

/** What a key makes of the chosen words: arrows by word, with Ctrl by character, Shift extends; null for other keys. */
export const moved = (
  text: string,
  { start, end }: WordsInParagraph,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): WordsInParagraph | null => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (step === undefined) return null
  if (event.ctrlKey || event.metaKey) {
    const next = Math.min(text.length, Math.max(1, end + step))
    return event.shiftKey ? { start: Math.min(start, next - 1), end: next } : { start: next - 1, end: next }
  }
  const words = wordsIn(text)
  const [first, last] = [
    words.findLastIndex((word) => word.start <= start),
    words.findLastIndex((word) => word.start < end),
  ]
  const next = words[Math.min(words.length - 1, Math.max(0, (event.shiftKey ? last : first) + step))]
  if (next === undefined) return null
  return event.shiftKey ? { start: Math.min(start, next.start), end: next.end } : next
}
