import type { ComparedSource } from '../domain/index.ts'
import { stem } from '../lexicon/stem.ts'
import { groupBy } from './group-by.ts'

/** The weighed words of a text, scaled to length one. */
export type Vector = ReadonlyMap<string, number>

const NOTHING: Vector = new Map()

/** The cosine of two vectors of length one; 0 where one is missing. */
export function cosine(a: Vector = NOTHING, b: Vector = NOTHING): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let product = 0
  few.forEach((weight, word) => {
    product += weight * (many.get(word) ?? 0)
  })
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
  count((text.match(NAME) ?? []).map((name) => name.toLowerCase()).filter((word) => !CALENDAR.test(word)))

const contentWords = (text: string): ReadonlyMap<string, number> =>
  count((text.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []).map(stem))

function count(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** For each source, by id, the words of its names and its content words, each weighed by rarity over the sources. */
export interface SourceVectors {
  readonly names: ReadonlyMap<string, Vector>
  readonly words: ReadonlyMap<string, Vector>
}

/** Weighs the words of all sources. */
export const sourceVectors = (sources: readonly ComparedSource[]): SourceVectors => ({
  names: vectors(sources, nameWords),
  words: vectors(sources, contentWords),
})
