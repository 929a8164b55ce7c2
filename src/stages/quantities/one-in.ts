import { isAuxiliary } from '../../lexicon/auxiliaries.ts'
import { readDigits } from './digits.ts'
import { type Reading, readNumberWords } from './number-words.ts'
import { skipHyphen, type Word } from './words.ts'

const readNumber = (words: readonly Word[], at: number): Reading | null =>
  readDigits(words, at, false) ?? readNumberWords(words, at)

/** Wholes that people say shares of: "seven in ten", "one in 100,000". */
const isRoundWhole = (whole: number): boolean =>
  (whole >= 2 && whole <= 10) || whole === 20 || /^10+$/.test(String(whole))

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

/** Reads a share told as so many in so many, as a percentage: "seven in ten" is 70, "9 out of every 10" is 90. */
export const readOneIn = (words: readonly Word[], at: number): Reading | null => {
  const part = readNumber(words, at)
  const wholeAt = part === null ? null : placeOfWhole(words, part.to)
  const whole = wholeAt === null ? null : readNumber(words, wholeAt)
  if (part === null || whole === null || part.value >= whole.value || part.value <= 0) return null
  if (!Number.isInteger(part.value) || !isRoundWhole(whole.value) || isTimeWord(words[whole.to])) return null
  return { value: (part.value / whole.value) * 100, to: whole.to }
}
