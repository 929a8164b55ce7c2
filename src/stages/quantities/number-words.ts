import { MAGNITUDES, SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { skipHyphen, type Word } from './words.ts'

/** A number that was read: its value and the place of the first word after it. */
export interface Reading {
  readonly value: number
  readonly to: number
}

interface Sum {
  readonly total: number
  readonly group: number
  readonly ceiling: number
  readonly to: number
}

/** Whether a small number may follow: five after twenty, twenty-five after a hundred, any after a magnitude. */
const fits = (group: number, small: number): boolean =>
  group === 0 || (group % 100 === 0 && small > 0) || (group % 10 === 0 && group % 100 >= 20 && small > 0 && small < 10)

const addSmall = (sum: Sum, word: Word | undefined, at: number): Sum | null => {
  const small = SMALL_NUMBERS.get(word?.norm ?? '')
  return small !== undefined && fits(sum.group, small) ? { ...sum, group: sum.group + small, to: at + 1 } : null
}

/** "two hundred dozen" multiplies all, "a hundred and two dozen" the two. */
const inDozens = (group: number): number => (group % 100 === 0 ? group * 12 : group + (group % 100) * 11)

/** "three thousand million", "two lakh crore". */
const isMultiplied = ({ total, ceiling }: Sum, magnitude: number): boolean =>
  total > 0 && total < 1e7 && ((ceiling === 1e3 && magnitude >= 1e6) || (ceiling === 1e5 && magnitude === 1e7))

const addMagnitude = (sum: Sum, word: Word | undefined, at: number): Sum | null => {
  const magnitude = MAGNITUDES.get(word?.norm ?? '')
  if (magnitude === undefined) return null
  if (sum.group === 0) return isMultiplied(sum, magnitude) ? { ...sum, total: sum.total * magnitude, to: at + 1 } : null
  if (magnitude === 12) return { ...sum, group: inDozens(sum.group), to: at + 1 }
  if (magnitude === 100) return sum.group < 100 ? { ...sum, group: sum.group * magnitude, to: at + 1 } : null
  if (magnitude < sum.ceiling)
    return { total: sum.total + sum.group * magnitude, group: 0, ceiling: magnitude, to: at + 1 }
  return null
}

/** "and" may tie the next part only behind a hundred or a magnitude: "two hundred and six", never "two and six". */
const afterAnd = (sum: Sum, words: readonly Word[]): number | null => {
  const tied = sum.group === 0 ? sum.total > 0 : sum.group % 100 === 0
  if (words[sum.to]?.norm !== 'and' || !tied) return null
  return SMALL_NUMBERS.has(words[sum.to + 1]?.norm ?? '') ? sum.to + 1 : null
}

/** "fifty - two": texts that were cut into tokens put spaces around the hyphen of a number. */
const afterSpacedHyphen = (sum: Sum, words: readonly Word[]): number | null => {
  const small = SMALL_NUMBERS.get(words[sum.to + 1]?.norm ?? '') ?? 0
  const isTens = sum.group % 10 === 0 && sum.group % 100 >= 20
  return words[sum.to]?.text === '-' && isTens && small > 0 && small < 10 ? sum.to + 1 : null
}

const step = (sum: Sum, words: readonly Word[]): Sum | null => {
  const at = afterAnd(sum, words) ?? afterSpacedHyphen(sum, words) ?? skipHyphen(words, sum.to)
  return addSmall(sum, words[at], at) ?? addMagnitude(sum, words[at], at)
}

/** "a hundred", "a million": the article counts as one before a magnitude. */
const opening = (words: readonly Word[], at: number): Sum | null => {
  const empty: Sum = { total: 0, group: 0, ceiling: Number.POSITIVE_INFINITY, to: at }
  const article = words[at]?.norm === 'a' || words[at]?.norm === 'an'
  if (article) return addMagnitude({ ...empty, group: 1 }, words[at + 1], at + 1)
  return addSmall(empty, words[at], at)
}

/** The digits behind "point": "zero three", "eleven", "twenty five"; as they would be written. */
const readDecimals = (words: readonly Word[], at: number): { readonly digits: string; readonly to: number } => {
  let digits = ''
  let to = at
  for (; ; to += 1) {
    const digit = SMALL_NUMBERS.get(words[to]?.norm ?? '')
    if (digit === undefined || digit > 9) break
    digits += String(digit)
  }
  const whole = digits === '' ? readPrefixes(words, to).at(-1) : undefined
  return whole === undefined || whole.value > 99 ? { digits, to } : { digits: String(whole.value), to: whole.to }
}

/** "At one point two men fled": no decimal. */
const isMoment = (words: readonly Word[], at: number): boolean =>
  words[at]?.norm === 'one' && words[at - 1]?.norm === 'at'

/** "two point two million": digits behind "point", then a magnitude. */
const withPoint = (whole: Reading, words: readonly Word[], at: number): Reading => {
  if (words[whole.to]?.norm !== 'point' || isMoment(words, at)) return whole
  const { digits, to } = readDecimals(words, whole.to + 1)
  if (digits === '') return whole
  const value = Number(`${whole.value}.${digits}`)
  const magnitude = MAGNITUDES.get(words[to]?.norm ?? '')
  return magnitude === undefined ? { value, to } : { value: value * magnitude, to: to + 1 }
}

/** What the words from `at` are worth as a number, after each word that adds to it: "two", "two hundred", "two hundred and six". */
export const readPrefixes = (words: readonly Word[], at: number): readonly Reading[] => {
  const readings: Reading[] = []
  for (let sum = opening(words, at); sum !== null; sum = step(sum, words))
    readings.push({ value: sum.total + sum.group, to: sum.to })
  return readings
}

/** Reads a number written in words from word `at`: "twenty-five thousand", "a hundred and six"; null where none is. */
export const readNumberWords = (words: readonly Word[], at: number): Reading | null => {
  const whole = readPrefixes(words, at).at(-1)
  return whole === undefined ? null : withPoint(whole, words, at)
}
