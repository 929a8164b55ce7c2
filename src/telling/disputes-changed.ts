import type { Comparison, Dispute } from '../domain/index.ts'
import type { Comparisons } from '../store/index.ts'

/** A dispute with the conflicts in it that are new, or gone. */
export interface DisputeChanged {
  readonly dispute: Dispute
  readonly conflicts: readonly Comparison[]
}

/** Disputes of which no conflict is left, and those that have a new one. */
export interface DisputesChanged {
  readonly ended: readonly DisputeChanged[]
  readonly raised: readonly DisputeChanged[]
}

type Compared = Pick<Comparisons, 'comparisons' | 'disputes'>

const conflictsIn = ({ comparisons }: Compared): ReadonlyMap<string, Comparison> =>
  new Map(comparisons.filter(({ verdict }) => verdict === 'conflict').map((each) => [each.id, each] as const))

/** What became of disputes between two comparings of the same sources. A dispute that only lost some of its pairs is neither. */
export const disputesChanged = (before: Compared, after: Compared): DisputesChanged => {
  const [old, fresh] = [conflictsIn(before), conflictsIn(after)]
  const only = (dispute: Dispute, own: typeof old, other: typeof old): DisputeChanged => ({
    dispute,
    conflicts: dispute.comparisons.flatMap((id) => (other.has(id) ? [] : (own.get(id) ?? []))),
  })
  return {
    ended: before.disputes
      .filter(({ comparisons }) => !comparisons.some((id) => fresh.has(id)))
      .map((dispute) => only(dispute, old, fresh)),
    raised: after.disputes.map((dispute) => only(dispute, fresh, old)).filter(({ conflicts }) => conflicts.length > 0),
  }
}
