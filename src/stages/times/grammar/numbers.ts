import { COUNTS, ORDINALS } from '../../../lexicon/calendar.ts'
import { entry, map, maybe, NUMBER, opening, or, type Parser, seq, take, where, word } from '../parser.ts'
import type { Word } from '../words.ts'
import { closesPhrase } from './shifted.ts'
import { compoundOrdinal } from './spelled.ts'

const CURRENCY = /^[$€£¥]$/u
const PREFIX = /^[$€£¥#%№.]$/u

/** Whether a number stands alone: not a price, a decimal, a section or part of a code ("COVID-19", "$2019"). */
const standsAlone = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  const self = words[at]
  if (before === undefined || self === undefined) return true
  if (CURRENCY.test(before.text) || (PREFIX.test(before.text) && self.glued)) return false
  return !(self.glued && (before.kind === 'word' || before.kind === 'figure'))
}

/** A number that a test accepts. */
const number = (read: (each: Word, words: readonly Word[], at: number) => number | null): Parser<number> =>
  opening(
    [NUMBER],
    take((each, words, at) => (each.kind === 'number' ? read(each, words, at) : null)),
  )

/** A number alone in an interval of values, with at most so many digits. */
const whole = (low: number, high: number, digits: number): Parser<number> =>
  number((each, words, at) =>
    each.end - each.start <= digits && each.value >= low && each.value <= high && standsAlone(words, at)
      ? each.value
      : null,
  )

const glued = (...texts: readonly string[]): Parser<string> => {
  const known = new Set(texts)
  return opening(
    texts,
    take((each) => (each.glued && known.has(each.text) ? each.text : null)),
  )
}

const suffix = glued('st', 'nd', 'rd', 'th')
const hyphen = word('-')

/** "12th", "twelfth", "twenty-fourth": 1…31. */
export const ordinal: Parser<number> = or(
  map(seq(whole(1, 31, 2), suffix), ([value]) => value),
  compoundOrdinal,
  entry(ORDINALS),
)

/** A day of the month in digits, "12" or "12th": 1…31. */
export const dayNumber: Parser<number> = map(seq(whole(1, 31, 2), maybe(suffix)), ([value]) => value)

/** A year of four digits: 1000…2999. */
export const year: Parser<number> = where(
  whole(1000, 2999, 4),
  (words, at, next) =>
    words[at]?.end === (words[at]?.start ?? 0) + 4 && !(words[next]?.glued && /^[%\p{L}]/u.test(words[next].text)),
)

/** A year in two digits, of the century that is nearer: 1951…2050. */
export const shortYear: Parser<number> = number((each) =>
  each.end - each.start === 2 ? each.value + (each.value > 50 ? 1900 : 2000) : null,
)

/** "87" behind a month, where no noun follows: too much for a day. */
export const pastYear: Parser<number> = where(
  shortYear,
  (words, at, next) => (words[at]?.value ?? 0) > 31 && !words[at]?.glued && closesPhrase(words, next),
)

/** "'87": a year whose century an apostrophe stands for. */
export const apostropheYear: Parser<number> = map(
  seq(
    word("'"),
    where(
      shortYear,
      (words, at, next) => words[at]?.glued === true && !(words[next]?.glued && words[next]?.kind === 'word'),
    ),
  ),
  ([, value]) => value,
)

/** The second year of "2024-25" or "2024/2025", given the first. */
export const secondYear = (first: number, words: readonly Word[], at: number): number | null => {
  const second = words[at]
  if (second?.kind !== 'number' || !second.glued) return null
  if (second.end - second.start === 4) return second.value
  return second.end - second.start === 2 ? Math.floor(first / 100) * 100 + second.value : null
}

const tens = entry(new Map([...COUNTS].filter(([text]) => text.endsWith('ty'))))
const ones = entry(COUNTS)

/** A number in digits, up to 999. */
export const wholeNumber: Parser<number> = whole(1, 999, 3)

/** How many units: "3", "three", "twenty-five", "a", "a couple of". */
export const count: Parser<number> = or(
  wholeNumber,
  map(seq(word('a'), word('couple'), maybe(word('of'))), () => 2),
  map(seq(tens, maybe(hyphen), ones), ([ten, , one]) => (one < 10 ? ten + one : null)),
  ones,
)

/** An hour of the clock in digits or words, 0…24: "9", "ten". */
export const hour: Parser<number> = or(
  whole(0, 24, 2),
  entry(new Map([...COUNTS].filter(([text]) => text !== 'a' && text !== 'an'))),
)

/** Minutes in two digits behind a colon: ":50". */
export const minutes: Parser<number> = map(
  seq(
    glued(':'),
    where(whole(0, 59, 2), (words, at) => (words[at]?.end ?? 0) - (words[at]?.start ?? 0) === 2),
  ),
  ([, value]) => value,
)
