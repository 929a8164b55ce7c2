import type { Comparison, Dispute, Place, Position } from '../domain/index.ts'

/** Ids of sources. */
export type Ids = ReadonlySet<string>

/** Whether both sides of a comparison stand in some of these sources. */
export const isWithin =
  (sources: Ids) =>
  ({ sides }: Pick<Comparison, 'sides'>): boolean =>
    sides.every(({ source }) => sources.has(source))

/** The source of each claim that is a side of one of these comparisons. */
const sourcesOf = (comparisons: readonly Comparison[]): ReadonlyMap<string, string> =>
  new Map(
    comparisons
      .flatMap(({ claims: [a, b], sides: [from, to] }): readonly (readonly [string, Place])[] => [
        [a, from],
        [b, to],
      ])
      .map(([claim, { source }]) => [claim, source]),
  )

/** A position as these claims hold it; of witnesses that all lie elsewhere, as the first of copies may, one of its own sources stands for them. */
const positionOf = (position: Position, sourceOf: ReadonlyMap<string, string>, sources: Ids): readonly Position[] => {
  const claims = position.claims.filter((id) => sourceOf.has(id))
  if (claims.length === 0) return []
  const witnesses = position.witnesses.filter((id) => sources.has(id))
  const own = claims.flatMap((id) => sourceOf.get(id) ?? []).sort()
  return [{ ...position, claims, witnesses: witnesses.length > 0 ? witnesses : own.slice(0, 1) }]
}

/**
 * The disputes that stand within some sources, with what they hold of these alone: a dispute that a source of several
 * collections joins to claims elsewhere keeps its id. `conflicts` are those within the sources.
 */
export const disputesWithin = (
  disputes: readonly Dispute[],
  conflicts: readonly Comparison[],
  sources: Ids,
): readonly Dispute[] => {
  const byId = new Map(conflicts.map((each) => [each.id, each] as const))
  return disputes.flatMap((dispute) => {
    const among = dispute.comparisons.flatMap((id) => byId.get(id) ?? [])
    if (among.length === 0) return []
    if (among.length === dispute.comparisons.length) return [dispute]
    const sourceOf = sourcesOf(among)
    const positions = dispute.positions.flatMap((position) => positionOf(position, sourceOf, sources))
    return [{ ...dispute, comparisons: among.map(({ id }) => id), positions }]
  })
}
