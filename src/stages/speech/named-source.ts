import { isSpeakerNoun, personNoun } from '../../lexicon/reporting.ts'
import { hasVerb } from './bare-clause.ts'
import type { Item } from './items.ts'
import { isInnerMark, type Phrase, personAt, phraseOf } from './phrases.ts'
import { isMark } from './ranges.ts'
import type { Subject } from './subjects.ts'
import { DETERMINERS, isSurelyFinite, PREPOSITIONS, RELATIVES } from './word-classes.ts'

const LONGEST_SOURCE = 30
const LONGEST_APPOSITION = 20

/** "a report on January 15, 2026, …": the comma inside a date. */
const isDateComma = (items: readonly Item[], at: number): boolean =>
  isMark(items[at], ',') && items[at - 1]?.kind === 'number' && /^(?:19|20)\d\d$/u.test(items[at + 1]?.norm ?? '')

/** "according to the ministry [more than 40] trains": a count behind the source opens the clause that it stands for. */
const opensCount = (items: readonly Item[], at: number): boolean => {
  const words = items.slice(at, at + 3)
  const number = words.findIndex((item) => item.kind === 'number')
  return (
    number >= 0 && words.slice(0, number).every(({ norm }) => /^(?:over|more|than|at|least|about|some)$/u.test(norm))
  )
}

/** Whether the source ends without a comma: a second noun phrase or a count follows it, and then a verb. */
const runsOn = (items: readonly Item[], from: number, at: number): boolean => {
  const before = items[at - 1]
  if (at === from || before === undefined || before.kind !== 'word' || before.norm === 'and') return false
  if (before.name === null && (PREPOSITIONS.has(before.norm) || DETERMINERS.has(before.norm))) return false
  const item = items[at]
  const opens = item?.kind === 'word' && item.name === null && /^(?:the|an?|he|she|it|they)$/u.test(item.norm)
  if (!opens && !opensCount(items, at)) return false
  return hasVerb(items, at + 1, markFrom(items, at))
}

const markFrom = (items: readonly Item[], at: number): number => {
  let to = at
  while (to < items.length && (items[to]?.kind !== 'mark' || isInnerMark(items, to))) to += 1
  return to
}

const endsSource = (items: readonly Item[], from: number, at: number): boolean => {
  const item = items[at]
  if (item === undefined || item.kind === 'quote') return true
  if (item.kind === 'mark') return item.name === null && !isInnerMark(items, at) && !isDateComma(items, at)
  if (runsOn(items, from, at)) return true
  if (item.name !== null || !isSurelyFinite(item.norm)) return false
  return !items.slice(from, at).some((before) => RELATIVES.has(before.norm))
}

/** "…, a Brno lawyer, …", "…, who chairs the board, …", "…, QC, …": the comma behind the apposition that `comma` opens, or null. */
const appositionEnd = (items: readonly Item[], comma: number, isNamed: boolean): number | null => {
  if (!isMark(items[comma], ',')) return null
  const to = markFrom(items, comma + 1)
  const words = items.slice(comma + 1, to)
  const [first] = words
  if (first === undefined || !isMark(items[to], ',') || words.length > LONGEST_APPOSITION) return null
  if (/^(?:who|which|whose)$/u.test(first.norm)) return to
  if (words.some((item) => item.name === null && isSurelyFinite(item.norm))) return null
  const short = words.length <= 2 && words.every(({ norm, capital }) => capital && norm.length <= 3)
  const role = words.some(({ norm }) => personNoun(norm) !== null) || (first.norm !== 'the' && isRole(words))
  // "According to the Post, Doe, a lawyer, said": a finite verb behind it shows a subject and no apposition.
  if (isSurelyFinite(items[to + 1]?.norm ?? '')) return null
  return short || role || (!isNamed && personAt(items, comma + 1, to) !== null) ? to : null
}

const isRole = (words: readonly Item[]): boolean =>
  DETERMINERS.has(words[0]?.norm ?? '') && words.some(({ norm }) => isSpeakerNoun(norm))

/** The source that is named from item `from` on, up to the next mark; `end` lies behind its appositions. */
export const namedSource = (items: readonly Item[], from: number): Subject | null => {
  let to = from
  while (to < Math.min(items.length, from + LONGEST_SOURCE) && !endsSource(items, from, to)) to += 1
  if (to === from) return null
  let phrase: Phrase = personAt(items, from, to) ?? phraseOf(items, from, to)
  let end = to
  for (let next: number | null = end; next !== null; next = appositionEnd(items, end, phrase.name !== null)) {
    if (phrase.name === null && next > end) phrase = personAt(items, end + 1, next) ?? phrase
    end = next
  }
  return { phrase, start: from, end, relative: false }
}
