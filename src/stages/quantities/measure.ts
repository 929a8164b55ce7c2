import type { Interval } from '../../domain/index.ts'
import { type Amount, readAmount, readArticleUnit } from './amount.ts'
import { type Bound, boundAfter, boundBefore, boundedInterval, isPreposition, openInterval } from './bounds.ts'
import { isChangeBefore } from './change.ts'
import { joinSmaller } from './join.ts'
import { readRange } from './range.ts'
import type { Word } from './words.ts'

/** An amount with its bounds, words `from` up to `to`. The unit is the one said in these words, or null. */
export interface Measure {
  readonly from: number
  readonly to: number
  readonly amount: Amount
  /** The second figure of a range. */
  readonly second: Amount | null
  readonly bound: Bound | null
  readonly unit: string | null
}

/** "a day" counts as one day only behind a bound ("within a day") or before a part of another ("a day and a half"). */
const readBoundArticle = (words: readonly Word[], at: number, since: number): Amount | null => {
  const whole = readArticleUnit(words, at)
  if (whole !== null && joinSmaller(words, whole).to > whole.to) return whole
  const bound = boundBefore(words, at, since)
  return bound !== null &&
    bound.bounding.approx !== 'exact' &&
    !/^(?:over|above|below|around|about)$/.test(words[at - 1]?.norm ?? '')
    ? whole
    : null
}

const boundOf = (words: readonly Word[], amount: Amount, since: number): Bound | null => {
  const before = boundBefore(words, amount.from, since)
  return before !== null && isPreposition(words, before, amount) ? null : before
}

/** The place where a measure starts: the words that bound it, "between" and "from" belong to it. */
const withBounds = (words: readonly Word[], amount: Amount, second: Amount | null, since: number): Measure => {
  const end = second?.to ?? amount.to
  const after = boundAfter(words, end)
  const opens = amount.from > since && /^(?:between|from)$/.test(words[amount.from - 1]?.norm ?? '')
  const opener = second !== null && opens ? amount.from - 1 : amount.from
  const before = boundOf(words, { ...amount, from: opener }, since)
  const unit = second?.unit ?? amount.unit
  return { from: before?.from ?? opener, to: after?.to ?? end, amount, second, bound: after ?? before, unit }
}

/** What else a measure is read by: whether its words may be money, and the first word that no measure before it took. */
interface Reading {
  readonly money?: boolean
  readonly since?: number
}

/** Reads the measure whose figure starts at word `at`, or null: "some 650 kilos", "between 40 and 60". */
export const readMeasure = (words: readonly Word[], at: number, reading: Reading = {}): Measure | null => {
  const { money = false, since = 0 } = reading
  const first = readAmount(words, at, money) ?? readBoundArticle(words, at, since)
  if (first === null) return null
  const pair = readRange(words, first)
  if (pair === null) return withBounds(words, joinSmaller(words, first), null, since)
  if (words[first.to]?.norm === 'to' && isChangeBefore(words, first.from))
    return { ...withBounds(words, pair[0], null, since), unit: first.unit ?? pair[1].unit }
  return withBounds(words, pair[0], pair[1], since)
}

/** The interval of a measure, in its own unit or else in the one that is understood. */
export const intervalOf = (measure: Measure, understood: string): Interval => {
  const unit = measure.unit ?? understood
  const { amount, second, bound } = measure
  if (second !== null) return openInterval(amount.low, second.high, unit, 'range')
  if (amount.figure.form === 'vague') return openInterval(amount.low, amount.high, unit, 'vague')
  return boundedInterval(amount.high, unit, bound?.bounding ?? null)
}
