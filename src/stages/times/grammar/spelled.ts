import { COUNTS, ORDINALS } from '../../../lexicon/calendar.ts'
import { entry, longest, map, maybe, or, type Parser, seq, where, word } from '../parser.ts'
import { closesPhrase } from './shifted.ts'

const hyphen = maybe(word('-'))
const isArticle = (text: string): boolean => text === 'a' || text === 'an'
const between = (low: number, high: number): Parser<number> =>
  entry(new Map([...COUNTS].filter(([text, value]) => !isArticle(text) && value >= low && value <= high)))
const tens = between(20, 90)
const ones = between(1, 9)
const tensAndOnes = map(seq(tens, hyphen, ones), ([ten, , one]) => (ten % 10 === 0 ? ten + one : null))
/** "seven", "fifteen", "twenty nine": 1…99. */
const small: Parser<number> = or(tensAndOnes, between(1, 90))
const fromTen: Parser<number> = or(tensAndOnes, between(10, 90))

/** "twenty-four", "twenty nine", "fifteen": a day of the month in words. */
export const spelledDay: Parser<number> = map(small, (value) => (value <= 31 ? value : null))

/** "twenty-fourth", "thirty first": 21…31. */
export const compoundOrdinal: Parser<number> = map(
  seq(word('twenty', 'thirty'), hyphen, entry(ORDINALS)),
  ([ten, , one]) => (one < 10 && (ten === 'twenty' || one === 1) ? (ten === 'twenty' ? 20 : 30) + one : null),
)

const FIRST_CENTURY = 15
const LAST_CENTURY = 20
const century = between(FIRST_CENTURY, LAST_CENTURY)
const hundreds = map(
  seq(century, word('hundred'), maybe(word('and')), maybe(small)),
  ([hundred, , , rest]) => hundred * 100 + (rest ?? 0),
)
const oh = map(seq(word('oh', 'o'), hyphen, ones), ([, , one]) => one)
const paired = map(seq(century, hyphen, or(oh, fromTen)), ([hundred, , rest]) => hundred * 100 + rest)
const thousands = map(
  seq(word('two'), word('thousand'), maybe(word('and')), maybe(small)),
  ([, , , rest]) => 2000 + (rest ?? 0),
)

/** A year in words where a date before it leaves no doubt: "nineteen eighty-six", "two thousand and five". */
export const spelledYear: Parser<number> = longest(hundreds, paired, thousands)

const BEFORE = new Set('in since until till by of year'.split(' '))

/** "in nineteen eighty-six,": nothing follows that it could count. */
export const spelledYearAlone: Parser<number> = where(
  spelledYear,
  (words, at, next) => BEFORE.has(words[at - 1]?.text ?? '') && next - at > 1 && closesPhrase(words, next),
)
