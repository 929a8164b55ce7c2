import {
  type Currency,
  currencyOfScaledCode,
  currencyOfSign,
  currencyOfSuffix,
  currencyOfWords,
  dollarOf,
  startsCurrency,
} from '../../lexicon/currencies.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'
import { startsUnit, type Unit, unitOfSymbol, unitOfWords } from '../../lexicon/units.ts'
import { isGlued, isHyphen, phrase, type Word } from './words.ts'

/** A unit that stands behind a figure: its name, what the figure is multiplied by, and the word after it. */
export interface UnitReading {
  readonly name: string
  readonly factor: number
  readonly to: number
  readonly dimension: Unit['dimension'] | 'money' | 'share'
}

const LONGEST_UNIT = 5

const longest = <Found>(
  words: readonly Word[],
  at: number,
  find: (words: string) => Found | null,
): [Found, number] | null => {
  for (let to = Math.min(at + LONGEST_UNIT, words.length); to > at; to -= 1) {
    const joined = words
      .slice(at, to)
      .filter((word) => word.text !== '.' && !isHyphen(word))
      .map((word) => word.norm)
      .join(' ')
    const found = words[to - 1]?.text === '.' || isHyphen(words[to - 1]) ? null : find(joined)
    if (found !== null) return [found, to]
  }
  return null
}

const PERCENT_START = /^(?:%|p)/
const PERCENT_SIGN = /^(?:%|percents?|percentages?|pct)$/

/** "percent", "per cent", "%", "percentage points", "pp". */
const readPercent = (words: readonly Word[], at: number): UnitReading | null => {
  if (!PERCENT_START.test(words[at]?.norm ?? '')) return null
  const two = phrase(words, at, at + 2)
  const share = { factor: 1, dimension: 'share' } as const
  if (/^(?:percentage|percent|%|%age) points?$/.test(two)) return { ...share, name: 'percentage-point', to: at + 2 }
  if (phrase(words, at, at + 3).startsWith('per cent point')) return { ...share, name: 'percentage-point', to: at + 3 }
  if (words[at]?.norm === 'pp' || words[at]?.norm === 'ppt') return { ...share, name: 'percentage-point', to: at + 1 }
  if (two === 'per cent') return { ...share, name: 'percent', to: at + 2 }
  return PERCENT_SIGN.test(words[at]?.norm ?? '') || words[at]?.text === 'pc'
    ? { ...share, name: 'percent', to: at + 1 }
    : null
}

/** Nations stand before the noun with stops and all: "U.S. dollars". */
const nationOf = (words: string): string => words.replace(/^u s /, 'us ').replace(/^u\.s\. /, 'us ')

/** One word behind a figure that is a currency in itself: "€", "USD", "kr", "MUSD". */
const readMoneyWord = (text: string): Currency | null => {
  const code = currencyOfSign(text) ?? currencyOfSuffix(text)
  return code === null ? currencyOfScaledCode(text) : { code, factor: 1 }
}

const moneyOf = ({ code, factor }: Currency, to: number): UnitReading => ({
  name: code,
  factor,
  to,
  dimension: 'money',
})

const readMoney = (words: readonly Word[], at: number): UnitReading | null => {
  const text = words[at]?.text ?? ''
  if (words[at + 1]?.text === '$' && isGlued(words, at + 1) && isGlued(words, at)) {
    const dollar = dollarOf(text)
    if (dollar !== null) return moneyOf({ code: dollar, factor: 1 }, at + 2)
  }
  const one = readMoneyWord(text)
  if (one !== null) return moneyOf(one, at + 1)
  if (!startsCurrency(words[at]?.norm ?? '')) return null
  const found = longest<Currency>(words, at, (joined) => currencyOfWords(nationOf(joined)))
  return found && moneyOf(found[0], found[1])
}

/** Singular unit words that are mostly something else after a plural figure: "five second homes". */
const isOrdinalSecond = (words: readonly Word[], at: number, value: number): boolean =>
  words[at]?.norm === 'second' && value > 1 && !isHyphen(words[at - 1])

/** "1/2 cup oil", "two cups of rice", "a half turn" measure; cups are also won, turns taken, and "half turn back". */
const isCounted = (words: readonly Word[], at: number, value: number): boolean => {
  const norm = words[at]?.norm ?? ''
  if (/^cups?$/.test(norm)) return Number.isInteger(value) && words[at + 1]?.norm !== 'of'
  if (!/^turns?$/.test(norm)) return false
  return Number.isInteger(value) || (words[at - 1]?.norm === 'half' && at > 1 && words[at - 2]?.norm !== 'a')
}

/** One-letter symbols and "in" need to touch their figure, but for "60 m", "5 g", "3 t", "40 W". */
const isLooseLetter = (words: readonly Word[], at: number): boolean =>
  !isGlued(words, at) && /^(?:\p{L}|in)$/u.test(words[at]?.text ?? '') && !/^[mgtWL]$/.test(words[at]?.text ?? '')

/** "a 13F filing", "a 5C charger": a letter of degrees stands before what is said of the weather, or before no noun. */
const isClassLetter = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  if (!/^[CF]$/.test(words[at]?.text ?? '') || next?.kind !== 'word') return false
  return (
    !isFunctionWord(next.norm) &&
    !/^(?:heat|heatwaves?|temperatures?|weather|highs?|lows?|cold|water|warming|this|last|next|today|yesterday|\w+day)$/.test(
      next.norm,
    )
  )
}

/** The unit words at `at` ("square kilometers", "kg"); `value` is the figure before them. */
export const readUnitWords = (words: readonly Word[], at: number, value: number): UnitReading | null => {
  if (isOrdinalSecond(words, at, value) || isCounted(words, at, value)) return null
  const symbol = isLooseLetter(words, at) || isClassLetter(words, at) ? null : unitOfSymbol(words[at]?.text ?? '')
  const found = startsUnit(words[at]?.norm ?? '') ? longest(words, at, unitOfWords) : null
  if (found !== null && (symbol === null || found[1] > at + 1)) return { ...found[0], to: found[1] }
  return symbol === null ? null : { ...symbol, to: at + 1 }
}

const FAST_PERIODS: ReadonlySet<string> = new Set(['second', 'minute', 'hour'])
const PERIOD_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['s', 'second'],
  ['sec', 'second'],
  ['min', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
])

/**
 * "cubic meters a second", "miles per hour", "km/h": speeds and flows are units of their own.
 * Slower rates ("700 tonnes a day") say how often a figure holds; their unit stays the plain one.
 */
const withRate = (unit: UnitReading, words: readonly Word[]): UnitReading => {
  const link = words[unit.to]?.norm ?? ''
  const word = words[unit.to + 1]?.norm ?? ''
  const period = link === '/' ? (PERIOD_SYMBOLS.get(word) ?? word) : word
  const flows = unit.dimension === 'length' || unit.dimension === 'volume' || unit.dimension === 'data'
  if (!flows || !/^(?:per|a|an|each|every|\/)$/.test(link) || !FAST_PERIODS.has(period)) return unit
  return { ...unit, name: `${unit.name} per ${period}`, to: unit.to + 2 }
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])

/** "20 (kg)": a unit alone in brackets; one letter there may be anything. */
const readBracketed = (words: readonly Word[], at: number, value: number): UnitReading | null => {
  const close = BRACKETS.get(words[at]?.text ?? '')
  const unit =
    close === undefined || words[at + 1]?.text.match(/^(?:\p{L}|in)$/u) ? null : readUnit(words, at + 1, value)
  return unit !== null && words[unit.to]?.text === close ? { ...unit, to: unit.to + 1 } : null
}

/** Reads the unit that starts at word `at` behind a figure of `value`: percent, currency or measure; null if none. */
export const readUnit = (words: readonly Word[], at: number, value: number): UnitReading | null => {
  const share = readPercent(words, at)
  if (share !== null) return share
  const money = readMoney(words, at)
  if (money !== null) return money
  const bracketed = readBracketed(words, at, value)
  if (bracketed !== null) return bracketed
  const unit = readUnitWords(words, at, value)
  return unit && withRate(unit, words)
}
