import { type Currency, currencyOfSign, currencyOfWords, dollarOf, startsCurrency } from '../../lexicon/currencies.ts'
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
const PERCENT_SIGN = /^(?:%|percent|pct)$/

/** "percent", "per cent", "%", "percentage points", "pp". */
const readPercent = (words: readonly Word[], at: number): UnitReading | null => {
  if (!PERCENT_START.test(words[at]?.norm ?? '')) return null
  const two = phrase(words, at, at + 2)
  const share = { factor: 1, dimension: 'share' } as const
  if (/^(?:percentage|percent|%|%age) points?$/.test(two)) return { ...share, name: 'percentage-point', to: at + 2 }
  if (phrase(words, at, at + 3).startsWith('per cent point')) return { ...share, name: 'percentage-point', to: at + 3 }
  if (words[at]?.norm === 'pp' || words[at]?.norm === 'ppt') return { ...share, name: 'percentage-point', to: at + 1 }
  if (two === 'per cent') return { ...share, name: 'percent', to: at + 2 }
  return PERCENT_SIGN.test(words[at]?.norm ?? '') ? { ...share, name: 'percent', to: at + 1 } : null
}

/** Nations stand before the noun with stops and all: "U.S. dollars". */
const nationOf = (words: string): string => words.replace(/^u s /, 'us ').replace(/^u\.s\. /, 'us ')

const readMoney = (words: readonly Word[], at: number): UnitReading | null => {
  const sign = words[at] === undefined ? null : currencyOfSign(words[at].text)
  if (sign !== null) return { name: sign, factor: 1, to: at + 1, dimension: 'money' }
  if (words[at + 1]?.text === '$' && isGlued(words, at + 1) && isGlued(words, at)) {
    const dollar = dollarOf(words[at]?.text ?? '')
    if (dollar !== null) return { name: dollar, factor: 1, to: at + 2, dimension: 'money' }
  }
  if (!startsCurrency(words[at]?.norm ?? '')) return null
  const found = longest<Currency>(words, at, (joined) => currencyOfWords(nationOf(joined)))
  return found && { name: found[0].code, factor: found[0].factor, to: found[1], dimension: 'money' }
}

/** Singular unit words that are mostly something else after a plural figure: "five second homes". */
const isOrdinalSecond = (words: readonly Word[], at: number, value: number): boolean =>
  words[at]?.norm === 'second' && value > 1 && !isHyphen(words[at - 1])

/** One-letter symbols and "in" need to touch their figure, but for "60 m", "5 g", "3 t", "40 W". */
const isLooseLetter = (words: readonly Word[], at: number): boolean =>
  !isGlued(words, at) && /^(?:\p{L}|in)$/u.test(words[at]?.text ?? '') && !/^[mgtWL]$/.test(words[at]?.text ?? '')

/** The unit words at `at` ("square kilometers", "kg"); `value` is the figure before them. */
export const readUnitWords = (words: readonly Word[], at: number, value: number): UnitReading | null => {
  if (isOrdinalSecond(words, at, value)) return null
  const symbol = isLooseLetter(words, at) ? null : unitOfSymbol(words[at]?.text ?? '')
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

/** Reads the unit that starts at word `at` behind a figure of `value`: percent, currency or measure; null if none. */
export const readUnit = (words: readonly Word[], at: number, value: number): UnitReading | null => {
  const share = readPercent(words, at)
  if (share !== null) return share
  const money = readMoney(words, at)
  if (money !== null) return money
  const unit = readUnitWords(words, at, value)
  return unit && withRate(unit, words)
}
