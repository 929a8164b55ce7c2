import type { Comparison, Dispute, Entity, Thing } from '../domain/index.ts'

/** All that comparing gave, and the entities of all names. */
export interface State {
  readonly things: readonly Thing[]
  readonly comparisons: readonly Comparison[]
  readonly disputes: readonly Dispute[]
  readonly entities: readonly Entity[]
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
  readonly entities: Difference<Entity>
}

const difference = <Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string = ({ id }) => id,
): Difference<Item> => {
  const [old, fresh] = [before, after].map((items) => new Set(items.map(keyOf)))
  return {
    gone: before.filter((item) => !fresh?.has(keyOf(item))),
    come: after.filter((item) => !old?.has(keyOf(item))),
  }
}

/** An entity is another when it has other names. */
const namesOf = ({ names }: Entity): string => names.map(({ key }) => key).join()

const named = ({ things, disputes }: State): readonly NamedDispute[] => {
  const names = new Map(things.map(({ id, name }) => [id, name] as const))
  return disputes.map(({ id, slot, thing }) => ({ id, slot, name: names.get(thing) ?? '' }))
}

/** What changed between two comparings of the same sources, by id. */
export const effectOf = (before: State, after: State): Effect => ({
  things: difference(before.things, after.things),
  comparisons: difference(before.comparisons, after.comparisons),
  disputes: difference(named(before), named(after)),
  entities: difference(before.entities, after.entities, namesOf),
})
