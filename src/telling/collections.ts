import type { SourceSummary } from '../store/index.ts'

/** A collection with the ids of its sources. */
export interface Collection {
  readonly name: string
  readonly sources: readonly string[]
}

/** All collections that sources belong to, by name. */
export const collectionsOf = (sources: readonly SourceSummary[]): readonly Collection[] => {
  const names = [...new Set(sources.flatMap(({ collections }) => collections))].sort()
  return names.map((name) => ({
    name,
    sources: sources.filter(({ collections }) => collections.includes(name)).map(({ id }) => id),
  }))
}

const lettersOf = (name: string): string => name.normalize('NFC').toLowerCase()

/** Two letters beside each other, all of a name: "to", "ol", "ll". */
const pairsOf = (name: string): ReadonlySet<string> =>
  new Set([...lettersOf(name)].slice(1).map((letter, at) => `${[...lettersOf(name)][at]}${letter}`))

/** Names that share fewer of their pairs of letters (0…1, of the shorter name) are not meant. */
const ENOUGH = 0.5

/** The name that is most like the one that was written; null where none is. */
const nearestName = (written: string, names: readonly string[]): string | null => {
  const pairs = pairsOf(written)
  const likeness = (name: string): number => {
    const others = pairsOf(name)
    const shared = [...pairs].filter((pair) => others.has(pair)).length
    return lettersOf(name) === lettersOf(written) ? 1 : shared / Math.max(1, Math.min(pairs.size, others.size))
  }
  const ranked = names.map((name) => ({ name, likeness: likeness(name) })).sort((a, b) => b.likeness - a.likeness)
  return ranked.find((each) => each.likeness >= ENOUGH)?.name ?? null
}

/** That there is no such collection, which one may be meant, and which there are. */
export const noSuchCollection = (written: string, collections: readonly Collection[]): string => {
  const names = collections.map(({ name }) => name)
  if (names.length === 0) return `There is no collection "${written}": no source belongs to any.`
  const nearest = nearestName(written, names)
  const meant = nearest === null ? '' : ` Is "${nearest}" meant?`
  return `There is no collection "${written}".${meant} There are: ${names.join(', ')}.`
}
