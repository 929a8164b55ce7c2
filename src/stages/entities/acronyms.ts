import { keyOf, phraseOf, type Range } from './candidate.ts'
import type { Clause, Word } from './words.ts'

/** A short form and the words it stands for: "PGX" for "Attorney General's Office". */
export interface ShortForm {
  readonly short: string
  readonly long: string
}

const ACRONYM = /^\p{Lu}[\p{L}\p{N}.&-]{0,8}[\p{Lu}\p{N}]$/u
const SMALL = new Set(
  'of the for and on in to a an at by with against into de del la le les des von und et & , s'.split(' '),
)
const REACH = 14

const lettersOf = (short: string): string => short.replace(/[^\p{L}]/gu, '').toUpperCase()

const startsOf = (word: Word): string =>
  word.text
    .split('-')
    .map((part) => part.charAt(0).toUpperCase())
    .join('')

const isSmall = (word: Word): boolean => SMALL.has(word.norm) || word.norm === "'s"

/** How many letters may be used up after one more word, given how many were before: names give theirs, small words may. */
const afterWord = (word: Word, letters: string, used: ReadonlySet<number>): ReadonlySet<number> => {
  const starts = startsOf(word)
  const next = new Set<number>(isSmall(word) ? used : [])
  if (!isSmall(word) && !word.isName) return next
  for (const count of used) {
    if (letters.startsWith(starts, count)) next.add(count + starts.length)
    if (letters.startsWith(starts.charAt(0), count)) next.add(count + 1)
  }
  return next
}

/** Whether the initials of words `from` … `to` are just these letters. */
const spells = (words: readonly Word[], { from, to }: Range, letters: string): boolean => {
  let used: ReadonlySet<number> = new Set([0])
  for (const word of words.slice(from, to)) {
    used = afterWord(word, letters, used)
    if (used.size === 0) return false
  }
  return used.has(letters.length)
}

/** The words before `to` whose initials spell a short form, the fewest that do. */
const spelled = (words: readonly Word[], to: number, short: string): Range | null => {
  const letters = lettersOf(short)
  for (let from = to - 1; from >= 0 && to - from <= REACH; from -= 1)
    if (words[from]?.isName && spells(words, { from, to }, letters)) return { from, to }
  return null
}

/** The names that a bracketed short form spells out ("Inquiry into the Loss of … (ILX)"), in order. */
export const spelledOut = (words: readonly Word[]): readonly Range[] => {
  const ranges: Range[] = []
  for (let at = 1; at + 2 < words.length; at += 1) {
    const short = words[at + 1]?.text ?? ''
    if (words[at]?.text !== '(' || words[at + 2]?.text !== ')' || !ACRONYM.test(short)) continue
    const range = spelled(words, at, short)
    if (range !== null) ranges.push(range)
  }
  return ranges
}

const isWithin = (letters: string, text: string): boolean => {
  let at = -1
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1)
    if (at === -1) return false
  }
  return true
}

/** "Agency for Development Cooperation (ADCOOP)": letters in order, beginning with the first. */
const resembles = (words: readonly Word[], range: Range, short: string): boolean => {
  const letters = lettersOf(short)
  const name = phraseOf(words, range).toUpperCase()
  return (
    letters.length >= 3 && range.to - range.from > 1 && name.startsWith(letters.charAt(0)) && isWithin(letters, name)
  )
}

/**
 * The short form in the brackets right after a name ("… Audit Commission (RAC)"), or null. After the name of a
 * body (`isBody`) its letters may come from another language ("Attorney General's Office (PGX)").
 */
export const shortFormAfter = ({ words }: Clause, name: Range, isBody: boolean): ShortForm | null => {
  const short = words[name.to + 1]?.text ?? ''
  const isBracketed = words[name.to]?.text === '(' && words[name.to + 2]?.text === ')'
  if (!isBracketed || !ACRONYM.test(short)) return null
  const fits = isBody || spelled(words, name.to, short) !== null || resembles(words, name, short)
  return fits ? { short, long: phraseOf(words, name) } : null
}

/** The name in the brackets right after a short form ("RAC (Regional Audit Commission)"), or null. */
export const longFormAfter = ({ words }: Clause, short: Range, runs: readonly Range[]): ShortForm | null => {
  const form = words[short.from]?.text ?? ''
  if (short.to - short.from !== 1 || !ACRONYM.test(form) || words[short.to]?.text !== '(') return null
  const long = runs.find((run) => run.from === short.to + 1 && words[run.to]?.text === ')')
  if (long === undefined || !spells(words, long, lettersOf(form))) return null
  return { short: form, long: phraseOf(words, long) }
}

/** Short forms by key, the first expansion winning. */
export const byShortForm = (forms: readonly ShortForm[]): ReadonlyMap<string, string> => {
  const map = new Map<string, string>()
  for (const { short, long } of forms) if (!map.has(keyOf(short))) map.set(keyOf(short), long)
  return map
}
