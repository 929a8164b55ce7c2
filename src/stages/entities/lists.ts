import type { EntityLabel } from '../../domain/index.ts'
import { isDictionaryWord } from '../../lexicon/tagger.ts'
import { type Candidate, keyOf } from './candidate.ts'

const JOINTS = new Set([',', 'and', '&', ';'])

const between = (a: Candidate, b: Candidate): readonly string[] =>
  a.clause === b.clause ? a.clause.words.slice(a.to, b.from).map(({ text }) => text) : []

/** Two names with nothing but a comma, "and" or both between them. */
const areJoined = (a: Candidate, b: Candidate): boolean => {
  const words = between(a, b)
  return words.length > 0 && words.length <= 2 && words.every((word) => JOINTS.has(word))
}

const isAndBetween = (a: Candidate, b: Candidate): boolean =>
  between(a, b).some((word) => word === 'and' || word === '&')

/** "Jane Doe of Orbit Works, and Ada Brook": what somebody is of is no member of the list. */
const isAffiliation = ({ clause, from }: Candidate): boolean =>
  /^(?:of|at|from|for|in)$/.test(clause.words[from - 1]?.norm ?? '')

const isPlaceShaped = ({ clause, from, to, titles }: Candidate): boolean =>
  to - from === 1 && titles.length === 0 && !isDictionaryWord(clause.words[from]?.norm ?? '')

/** "in Wexley and Norvan": places behind a word for where. */
const isWhere = ({ clause, from }: Candidate): boolean =>
  /^(?:in|near|from|to|between|outside)$/.test(clause.words[from - 1]?.norm ?? '')

const mayGoOn = (last: Candidate, next: Candidate): boolean =>
  !isAffiliation(last) || (isWhere(last) && isPlaceShaped(next))

/** Lists of three names or more, or of two with "and": "Jane Doe, Orbit Systems" is none. */
const listsOf = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const lists: Candidate[][] = []
  for (const candidate of candidates) {
    const last = lists.at(-1)?.at(-1)
    if (last !== undefined && areJoined(last, candidate) && mayGoOn(last, candidate)) lists.at(-1)?.push(candidate)
    else lists.push([candidate])
  }
  return lists.filter(([a, b, c]) => a !== undefined && b !== undefined && (c !== undefined || isAndBetween(a, b)))
}

/** Two or three plain capitalised words. */
const isPersonShaped = ({ clause, from, to }: Candidate): boolean =>
  to - from >= 2 &&
  to - from <= 3 &&
  clause.words.slice(from, to).every(({ text, isName, isShout }) => isName && !isShout && !/\d/.test(text))

/** What an unnamed member of a list is, where all others are people or, behind a word for where, places. */
const labelOfList = (list: readonly Candidate[], known: ReadonlySet<EntityLabel | undefined>): EntityLabel | null => {
  if (known.size !== 1) return null
  if (known.has('PERSON')) return 'PERSON'
  return known.has('GPE') && list[0] !== undefined && isWhere(list[0]) ? 'GPE' : null
}

/** Adds the names that are listed with people and nothing else ("Ada Brook, Vitor Tarn and Una Moll"), or with places. */
export const labelListed = (candidates: readonly Candidate[], labels: Map<string, EntityLabel>): void => {
  for (const list of listsOf(candidates)) {
    const known = new Set(list.map(({ name }) => labels.get(keyOf(name))))
    known.delete(undefined)
    const label = labelOfList(list, known)
    if (label === null) continue
    const isShaped = label === 'PERSON' ? isPersonShaped : isPlaceShaped
    for (const each of list)
      if (each.known === null && isShaped(each) && !labels.has(keyOf(each.name))) labels.set(keyOf(each.name), label)
  }
}
