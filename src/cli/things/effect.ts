import type { Comparison, Dispute, Thing } from '../../domain/index.ts'

/** All that comparing gave. */
export interface State {
  readonly things: readonly Thing[]
  readonly comparisons: readonly Comparison[]
  readonly disputes: readonly Dispute[]
}

/** What is no more there, and what is new. */
interface Difference<Item> {
  readonly gone: readonly Item[]
  readonly come: readonly Item[]
}

/** A dispute with the name of its thing. */
export type NamedDispute = Pick<Dispute, 'id' | 'slot'> & { readonly name: string }

/** What a decision changes. */
export interface Effect {
  readonly things: Difference<Thing>
  readonly comparisons: Difference<Comparison>
  readonly disputes: Difference<NamedDispute>
}

const difference = <Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): Difference<Item> => {
  const [old, fresh] = [before, after].map((items) => new Set(items.map(({ id }) => id)))
  return { gone: before.filter(({ id }) => !fresh?.has(id)), come: after.filter(({ id }) => !old?.has(id)) }
}

const named = ({ things, disputes }: State): readonly NamedDispute[] => {
  const names = new Map(things.map(({ id, name }) => [id, name] as const))
  return disputes.map(({ id, slot, thing }) => ({ id, slot, name: names.get(thing) ?? '' }))
}

/** What changed between two comparings of the same sources, by id. */
export const effectOf = (before: State, after: State): Effect => ({
  things: difference(before.things, after.things),
  comparisons: difference(before.comparisons, after.comparisons),
  disputes: difference(named(before), named(after)),
})
