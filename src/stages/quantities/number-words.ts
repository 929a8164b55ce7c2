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

const addMagnitude = (sum: Sum, word: Word | undefined, at: number): Sum | null => {
  const magnitude = MAGNITUDES.get(word?.norm ?? '')
  if (magnitude === undefined || sum.group === 0 || word?.norm === 'score') return null
  if (magnitude === 100 || magnitude === 12)
    return sum.group < 100 ? { ...sum, group: sum.group * magnitude, to: at + 1 } : null
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

const step = (sum: Sum, words: readonly Word[]): Sum | null => {
  const at = afterAnd(sum, words) ?? skipHyphen(words, sum.to)
  return addSmall(sum, words[at], at) ?? addMagnitude(sum, words[at], at)
}

/** "a hundred", "a million": the article counts as one before a magnitude. */
const opening = (words: readonly Word[], at: number): Sum | null => {
  const empty: Sum = { total: 0, group: 0, ceiling: Number.POSITIVE_INFINITY, to: at }
  const article = words[at]?.norm === 'a' || words[at]?.norm === 'an'
  if (article) return addMagnitude({ ...empty, group: 1 }, words[at + 1], at + 1)
  return addSmall(empty, words[at], at)
}

/** "two point two million": single digits behind "point", then a magnitude. */
const withPoint = (whole: Reading, words: readonly Word[]): Reading => {
  let digits = ''
  let to = whole.to + 1
  for (; ; to += 1) {
    const digit = SMALL_NUMBERS.get(words[to]?.norm ?? '')
    if (words[whole.to]?.norm !== 'point' || digit === undefined || digit > 9) break
    digits += String(digit)
  }
  if (digits === '') return whole
  const value = Number(`${whole.value}.${digits}`)
  const magnitude = MAGNITUDES.get(words[to]?.norm ?? '')
  return magnitude === undefined ? { value, to } : { value: value * magnitude, to: to + 1 }
}

/** Reads a number written in words from word `at`: "twenty-five thousand", "a hundred and six"; null where none is. */
export const readNumberWords = (words: readonly Word[], at: number): Reading | null => {
  let sum = opening(words, at)
  for (let next = sum; next !== null; next = step(next, words)) sum = next
  return sum === null ? null : withPoint({ value: sum.total + sum.group, to: sum.to }, words)
}
