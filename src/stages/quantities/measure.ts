import type { Interval } from '../../domain/index.ts'
import { BEFORE_FIGURE } from '../../lexicon/approximators.ts'
import { MAGNITUDES, MONEY_MAGNITUDES, SHORT_MAGNITUDES } from '../../lexicon/numbers.ts'
import { STEPS } from '../../lexicon/units.ts'
import { type Amount, readAmount, readArticleUnit } from './amount.ts'
import { type Bound, boundAfter, boundBefore, boundedInterval, isPreposition, openInterval } from './bounds.ts'
import { isChangeBefore } from './change.ts'
import { isGlued, isHyphen, phrase, type Word } from './words.ts'

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

const magnitudeBefore = (words: readonly Word[], to: number): number => {
  const word = words[to - 1]
  return (
    MAGNITUDES.get(word?.norm ?? '') ??
    SHORT_MAGNITUDES.get(word?.text ?? '') ??
    MONEY_MAGNITUDES.get(word?.text ?? '') ??
    1
  )
}

/** "3 to 5 million": the magnitude of the second figure also holds for a first one without any. */
const shareMagnitude = (words: readonly Word[], first: Amount, second: Amount): Amount => {
  const magnitude = magnitudeBefore(words, second.figure.to)
  const alone = magnitudeBefore(words, first.figure.to) === 1
  if (magnitude === 1 || !alone || first.high >= second.high / magnitude) return first
  return { ...first, low: first.low * magnitude, high: first.high * magnitude }
}

const agree = (first: Amount, second: Amount): boolean =>
  first.unit === second.unit || first.unit === null || (second.unit === null && first.dimension === 'money')

/** "between 2 and about 7", "40 to perhaps 60": a word of doubt before the second figure is passed over. */
const beyondDoubt = (words: readonly Word[], at: number): number => {
  for (const to of [at + 2, at + 1]) if (BEFORE_FIGURE.get(phrase(words, at, to))?.approx === 'about') return to
  return at
}

/** Where the second figure of a range may start behind the first, or null. */
const secondAt = (words: readonly Word[], first: Amount): number | null => {
  const link = words[first.to]
  if (link === undefined) return null
  if (link.norm === 'to' || link.norm === 'through' || link.text === '~') return beyondDoubt(words, first.to + 1)
  if (isHyphen(link)) {
    const tight = isGlued(words, first.to) === isGlued(words, first.to + 1)
    return tight && words[first.to + 1]?.norm !== 'a' ? first.to + 1 : null
  }
  const between = words[first.from - 1]?.norm === 'between' || words[first.from - 1]?.norm === 'betwixt'
  if (link.norm === 'and' && between) return beyondDoubt(words, first.to + 1)
  return link.norm === 'or' && first.figure.form === 'spelled' ? first.to + 1 : null
}

/** "two or three days" is a range, "two or more" and "one or ten" are none. */
const isApart = (words: readonly Word[], first: Amount, second: Amount): boolean =>
  words[first.to]?.norm === 'or' && second.high - first.high > Math.max(1, first.high / 2)

const readSecond = (words: readonly Word[], first: Amount): readonly [Amount, Amount] | null => {
  const at = secondAt(words, first)
  const second = at === null ? null : readAmount(words, at, first.dimension === 'money')
  if (second === null || first.figure.form === 'vague' || second.figure.form === 'vague') return null
  if (!agree(first, second) || isApart(words, first, second)) return null
  const scaled = shareMagnitude(words, first, second)
  return scaled.high < second.high ? [scaled, second] : null
}

/** "3 dollars 50 cents": hundredths come in the whole unit. */
const joinCents = (words: readonly Word[], first: Amount): Amount => {
  const link = words[first.to]?.norm
  const second = readAmount(words, link === 'and' ? first.to + 1 : first.to)
  const cents = second !== null && /^(?:cents?|pence)$/.test(words[second.to - 1]?.norm ?? '')
  return cents && second.high < 1 && Number.isInteger(first.high)
    ? { ...first, to: second.to, low: first.low + second.high, high: first.high + second.high }
    : first
}

/** "four minutes and 35 seconds", "5 feet 7 inches": one figure in the smaller unit. */
const joinSmaller = (words: readonly Word[], first: Amount): Amount => {
  if (first.dimension === 'money') return joinCents(words, first)
  const step = STEPS.get(first.unit ?? '')
  if (step === undefined || first.figure.form === 'vague') return first
  const link = words[first.to]?.norm
  const second = readAmount(words, link === 'and' || link === ',' ? first.to + 1 : first.to)
  if (second === null || second.unit !== step[0] || second.high >= step[1]) return first
  const value = first.high * step[1] + second.high
  return joinSmaller(words, { ...first, to: second.to, low: value, high: value, unit: second.unit })
}

/** "a day" counts as one day only behind a bound: "within a day". */
const readBoundArticle = (words: readonly Word[], at: number): Amount | null => {
  const bound = at > 0 ? boundBefore(words, at) : null
  return bound !== null &&
    bound.bounding.approx !== 'exact' &&
    !/^(?:over|above|below|around|about)$/.test(words[at - 1]?.norm ?? '')
    ? readArticleUnit(words, at)
    : null
}

const boundOf = (words: readonly Word[], amount: Amount): Bound | null => {
  const before = boundBefore(words, amount.from)
  return before !== null && isPreposition(words, before, amount) ? null : before
}

/** The place where a measure starts: the words that bound it, "between" and "from" belong to it. */
const withBounds = (words: readonly Word[], amount: Amount, second: Amount | null): Measure => {
  const end = second?.to ?? amount.to
  const after = boundAfter(words, end)
  const opener =
    second !== null && /^(?:between|from)$/.test(words[amount.from - 1]?.norm ?? '') ? amount.from - 1 : amount.from
  const before = boundOf(words, { ...amount, from: opener })
  const unit = second?.unit ?? amount.unit
  return { from: before?.from ?? opener, to: after?.to ?? end, amount, second, bound: after ?? before, unit }
}

/** Reads the measure whose figure starts at word `at`, or null: "some 650 kilos", "between 40 and 60". */
export const readMeasure = (words: readonly Word[], at: number, money = false): Measure | null => {
  const first = readAmount(words, at, money) ?? readBoundArticle(words, at)
  if (first === null) return null
  const pair = readSecond(words, first)
  if (pair === null) return withBounds(words, joinSmaller(words, first), null)
  if (words[first.to]?.norm === 'to' && isChangeBefore(words, first.from))
    return { ...withBounds(words, pair[0], null), unit: first.unit ?? pair[1].unit }
  return withBounds(words, pair[0], pair[1])
}

/** The interval of a measure, in its own unit or else in the one that is understood. */
export const intervalOf = (measure: Measure, understood: string): Interval => {
  const unit = measure.unit ?? understood
  const { amount, second, bound } = measure
  if (second !== null) return openInterval(amount.low, second.high, unit, 'range')
  if (amount.figure.form === 'vague') return openInterval(amount.low, amount.high, unit, 'vague')
  return boundedInterval(amount.high, unit, bound?.bounding ?? null)
}
