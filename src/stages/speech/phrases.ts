import type { Layers } from '../../domain/index.ts'
import { personNoun } from '../../lexicon/reporting.ts'
import type { Item } from './items.ts'
import { DETERMINERS, isSurelyFinite, PREPOSITIONS, PRONOUNS, RELATIVES, TIME_WORDS } from './word-classes.ts'

/** A noun phrase or pronoun: items `from` to `to` (half-open); `name` where a named mention is its head. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly name: Layers['entity'] | null
}

/** A noun phrase longer than this many items is no subject that anybody would write. */
const LONGEST = 40

const CONJUNCTIONS = new Set(['and', 'or', 'but', 'nor', 'yet'])
const INNER_MARKS = new Set(['-', '/', '&', "'", '’', '‑', '–', '%', '$', '€', '£'])

const normAt = (items: readonly Item[], at: number): string => items[at]?.norm ?? ''
const isMark = (item: Item | undefined, mark: string): boolean =>
  item?.kind === 'mark' && item.norm === mark && item.name === null

/** Whether a mark stands inside a phrase: a hyphen, or a point that ends no sentence ("Gov. Hale", "Dec. 31"). */
export const isInnerMark = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]
  if (INNER_MARKS.has(normAt(items, at))) return true
  const after = items[at + 1]
  return isMark(items[at], '.') && before?.kind === 'word' && after !== undefined && !after.opens
}

/** "that" after a noun is relative where no subject of its own follows: "the union that represents miners". */
const isRelativeThat = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]
  return (
    normAt(items, at) === 'that' &&
    at > 0 &&
    next?.kind === 'word' &&
    next.name === null &&
    !next.capital &&
    !DETERMINERS.has(next.norm) &&
    !PRONOUNS.has(next.norm) &&
    personNoun(next.norm) === null
  )
}

/** Whether the finite verb at `at` belongs to a relative clause inside the noun phrase: "people who were there". */
const isRelativeVerb = (items: readonly Item[], at: number): boolean =>
  RELATIVES.has(normAt(items, at - 1)) && (normAt(items, at - 1) !== 'that' || isRelativeThat(items, at - 1))

/** "the ministers whom we met": the relative clause has a pronoun for its subject. */
const isRelativeWithPronoun = (items: readonly Item[], at: number): boolean =>
  PRONOUNS.has(normAt(items, at - 1)) && RELATIVES.has(normAt(items, at - 2))

/** Where the item at `at` is passed on the way left through a noun phrase: the next index to look at, or null to stop. */
const stepLeft = (items: readonly Item[], at: number): number | null => {
  const item = items[at]
  if (item === undefined || item.kind === 'quote') return null
  if (item.name !== null || item.kind === 'number') return at
  if (item.kind === 'mark') return markStep(items, at)
  if (item.norm === 'as' && (at === 0 || items[at - 1]?.kind === 'mark' || items[at - 1]?.kind === 'quote')) return null
  if (item.norm === 'that') return isRelativeThat(items, at) ? at : null
  if (isSurelyFinite(item.norm))
    return isRelativeVerb(items, at) ? at - 1 : isRelativeWithPronoun(items, at) ? at - 2 : null
  if (PRONOUNS.get(item.norm) === 'relative') return PREPOSITIONS.has(normAt(items, at - 1)) ? null : at
  return PRONOUNS.has(item.norm) || CONJUNCTIONS.has(item.norm) || CLAUSE_OPENERS.has(item.norm) ? null : at
}

const CLAUSE_OPENERS = new Set([
  'because',
  'although',
  'though',
  'while',
  'when',
  'whenever',
  'if',
  'whether',
  'unless',
])

/** "the agency (PEC) said": a parenthesis is passed whole. */
const markStep = (items: readonly Item[], at: number): number | null => {
  const mark = normAt(items, at)
  if (isInnerMark(items, at)) return at
  if (mark !== ')') return null
  for (let open = at - 1; open >= 0 && at - open < LONGEST; open -= 1) if (isMark(items[open], '(')) return open
  return null
}

const hasFinite = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => item.kind === 'word' && item.name === null && isSurelyFinite(item.norm))

/** "the ministry and the police said": what "and" joins from the start of the clause on is one subject. */
const joined = (items: readonly Item[], low: number, at: number): number | null => {
  if (normAt(items, at) !== 'and' || at - 1 < low) return null
  const from = walkLeft(items, low, at)
  const opens = from === low || isMark(items[from - 1], ',')
  return from < at && opens && !hasFinite(items, from, at) && looksNominal(items, from, at) ? from : null
}

/** The leftmost item that may belong to a noun phrase ending before `end`. */
const walkLeft = (items: readonly Item[], low: number, end: number): number => {
  let from = end
  const floor = Math.max(low, end - LONGEST)
  while (from > floor) {
    const step = stepLeft(items, from - 1) ?? joined(items, floor, from - 1)
    if (step === null || step < floor) break
    from = step
  }
  return from
}

const isCalendarOrNumber = (item: Item | undefined): boolean =>
  item !== undefined && (item.kind === 'number' || TIME_WORDS.has(item.norm))

/** Whether a noun phrase opens at `at`: a determiner, the start of a name or of capitalised words, people in the plural. */
const opensPhrase = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  const before = items[at - 1]
  if (item === undefined || item.kind !== 'word' || item.norm === "'s" || isCalendarOrNumber(item)) return false
  if (DETERMINERS.has(item.norm)) return !isRelativeThat(items, at)
  if (item.name !== null) return before?.name !== item.name
  if (personNoun(item.norm) === 'plural') return true
  return item.capital && (!before?.capital || isCalendarOrNumber(before))
}

/** Whether the word before an opening may end a phrase of its own: "in a statement | the company". */
const endsPhrase = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind !== 'mark' &&
  !PREPOSITIONS.has(item.norm) &&
  !DETERMINERS.has(item.norm) &&
  !CONJUNCTIONS.has(item.norm) &&
  item.norm !== "'s"

/** Past "In a statement", "On Monday": the subject that opens after a leading phrase, or null. */
const afterLeadingPhrase = (items: readonly Item[], from: number, to: number): number | null => {
  for (let at = from + 2; at < to; at += 1) if (opensPhrase(items, at) && endsPhrase(items[at - 1])) return at
  return null
}

/** Words before a subject that belong to the clause around: "whom [the trustees] named", "in what [critics] call". */
const OPENS_CLAUSE = new Set(['who', 'whom', 'which', 'what'])

const APPROXIMATE = new Set(['about', 'around', 'over', 'under', 'nearly', 'almost', 'up', 'near'])

const isLeadingAdverb = (item: Item): boolean =>
  item.kind === 'word' &&
  item.name === null &&
  (TIME_WORDS.has(item.norm) ||
    CONJUNCTIONS.has(item.norm) ||
    (item.norm.endsWith('ly') && !item.norm.endsWith('family')))

const UNITS = /^(?:minute|hour|day|night|week|month|year|moment|decade)s?$/u

/** The item after "Hours later", "Two days earlier", "a week ago"; null where no such lapse of time opens at `from`. */
const lapseEnd = (items: readonly Item[], from: number): number | null => {
  for (let at = from; at < from + 3; at += 1)
    if (UNITS.test(normAt(items, at)) && /^(?:later|earlier|before|ago|after)$/u.test(normAt(items, at + 1)))
      return at + 2
  return null
}

/** The start of the subject within items that run up to its verb, without leading adverbs and phrases; null if none. */
const trim = (items: readonly Item[], start: number, to: number): number | null => {
  let from = start
  while (from < to) {
    const item = items[from]
    if (item === undefined) return null
    const counts = APPROXIMATE.has(item.norm) && items[from + 1]?.kind === 'number'
    const lapse = lapseEnd(items, from)
    if (lapse !== null && lapse < to) from = lapse
    else if (item.kind === 'mark' || isLeadingAdverb(item) || OPENS_CLAUSE.has(item.norm)) from += 1
    else if (PREPOSITIONS.has(item.norm) && item.name === null && !counts) {
      const next = afterLeadingPhrase(items, from, to)
      if (next === null) return null
      from = next
    } else return from
  }
  return null
}

/** Words that end no subject: "let me say", "my urged". */
const UNFIT = new Set('a an the my his its our your their me every no'.split(' '))

/** Whether items look like a noun phrase that can speak: by how they open, or by a word for people at their end. */
const looksNominal = (items: readonly Item[], from: number, to: number): boolean => {
  const first = items[from]
  const last = items[to - 1]
  if (first === undefined || last === undefined || first.kind === 'mark' || UNFIT.has(last.norm)) return false
  if (first.name !== null || last.name?.body.label === 'PERSON') return true
  if (first.kind === 'number' || DETERMINERS.has(first.norm) || first.capital) return true
  return (
    personNoun(first.norm) !== null || personNoun(last.norm) !== null || (to - from <= 2 && last.norm.endsWith('s'))
  )
}

/** The named head of a phrase: the mention that ends its core, before any "of", "in", "who" or parenthesis. */
const headName = (items: readonly Item[], from: number, to: number): Layers['entity'] | null => {
  let core = from
  while (core < to && !endsCore(items, core, core === from)) core += 1
  return items[core - 1]?.name ?? null
}

const endsCore = (items: readonly Item[], at: number, first: boolean): boolean => {
  const item = items[at]
  if (item === undefined || item.name !== null || first) return item === undefined
  return PREPOSITIONS.has(item.norm) || RELATIVES.has(item.norm) || (item.kind === 'mark' && !isInnerMark(items, at))
}

/** A phrase over items `from` to `to`. */
export const phraseOf = (items: readonly Item[], from: number, to: number): Phrase => ({
  from,
  to,
  name: headName(items, from, to),
})

/** The noun phrase that ends before item `end` and begins at item `low` or later, or null: "On Monday [the mayor]". */
export const phraseEndingAt = (items: readonly Item[], low: number, end: number): Phrase | null => {
  const from = trim(items, walkLeft(items, low, end), end)
  if (from === null || !looksNominal(items, from, end)) return null
  return phraseOf(items, from, end)
}

/** The named body that fills a stretch of items, with or without "the" ("the Rural League"), or null. */
export const bodyAt = (items: readonly Item[], from: number, to: number): Phrase | null => {
  const start = normAt(items, from) === 'the' && items[from]?.name === null ? from + 1 : from
  const name = items[start]?.name
  if (name === null || name === undefined || name.body.label === 'PERSON' || items[to - 1]?.name !== name) return null
  return { from, to, name }
}

/** The PERSON that ends a stretch of items without preposition in it ("Captain Irma Steyn"), or null. */
export const personAt = (items: readonly Item[], from: number, to: number): Phrase | null => {
  const name = items[to - 1]?.name
  if (to - from > 9 || from >= to || name?.body.label !== 'PERSON') return null
  const plain = items.slice(from, to).every((item) => item.name !== null || !PREPOSITIONS.has(item.norm))
  return plain ? { from, to, name } : null
}
