import type { ComparedSource } from '../domain/index.ts'
import { groupBy } from './group-by.ts'
import { cosine, sourceVectors, type Vector } from './source-vectors.ts'

/** Whether two sources speak of the same people, bodies and places at all. */
export type Acquainted = (a: ComparedSource, b: ComparedSource) => boolean

/** The least likeness of two sources that tell one story: the cosine of their names and that of their words, added. */
export const ALIKE = 0.18

/** The same for two that a third one surely knows. */
const ALIKE_OF_FRIENDS = 0.1

/** From so many names on, two sources that share hardly any tell two stories (cosine), unless a third one knows both. */
export const ENOUGH_NAMES = 0.05
const FEWEST_NAMES = 4

/** So alike in words (cosine), two sources that share some names tell one story. */
const ALIKE_WORDS = 0.2
const SOME_NAMES = 0.02

/** How alike in names (cosine) two sources are that surely tell one story. */
const FRIENDS = 0.1

/** A name that more sources share than this tells no story. */
const COMMONEST = 64

/** A source with fewer words than this is too short to be a stranger to another. */
const FEWEST_WORDS = 20

/**
 * Compares sources by the words of all names in their texts, weighed by rarity over the sources: a flood in one town
 * and a flood in another share every word but the names, and it is the names that keep them apart; an essay names few.
 */
export function acquaintance(sources: readonly ComparedSource[]): Acquainted {
  const { names, words } = sourceVectors(sources)
  const friends = friendship(names)
  const known = new Map<string, boolean>()
  const meet = ({ id: a }: ComparedSource, { id: b }: ComparedSource): boolean => {
    if (Math.min(words.get(a)?.size ?? 0, words.get(b)?.size ?? 0) < FEWEST_WORDS) return true
    const haveFriend = [...friends(a)].some((each) => friends(b).has(each))
    const shared = cosine(names.get(a), names.get(b))
    const fewest = Math.min(names.get(a)?.size ?? 0, names.get(b)?.size ?? 0)
    const told = cosine(words.get(a), words.get(b))
    if (shared + told < (haveFriend ? ALIKE_OF_FRIENDS : ALIKE)) return false
    return (
      haveFriend || shared >= ENOUGH_NAMES || (told >= ALIKE_WORDS && shared >= SOME_NAMES) || fewest < FEWEST_NAMES
    )
  }
  return (a, b) => {
    if (a === b) return true
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
    const answer = known.get(key) ?? meet(a, b)
    known.set(key, answer)
    return answer
  }
}

/** For each source those that surely tell its story, found by the names that they share. */
function friendship(names: ReadonlyMap<string, Vector>): (id: string) => ReadonlySet<string> {
  const holders = groupBy(
    [...names].flatMap(([id, vector]) => [...vector.keys()].map((name) => ({ id, name }))),
    ({ name }) => name,
  )
  const known = new Map<string, ReadonlySet<string>>()
  const find = (id: string): ReadonlySet<string> => {
    const own = names.get(id) ?? new Map<string, number>()
    const telling = [...own.keys()].map((name) => holders.get(name) ?? []).filter(({ length }) => length <= COMMONEST)
    const others = new Set(telling.flat().map((each) => each.id))
    return new Set([...others].filter((other) => cosine(own, names.get(other)) >= FRIENDS))
  }
  return (id) => {
    const found = known.get(id) ?? find(id)
    known.set(id, found)
    return found
  }
}
