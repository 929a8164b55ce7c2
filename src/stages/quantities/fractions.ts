import { isFunctionWord } from '../../lexicon/function-words.ts'
import { MAGNITUDES } from '../../lexicon/numbers.ts'
import { isPlural } from '../../lexicon/plurals.ts'
import { boundBefore } from './bounds.ts'
import { type Denominator, isOneWord, readDenominator } from './denominator.ts'
import { type Reading, readPrefixes } from './number-words.ts'
import { readUnit } from './unit.ts'
import { isHyphen, skipHyphen, startsNext, type Word } from './words.ts'

/** A fraction: of a whole (`share`, worth a percentage), or of a magnitude or unit ("half a million", "half an hour"). */
export interface Fraction extends Reading {
  readonly share: boolean
}

const isArticle = (word: Word | undefined): boolean => word?.norm === 'a' || word?.norm === 'an'

/** The fraction applied to "a million", "million", "an hour": the unit itself is left for the reader of units. */
const ofOne = (value: number, words: readonly Word[], at: number): Fraction | null => {
  const article = isArticle(words[at])
  const one = article ? at + 1 : at
  const magnitude = MAGNITUDES.get(words[one]?.norm ?? '')
  if (magnitude !== undefined) return { value: value * magnitude, to: one + 1, share: false }
  return article && readUnit(words, one, 1) !== null ? { value, to: one, share: false } : null
}

const AFTER_SHARE: ReadonlySet<string> = new Set(
  `of the its his her their our your my all as were are is was have has had said say did do would will could can
  that this these those more less fewer lower higher larger smaller bigger`.split(/\s+/),
)
const BEFORE_SHARE: ReadonlySet<string> = new Set('by than up down to'.split(' '))
const NOUNS_OF_SHARE: ReadonlySet<string> = new Set([
  'majority',
  'vote',
  'share',
  'stake',
  'interest',
  'cut',
  'rise',
  'increase',
])

/** Nothing that a half or third could be an ordinal or adjective of follows. */
const isClosed = (word: Word | undefined): boolean =>
  word === undefined || (word.kind === 'sign' && !isHyphen(word)) || isFunctionWord(word.norm)

/** Whether what stands around "half" or "a third" makes it a share, and not an ordinal ("a third suspect"). */
const isShareHere = (words: readonly Word[], from: number, to: number): boolean => {
  const next = words[to]
  if (AFTER_SHARE.has(next?.norm ?? '') || NOUNS_OF_SHARE.has(next?.norm ?? '')) return true
  const before = words[from - 1]
  return (
    isClosed(next) && (before === undefined || BEFORE_SHARE.has(before.norm) || boundBefore(words, from, 0) !== null)
  )
}

const ORDER_WORDS: ReadonlySet<string> = new Set('first second third last past next previous latter other'.split(' '))

/** "more than half respondents": behind a bound, before the plural itself. */
const isHalfOfMany = (words: readonly Word[], at: number): boolean =>
  isPlural(words[at + 1]?.norm ?? '') && boundBefore(words, at, 0) !== null

const readHalf = (words: readonly Word[], at: number): Fraction | null => {
  if (words[at]?.norm !== 'half' || ORDER_WORDS.has(words[at - 1]?.norm ?? '')) return null
  const next = skipHyphen(words, at + 1)
  const whole = ofOne(0.5, words, words[next]?.norm === 'of' ? next + 1 : next)
  if (whole !== null) return whole
  if (readUnit(words, next, 0.5) !== null && !startsNext(words, next)) return { value: 0.5, to: at + 1, share: false }
  const back = isArticle(words[at - 1]) ? at - 1 : at
  return isShareHere(words, back, at + 1) || isHalfOfMany(words, at) ? { value: 50, to: at + 1, share: true } : null
}

/** A fraction as it is said, before it is known what it is a part of. */
interface Parts extends Reading {
  readonly numerator: number
  readonly denominator: number
}

/** "in the first three quarters", "for three quarters": parts of a year, not of a whole; nobody says two of four. */
const isCalendarQuarter = (words: readonly Word[], at: number, { numerator, to }: Parts): boolean => {
  if (!/^(?:quarter|fourth)s$/.test(words[to - 1]?.norm ?? '')) return false
  if (numerator !== 3 || ORDER_WORDS.has(words[at - 1]?.norm ?? '') || words[to]?.norm === 'ended') return true
  return words[at - 1]?.norm === 'for' && words[to]?.norm !== 'of'
}

/** "two third of the voters", as some write it; "twenty third of May" is a day. */
const isLooseSingular = (words: readonly Word[], numerator: number, below: Denominator): boolean =>
  numerator > 1 &&
  numerator < below.value &&
  below.value <= 10 &&
  (words[below.to] === undefined || words[below.to]?.norm === 'of')

const partsBehind = (words: readonly Word[], at: number, { value: numerator, to }: Reading): Parts | null => {
  if (numerator < 1 || isOneWord(words, to)) return null
  const below = readDenominator(words, skipHyphen(words, to))
  if (below === null || !(numerator > 1 === below.plural || isLooseSingular(words, numerator, below))) return null
  const parts = { numerator, denominator: below.value, value: numerator / below.value, to: below.to }
  return (below.value === 2 && numerator > 1) || isCalendarQuarter(words, at, parts) ? null : parts
}

/** The parts of a fraction from word `at`; the numerator takes all the words that it can: "twenty-three fifths". */
const readParts = (words: readonly Word[], at: number): Parts | null => {
  const prefixes = readPrefixes(words, at).toReversed()
  for (const prefix of isArticle(words[at]) ? [...prefixes, { value: 1, to: at + 1 }] : prefixes) {
    const parts = partsBehind(words, at, prefix)
    if (parts !== null) return parts
  }
  return null
}

/** "one hundred and three quarters" is a number and a fraction; "one hundred and thirty fifths" one fraction. */
const isMixed = (words: readonly Word[], at: number, { to }: Parts): boolean => {
  const and = words.slice(at, to).findLastIndex(({ norm }) => norm === 'and')
  return and > 0 && readProper(words, at + and + 1) !== null
}

/** Reads a fraction below one behind a whole number's "and": "five eighths", "a half", "one thirtieth"; null if none. */
export const readProper = (words: readonly Word[], at: number): Reading | null => {
  const above = skipHyphen(words, at)
  const below = skipHyphen(words, above + 1)
  const isOne = isArticle(words[above]) || words[above]?.norm === 'one'
  if (isOne && /^(?:half|quarter)$/.test(words[below]?.norm ?? ''))
    return { value: words[below]?.norm === 'half' ? 0.5 : 0.25, to: below + 1 }
  const parts = readParts(words, above)
  if (parts === null || parts.numerator >= parts.denominator) return null
  return parts.numerator > 1 || isBeforeCounted(words[parts.to]) ? parts : null
}

/** "two and a third died": behind a fraction comes what is counted, or nothing. */
const isBeforeCounted = (word: Word | undefined): boolean =>
  word === undefined || word.kind === 'sign' || MAGNITUDES.has(word.norm) || isPlural(word.norm)

/** "one fifth of", "one thirtieth."; not "one eighteenth-century church". */
const isOnePart = (words: readonly Word[], at: number, { denominator, to }: Parts): boolean =>
  words[at]?.norm === 'one' && denominator > 2 && !isHyphen(words[to]) && (denominator <= 10 || isClosed(words[to]))

/** Reads a fraction in words from word `at`: "two-thirds", "a quarter of a million", "half an hour"; null if none. */
export const readFraction = (words: readonly Word[], at: number): Fraction | null => {
  const half = readHalf(words, at)
  if (half !== null) return half
  const parts = readParts(words, at)
  if (parts === null || isMixed(words, at, parts)) return null
  const { value, to } = parts
  const whole = ofOne(value, words, words[to]?.norm === 'of' ? to + 1 : skipHyphen(words, to))
  if (whole !== null) return whole
  const certain = parts.numerator > 1 || isOnePart(words, at, parts)
  return certain || isShareHere(words, at, to) ? { value: value * 100, to, share: true } : null
}

/** A fraction in figures: of a magnitude or unit, or a share where "of" or a noun of shares stands behind it ("3/4 of the voters", "a 3/4 majority"). */
export const fractionOf = (reading: Reading, words: readonly Word[]): Fraction | null => {
  if (NOUNS_OF_SHARE.has(words[reading.to]?.norm ?? ''))
    return { value: reading.value * 100, to: reading.to, share: true }
  if (words[reading.to]?.norm !== 'of') return null
  const whole = ofOne(reading.value, words, reading.to + 1)
  return whole ?? { value: reading.value * 100, to: reading.to, share: true }
}
