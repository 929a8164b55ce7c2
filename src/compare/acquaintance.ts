import type { ComparedSource } from '../domain/index.ts'
import { stem } from '../lexicon/stem.ts'
import { groupBy } from './group-by.ts'

/** Whether two sources speak of the same people, bodies and places at all. */
export type Acquainted = (a: ComparedSource, b: ComparedSource) => boolean

/** The least likeness of two sources that tell one story: the cosine of their names and that of their words, added. */
const ALIKE = 0.18

/** From so many names on, two sources that share none of them tell two stories, unless a third one knows both. */
const FEWEST_NAMES = 4

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
  const names = vectors(sources, nameWords)
  const words = vectors(sources, contentWords)
  const friends = friendship(names)
  const known = new Map<string, boolean>()
  const meet = ({ id: a }: ComparedSource, { id: b }: ComparedSource): boolean => {
    if (Math.min(words.get(a)?.size ?? 0, words.get(b)?.size ?? 0) < FEWEST_WORDS) return true
    const shared = cosine(names.get(a), names.get(b))
    const fewest = Math.min(names.get(a)?.size ?? 0, names.get(b)?.size ?? 0)
    if (shared + cosine(words.get(a), words.get(b)) < ALIKE) return false
    return shared > 0 || fewest < FEWEST_NAMES || [...friends(a)].some((each) => friends(b).has(each))
  }
  return (a, b) => {
    if (a === b) return true
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
    const answer = known.get(key) ?? meet(a, b)
    known.set(key, answer)
    return answer
  }
}

type Vector = ReadonlyMap<string, number>

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

function cosine(a: Vector = new Map(), b: Vector = new Map()): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let product = 0
  for (const [word, weight] of few) product += weight * (many.get(word) ?? 0)
  return product
}

/** Rarity is reckoned as in a collection of this size at least: in four articles on one story no shared name is rare. */
const COLLECTION = 50

/** For each source its words with their counts, weighed by rarity (inverse document frequency), scaled to length one. */
function vectors(
  sources: readonly ComparedSource[],
  wordsOf: (text: string) => ReadonlyMap<string, number>,
): ReadonlyMap<string, Vector> {
  const counted = sources.map(({ id, text }) => ({ id, words: wordsOf(text) }))
  const holders = groupBy(
    counted.flatMap(({ words }) => [...words.keys()]),
    (word) => word,
  )
  const size = Math.max(sources.length, COLLECTION)
  const rarity = (word: string): number => Math.log(1 + size / (holders.get(word)?.length ?? 1))
  return new Map(counted.map(({ id, words }) => [id, scaled(words, rarity)] as const))
}

function scaled(counts: ReadonlyMap<string, number>, rarity: (word: string) => number): Vector {
  const weighed = [...counts].map(([word, count]) => [word, Math.sqrt(count) * rarity(word)] as const)
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1
  return new Map(weighed.map(([word, weight]) => [word, weight / length] as const))
}

/** A capitalised word inside a sentence: after a lower-case word, a comma or an article, and so no sentence's first. */
const NAME = /(?<=[\p{Ll},’'] )\p{Lu}[\p{L}]{2,}/gu

/** Days and months are capitalised and name nobody. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|febr)uary$|^(?:march|april|may|june|july|august)$|^(?:septem|octo|novem|decem)ber$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

const nameWords = (text: string): ReadonlyMap<string, number> =>
  count(Array.from(text.matchAll(NAME), ([name]) => name.toLowerCase()).filter((word) => !CALENDAR.test(word)))

const contentWords = (text: string): ReadonlyMap<string, number> =>
  count(Array.from(text.matchAll(/(?<!\p{L})\p{Ll}{4,}/gu), ([word]) => stem(word)))

function count(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
