import type { ComparedSource } from '../domain/index.ts'
import { ALIKE, ENOUGH_NAMES } from './acquaintance.ts'
import { clusters } from './clusters.ts'
import { groupBy } from './group-by.ts'
import { cosine, type SourceVectors, sourceVectors } from './source-vectors.ts'

/** So few sources are held against each other as they are. */
const FEW = 12

/** Each source joins those that are most like it, so many of them, and all whose names are surely of its story (cosine). */
const NEAREST = 2
const SURELY_ALIKE = 0.6

/** Only so many are looked at more closely: those that share the rarest words. */
const CLOSEST = 32

/** A word that more sources share than this tells no story. */
const COMMONEST = 64

/** The sources of each story, in the order given. */
export type Stories = readonly (readonly ComparedSource[])[]

/** Whether a source belongs to several collections, so that what is found of it may be of any of them. */
export const isShared = ({ collections = [] }: ComparedSource): boolean => collections.length > 1

/** The stories of each collection; sources that belong to none are one by themselves. */
export function storiesInCollections(sources: readonly ComparedSource[]): readonly Stories[] {
  const names = [...new Set(sources.flatMap(({ collections = [] }) => collections))].sort()
  const ofNone = sources.filter(({ collections = [] }) => collections.length === 0)
  const ofEach = names.map((name) => sources.filter(({ collections = [] }) => collections.includes(name)))
  return [ofNone, ...ofEach].map(storiesOf)
}

/**
 * Parts sources into stories, each in the order given. Figures are paired and weighed within one story, so that an
 * article on another subject changes nothing in it, and the time grows with the number of stories.
 */
export function storiesOf(sources: readonly ComparedSource[]): Stories {
  if (sources.length <= FEW) return sources.length === 0 ? [] : [sources]
  const vectors = sourceVectors(sources)
  const near = neighbours(vectors)
  const ties = sources.flatMap(({ id }) => kin(id, near(id), vectors).map((other) => [id, other] as const))
  const storyOf = new Map(clusters(ties).flatMap((members, story) => members.map((id) => [id, `${story}`] as const)))
  return [...groupBy(sources, ({ id }) => storyOf.get(id) ?? id).values()]
}

/** The sources that a source belongs with, of those that share its rarest words; for an essay that names nobody, the nearest. */
function kin(id: string, others: readonly string[], vectors: SourceVectors): readonly string[] {
  const alike = others
    .map((other) => ({
      other,
      names: cosine(vectors.names.get(id), vectors.names.get(other)),
      words: cosine(vectors.words.get(id), vectors.words.get(other)),
    }))
    .sort((a, b) => b.names + b.words - a.names - a.words || (a.other < b.other ? -1 : 1))
  const near = alike.slice(0, NEAREST).filter(({ names, words }) => names + words >= ALIKE)
  const own = [
    ...near.filter(({ names }) => names >= ENOUGH_NAMES),
    ...alike.filter(({ names }) => names >= SURELY_ALIKE),
  ]
  return (own.length > 0 ? own : near.slice(0, 1)).map(({ other }) => other)
}

/** The sources that share the weightiest rare words with a source, by an inverted index. */
function neighbours({ names, words }: SourceVectors): (id: string) => readonly string[] {
  const features = new Map([...names].map(([id, own]) => [id, [...own, ...(words.get(id) ?? [])]] as const))
  const holders = new Map<string, { readonly id: string; readonly weight: number }[]>()
  for (const [id, own] of features)
    for (const [feature, weight] of own) {
      const listed = holders.get(feature) ?? []
      holders.set(feature, listed)
      listed.push({ id, weight })
    }
  return (id) => {
    const products = new Map<string, number>()
    for (const [feature, weight] of features.get(id) ?? []) {
      const sharing = holders.get(feature) ?? []
      if (sharing.length > COMMONEST) continue
      for (const other of sharing)
        if (other.id !== id) products.set(other.id, (products.get(other.id) ?? 0) + weight * other.weight)
    }
    return [...products]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, CLOSEST)
      .map(([other]) => other)
  }
}
