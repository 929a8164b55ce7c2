import { keyOf, phraseOf, type Range } from './candidate.ts'
import type { Clause, Word } from './words.ts'

/** A short form and the words it stands for: "FGR" for "Attorney General's Office". */
export interface ShortForm {
  readonly short: string
  readonly long: string
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}s?$/u
const SMALL = new Set('of the for and on in to a an de la del von und et into'.split(' '))

const initials = (words: readonly Word[], range: Range): string =>
  words
    .slice(range.from, range.to)
    .filter(({ text }) => /^[\p{L}]/u.test(text) && !SMALL.has(text.toLowerCase()))
    .flatMap(({ text }) => text.split('-'))
    .map((part) => part.charAt(0).toUpperCase())
    .join('')

/** Whether the letters of a short form come in order among the initials, or begin with the same letter twice. */
const fits = (short: string, words: readonly Word[], range: Range): boolean => {
  const letters = short.replace(/[^\p{Lu}]/gu, '')
  const from = initials(words, range)
  if (from === letters) return true
  return (
    letters.length >= 3 &&
    from.length >= 2 &&
    from.startsWith(letters.charAt(0)) &&
    isWithin(letters, phraseOf(words, range).toUpperCase())
  )
}

const isWithin = (letters: string, text: string): boolean => {
  let at = -1
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1)
    if (at === -1) return false
  }
  return true
}

/** The short form in the brackets right after a name ("… Electoral Commission (PEC)"), or null. */
export const shortFormAfter = ({ words }: Clause, name: Range): ShortForm | null => {
  const short = words[name.to + 1]?.text ?? ''
  const isBracketed = words[name.to]?.text === '(' && words[name.to + 2]?.text === ')'
  if (!isBracketed || !ACRONYM.test(short)) return null
  const from = bestStart(words, name, short)
  return { short, long: phraseOf(words, { from, to: name.to }) }
}

/** "Mexico Attorney General Office (AGO)": the start from which the initials are those of the short form. */
const bestStart = (words: readonly Word[], name: Range, short: string): number => {
  for (let from = name.from; from < name.to - 1; from += 1) if (fits(short, words, { from, to: name.to })) return from
  return name.from
}

/** The name in the brackets right after a short form ("PEC (Provincial Electoral Commission)"), or null. */
export const longFormAfter = ({ words }: Clause, short: Range, runs: readonly Range[]): ShortForm | null => {
  const form = words[short.from]?.text ?? ''
  if (short.to - short.from !== 1 || !ACRONYM.test(form) || words[short.to]?.text !== '(') return null
  const long = runs.find((run) => run.from === short.to + 1 && words[run.to]?.text === ')')
  return long !== undefined && fits(form, words, long) ? { short: form, long: phraseOf(words, long) } : null
}

/** Short forms by key, the first expansion winning. */
export const byShortForm = (forms: readonly ShortForm[]): ReadonlyMap<string, string> => {
  const map = new Map<string, string>()
  for (const { short, long } of forms) if (!map.has(keyOf(short))) map.set(keyOf(short), long)
  return map
}
