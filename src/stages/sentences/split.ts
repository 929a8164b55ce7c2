import type { Span } from '../../domain/index.ts'
import { endsSentence } from './boundary.ts'
import { entryStarts } from './entries.ts'
import { fusedStarts } from './fused.ts'
import { isTerminatorAt, readStop, skipSpace, trimmed } from './scan.ts'

const BLANK_LINE = /\n[^\S\n]*\n/y

/** How a block is cut: `lines` ends a sentence at each line end (tables, site furniture), `whole` nowhere. */
export type Cut = 'sentences' | 'lines' | 'whole'

const isBreakAt = (text: string, at: number, cut: Cut): boolean => {
  if (text[at] !== '\n') return false
  BLANK_LINE.lastIndex = at
  return cut === 'lines' || BLANK_LINE.test(text)
}

const sentenceEnd = (text: string, start: number, limit: number, cut: Cut): number => {
  let at = start
  while (at < limit) {
    if (isBreakAt(text, at, cut)) return at
    if (!isTerminatorAt(text, at)) at += 1
    else {
      const stop = readStop(text, at, limit)
      if (endsSentence(text, start, stop, limit)) return stop.end
      at = stop.end
    }
  }
  return limit
}

const sentencesIn = (text: string, stretch: Span, cut: Cut): Span[] => {
  const spans: Span[] = []
  let start = skipSpace(text, stretch.start, stretch.end)
  while (start < stretch.end) {
    const end = sentenceEnd(text, start, stretch.end, cut)
    spans.push(trimmed(text, { start, end }))
    start = skipSpace(text, end, stretch.end)
  }
  return spans
}

/** The block in the stretches that lost line ends have run together. */
const stretchesOf = (text: string, block: Span): Span[] => {
  const starts = [...entryStarts(text, block), ...fusedStarts(text, block)].sort((a, b) => a - b)
  return [block.start, ...starts].map((start, index) => ({ start, end: starts[index] ?? block.end }))
}

/**
 * Nobody writes longer sentences: what is longer is a list or a table that lost its line ends. In UTF-16 units; later
 * stages hold all words of a sentence against each other.
 */
const LONGEST = 2000

const isSecondHalf = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '')

/** What is longer than any sentence, cut between words where there are any. */
const cutToLength = (text: string, { start, end }: Span): readonly Span[] => {
  const spans: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const blank = text.slice(from, from + LONGEST).lastIndexOf(' ')
    const whole = isSecondHalf(text, from + LONGEST) ? LONGEST - 1 : LONGEST
    const cut = from + (blank > 0 ? blank : whole)
    spans.push(trimmed(text, { start: from, end: cut }))
    from = skipSpace(text, cut, end)
  }
  return from < end ? [...spans, { start: from, end }] : spans
}

/** The sentences of one block in order, as trimmed spans that cover all of its text but white space. */
export const splitSentences = (text: string, block: Span, cut: Cut = 'sentences'): readonly Span[] => {
  const stretches = cut === 'sentences' ? stretchesOf(text, block) : [block]
  const spans = stretches.flatMap((stretch) =>
    cut === 'whole' ? [trimmed(text, stretch)] : sentencesIn(text, stretch, cut),
  )
  return spans.filter(({ start, end }) => start < end).flatMap((span) => cutToLength(text, span))
}
