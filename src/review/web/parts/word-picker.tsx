import { useLayoutEffect, useRef } from 'preact/hooks'
import type { WordsInParagraph } from '../../contract/index.ts'

const WORD = /[\p{L}\p{N}$€£](?:\S*[\p{L}\p{N}%])?/gu

/** Where the words of a text stand. */
const wordsIn = (text: string): readonly WordsInParagraph[] =>
  [...text.matchAll(WORD)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** A mouse that lets go within a word means the whole word. */
const wholeWords = (text: string, chosen: WordsInParagraph): WordsInParagraph => {
  const touched = wordsIn(text).filter(({ start, end }) => start < chosen.end && chosen.start < end)
  return { start: touched[0]?.start ?? chosen.start, end: touched.at(-1)?.end ?? chosen.end }
}

const NAME = 'chosen-words'

/** What a key makes of the chosen words: arrows by word, with Ctrl by character, Shift extends; null for other keys. */
const moved = (text: string, { start, end }: WordsInParagraph, event: KeyboardEvent): WordsInParagraph | null => {
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

interface PickerProps {
  readonly text: string
  readonly at: WordsInParagraph
  readonly onChoose: (at: WordsInParagraph) => void
  readonly onTake: () => void
}

/** What the mouse has selected of a text node; the selection itself is let go. Null where it is of something else. */
const selectedIn = (node: Node | null | undefined): { start: number; end: number } | null => {
  const selection = window.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  if (range === null || range.collapsed || range.startContainer !== node || range.endContainer !== node) return null
  selection?.removeAllRanges()
  return { start: range.startOffset, end: range.endOffset }
}

/** A paragraph of which words are chosen with mouse or keyboard; Enter takes them. */
export const WordPicker = ({ text, at, onChoose, onTake }: PickerProps) => {
  const paragraph = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => paragraph.current?.focus(), [])
  useLayoutEffect(() => {
    const node = paragraph.current?.firstChild
    if (node == null) return
    const ends = { startContainer: node, startOffset: at.start, endContainer: node, endOffset: at.end }
    CSS.highlights.set(NAME, new Highlight(new StaticRange(ends)))
    return () => void CSS.highlights.delete(NAME)
  }, [text, at])
  const choose = (): void => {
    const chosen = selectedIn(paragraph.current?.firstChild)
    if (chosen !== null) onChoose(wholeWords(text, chosen))
  }
  const press = (event: KeyboardEvent): void => {
    const next = moved(text, at, event)
    if (next === null && event.key !== 'Enter') return
    event.preventDefault()
    if (next === null) onTake()
    else onChoose(next)
  }
  return (
    <div
      ref={paragraph}
      class="picker"
      dir="auto"
      role="application"
      aria-label="Words of the claim: arrows choose, Shift extends, Enter takes"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: words are chosen in it by keys.
      tabIndex={0}
      onMouseUp={choose}
      onKeyDown={press}
    >
      {text}
    </div>
  )
}
