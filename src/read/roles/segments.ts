import type { Span } from '../../domain/index.ts'
import { fullDateIn } from '../dates.ts'
import { type Draft, draftOf } from '../draft.ts'
import { sliceRuns } from '../run.ts'
import { isByline } from './bylines.ts'
import { isFurnitureLine } from './furniture.ts'
import { endsSentence, isOpen, type Pass, wordCount } from './shape.ts'

const SEPARATOR = /\s+[·•|]\s+/g
const LONGEST = 200

/** Where the parts of a line stand that is parted by dots or bars. */
const partsOf = (text: string): Span[] => {
  const parts: Span[] = []
  let from = 0
  for (const { 0: mark, index } of text.matchAll(SEPARATOR)) {
    parts.push({ start: from, end: index })
    from = index + mark.length
  }
  return [...parts, { start: from, end: text.length }]
}

const cutAt = (draft: Draft, spans: readonly Span[]): Draft[] =>
  spans.map(({ start, end }) => draftOf(sliceRuns(draft.runs, start, end), draft)).filter((part) => part !== null)

/** A byline that goes on with lines of the site ("By Ana Ruiz · 3 min read · Share") in its parts, else itself. */
const splitByline = (draft: Draft): Draft[] => {
  if (!isOpen(draft) || draft.text.length > LONGEST) return [draft]
  const parts = partsOf(draft.text)
  const words = parts.map(({ start, end }) => draft.text.slice(start, end))
  const isMixed = parts.length > 1 && words.some(isByline) && words.some(isFurnitureLine)
  return isMixed ? cutAt(draft, parts) : [draft]
}

/** A word after which a date goes on what has been said ("the vote of Monday, May 3, 2021"). */
const TAKES_DATE = /(?:[,;:(–—-]|\b(?:on|of|for|by|until|till|since|before|after|from|to|and|or|next|last|this))\s*$/i

/** Fewer words before a date say what it is of ("First issued"). */
const SHORTEST_TITLE = 4

/** Where a date ends that stands before the first words or after a title, its line end lost; null as a rule. */
const dateSeam = (text: string): number | null => {
  const date = fullDateIn(text)
  if (date === null) return null
  if (date.start === 0) return /^\s+\p{Lu}/u.test(text.slice(date.end)) ? date.end : null
  const isLast = date.end === text.length && text.length <= LONGEST
  const title = text.slice(0, date.start)
  const isTitle = wordCount(title) >= SHORTEST_TITLE && !isByline(title) && !endsSentence(title.trim())
  return isLast && isTitle && !TAKES_DATE.test(title) ? date.start : null
}

/** A date and the title or paragraph that it runs into ("Monday, May 3, 2021 The council …") apart, else the draft. */
const splitDate = (draft: Draft): Draft[] => {
  const seam = isOpen(draft) ? dateSeam(draft.text) : null
  if (seam === null) return [draft]
  return cutAt(draft, [
    { start: 0, end: seam },
    { start: seam, end: draft.text.length },
  ])
}

/** Nothing but the head of an article has its date without a word that ties it to a sentence. */
const HEAD = 4

/** Parts the lines of the head that hold both a byline and the site's own words, or a date and what belongs below it. */
export const segments: Pass = (drafts, { isPlain }) => [
  ...drafts
    .slice(0, 12)
    .flatMap((draft, index) => (isPlain && index < HEAD ? splitDate(draft) : [draft]).flatMap(splitByline)),
  ...drafts.slice(12),
]
