import type { Dispute, Position } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'

/** Where a source stands in one dispute. */
export interface Stand {
  readonly dispute: string
  /** Its value has no other witness, and another value has two or more. */
  readonly isAlone: boolean
  /** Its value has more witnesses than any other. */
  readonly isWithMost: boolean
  /** The other sources that hold its value, and those that hold another one; by id. */
  readonly beside: readonly string[]
  readonly against: readonly string[]
}

type HeldBy = (position: Position) => readonly string[]

/** Which sources hold which positions of a dispute, by their claims: a copy stands where its original does. */
const standsIn = ({ id, positions }: Dispute, heldBy: HeldBy): readonly (readonly [string, Stand])[] => {
  const most = Math.max(...positions.map(({ witnesses }) => witnesses.length))
  const isTied = positions.filter(({ witnesses }) => witnesses.length === most).length > 1
  return positions.flatMap((position) => {
    const { length } = position.witnesses
    const holders = heldBy(position)
    const against = [...new Set(positions.filter((one) => one !== position).flatMap(heldBy))]
    return holders.map((source) => {
      const others = {
        beside: holders.filter((one) => one !== source),
        against: against.filter((one) => one !== source),
      }
      const isWithMost = length === most && !isTied
      return [source, { dispute: id, isAlone: length === 1 && most > 1, isWithMost, ...others }] as const
    })
  })
}

/** Where each source, by id, stands in the disputes that it takes part in; against itself it stands in both positions. */
export const standings = async (reader: Reader): Promise<ReadonlyMap<string, readonly Stand[]>> => {
  const disputes = await reader.disputes()
  const { claims } = await reader.claims({
    ids: disputes.flatMap(({ positions }) => positions.flatMap((each) => each.claims)),
  })
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]))
  const heldBy: HeldBy = ({ claims: ids }) => [...new Set(ids.flatMap((id) => sourceOf.get(id) ?? []))]
  const all = new Map<string, Stand[]>()
  for (const [source, stand] of disputes.flatMap((dispute) => standsIn(dispute, heldBy)))
    all.set(source, [...(all.get(source) ?? []), stand])
  return all
}

/** How often a source stands so. */
export interface StandingCounts {
  readonly disputes: number
  readonly alone: number
  readonly withMost: number
}

/** How often a source stands alone, and with most: each dispute counts once. */
export const standingCounts = (stands: readonly Stand[]): StandingCounts => {
  const count = (fits: (stand: Stand) => boolean): number =>
    new Set(stands.filter(fits).map(({ dispute }) => dispute)).size
  return {
    disputes: count(() => true),
    alone: count(({ isAlone }) => isAlone),
    withMost: count(({ isWithMost }) => isWithMost),
  }
}
