import type { Comparison } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import type { GoldPair, GoldTopic } from './gold.ts'
import { type Documents, type Spot, spotOf, spotter, touches } from './spot.ts'

/** A comparison with the places of its sides in the files. */
export interface Found {
  readonly comparison: Comparison
  readonly sides: readonly [Spot, Spot]
}

/** A pair of the gold with every comparison that is about it. */
export interface Matched {
  readonly pair: GoldPair
  readonly found: readonly Found[]
}

/** Holds the comparisons of one topic against its gold. */
export async function matches(
  reader: Reader,
  documents: Documents,
  topic: GoldTopic,
): Promise<{ readonly rows: readonly Matched[]; readonly all: readonly Found[] }> {
  const all = (await reader.comparisons()).map((comparison) => ({ comparison, sides: sidesOf(comparison, documents) }))
  const spot = spotter(topic, documents)
  const rows = topic.pairs.map((pair) => {
    const anchors = (side: 'a' | 'b') => [pair[side], ...pair.also.filter((each) => each.side === side)].map(spot)
    const [a, b] = [anchors('a'), anchors('b')]
    return { pair, found: all.filter(({ sides }) => isAbout(sides, a, b)) }
  })
  return { rows, all }
}

function sidesOf({ sides }: Comparison, documents: Documents): [Spot, Spot] {
  const spot = ({ source, span }: Comparison['sides'][number]): Spot => {
    const document = documents.get(source)
    return document === undefined ? { file: '', pieces: [] } : spotOf(document, span)
  }
  return [spot(sides[0]), spot(sides[1])]
}

const isAbout = ([one, other]: Found['sides'], a: readonly Spot[], b: readonly Spot[]): boolean =>
  (meetsAny(one, a) && meetsAny(other, b)) || (meetsAny(one, b) && meetsAny(other, a))

const meetsAny = (spot: Spot, anchors: readonly Spot[]): boolean => anchors.some((anchor) => touches(spot, anchor))
