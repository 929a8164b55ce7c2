import { currencyOfPrefix, currencyOfSign, dollarOf } from '../../lexicon/currencies.ts'
import { type Figure, readFigure } from './figure.ts'
import { readUnit, readUnitWords, type UnitReading } from './unit.ts'
import { isGlued, skipHyphen, startsNext, type Word } from './words.ts'

/** A figure with the unit that is said beside it, in words `from` up to `to`; `unit` is null where none is said. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly figure: Figure
  readonly low: number
  readonly high: number
  readonly unit: string | null
  readonly dimension: UnitReading['dimension'] | null
}

interface Prefix {
  readonly code: string | null
  readonly negative: boolean
  readonly to: number
}

const MINUS: ReadonlySet<string> = new Set(['-', '−', '–'])

/** A minus stands free before its figure: "-5.2%", "−3"; a hyphen between words is none. */
const readMinus = (words: readonly Word[], at: number): number | null => {
  if (words[at]?.norm === 'minus') return at + 1
  const free = at === 0 || !isGlued(words, at) || words[at - 1]?.text === '('
  return MINUS.has(words[at]?.text ?? '') && free && isGlued(words, at + 1) && words[at + 1]?.kind !== 'word'
    ? at + 1
    : null
}

const readCode = (words: readonly Word[], at: number): Prefix | null => {
  const text = words[at]?.text ?? ''
  const negative = false
  if (words[at + 1]?.text === '$' && isGlued(words, at + 1)) {
    const dollar = dollarOf(text)
    if (dollar !== null) return { code: dollar, negative, to: at + 2 }
  }
  const sign = currencyOfSign(text)
  if (sign !== null) return { code: sign, negative, to: at + 1 }
  const prefix = currencyOfPrefix(text)
  if (prefix === null) return null
  return { code: prefix, negative, to: words[at + 1]?.text === '.' ? at + 2 : at + 1 }
}

const readPrefix = (words: readonly Word[], at: number): Prefix => {
  const minus = readMinus(words, at)
  const code = readCode(words, minus ?? at)
  const inner = code === null ? null : readMinus(words, code.to)
  return { code: code?.code ?? null, negative: minus !== null || inner !== null, to: inner ?? code?.to ?? minus ?? at }
}

const unitBehind = (words: readonly Word[], figure: Figure): UnitReading | null =>
  startsNext(words, figure.to) ? null : readUnit(words, skipHyphen(words, figure.to), figure.high)

const withUnit = (figure: Figure, prefix: Prefix, unit: UnitReading | null, at: number): Amount => {
  const factor = (prefix.negative ? -1 : 1) * (unit?.factor ?? 1)
  const [low, high] = [figure.low * factor, figure.high * factor]
  return {
    from: at,
    to: unit?.to ?? figure.to,
    figure,
    low: Math.min(low, high),
    high: Math.max(low, high),
    unit: unit?.name ?? null,
    dimension: unit?.dimension ?? null,
  }
}

const moneyUnit = (code: string, to: number): UnitReading => ({ name: code, factor: 1, to, dimension: 'money' })

/** "a day", "an hour": one of a unit, where a bound stands before it ("within a day"). */
export const readArticleUnit = (words: readonly Word[], at: number): Amount | null => {
  if (words[at]?.norm !== 'a' && words[at]?.norm !== 'an') return null
  const unit = readUnitWords(words, at + 1, 1)
  const figure: Figure = { from: at, to: at + 1, low: 1, high: 1, form: 'spelled' }
  return unit && withUnit(figure, { code: null, negative: false, to: at }, unit, at)
}

/** Reads the amount that starts at word `at`: "$4.5bn", "40 million euros", "60 mph", "-5.2%", "seven"; null if none. */
export const readAmount = (words: readonly Word[], at: number, money = false): Amount | null => {
  const prefix = readPrefix(words, at)
  const figure = readFigure(words, prefix.to, money || prefix.code !== null)
  if (figure === null || (prefix.code !== null && figure.form !== 'digits')) return null
  if (figure.form === 'share')
    return withUnit(figure, prefix, { name: 'percent', factor: 1, to: figure.to, dimension: 'share' }, at)
  if (prefix.code !== null) return withUnit(figure, prefix, moneyUnit(prefix.code, figure.to), at)
  return withUnit(figure, prefix, unitBehind(words, figure), at)
}
