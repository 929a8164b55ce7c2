import type { Amount } from '../amount.ts'
import type { Candidate, Refused } from '../candidate.ts'
import { readNumberWords } from '../number-words.ts'
import { isCapitalised, skipHyphen, type Word } from '../words.ts'
import { isDate, isYear } from './dates.ts'
import { isName } from './names.ts'
import { isClock } from './times.ts'

const isLetterOrSlash = (text: string | undefined): boolean =>
  text !== undefined && /^(?:[\p{L}_#/\\§=]|\d)/u.test(text)

/** Figures glued to letters or slashes are parts of codes: "FY26", "AB/26", "A4", "5G", "2025/26", "3.5.2". */
const isCode = ({ words, measure: { amount }, tight }: Candidate): boolean => {
  const before = tight(amount.from) ? words[amount.from - 1] : undefined
  const after = tight(amount.to) ? words[amount.to] : undefined
  if (isLetterOrSlash(before?.text) || isLetterOrSlash(after?.text)) return true
  if (before?.text === '.' && words[amount.from]?.kind === 'digits' && tight(amount.from - 1)) return true
  return after?.text === '.' && tight(amount.to + 1) && words[amount.to + 1]?.kind === 'digits'
}

/** "COVID-19", "GATE-5", "mid-40s": a hyphen ties the figure to a word before it. */
const isHyphened = ({ words, measure: { amount }, tight }: Candidate): boolean => {
  const hyphen = words[amount.from - 1]
  if (hyphen === undefined || !/^[-‐‑]$/.test(hyphen.text) || !tight(amount.from) || !tight(amount.from - 1))
    return false
  return words[amount.from - 2]?.kind === 'word'
}

/** "1. Risks", "(2) the sensor", "[12]": marks of a list or note. */
const isMark = ({ words, measure: { amount } }: Candidate): boolean => {
  const [before, after] = [words[amount.from - 1]?.text, words[amount.to]?.text]
  if (before === '[' && after === ']') return true
  if (before === '(' && after === ')') return amount.high < 10 || repeatsBefore(words, amount)
  if (after === ')' && isUnopened(words, amount)) return true
  return amount.from === 0 && after === '.' && amount.high < 100
}

/** "first 1) the price, and 2) the place": a bracket that closes and was never opened. */
const isUnopened = (words: readonly Word[], { from, high }: Amount): boolean => {
  const last = words.slice(0, from).findLast(({ text }) => text === '(' || text === ')')
  return high < 100 && words[from]?.kind === 'digits' && last?.text !== '('
}

/** "fourteen (14) days": the figure in brackets says the word once more. */
const repeatsBefore = (words: readonly Word[], amount: Amount): boolean =>
  readNumberWords(words, amount.from - 2)?.value === amount.high

const ORDINAL_ENDING = /^(?:st|nd|rd|th|s|'s)$/

/** "18th", "the 1990s", "the 40s", "twenty-first". */
const isOrdinal = ({ words, measure: { amount }, tight }: Candidate): boolean =>
  (tight(amount.to) && ORDINAL_ENDING.test(words[amount.to]?.norm ?? '')) ||
  (amount.figure.form === 'spelled' && isSpelledOrdinal(words, amount))

const ORDINAL_UNIT = /^(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth)$/

/** Nouns that are numbered and do not last: "her twenty-second birthday", against a "thirty-second delay". */
const RANKED = /^(?:place|anniversary|birthday|session|floor|street|amendment|edition|president|congress|century)$/

const isSpelledOrdinal = (words: readonly Word[], { figure, to, unit }: Amount): boolean => {
  const unitAt = skipHyphen(words, figure.to)
  if (unitAt === figure.to) return false
  return ORDINAL_UNIT.test(words[unitAt]?.norm ?? '') || (unit === 'second' && RANKED.test(words[to]?.norm ?? ''))
}

const ZERO_NAMES = /^(?:net|ground|patient|year|carbon|sub|day)$/

/** "007", "0600 hours": no count starts with a nought. */
const isPadded = ({ words, measure: { amount } }: Candidate): boolean =>
  /^0\d/.test(words[amount.figure.from]?.text ?? '')

const LARGEST = 1e18

/** Twenty digits in a row are a code, no count. */
const isEndless = ({ measure: { amount, second } }: Candidate): boolean => !((second ?? amount).high <= LARGEST)

/** "3.2 Methods": the number of a heading. */
const isHeadingNumber = ({ words, measure: { amount }, titled }: Candidate): boolean =>
  titled && amount.from === 0 && /^\d+\.\d+$/.test(words[0]?.text ?? '') && isCapitalised(words[amount.to])

/** "one" counts only in a unit: "one hour", never "one of them". Zero in compounds ("zero-sum") counts nothing. */
const isIdle = ({ words, measure: { amount, second, bound }, tight }: Candidate): boolean => {
  if (second !== null || amount.unit !== null) return false
  const word = words[amount.from]
  const single = amount.figure.to - amount.figure.from === 1
  if (single && word?.norm === 'one') return bound === null || bound.bounding.approx === 'exact'
  if (/^(?:naught|nought)$/.test(word?.norm ?? '') && /^(?:for|to)$/.test(words[amount.from - 1]?.norm ?? ''))
    return true
  if (single && word?.norm === 'zero' && ZERO_NAMES.test(words[amount.from - 1]?.norm ?? '')) return true
  const hyphened = tight(amount.to) && /^[-‐‑]$/.test(words[amount.to]?.text ?? '')
  return (
    single &&
    hyphened &&
    (word?.norm === 'zero' || /^(?:way|fold|faced|sum|tolerance|ply)$/.test(words[amount.to + 1]?.norm ?? ''))
  )
}

/** "Group of Seven", "Big Four": a spelled number with a capital inside a sentence belongs to a name. */
const isCapitalNumber = ({ words, measure: { amount }, titled }: Candidate): boolean =>
  !titled &&
  amount.figure.form === 'spelled' &&
  amount.from > 0 &&
  /^\p{Lu}/u.test(words[amount.from]?.text ?? '') &&
  words[amount.from - 1]?.kind === 'word'

const isOther = (candidate: Candidate): boolean =>
  isCode(candidate) ||
  isOrdinal(candidate) ||
  isPadded(candidate) ||
  isEndless(candidate) ||
  isHyphened(candidate) ||
  isIdle(candidate) ||
  isCapitalNumber(candidate) ||
  isClock(candidate)

/** As what a figure is refused that counts and measures nothing (a date, a name, a code, a mark); null if it may count. */
export const refusalOf = (candidate: Candidate): Refused['as'] | null => {
  if (isOther(candidate)) return 'other'
  if (candidate.measure.amount.unit !== null) return null
  if (isMark(candidate) || isHeadingNumber(candidate)) return 'other'
  if (isDate(candidate) || isYear(candidate)) return 'date'
  return isName(candidate) ? 'name' : null
}
