import type { Item } from './items.ts'
import { bodyAt, type Phrase, personAt, phraseEndingAt } from './phrases.ts'
import type { Subject } from './subjects.ts'
import { isSurelyFinite, RELATIVES } from './word-classes.ts'

const MOST_CHUNKS = 7

const isComma = (item: Item | undefined): boolean => item?.kind === 'mark' && item.norm === ',' && item.name === null

/** The items after the comma before `end`, or `low`. */
const chunkStart = (items: readonly Item[], low: number, end: number): number => {
  let at = end
  while (at > low && !isComma(items[at - 1])) at -= 1
  return at
}

/** The stretches between commas that lie before the comma at `end`, nearest first. */
const chunksBefore = (items: readonly Item[], low: number, end: number): { from: number; to: number }[] => {
  const chunks: { from: number; to: number }[] = []
  let to = end
  while (to > low && chunks.length < MOST_CHUNKS) {
    const from = chunkStart(items, low, to)
    chunks.push({ from, to })
    to = from - 1
  }
  return chunks
}

const opensRelative = (items: readonly Item[], at: number): boolean => RELATIVES.has(items[at]?.norm ?? '')

/** "a spokeswoman, Jo Hale,": the role before the name belongs to the subject and not to what is said. */
const roleBefore = (
  items: readonly Item[],
  low: number,
  chunk: { from: number; to: number } | undefined,
): Phrase | null => {
  if (chunk === undefined || opensRelative(items, chunk.from)) return null
  const role = phraseEndingAt(items, low, chunk.to)
  if (role === null || items.slice(role.from, role.to).some((item) => item.name === null && isSurelyFinite(item.norm)))
    return null
  return role
}

/** "X, curator at the museum in Y, Z, said": the person before several appositions, none of which has a verb. */
const personWithTitles = (items: readonly Item[], chunks: readonly { from: number; to: number }[]): Phrase | null => {
  for (const { from, to } of chunks) {
    if (personAt(items, from, to) !== null) return phraseEndingAt(items, from, to)
    if (items.slice(from, to).some((item) => item.name === null && isSurelyFinite(item.norm))) return null
  }
  return null
}

/** The subject of "X, an aide, said" and "An aide, X, said", given the index of the comma before the verb. */
export const subjectWithApposition = (items: readonly Item[], low: number, comma: number): Subject | null => {
  const [last, ...before] = chunksBefore(items, low, comma)
  if (last === undefined) return null
  const role = roleBefore(items, low, before[0])
  const person = before.length > 0 ? personAt(items, last.from, last.to) : null
  const titled = person === null && before.length > 1 ? personWithTitles(items, before) : null
  if (titled !== null) return { phrase: titled, start: titled.from, end: comma + 1, relative: false }
  const named = person ?? (role !== null && role.name === null ? bodyAt(items, last.from, last.to) : null)
  if (named !== null) return { phrase: named, start: role?.from ?? last.from, end: comma + 1, relative: false }
  for (const chunk of before) {
    if (opensRelative(items, chunk.from)) continue
    const phrase = phraseEndingAt(items, chunk.from, chunk.to)
    if (phrase !== null) return { phrase, start: phrase.from, end: comma + 1, relative: false }
  }
  return null
}
