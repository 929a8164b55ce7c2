import type { Item } from './items.ts'
import type { Phrase } from './phrases.ts'
import { PREPOSITIONS, RELATIVES } from './word-classes.ts'

const LONGEST_NAME = 90

const withoutRelative = (items: readonly Item[], { from, to }: Phrase): number => {
  for (let at = from + 1; at < to; at += 1) {
    const item = items[at]
    if (item?.name === null && (RELATIVES.has(item.norm) || item.norm === '(')) return at
  }
  return to
}

/** A noun phrase as it stands; its relative clause is left out where it is long. */
export const wordsOf = (text: string, items: readonly Item[], phrase: Phrase): string => {
  const start = items[phrase.from]?.span.start ?? 0
  const end = items[phrase.to - 1]?.span.end ?? start
  if (end - start <= LONGEST_NAME) return text.slice(start, end)
  return text.slice(start, items[withoutRelative(items, phrase) - 1]?.span.end ?? end)
}

const OWNERS = new Set(['his', 'her', 'their', 'its'])

/** The words of a title that a phrase such as "the finance minister" asks for, lower case; null for other phrases. */
export const wantedTitle = (words: readonly Item[]): readonly string[] | null => {
  const first = words[0]?.norm ?? ''
  if (words.length < 2 || words.length > 4 || !(first === 'the' || OWNERS.has(first))) return null
  if (words.some((item) => item.name !== null || item.kind !== 'word' || PREPOSITIONS.has(item.norm))) return null
  const norms = words.map((item) => item.norm)
  return norms.includes("'s") ? null : norms.slice(first === 'the' ? 1 : -1)
}
