import { DENOMINATORS, MAGNITUDES, SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { type Reading, readNumberWords } from './number-words.ts'
import { skipHyphen, type Word } from './words.ts'

/** A denominator in words; one below one is plural ("two fifths"), below one itself singular ("one fifth"). */
export interface Denominator extends Reading {
  readonly plural: boolean
}

/** Ordinals that divide behind tens only: "three twenty-firsts". */
const ONLY_BEHIND_TENS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['firsts', 1],
])

const isPlural = (word: Word | undefined): boolean => word?.norm === 'halves' || (word?.norm ?? '').endsWith('s')

/** "twenty-fifth", "twenty firsts". */
const readBehindTens = (words: readonly Word[], at: number): Denominator | null => {
  const tens = SMALL_NUMBERS.get(words[at]?.norm ?? '') ?? 0
  const below = skipHyphen(words, at + 1)
  const norm = words[below]?.norm ?? ''
  const unit = DENOMINATORS.get(norm) ?? ONLY_BEHIND_TENS.get(norm) ?? 10
  if (tens < 20 || unit > 9 || /^(?:hal|quarter)/.test(norm)) return null
  return { value: tens + unit, to: below + 1, plural: isPlural(words[below]) }
}

/** "ten-thousandth", "hundred-millionths": the magnitude itself is multiplied. */
const readMultiplied = (words: readonly Word[], at: number): Denominator | null => {
  const factor = words[at]?.norm === 'ten' ? 10 : words[at]?.norm === 'hundred' ? 100 : 0
  const below = skipHyphen(words, at + 1)
  const magnitude = DENOMINATORS.get(words[below]?.norm ?? '') ?? 0
  return factor > 0 && magnitude >= 1000
    ? { value: factor * magnitude, to: below + 1, plural: isPlural(words[below]) }
    : null
}

/** "one hundred and fifth", behind a numerator of its own. */
const readBehindHundred = (words: readonly Word[], at: number): Denominator | null => {
  const hundred = readNumberWords(words, at)
  if (hundred === null || MAGNITUDES.get(words[hundred.to - 1]?.norm ?? '') !== 100) return null
  const rest = readDenominator(
    words,
    skipHyphen(words, words[hundred.to]?.norm === 'and' ? hundred.to + 1 : hundred.to),
  )
  return rest === null || rest.value >= 100 ? null : { ...rest, value: hundred.value + rest.value }
}

/** Reads the denominator that starts at word `at`: "fifths", "twenty-fifth", "ten-thousandths"; null if none. */
export const readDenominator = (words: readonly Word[], at: number): Denominator | null => {
  const value = DENOMINATORS.get(words[at]?.norm ?? '')
  if (value !== undefined) return { value, to: at + 1, plural: isPlural(words[at]) }
  return readBehindTens(words, at) ?? readMultiplied(words, at) ?? readBehindHundred(words, at)
}

/** "thirty-fifths", "hundred-thousandths": a hyphen ties what stands before it to the denominator, not to the numerator. */
export const isOneWord = (words: readonly Word[], at: number): boolean =>
  skipHyphen(words, at) > at && (readBehindTens(words, at - 1) ?? readMultiplied(words, at - 1)) !== null
