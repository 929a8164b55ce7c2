import type { Dispute } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'

/** How a source stands in the disputes that it takes part in. */
export interface Standing {
  readonly disputes: number
  /** Where its value has no other witness, and another value has two or more. */
  readonly alone: number
  /** Where its value has more witnesses than any other. */
  readonly withMost: number
}

const NONE: Standing = { disputes: 0, alone: 0, withMost: 0 }

/** Which sources hold which positions of a dispute, by their claims: a copy stands where its original does. */
function standingIn(
  { positions }: Dispute,
  held: (claims: readonly string[]) => ReadonlySet<string>,
): ReadonlyMap<string, Standing> {
  const most = Math.max(...positions.map(({ witnesses }) => witnesses.length))
  const isTied = positions.filter(({ witnesses }) => witnesses.length === most).length > 1
  return new Map(
    positions.flatMap(({ claims, witnesses }) => {
      const alone = witnesses.length === 1 && most > 1 ? 1 : 0
      const withMost = witnesses.length === most && !isTied ? 1 : 0
      return [...held(claims)].map((source) => [source, { disputes: 1, alone, withMost }] as const)
    }),
  )
}

/** For each source, by id, how often it stands alone against the rest. */
export async function standings(reader: Reader): Promise<ReadonlyMap<string, Standing>> {
  const disputes = await reader.disputes()
  const { claims } = await reader.claims({
    ids: disputes.flatMap(({ positions }) => positions.flatMap((each) => each.claims)),
  })
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]))
  const held = (ids: readonly string[]): ReadonlySet<string> => new Set(ids.flatMap((id) => sourceOf.get(id) ?? []))
  const all = new Map<string, Standing>()
  for (const dispute of disputes) {
    for (const [source, one] of standingIn(dispute, held)) {
      const { disputes: count, alone, withMost } = all.get(source) ?? NONE
      all.set(source, { disputes: count + one.disputes, alone: alone + one.alone, withMost: withMost + one.withMost })
    }
  }
  return all
}
