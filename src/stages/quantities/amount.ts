import { currencyOfPrefix, currencyOfScaledCode, currencyOfSign, dollarOf } from '../../lexicon/currencies.ts'
import { MAGNITUDES } from '../../lexicon/numbers.ts'
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
  /** What a code multiplies by: a million for "MEUR 12". */
  readonly factor: number
  readonly to: number
}

const MINUS: ReadonlySet<string> = new Set(['-', '−', '–'])

/** Words behind which "negative" is a result and no sign: "tested negative two days later". */
const RESULTS = /^(?:test|tests|tested|result|results|came|comes|swab|swabs|remained|returned)$/
const RESULT_REACH = 5

const isSign = (words: readonly Word[], at: number): boolean =>
  words[at]?.norm === 'minus' ||
  (words[at]?.norm === 'negative' &&
    !words.slice(Math.max(0, at - RESULT_REACH), at).some(({ norm }) => RESULTS.test(norm)))

/** A spaced hyphen is a minus only before degrees, or where nothing but the figure is said: "- 20 °C". */
const isSpacedMinus = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.text !== '-' || isGlued(words, at) || words[at - 1]?.kind === 'digits') return false
  const figure = words[at + 1]?.kind === 'digits' ? readFigure(words, at + 1, false) : null
  if (figure === null) return false
  return (at === 0 && figure.to === words.length) || /^(?:degrees?|deg|°|°c)$/.test(words[figure.to]?.norm ?? '')
}

/** A minus stands free before its figure: "-5.2%", "−3"; a hyphen between words or behind a figure ("75 -300") is none. */
const readMinus = (words: readonly Word[], at: number): number | null => {
  if (isSign(words, at) || isSpacedMinus(words, at)) return at + 1
  const free = at === 0 || (!isGlued(words, at) && words[at - 1]?.kind !== 'digits') || words[at - 1]?.text === '('
  return MINUS.has(words[at]?.text ?? '') && free && isGlued(words, at + 1) && words[at + 1]?.kind !== 'word'
    ? at + 1
    : null
}

/** "A$40", "AUD$40", and "hk $ 10" of texts cut into tokens, where one letter may be a word ("a $ 4 billion deal"). */
const readDollar = (words: readonly Word[], at: number): string | null => {
  if (words[at + 1]?.text !== '$') return null
  const text = words[at]?.text ?? ''
  if (isGlued(words, at + 1)) return dollarOf(text)
  const cut = !isGlued(words, at + 2)
  const alone = text.length > 1 ? cut || text === text.toUpperCase() : cut && /^c$/i.test(text)
  return alone ? dollarOf(text) : null
}

const readCode = (words: readonly Word[], at: number): Prefix | null => {
  const text = words[at]?.text ?? ''
  const plain = { negative: false, factor: 1 }
  const dollar = readDollar(words, at)
  if (dollar !== null) return { code: dollar, ...plain, to: at + 2 }
  const sign = currencyOfSign(text)
  if (sign !== null) return { code: sign, ...plain, to: at + 1 }
  const scaled = currencyOfScaledCode(text)
  if (scaled !== null) return { ...plain, ...scaled, to: at + 1 }
  const prefix = currencyOfPrefix(text)
  // Initials are abbreviations only where they touch their figure: "N500 million", "Anna P 2,000".
  if (prefix === null || (/^[NP]$/.test(text) && !(isGlued(words, at + 1) && words[at + 1]?.kind === 'digits')))
    return null
  return { code: prefix, ...plain, to: words[at + 1]?.text === '.' ? at + 2 : at + 1 }
}

const readPrefix = (words: readonly Word[], at: number): Prefix => {
  const minus = readMinus(words, at)
  const code = readCode(words, minus ?? at)
  const inner = code === null ? null : readMinus(words, code.to)
  const negative = minus !== null || inner !== null
  return { code: code?.code ?? null, factor: code?.factor ?? 1, negative, to: inner ?? code?.to ?? minus ?? at }
}

/** "75 USD million": the magnitude may stand behind the currency. */
const withLateMagnitude = (unit: UnitReading, words: readonly Word[], figure: Figure): UnitReading => {
  const late = LATE_MAGNITUDES.has(words[unit.to]?.norm ?? '') && unit.dimension === 'money' && figure.high < 1e6
  const magnitude = late ? MAGNITUDES.get(words[unit.to]?.norm ?? '') : undefined
  return magnitude === undefined ? unit : { ...unit, factor: unit.factor * magnitude, to: unit.to + 1 }
}

const LATE_MAGNITUDES: ReadonlySet<string> = new Set(['million', 'billion', 'trillion', 'crore', 'lakh'])

/** "10 $ 30 cent": the sign between two figures belongs to the first where cents follow. */
const isBeforeCents = (words: readonly Word[], at: number): boolean => /^(?:cents?|¢)$/.test(words[at + 2]?.norm ?? '')

/** "In 1990 Newton moved", "the 2016 Euro": a capitalised word behind a year is a name, whatever else it may measure. */
const isYearBeforeName = (words: readonly Word[], { from, to }: Figure): boolean =>
  to - from === 1 &&
  /^(?:1[5-9]|20)\d\d$/.test(words[from]?.text ?? '') &&
  /^\p{Lu}\p{Ll}{2}/u.test(words[to]?.text ?? '')

const unitBehind = (words: readonly Word[], figure: Figure): UnitReading | null => {
  if (startsNext(words, figure.to) && !isBeforeCents(words, figure.to)) return null
  if (isYearBeforeName(words, figure)) return null
  const unit = readUnit(words, skipHyphen(words, figure.to), figure.high)
  return unit && withLateMagnitude(unit, words, figure)
}

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

const moneyUnit = (name: string, factor: number, to: number): UnitReading => ({ name, factor, to, dimension: 'money' })

/** "a day", "an hour": one of a unit, where a bound stands before it ("within a day"). */
export const readArticleUnit = (words: readonly Word[], at: number): Amount | null => {
  if (words[at]?.norm !== 'a' && words[at]?.norm !== 'an') return null
  const unit = readUnitWords(words, at + 1, 1)
  const figure: Figure = { from: at, to: at + 1, low: 1, high: 1, form: 'spelled' }
  return unit && withUnit(figure, { code: null, negative: false, factor: 1, to: at }, unit, at)
}

/** Reads the amount that starts at word `at`: "$4.5bn", "40 million euros", "60 mph", "-5.2%", "seven"; null if none. */
export const readAmount = (words: readonly Word[], at: number, money = false): Amount | null => {
  const prefix = readPrefix(words, at)
  const figure = readFigure(words, prefix.to, money || prefix.code !== null)
  if (figure === null || (prefix.code !== null && figure.form !== 'digits')) return null
  if (figure.form === 'share')
    return withUnit(figure, prefix, { name: 'percent', factor: 1, to: figure.to, dimension: 'share' }, at)
  if (prefix.code !== null) return withUnit(figure, prefix, moneyUnit(prefix.code, prefix.factor, figure.to), at)
  return withUnit(figure, prefix, unitBehind(words, figure), at)
}
