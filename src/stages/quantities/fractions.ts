import { isFunctionWord } from '../../lexicon/function-words.ts'
import { DENOMINATORS, MAGNITUDES, SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { boundBefore } from './bounds.ts'
import type { Reading } from './number-words.ts'
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

const readHalf = (words: readonly Word[], at: number): Fraction | null => {
  if (words[at]?.norm !== 'half' || ORDER_WORDS.has(words[at - 1]?.norm ?? '')) return null
  const next = skipHyphen(words, at + 1)
  const whole = ofOne(0.5, words, words[next]?.norm === 'of' ? next + 1 : next)
  if (whole !== null) return whole
  if (readUnit(words, next, 1) !== null && !startsNext(words, next)) return { value: 0.5, to: at + 1, share: false }
  const back = isArticle(words[at - 1]) ? at - 1 : at
  return isShareHere(words, back, at + 1) ? { value: 50, to: at + 1, share: true } : null
}

/** "in the first three quarters", "two consecutive quarters": parts of a year, not of a whole. */
const isCalendarQuarter = (words: readonly Word[], at: number, denominatorAt: number): boolean =>
  /^(?:quarters?|fourths?)$/.test(words[denominatorAt]?.norm ?? '') &&
  (ORDER_WORDS.has(words[at - 1]?.norm ?? '') || words[denominatorAt + 1]?.norm === 'ended')

/** Reads a fraction in words from word `at`: "two-thirds", "a quarter of a million", "half an hour"; null if none. */
export const readFraction = (words: readonly Word[], at: number): Fraction | null => {
  const half = readHalf(words, at)
  if (half !== null) return half
  const numerator = isArticle(words[at]) ? 1 : SMALL_NUMBERS.get(words[at]?.norm ?? '')
  const below = isArticle(words[at]) ? at + 1 : skipHyphen(words, at + 1)
  const denominator = DENOMINATORS.get(words[below]?.norm ?? '')
  if (numerator === undefined || denominator === undefined || numerator < 1 || numerator >= denominator) return null
  if (numerator > 1 !== words[below]?.norm.endsWith('s') || isCalendarQuarter(words, at, below)) return null
  const value = numerator / denominator
  const whole = ofOne(value, words, words[below + 1]?.norm === 'of' ? below + 2 : skipHyphen(words, below + 1))
  if (whole !== null) return whole
  const certain = numerator > 1 || (words[at]?.norm === 'one' && denominator !== 2)
  return certain || isShareHere(words, at, below + 1) ? { value: value * 100, to: below + 1, share: true } : null
}
