import type { Span } from '../../domain/index.ts'
import { type Draft, draftOf } from '../draft.ts'
import { sliceRuns } from '../run.ts'
import { isByline } from './bylines.ts'
import { isFurnitureLine } from './furniture.ts'
import { isOpen, type Pass } from './shape.ts'

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

/** A byline that goes on with lines of the site ("By Ana Ruiz · 3 min read · Share") in its parts, else itself. */
const splitByline = (draft: Draft): Draft[] => {
  if (!isOpen(draft) || draft.text.length > LONGEST) return [draft]
  const parts = partsOf(draft.text)
  const words = parts.map(({ start, end }) => draft.text.slice(start, end))
  if (parts.length < 2 || !words.some(isByline) || !words.some(isFurnitureLine)) return [draft]
  const drafts = parts.map(({ start, end }) => draftOf(sliceRuns(draft.runs, start, end), draft))
  return drafts.filter((part) => part !== null)
}

/** Parts the lines of the head that hold both a byline and the site's own words. */
export const segments: Pass = (drafts) => [...drafts.slice(0, 12).flatMap(splitByline), ...drafts.slice(12)]
