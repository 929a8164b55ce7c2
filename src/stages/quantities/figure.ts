import {
  type Bounds,
  FRACTION_SIGNS,
  MAGNITUDES,
  RATE_PERIODS,
  VAGUE_NUMERALS,
  VAGUE_PLURALS,
} from '../../lexicon/numbers.ts'
import { readDigits } from './digits.ts'
import { fractionOf, readFraction, readProper } from './fractions.ts'
import { type Reading, readNumberWords, readPrefixes } from './number-words.ts'
import { readOneIn } from './one-in.ts'
import { readUnitWords } from './unit.ts'
import { skipHyphen, type Word } from './words.ts'

/** A bare figure in words `from` up to `to`: what it is worth, and how it is written. */
export interface Figure {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
  /** `share` is worth a percentage, `vague` gives an amount without a figure. */
  readonly form: 'digits' | 'spelled' | 'share' | 'vague'
}

const exact = (reading: Reading, from: number, form: Figure['form']): Figure => ({
  from,
  to: reading.to,
  low: reading.value,
  high: reading.value,
  form,
})

/** "and a half", "and three quarters" behind a number; "between one and two thirds" are two figures. */
const addedFraction = (words: readonly Word[], from: number, to: number): Reading | null => {
  const and = skipHyphen(words, to)
  return words[and]?.norm === 'and' && words[from - 1]?.norm !== 'between' ? readProper(words, and + 1) : null
}

/** What a fraction behind a magnitude is a part of: half of the million in "one million and a half". */
const wholeOfFraction = (word: Word | undefined): number => {
  const magnitude = MAGNITUDES.get(word?.norm ?? '') ?? 1
  return magnitude === 100 ? 1 : magnitude
}

/** "two and a half million", "one million and a half" (of a million), "2½". */
const withFraction = (whole: Reading, words: readonly Word[], from: number): Reading => {
  const added = addedFraction(words, from, whole.to)
  if (added === null) return whole
  const before = wholeOfFraction(words[whole.to - 1])
  const after = MAGNITUDES.get(words[added.to]?.norm ?? '')
  if (after === undefined) return { value: whole.value + added.value * before, to: added.to }
  const sum = before > after ? whole.value + added.value * after : (whole.value + added.value) * after
  return { value: sum, to: added.to + 1 }
}

/** "one hundred and three quarters": the number ends where a fraction goes on. */
const readSpelled = (words: readonly Word[], at: number): Reading | null => {
  const before = readPrefixes(words, at).find(({ to }) => addedFraction(words, at, to) !== null)
  const whole = before ?? readNumberWords(words, at)
  return whole === null ? null : withFraction(whole, words, at)
}

/** "3/4 of the voters", "¾ of a mile". */
const readWritten = (words: readonly Word[], at: number, digits: Reading): Figure => {
  const fraction = digits.value < 1 && isFraction(words, at, digits.to) ? fractionOf(digits, words) : null
  return fraction === null
    ? exact(withFraction(digits, words, at), at, 'digits')
    : exact(fraction, at, fraction.share ? 'share' : 'digits')
}

/** The percentage that a written fraction below one is worth ("3/4" is 75), or null for any other figure. */
export const fractionAsShare = (words: readonly Word[], { from, to, high }: Figure): number | null =>
  high < 1 && isFraction(words, from, to) ? high * 100 : null

/** "½" and "1/2" are fractions, "0.5" is none. */
const isFraction = (words: readonly Word[], at: number, to: number): boolean =>
  FRACTION_SIGNS.has(words[to - 1]?.text ?? '') || (to - at === 3 && words[at + 1]?.text === '/')

const scaleBounds = ([low, high]: Bounds, magnitude: number): Bounds =>
  // "a few dozen" stays below a hundred and "several hundred" below a thousand: the next word would have been said.
  [low * magnitude, magnitude === 12 ? 99 : high * magnitude + (magnitude - 1)]

/** "several", "a few thousand", "a few days", "a couple of"; "a few" of other things says no more than "some". */
const readVagueNumeral = (words: readonly Word[], at: number): Figure | null => {
  const article = words[at]?.norm === 'a'
  const numeral = words[at + (article ? 1 : 0)]?.norm ?? ''
  const bounds = VAGUE_NUMERALS.get(numeral)
  if (bounds === undefined || (article ? numeral === 'several' : numeral !== 'several')) return null
  const after = at + (article ? 2 : 1)
  const magnitude = MAGNITUDES.get(words[after]?.norm ?? '')
  if (numeral === 'couple' && magnitude === undefined && words[after]?.norm !== 'of') return null
  if (numeral === 'few' && magnitude === undefined && readUnitWords(words, after, 2) === null) return null
  const [low, high] = scaleBounds(bounds, magnitude ?? 1)
  const to = magnitude === undefined && numeral !== 'couple' ? after : after + 1
  return { from: at, to, low, high, form: 'vague' }
}

/** "dozens", "hundreds of thousands". */
const readVaguePlural = (words: readonly Word[], at: number): Figure | null => {
  const bounds = VAGUE_PLURALS.get(words[at]?.norm ?? '')
  if (bounds === undefined) return null
  const multiplied = words[at + 1]?.norm === 'of' ? VAGUE_PLURALS.get(words[at + 2]?.norm ?? '') : undefined
  if (multiplied === undefined) return { from: at, to: at + 1, low: bounds[0], high: bounds[1], form: 'vague' }
  const magnitude = multiplied[0] / 2
  const decade = words[at]?.norm === 'tens' || words[at]?.norm === 'dozens'
  const [low, high] = decade ? [bounds[0], 99] : bounds
  return { from: at, to: at + 3, low: low * magnitude, high: high * magnitude + magnitude - 1, form: 'vague' }
}

/** "twice a year", "thrice per season": how many times in a period. */
const readTimes = (words: readonly Word[], at: number): Reading | null => {
  const value = words[at]?.norm === 'twice' ? 2 : words[at]?.norm === 'thrice' ? 3 : null
  const rate =
    /^(?:a|an|per|each|every)$/.test(words[at + 1]?.norm ?? '') && RATE_PERIODS.has(words[at + 2]?.norm ?? '')
  return value !== null && (rate || words.length === at + 1) ? { value, to: at + 1 } : null
}

/**
 * Reads the figure that starts at word `at`, or null. `money` tells that a currency stands before it.
 * "2.3 billion", "twenty-five thousand", "half a million", "seven in ten", "dozens".
 */
export const readFigure = (words: readonly Word[], at: number, money: boolean): Figure | null => {
  const vague = readVagueNumeral(words, at) ?? readVaguePlural(words, at)
  if (vague !== null) return vague
  const times = readTimes(words, at)
  if (times !== null) return exact(times, at, 'spelled')
  const oneIn = readOneIn(words, at)
  if (oneIn !== null) return exact(oneIn, at, 'share')
  const fraction = readFraction(words, at)
  if (fraction !== null) return exact(fraction, at, fraction.share ? 'share' : 'spelled')
  const digits = readDigits(words, at, money)
  if (digits !== null) return readWritten(words, at, digits)
  const spelled = readSpelled(words, at)
  return spelled === null ? null : exact(spelled, at, 'spelled')
}
