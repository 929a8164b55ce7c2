import {
  type Bounds,
  DENOMINATORS,
  MAGNITUDES,
  RATE_PERIODS,
  VAGUE_NUMERALS,
  VAGUE_PLURALS,
} from '../../lexicon/numbers.ts'
import { readDigits } from './digits.ts'
import { readFraction } from './fractions.ts'
import { type Reading, readNumberWords } from './number-words.ts'
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

/** "and a half", "and three quarters" behind a number; gives the fraction. */
const addedFraction = (words: readonly Word[], at: number): Reading | null => {
  const and = skipHyphen(words, at)
  if (words[and]?.norm !== 'and') return null
  const above = skipHyphen(words, and + 1)
  const numerator = words[above]?.norm === 'three' ? 3 : /^(?:a|one)$/.test(words[above]?.norm ?? '') ? 1 : null
  const below = skipHyphen(words, above + 1)
  const denominator = DENOMINATORS.get(words[below]?.norm ?? '')
  if (numerator === null || denominator === undefined || denominator > 4) return null
  return { value: numerator / denominator, to: below + 1 }
}

/** "two and a half million", "one million and a half" (of a million), "2½". */
const withFraction = (whole: Reading, words: readonly Word[]): Reading => {
  const added = addedFraction(words, whole.to)
  if (added === null) return whole
  const before = MAGNITUDES.get(words[whole.to - 1]?.norm ?? '') ?? 1
  const after = MAGNITUDES.get(words[added.to]?.norm ?? '')
  if (after === undefined) return { value: whole.value + added.value * before, to: added.to }
  const sum = before > after ? whole.value + added.value * after : (whole.value + added.value) * after
  return { value: sum, to: added.to + 1 }
}

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
  if (digits !== null) return exact(withFraction(digits, words), at, 'digits')
  const spelled = readNumberWords(words, at)
  return spelled === null ? null : exact(withFraction(spelled, words), at, 'spelled')
}
