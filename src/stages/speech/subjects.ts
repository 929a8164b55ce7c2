import { DOCUMENT_NOUNS, personNoun, reportingVerb } from '../../lexicon/reporting.ts'
import { subjectWithApposition } from './appositions.ts'
import type { Item } from './items.ts'
import { isInnerMark, type Phrase, personAt, phraseEndingAt, phraseOf } from './phrases.ts'
import {
  ADJUNCT_STARTS,
  BE,
  BETWEEN,
  DETERMINERS,
  isSurelyFinite,
  mayBeFinite,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  UNSAID,
} from './word-classes.ts'

/**
 * Who speaks. `phrase` is null where the subject is that of the clause before ("and added"). `start` and `end` are the
 * items that the subject takes up, apposition included; `relative` is set after "who", "which".
 */
export interface Subject {
  readonly phrase: Phrase | null
  readonly start: number
  readonly end: number
  readonly relative: boolean
}

const isComma = (item: Item | undefined): boolean => item?.kind === 'mark' && item.norm === ',' && item.name === null

/** The last PERSON named in the stretch before a "who", looking back past one apposition. */
const personBefore = (items: readonly Item[], low: number, end: number): Phrase | null => {
  for (let at = end; at > Math.max(low, end - 30); at -= 1) {
    const name = items[at - 1]?.name
    if (name?.body.label === 'PERSON' && items[at]?.norm !== "'s") return { from: at - 1, to: at, name }
  }
  return null
}

/** The nearest noun phrase before a relative pronoun: "by [an inspector], who said". */
const nounBefore = (items: readonly Item[], low: number, end: number): Phrase | null => {
  for (let at = end - 1; at >= Math.max(low, end - 12); at -= 1) {
    const item = items[at]
    if (item === undefined || item.kind !== 'word') return null
    if (DETERMINERS.has(item.norm)) return phraseOf(items, at, end)
    if (PREPOSITIONS.has(item.norm) && item.norm !== 'of') return at + 1 < end ? phraseOf(items, at + 1, end) : null
  }
  return phraseEndingAt(items, low, end)
}

/** The noun before the pronoun may lie in words that are already reported: "said Jo Hale, who added". */
const relativeSubject = (items: readonly Item[], at: number): Subject | null => {
  const end = isComma(items[at - 1]) ? at - 1 : at
  const phrase = (items[at]?.norm === 'who' ? personBefore(items, 0, end) : null) ?? nounBefore(items, 0, end)
  return phrase === null ? null : { phrase, start: at, end: at + 1, relative: true }
}

/** "used to say", "went on to say": words that are said, for all their "to". */
const isHabit = (items: readonly Item[], to: number): boolean =>
  items[to - 1]?.norm === 'used' ||
  (items[to - 1]?.norm === 'on' && /^(?:went|goes|gone|go)$/u.test(items[to - 2]?.norm ?? ''))

/** Past auxiliaries and adverbs to the left of the verb: the last item of the subject, or null where nothing is said. */
const beforeAuxiliaries = (items: readonly Item[], verb: number, low: number): number | null => {
  let at = verb - 1
  for (; at >= low; at -= 1) {
    const item = items[at]
    if (item?.kind !== 'word' || item.name !== null) break
    if (item.norm === 'to' && isHabit(items, at)) {
      at -= items[at - 1]?.norm === 'on' ? 2 : 1
      continue
    }
    if (UNSAID.has(item.norm)) return null
    if (BE.has(item.norm) && !items[verb]?.norm.endsWith('ing')) return null
    if (!BETWEEN.has(item.norm) && !BE.has(item.norm) && !item.norm.endsWith('ly')) break
  }
  return at
}

const SHARING = new Set(['and', 'but', 'then', 'or'])

/** "was taken in and told that": the auxiliary before the first participle makes the second passive too. */
const isPassivePair = (items: readonly Item[], at: number, verb: number): boolean =>
  reportingVerb(items[verb]?.norm ?? '')?.addressee === true &&
  items.slice(Math.max(0, at - 8), at).some((item) => item.name === null && BE.has(item.norm))

/** The subject before the verb at `verb`, not reaching left of item `low`, or null where there is none. */
export const subjectBefore = (items: readonly Item[], verb: number, low: number): Subject | null => {
  const subject = nearestSubject(items, verb, low)
  const before = subject?.phrase === null ? undefined : items[(subject?.start ?? 0) - 1]
  return before?.name === null && INVERTING.has(before.norm) ? null : subject
}

/** Auxiliaries before a subject: "nor has it said", "did he say"; nothing is reported there. */
const INVERTING = new Set('has have had did does do was were is are will would could should'.split(' '))

/** "I'm told that": nothing that the subject says. */
const isPassiveContraction = (items: readonly Item[], at: number, verb: number): boolean =>
  /^(?:i'm|we're|they're)$/u.test(items[at]?.norm ?? '') &&
  /(?:ed|told)$/u.test(items[verb]?.norm ?? '') &&
  reportingVerb(items[verb]?.norm ?? '')?.adjective === false

const nearestSubject = (items: readonly Item[], verb: number, low: number): Subject | null => {
  const at = beforeAuxiliaries(items, verb, low)
  if (at === null || at < low) return null
  const item = items[at]
  if (item === undefined || item.kind === 'quote') return null
  const shared: Subject = { phrase: null, start: at, end: verb, relative: false }
  if (isComma(item)) return items[verb]?.norm.endsWith('ing') ? shared : subjectWithApposition(items, low, at)
  if (SHARING.has(item.norm)) return isPassivePair(items, at, verb) ? null : shared
  const pronoun = item.name === null ? PRONOUNS.get(item.norm) : undefined
  if (pronoun === 'nobody' || isPassiveContraction(items, at, verb)) return null
  if (pronoun === 'relative') return relativeSubject(items, at)
  if (pronoun !== undefined) return { phrase: phraseOf(items, at, at + 1), start: at, end: verb, relative: false }
  const phrase = phraseEndingAt(items, low, at + 1)
  return phrase === null ? null : { phrase, start: phrase.from, end: verb, relative: false }
}

const INSIDE = new Set(['of', 'in', 'at', 'for', 'from', 'with'])

/** "a clerk in the harbour office" goes on at "in", "the mayor in a statement" does not. */
const goesOn = (items: readonly Item[], at: number): boolean => {
  const norm = items[at]?.norm ?? ''
  if (norm === 'of') return true
  const next = items[at + 1]
  const noun = items[at + (DETERMINERS.has(next?.norm ?? '') ? 2 : 1)]
  if (!INSIDE.has(norm) || noun === undefined || DOCUMENT_NOUNS.has(noun.norm) || ADJUNCT_STARTS.has(noun.norm))
    return false
  return next?.norm === 'the' || next?.capital === true
}

const endsAfter = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (item === undefined || item.kind === 'quote') return true
  if (item.name !== null) return false
  if (item.kind === 'mark') return !isInnerMark(items, at)
  if (INSIDE.has(item.norm)) return !goesOn(items, at)
  return (
    ADJUNCT_STARTS.has(item.norm) || SUBORDINATORS.has(item.norm) || RELATIVES.has(item.norm) || SHARING.has(item.norm)
  )
}

const opensSubject = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return false
  return (
    item.name !== null ||
    item.capital ||
    DETERMINERS.has(item.norm) ||
    item.kind === 'number' ||
    personNoun(item.norm) !== null
  )
}

/** "said a spokesman, Jo Hale, who": the name that follows the role after a comma. */
const namedAfter = (items: readonly Item[], comma: number): Phrase | null => {
  if (!isComma(items[comma])) return null
  let to = comma + 1
  while (to < items.length && !endsAfter(items, to)) to += 1
  return personAt(items, comma + 1, to)
}

/**
 * The end of a noun phrase that opens at `at`, or null where a finite verb shows that a clause opens there. After a
 * quotation a word in -ed may be a participle ("said a man named Ito"); after other words it is taken for a verb.
 */
const endOfPhrase = (items: readonly Item[], at: number, afterQuote: boolean): number | null => {
  let to = at
  while (to < items.length && !endsAfter(items, to)) {
    const item = items[to]
    if (
      item?.kind === 'word' &&
      item.name === null &&
      (isSurelyFinite(item.norm) || (mayBeFinite(item.norm) && (!afterQuote || to === at + 1)))
    )
      return null
    to += 1
  }
  return to
}

/** The subject that follows its verb ("said the mayor") from item `at` on, or null; no pronoun but after a quotation. */
export const subjectAfter = (items: readonly Item[], at: number, afterQuote: boolean): Subject | null => {
  const pronoun = PRONOUNS.get(items[at]?.norm ?? '')
  if (pronoun !== undefined && !afterQuote) return null
  if (pronoun === 'male' || pronoun === 'female' || pronoun === 'group')
    return { phrase: phraseOf(items, at, at + 1), start: at, end: at + 1, relative: false }
  if (!opensSubject(items, at)) return null
  const to = endOfPhrase(items, at, afterQuote)
  if (to === null || to === at) return null
  const own = phraseOf(items, at, to)
  const named = own.name?.body.label === 'PERSON' ? null : namedAfter(items, to)
  const phrase = named ?? own
  return { phrase, start: at, end: phrase.to, relative: false }
}
