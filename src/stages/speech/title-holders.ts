import type { Layers } from '../../domain/index.ts'
import { personNoun } from '../../lexicon/reporting.ts'

/** A mention of a person with the words of the titles beside it. */
interface Holder {
  readonly name: string
  readonly start: number
  readonly words: ReadonlySet<string>
}

/** How many holders of a title are looked at before a place, and how many after it. */
const BEFORE = 40
const AFTER = 5

const wordsIn = (title: string): string[] => title.toLowerCase().split(/[^\p{L}'’-]+/u)

const holderOf = ({ span, body }: Layers['entity']): Holder => ({
  name: body.name,
  start: span.start,
  words: new Set(body.titles.flatMap(wordsIn)),
})

/** The mentions of persons by each noun for people in their titles, in reading order. */
const holdersByNoun = (entities: readonly Layers['entity'][]): ReadonlyMap<string, Holder[]> => {
  const holders = new Map<string, Holder[]>()
  for (const holder of entities.filter(({ body }) => body.label === 'PERSON').map(holderOf)) {
    for (const noun of holder.words) {
      if (personNoun(noun) === null) continue
      const own = holders.get(noun)
      if (own === undefined) holders.set(noun, [holder])
      else own.push(holder)
    }
  }
  return holders
}

/** The first index whose mention starts at or after `start`, by binary search. */
const firstFrom = (holders: readonly Holder[], start: number): number => {
  let low = 0
  let high = holders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Makes the search for who is called by the words of a title: the last one named before `start`, else the next. */
export const titleHolders = (entities: readonly Layers['entity'][]) => {
  const byNoun = holdersByNoun(entities)
  return (wanted: readonly string[], start: number): string | null => {
    const holders = byNoun.get(wanted.at(-1) ?? '') ?? []
    const here = firstFrom(holders, start)
    const fits = (holder: Holder): boolean => wanted.every((word) => holder.words.has(word))
    const before = holders.slice(Math.max(0, here - BEFORE), here).findLast(fits)
    return (before ?? holders.slice(here, here + AFTER).find(fits))?.name ?? null
  }
}
