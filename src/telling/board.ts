import type { Band, Comparison, ConflictKind, Dispute, Thing, Verdict } from '../domain/index.ts'
import type { Reader, SourceSummary, StoredClaim } from '../store/index.ts'

/** Bands and kinds in the order of work. */
export const BANDS: readonly Band[] = ['sure', 'likely', 'look']
export const KINDS: readonly ConflictKind[] = [
  ...(['number', 'date', 'identity', 'place', 'polarity', 'quote', 'attribution', 'terminology'] as const),
]

/** What of a board is wanted; an absent key does not narrow. `sources` are ids, `entity` is part of a name. */
export interface Wanted {
  readonly verdicts?: readonly Verdict[]
  readonly kind?: ConflictKind
  readonly band?: Band
  readonly sources?: readonly string[]
  readonly entity?: string
}

/** A dispute with its comparisons, the surest first; its band and kind are those of the first. */
export interface Disputed extends Omit<Dispute, 'thing' | 'comparisons'> {
  readonly thing: Thing
  readonly comparisons: readonly [Comparison, ...Comparison[]]
}

/** All that the comparison of the sources gave, as far as it is wanted. */
export interface Board {
  readonly disputes: readonly Disputed[]
  /** Comparisons that are no conflicts. */
  readonly settled: readonly Comparison[]
  readonly things: ReadonlyMap<string, Thing>
  readonly sources: ReadonlyMap<string, SourceSummary>
  readonly claims: ReadonlyMap<string, StoredClaim>
}

type Fits = (comparison: Comparison) => boolean

const fitsOf = async (reader: Reader, wanted: Wanted): Promise<Fits> => {
  const { kind, sources, entity } = wanted
  const ids = sources === undefined ? null : new Set(sources)
  const about = entity === undefined ? null : (await reader.claims({ entity })).claims
  const named = about === null ? null : new Set(about.map(({ id }) => id))
  return (comparison) =>
    (kind === undefined || comparison.kind === kind) &&
    (ids === null || comparison.sides.some((side) => ids.has(side.source))) &&
    (named === null || comparison.claims.some((claim) => named.has(claim)))
}

const byBandAndKind = (a: Comparison, b: Comparison): number =>
  BANDS.indexOf(a.band) - BANDS.indexOf(b.band) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)

const byWork = (a: Disputed, b: Disputed): number =>
  byBandAndKind(a.comparisons[0], b.comparisons[0]) ||
  b.comparisons.length - a.comparisons.length ||
  (a.thing.name < b.thing.name ? -1 : 1)

/** A dispute is wanted if one of its comparisons is; it is then shown whole. */
const disputesOf = (
  disputes: readonly Dispute[],
  comparisons: ReadonlyMap<string, Comparison>,
  things: ReadonlyMap<string, Thing>,
  fits: Fits,
): readonly Disputed[] =>
  disputes.flatMap((dispute) => {
    const among = dispute.comparisons.flatMap((id) => comparisons.get(id) ?? []).sort(byBandAndKind)
    const [first, ...others] = among
    const thing = things.get(dispute.thing)
    if (first === undefined || thing === undefined || !among.some(fits)) return []
    return [{ ...dispute, thing, comparisons: [first, ...others] as const }]
  })

const mapOf = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

/** Reads what is wanted of all comparisons. */
export const readBoard = async (reader: Reader, wanted: Wanted): Promise<Board> => {
  const sources = await reader.sources()
  const fits = await fitsOf(reader, wanted)
  const { verdicts } = wanted
  const comparisons = await reader.comparisons(verdicts === undefined ? {} : { verdicts })
  const things = mapOf(await reader.things())
  const inBand = ({ band }: Comparison): boolean => wanted.band === undefined || band === wanted.band
  const disputes = disputesOf(await reader.disputes(), mapOf(comparisons), things, fits)
    .filter(({ comparisons: [first] }) => inBand(first))
    .sort(byWork)
  const settled = comparisons
    .filter((one) => one.verdict !== 'conflict' && fits(one) && inBand(one))
    .sort(byBandAndKind)
  const ids = new Set([
    ...disputes.flatMap(({ positions, comparisons: all }) => [...positions, ...all].flatMap(({ claims }) => claims)),
    ...settled.flatMap(({ claims }) => claims),
  ])
  const { claims } = await reader.claims({ ids: [...ids] })
  return { disputes, settled, things, sources: mapOf(sources), claims: mapOf(claims) }
}
