import { STEPS } from '../../lexicon/units.ts'
import { type Amount, readAmount } from './amount.ts'
import { readFigure } from './figure.ts'
import { readProper } from './fractions.ts'
import type { Reading } from './number-words.ts'
import { isGlued, skipHyphen, type Word } from './words.ts'

/** "3 dollars 50 cents", "$20 and 43c": hundredths come in the whole unit. */
const joinCents = (words: readonly Word[], first: Amount): Amount => {
  if (!Number.isInteger(first.high) || first.high >= HIGHEST_BEFORE_CENTS) return first
  const at = words[first.to]?.norm === 'and' ? first.to + 1 : first.to
  const second = readAmount(words, at)
  if (second === null) return first
  const cents = readCents(words, first, second)
  return cents === null
    ? first
    : { ...first, to: cents.to, low: first.low + cents.value, high: first.high + cents.value }
}

const HIGHEST_BEFORE_CENTS = 100_000

/** What the second figure adds to the first, where it is one of hundredths. */
const readCents = (words: readonly Word[], first: Amount, second: Amount): Reading | null => {
  const { figure, to } = second
  if (figure.high < 1 || figure.high >= 100 || !Number.isInteger(figure.high) || figure.form === 'share') return null
  if (second.dimension === 'money') return second.high < 1 ? { value: second.high, to } : null
  if (words[figure.to]?.norm === 'c' && isGlued(words, figure.to))
    return { value: figure.high / 100, to: figure.to + 1 }
  return isLeftOver(words, first, second) ? { value: figure.high / 100, to } : null
}

/** "15 dollars and 50.": nothing is counted by the second figure, and the two are no list. */
const isLeftOver = (words: readonly Word[], first: Amount, second: Amount): boolean => {
  const next = words[second.to]
  const open = next === undefined || /^[.;!?]$/.test(next.text) || next.norm === 'and'
  const listed = /^(?:between|from|both|either)$/.test(words[first.from - 1]?.norm ?? '')
  return words[first.to]?.norm === 'and' && second.unit === null && open && !listed
}

/** "an hour and a half", "a mile and three quarters": a part of the unit itself. */
const joinFraction = (words: readonly Word[], first: Amount): Amount => {
  const added = words[first.to]?.norm === 'and' ? readProper(words, first.to + 1) : null
  if (added === null || !Number.isInteger(first.high) || first.unit === 'percent' || isPartOf(words, added.to))
    return first
  return { ...first, to: added.to, low: first.low + added.value, high: first.high + added.value }
}

/** "lost two miles and a quarter of the field": the fraction is one of something else. */
const isPartOf = (words: readonly Word[], at: number): boolean => {
  const next = words[at]
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !/^(?:is|was|in|on|at|to|from|for|after|before|later|ago|and|or|long|wide|high|tall|deep|away)$/.test(next.norm)
  )
}

/** Feet take a bare figure of inches behind a hyphen ("6-foot-2"), and "in" where no noun follows it ("6 ft 2 in"). */
const readInches = (words: readonly Word[], first: Amount): Reading | null => {
  const at = skipHyphen(words, first.to)
  const inches = readFigure(words, at, false)
  if (first.unit !== 'foot' || inches === null || inches.high >= 12) return null
  if (at > first.to) return { value: inches.high, to: inches.to }
  return words[inches.to]?.norm === 'in' && isInch(words, inches.to + 1)
    ? { value: inches.high, to: inches.to + 1 }
    : null
}

const isInch = (words: readonly Word[], at: number): boolean =>
  words[at] === undefined ||
  words[at]?.kind === 'sign' ||
  /^(?:long|wide|high|tall|deep|thick|across|above|below|by|and|or|more|off|from|to)$/.test(words[at]?.norm ?? '')

/** "four minutes and 35 seconds", "5 feet 7 inches", "6-foot-2": one figure in the smaller unit. */
export const joinSmaller = (words: readonly Word[], first: Amount): Amount => {
  if (first.figure.form === 'vague' || first.unit === null) return first
  if (first.dimension === 'money') return joinCents(words, first)
  const step = STEPS.get(first.unit)
  const second = step === undefined ? null : readSmaller(words, first, step)
  return step === undefined || second === null
    ? joinFraction(words, first)
    : joinSmaller(words, { ...first, ...whole(first.high * step[1] + second.value, step[0]), to: second.to })
}

const whole = (value: number, unit: string) => ({ low: value, high: value, unit })

const readSmaller = (words: readonly Word[], first: Amount, [unit, ratio]: Step): Reading | null => {
  const link = words[first.to]?.norm
  const second = readAmount(words, link === 'and' || link === ',' ? first.to + 1 : skipHyphen(words, first.to))
  if (second === null || second.unit !== unit) return readInches(words, first)
  return second.high < ratio ? { value: second.high, to: second.to } : null
}

type Step = readonly [smaller: string, ratio: number]
