import { FRACTION_SIGNS, MAGNITUDES, MONEY_MAGNITUDES, SHORT_MAGNITUDES } from '../../lexicon/numbers.ts'
import { type Reading, readNumberWords } from './number-words.ts'
import { isGlued, skipHyphen, type Word } from './words.ts'

/** "1.111,11" and "5,50" have a decimal comma; any other comma parts thousands. */
const hasDecimalComma = (text: string): boolean => /^\d{1,3}(?:\.\d{3})+,\d|^\d{1,4},\d{1,2}$/.test(text)

const numberOf = (text: string): number =>
  hasDecimalComma(text)
    ? Number(text.replaceAll('.', '').replace(',', '.'))
    : Number(text.replace(/[,\s\u00a0\u2009\u202f]/g, ''))

/** "10^6", "2.5^-1". */
const power = (words: readonly Word[], at: number): Reading | null => {
  if (words[at + 1]?.text !== '^' || !isGlued(words, at + 1)) return null
  const sign = /^[-−+]$/.test(words[at + 2]?.text ?? '') ? 1 : 0
  const exponent = words[at + 2 + sign]
  if (exponent?.kind !== 'digits' || !/^\d{1,2}$/.test(exponent.text)) return null
  const value = numberOf(words[at]?.text ?? '') ** Number(exponent.text)
  return { value: /^[-−]$/.test(words[at + 2]?.text ?? '') ? 1 / value : value, to: at + 3 + sign }
}

/** Denominators that make a slash a fraction ("3/4"); any other slash joins dates or references. */
const SLASH_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 100, 1000])

const slashFraction = (words: readonly Word[], at: number): Reading | null => {
  const [above, slash, below] = [words[at], words[at + 1], words[at + 2]]
  if (slash?.text !== '/' || below?.kind !== 'digits' || !isGlued(words, at + 1) || !isGlued(words, at + 2)) return null
  const [numerator, denominator] = [numberOf(above?.text ?? ''), numberOf(below.text)]
  if (!SLASH_DENOMINATORS.has(denominator) || numerator >= denominator) return null
  return words[at + 3]?.text === '/' ? null : { value: numerator / denominator, to: at + 3 }
}

/** Words after which a bare "m" behind digits is meters: "60m wide". */
const METER_CUES: ReadonlySet<string> = new Set(
  'wide long high tall deep thick above below away from apart by x × downstream upstream north south east west'.split(
    ' ',
  ),
)

/** "17.2m people" are millions, "60m wide" and "to 60m." are meters. */
const isMillionByNoun = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return words[at]?.text === 'm' && next?.kind === 'word' && !METER_CUES.has(next.norm) && next.norm.length > 2
}

const shortMagnitude = (words: readonly Word[], at: number, money: boolean): number | undefined => {
  const text = words[at]?.text ?? ''
  const plain = SHORT_MAGNITUDES.get(text)
  if (plain !== undefined && (isGlued(words, at) || plain >= 1e6)) return plain
  if (money) return MONEY_MAGNITUDES.get(text)
  return isGlued(words, at) && isMillionByNoun(words, at) ? 1e6 : undefined
}

const applyMagnitudes = (reading: Reading, words: readonly Word[], money: boolean): Reading => {
  let { value, to } = reading
  const short = shortMagnitude(words, to, money)
  if (short !== undefined) return { value: value * short, to: to + 1 }
  for (;;) {
    const at = skipHyphen(words, to)
    const scale = MAGNITUDES.get(words[at]?.norm ?? '')
    if (scale === undefined) return { value, to }
    value *= scale
    to = at + 1
  }
}

const LARGE = 100

const magnitudeBefore = (words: readonly Word[], to: number): number => MAGNITUDES.get(words[to - 1]?.norm ?? '') ?? 1

/** "and" ties only what is itself said in words, or the tens of a hundred: "6 crore and two hundred", "3 hundred and 21". */
const readRest = (words: readonly Word[], at: number, magnitude: number): Reading | null => {
  const and = words[at]?.norm === 'and'
  const from = and ? at + 1 : at
  const digits = words[from]?.kind === 'digits' && /^\d{1,3}$/.test(words[from].text)
  if (and && magnitude === LARGE && digits && !MAGNITUDES.has(words[from + 1]?.norm ?? ''))
    return { value: numberOf(words[from]?.text ?? ''), to: from + 1 }
  const rest =
    digits && !and
      ? applyMagnitudes({ value: numberOf(words[from]?.text ?? ''), to: from + 1 }, words, false)
      : readNumberWords(words, from)
  return rest !== null && magnitudeBefore(words, rest.to) >= LARGE ? rest : null
}

/** "4 thousand 3 hundred", "6 crore 20 lakh": smaller magnitudes go on behind a larger one. */
const withRest = (reading: Reading, words: readonly Word[]): Reading => {
  const magnitude = magnitudeBefore(words, reading.to)
  const rest = magnitude >= LARGE ? readRest(words, reading.to, magnitude) : null
  if (rest === null || rest.value >= magnitude || rest.value === 0) return reading
  return withRest({ value: reading.value + rest.value, to: rest.to }, words)
}

/**
 * Reads a figure written in digits from word `at`, with its magnitude: "2.3 billion", "17.2M", "2½", "3/4".
 * `money` tells that a currency stands before it, where "300m" is a number of millions.
 */
export const readDigits = (words: readonly Word[], at: number, money: boolean): Reading | null => {
  const word = words[at]
  const sign = FRACTION_SIGNS.get(word?.text ?? '')
  if (sign !== undefined) return applyMagnitudes({ value: sign, to: at + 1 }, words, money)
  if (word?.kind !== 'digits') return null
  const fraction = slashFraction(words, at)
  if (fraction !== null) return fraction
  const raised = power(words, at)
  if (raised !== null) return raised
  // "2 1/2 hours"
  const mixed = isGlued(words, at + 1) ? null : slashFraction(words, at + 1)
  if (mixed !== null && /^\d+$/.test(word.text)) return { value: Number(word.text) + mixed.value, to: mixed.to }
  const half = isGlued(words, at + 1) ? FRACTION_SIGNS.get(words[at + 1]?.text ?? '') : undefined
  const plain = { value: numberOf(word.text) + (half ?? 0), to: at + (half === undefined ? 1 : 2) }
  return withRest(applyMagnitudes(plain, words, money), words)
}
