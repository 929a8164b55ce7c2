import { rawPieces, type Span } from '../../domain/index.ts'
import type { FileShown } from '../contract/index.ts'
import type { Desk } from './desk.ts'
import { sourceInShort } from './queue.ts'
import { visible } from './words.ts'

/** How many lines are shown before and behind the place. */
const AROUND = 40

/** Where each line of a text begins, in UTF-16 units. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1),
]

/** The place of a span of an article in the file as it lies on disk; null where there is no such article. */
export const fileShown = async (id: string, span: Span, desk: Desk): Promise<FileShown | null> => {
  if (!desk.board.sources.has(id)) return null
  const { document } = await desk.open(id)
  // Of a file that is no text, its paragraphs are shown.
  const isText = document.raw !== ''
  const shown = isText ? document.raw : document.text
  const places = span.start >= span.end ? [] : isText ? rawPieces(document, span) : [span]
  const starts = lineStarts(shown)
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset)
  const first = Math.max(0, lineOf(places[0]?.start ?? 0) - AROUND)
  const last = Math.min(starts.length, lineOf(places.at(-1)?.end ?? 0) + AROUND + 1)
  const lines = starts.slice(first, last).map((start, at) => {
    const end = (starts[first + at + 1] ?? shown.length + 1) - 1
    const marks = places.filter((place) => place.start < end && start < place.end)
    return {
      text: visible(shown.slice(start, end)),
      marks: marks.map((place) => ({ start: Math.max(0, place.start - start), end: Math.min(end, place.end) - start })),
    }
  })
  return { source: sourceInShort(document), first: first + 1, of: starts.length, lines }
}
