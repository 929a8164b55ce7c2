import type { ReportingVerb } from '../../lexicon/reporting.ts'
import { DOCUMENT_NOUNS, isSpeakerNoun } from '../../lexicon/reporting.ts'
import { bareAt, hasVerb } from './bare-clause.ts'
import type { Item } from './items.ts'
import { ADJUNCT_STARTS, DETERMINERS, isSurelyFinite, OBJECT_PRONOUNS, QUESTION_WORDS } from './word-classes.ts'

/** What follows a reporting verb: its form, and the item at which the content begins (or the clause ends). */
export interface AfterVerb {
  readonly form: 'that' | 'quote' | 'colon' | 'question' | 'infinitive' | 'bare' | 'end'
  readonly at: number
}

/** An adjunct between verb and content longer than this many items is none. */
const LONGEST_ADJUNCT = 30

const isMark = (item: Item | undefined, marks: string): boolean =>
  item?.kind === 'mark' && item.name === null && marks.includes(item.norm)

const normAt = (items: readonly Item[], at: number): string => items[at]?.norm ?? ''

const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.name === null && !item.capital && item.norm.endsWith('ly') && item.norm.length > 4

/** Past the end of the name or the noun phrase that is told something: "told [the committee]". */
const pastAddressee = (items: readonly Item[], at: number): number => {
  const item = items[at]
  if (item === undefined || isMark(item, ',:;.') || item.kind === 'quote') return at
  if (item.name === null && OBJECT_PRONOUNS.has(item.norm)) return pastNouns(items, at + 1)
  if (item.name !== null) return pastName(items, at)
  if (item.norm === 'that' || QUESTION_WORDS.has(item.norm) || ADJUNCT_STARTS.has(item.norm)) return at
  const opens = DETERMINERS.has(item.norm) || item.capital || item.norm.endsWith('s') || isSpeakerNoun(item.norm)
  return opens ? pastPhrase(items, at + 1) : at
}

/** "told us reporters", "told reporters there". */
const pastNouns = (items: readonly Item[], at: number): number => (OBJECT_PRONOUNS.has(normAt(items, at)) ? at + 1 : at)

const pastName = (items: readonly Item[], at: number): number => {
  let to = at
  while (to < items.length && items[to]?.name !== null && items[to]?.name !== undefined) to += 1
  return normAt(items, to) === "'s" ? pastPhrase(items, to + 1) : to
}

const pastPhrase = (items: readonly Item[], at: number): number => {
  let to = at
  while (to < items.length && !endsPhrase(items[to])) to += 1
  return to
}

const endsPhrase = (item: Item | undefined): boolean => {
  if (item === undefined || item.kind === 'quote' || isMark(item, ',:;.()—')) return true
  if (item.name !== null) return false
  return (
    item.norm === 'that' ||
    QUESTION_WORDS.has(item.norm) ||
    (ADJUNCT_STARTS.has(item.norm) && item.norm !== 'about') ||
    (DETERMINERS.has(item.norm) && item.kind === 'word') ||
    isSurelyFinite(item.norm)
  )
}

/** "said, however, that": a short insertion after which the content clause begins. */
const pastInsertion = (items: readonly Item[], comma: number): number | null => {
  const limit = Math.min(items.length, comma + 12)
  for (let at = comma + 1; at < limit; at += 1) {
    if (isMark(items[at], '.;:') || items[at]?.kind === 'quote') return null
    if (isMark(items[at], ',')) return normAt(items, at + 1) === 'that' ? at + 1 : null
  }
  return null
}

/** "told the court on Monday that", but not "answers to all that", "said so that". */
const isComplementizer = (items: readonly Item[], at: number): boolean =>
  normAt(items, at) === 'that' &&
  items[at]?.name === null &&
  !/^(?:all|so|everything|nothing)$/u.test(normAt(items, at - 1))

/** Where an adjunct of time, place or occasion ends: at "that", a quotation, a mark. */
const pastAdjunct = (items: readonly Item[], start: number): number => {
  const limit = Math.min(items.length, start + LONGEST_ADJUNCT)
  let at = start + 1
  for (; at < limit; at += 1) {
    const item = items[at]
    if (item === undefined || item.kind === 'quote' || isMark(item, ',:;.—')) return at
    if (isComplementizer(items, at)) return at
  }
  return at
}

/** "said on Monday the bridge was shut": a day or a document ends its adjunct, and a clause may follow. */
const clauseInAdjunct = (items: readonly Item[], start: number, end: number): number | null => {
  for (let at = start; at < Math.min(end, start + 5); at += 1) {
    const norm = normAt(items, at)
    if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|week|month|year|night)$/u.test(norm)) {
      if (!DOCUMENT_NOUNS.has(norm)) continue
    }
    const opens = items[at + 1]
    const nominal =
      opens?.kind === 'word' && (DETERMINERS.has(opens.norm) || opens.name !== null || opens.norm === 'it')
    return nominal && hasVerb(items, at + 1, end) ? at + 1 : null
  }
  return null
}

const questionAt = (items: readonly Item[], at: number, verb: ReportingVerb): boolean =>
  verb.takes.has('question') &&
  QUESTION_WORDS.has(normAt(items, at)) &&
  (verb.lemma === 'ask' ||
    (verb.class === 'announce' && normAt(items, at) === 'where') ||
    /^(?:whether|if|how|why|when)$/u.test(normAt(items, at)))

const infinitiveAt = (items: readonly Item[], at: number, verb: ReportingVerb): boolean =>
  verb.takes.has('infinitive') &&
  normAt(items, at) === 'to' &&
  /^\p{Ll}+$/u.test(normAt(items, at + 1)) &&
  !DETERMINERS.has(normAt(items, at + 1))

/** Reads what follows the verb, from the item after it (and after its particle) on. */
export const afterVerb = (items: readonly Item[], start: number, verb: ReportingVerb): AfterVerb => {
  let at = start
  while (isAdverb(items[at])) at += 1
  if (verb.addressee) at = pastAddressee(items, at)
  else if (normAt(items, at) === 'it' && isMark(items[at + 1], ':')) at += 1
  for (let turn = 0; turn < 6 && at < items.length; turn += 1) {
    const item = items[at]
    if (item === undefined || isMark(item, '.;')) break
    if (item.kind === 'quote') return { form: 'quote', at }
    if (isMark(item, ':'))
      return items[at + 1]?.kind === 'quote' ? { form: 'quote', at: at + 1 } : { form: 'colon', at: at + 1 }
    if (isMark(item, ',—')) {
      if (items[at + 1]?.kind === 'quote') return { form: 'quote', at: at + 1 }
      const that = isMark(item, ',') ? pastInsertion(items, at) : null
      return that === null ? { form: 'end', at } : { form: 'that', at: that + 1 }
    }
    if (isComplementizer(items, at) && (verb.takes.has('that') || verb.takes.has('bare')))
      return { form: 'that', at: at + 1 }
    if (questionAt(items, at, verb)) return { form: 'question', at }
    if (infinitiveAt(items, at, verb)) return { form: 'infinitive', at }
    if (item.name !== null || !ADJUNCT_STARTS.has(item.norm) || countsPeople(items, at)) return bareAt(items, at, verb)
    const next = pastAdjunct(items, at)
    const clause = verb.takes.has('bare') ? clauseInAdjunct(items, at, next) : null
    if (clause !== null) return { form: 'bare', at: clause }
    at = next
  }
  return { form: 'end', at }
}

/** "said about 40 people", "said at least 40": no adjunct, but a clause. */
const countsPeople = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]
  if (next === undefined) return false
  if (next.kind === 'number' && items[at]?.norm !== 'on' && items[at]?.norm !== 'at' && items[at]?.norm !== 'in')
    return true
  return items[at]?.norm === 'at' && (next.norm === 'least' || next.norm === 'most')
}
