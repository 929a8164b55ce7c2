import { reportingVerb } from '../../lexicon/reporting.ts'
import type { Item } from './items.ts'
import { isInnerMark, phraseEndingAt } from './phrases.ts'
import { BETWEEN, PRONOUNS } from './word-classes.ts'

/** A half-open run of items. */
export interface Range {
  readonly from: number
  readonly to: number
}

const FARTHEST = 160

/** More items than any reported clause has; what goes on longer is no prose. */
const LONGEST_CONTENT = 250

const normAt = (items: readonly Item[], at: number): string => items[at]?.norm ?? ''

/** Whether the item is one of the given marks, outside names and quotations. */
export const isMark = (item: Item | undefined, marks: string): boolean =>
  item?.kind === 'mark' && item.name === null && marks.includes(item.norm)

const isSentenceEnd = (items: readonly Item[], at: number): boolean =>
  isMark(items[at], '.?!…') && !isInnerMark(items, at) && items[at + 1]?.opens !== false

/** "MEXICO CITY — Mexico put": the item after a dateline's dash, or 0. */
export const afterDateline = (items: readonly Item[]): number => {
  for (let at = 0; at < Math.min(items.length, 12); at += 1) {
    const item = items[at]
    if (item?.kind === 'mark' && /^(?:[—–-]|--)$/u.test(item.norm) && at > 0 && item.name === null) return at + 1
    if (item === undefined || item.kind === 'quote' || (item.kind === 'word' && !item.capital && item.norm !== 'of'))
      return 0
  }
  return 0
}

/** The parenthesis that opens what the one at `at` closes, or `floor`. */
const openingOf = (items: readonly Item[], at: number, floor: number): number => {
  let open = at
  while (open > floor && !isMark(items[open], '(')) open -= 1
  return open
}

/** The first item of the segment in which `at` stands: after a semicolon, a colon or an opened parenthesis. */
export const segmentStart = (items: readonly Item[], at: number, low: number): number => {
  const floor = Math.max(low, at - FARTHEST)
  let from = at
  while (from > floor) {
    if (isMark(items[from - 1], ';:(') || isSentenceEnd(items, from - 1)) return from
    from = isMark(items[from - 1], ')') ? openingOf(items, from - 1, floor) : from - 1
  }
  return floor
}

/** Whether a reporting verb stands at `at` or after the auxiliaries there. */
const verbFrom = (items: readonly Item[], at: number): boolean => {
  let to = at
  while (to < at + 3 && BETWEEN.has(normAt(items, to))) to += 1
  return items[to]?.name === null && reportingVerb(normAt(items, to)) !== undefined
}

/** ", while the ministry said": a speaker of few words and a reporting verb in the past or present. */
const otherSpeaker = (items: readonly Item[], from: number): boolean => {
  for (let at = from + 1; at < Math.min(items.length, from + 7); at += 1) {
    if (isMark(items[at], ',.;:') || items[at]?.kind === 'quote') return false
    if (items[at]?.name === null && reportingVerb(normAt(items, at))?.lemma === 'say')
      return phraseEndingAt(items, from, at)?.from === from
  }
  return false
}

const COORDINATORS = new Set(['and', 'but', 'while', 'though', 'although', 'or'])

/** Whether another attribution, of the outer speaker or a further one, begins after the comma or coordinator at `at`. */
export const attributionFollows = (items: readonly Item[], at: number): boolean => {
  if (finalAttribution(items, at) !== null) return true
  const next = normAt(items, at + 1)
  if (next === 'according') return normAt(items, at + 2) === 'to'
  if (next.endsWith('ing') && reportingVerb(next) !== undefined)
    return normAt(items, at + 2) === 'that' || items[at + 2]?.kind === 'quote'
  if (PRONOUNS.get(next) === 'relative') return verbFrom(items, at + 2)
  if (COORDINATORS.has(next) && otherSpeaker(items, at + 2)) return true
  if (COORDINATORS.has(next))
    return verbFrom(items, at + 2) || (PRONOUNS.has(normAt(items, at + 2)) && verbFrom(items, at + 3))
  return (
    PRONOUNS.has(next) && next !== 'both' && verbFrom(items, at + 2) && isMark(items[at + 3] ?? items[at + 4], ',.')
  )
}

/** How far behind its comma the verb of an attribution may stand: "…, [a spokesman for the harbour office] said". */
const LONGEST_ATTRIBUTION = 14

/** The cue of an attribution that closes the sentence behind the comma at `at` ("…, the paper said"), or null. */
export const finalAttribution = (items: readonly Item[], at: number): number | null => {
  if (!isMark(items[at], ',')) return null
  if (normAt(items, at + 1) === 'according' && normAt(items, at + 2) === 'to') return at + 1
  for (let to = at + 1; to < Math.min(items.length, at + LONGEST_ATTRIBUTION); to += 1) {
    if (items[to]?.kind !== 'word' && !isInnerMark(items, to)) return null
    if (items[to]?.name !== null || reportingVerb(normAt(items, to))?.lemma !== 'say') continue
    const closes = items[to + 1] === undefined || isMark(items[to + 1], '.') || /day$/u.test(normAt(items, to + 2))
    return closes && phraseEndingAt(items, at + 1, to)?.from === at + 1 ? to : null
  }
  return null
}

const ADDING = /^(?:adds?|added)$/u

const GOING_ON = /^(?:says?|said|adds|added|warn(?:s|ed)|insist(?:s|ed)|den(?:ies|ied)|stress(?:es|ed)|promise[sd])$/u

/** "said A and added B", "denied A and said that B": the next verb is the same speaker's. */
const speakerGoesOn = (items: readonly Item[], at: number): boolean => {
  if (ADDING.test(normAt(items, at))) return true
  const next = items[at + 1]
  const opens = next?.norm === 'that' || PRONOUNS.has(next?.norm ?? '') || next?.kind === 'quote'
  return GOING_ON.test(normAt(items, at)) && opens
}

const laterAccording = (items: readonly Item[], at: number): boolean => {
  for (let to = at; to < Math.min(items.length, at + FARTHEST); to += 1)
    if (normAt(items, to) === 'according' && normAt(items, to + 1) === 'to') return true
  return false
}

const endsContent = (items: readonly Item[], from: number, at: number): boolean => {
  const item = items[at]
  if (isMark(item, ')')) return openingOf(items, at, from) === from && !isMark(items[from], '(')
  if (isMark(item, ';') || isSentenceEnd(items, at)) return true
  if (isMark(item, ':')) return items[at + 1]?.kind === 'quote' || laterAccording(items, at)
  if (isMark(item, ',')) return attributionFollows(items, at)
  return (item?.norm === 'and' || item?.norm === 'but') && speakerGoesOn(items, at + 1)
}

/** "that A, and that B": the item after the second "that", where one follows; else null. */
const secondContent = (items: readonly Item[], at: number): number | null => {
  const coordinator = isMark(items[at], ',') ? at + 1 : at
  if (!/^(?:and|but|nor|or)$/u.test(normAt(items, coordinator)) || normAt(items, coordinator + 1) !== 'that')
    return null
  return coordinator + 2
}

/** The contents that begin at `from`, one for each "that", and where they end. */
export const contentRanges = (
  items: readonly Item[],
  from: number,
): { readonly ranges: Range[]; readonly end: number } => {
  const ranges: Range[] = []
  let start = from
  let at = from
  const limit = Math.min(items.length, from + LONGEST_CONTENT)
  while (at < limit && !endsContent(items, from, at)) {
    const second = secondContent(items, at)
    if (second !== null) ranges.push({ from: start, to: at })
    if (second !== null) start = second
    at = second ?? at + 1
  }
  ranges.push({ from: start, to: at })
  return { ranges: ranges.map((range) => trimmed(items, range)).filter((range) => range.to > range.from), end: at }
}

const isLoose = (item: Item | undefined): boolean => item !== undefined && isMark(item, ',.:;—–?!-') && item.norm !== ''

/** A range without the marks and the "and", "but" at its ends. */
export const trimmed = (items: readonly Item[], { from, to }: Range): Range => {
  let start = from
  let end = to
  while (start < end && (isLoose(items[start]) || /^(?:and|but|yet|so)$/u.test(normAt(items, start)))) start += 1
  while (end > start && isLoose(items[end - 1])) end -= 1
  return { from: start, to: end }
}
