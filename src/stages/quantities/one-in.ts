import { isAuxiliary } from '../../lexicon/auxiliaries.ts'
import { readDigits } from './digits.ts'
import { type Reading, readNumberWords } from './number-words.ts'
import { skipHyphen, type Word } from './words.ts'

const readNumber = (words: readonly Word[], at: number): Reading | null =>
  readDigits(words, at, false) ?? readNumberWords(words, at)

/** Wholes that people say shares of: "seven in ten", "one in 100,000"; one alone is a share of any ("one in 21"). */
const isWhole = (whole: number, part: number): boolean =>
  (whole >= 2 && whole <= 10) || whole === 20 || /^10+$/.test(String(whole)) || (part === 1 && whole < FIRST_YEAR)

/** "one in 1998" may be a year. */
const FIRST_YEAR = 1000

/** A fraction read aloud, alone in its clause: "one over three", "the answer is 20 over 7". */
const readOver = (words: readonly Word[], at: number, part: Reading): Reading | null => {
  const below = words[part.to]?.norm === 'over' ? readNumber(words, part.to + 1) : null
  const next = below === null ? undefined : words[below.to]
  if (below === null || below.value === 0 || !(next === undefined || /^[.;?!]$/.test(next.text))) return null
  const alone = part.value === 1 || at === 0 || /^(?:is|equals|minus|negative)$/.test(words[at - 1]?.norm ?? '')
  return alone ? { value: (part.value / below.value) * 100, to: below.to } : null
}

/** Units of time tell a span and no whole: "three in ten minutes". */
const isTimeWord = (word: Word | undefined): boolean =>
  /^(?:second|minute|hour|day|week|month|year)s?$/.test(word?.norm ?? '')

/** A number that counts nothing itself: "in ten." but not "in ten villages". */
const isBareNumber = (words: readonly Word[], at: number): boolean => {
  const whole = readNumber(words, at)
  const next = whole === null ? undefined : words[whole.to]
  return whole !== null && (next === undefined || next.kind === 'sign' || isAuxiliary(next.norm))
}

/** The place of the whole behind "in", "in every", "out of", "of every" ("one-in-five" too), or null. */
const placeOfWhole = (words: readonly Word[], at: number): number | null => {
  const link = skipHyphen(words, at)
  const [one, two, three] = [words[link]?.norm, words[link + 1]?.norm, words[link + 2]?.norm]
  if (one === 'out' && two === 'of') return three === 'every' ? link + 3 : link + 2
  if ((one === 'in' || one === 'of') && two === 'every') return link + 2
  if (one === 'in') return skipHyphen(words, link + 1)
  // "nine packs in ten"
  return words[link]?.kind === 'word' && two === 'in' && isBareNumber(words, link + 2) ? link + 2 : null
}

/** The whole that the part at hand is set against, or null. */
const readWhole = (words: readonly Word[], part: Reading): Reading | null => {
  const at = placeOfWhole(words, part.to)
  const whole = at === null ? null : readNumber(words, at)
  return whole !== null && isWhole(whole.value, part.value) && !isTimeWord(words[whole.to]) ? whole : null
}

/** Reads a share told as so many in so many, as a percentage: "seven in ten" is 70, "9 out of every 10" is 90. */
export const readOneIn = (words: readonly Word[], at: number): Reading | null => {
  const part = readNumber(words, at)
  const over = part === null ? null : readOver(words, at, part)
  if (over !== null) return over
  const whole = part === null ? null : readWhole(words, part)
  if (part === null || whole === null || part.value >= whole.value || part.value <= 0) return null
  return Number.isInteger(part.value) ? { value: (part.value / whole.value) * 100, to: whole.to } : null
}
