/**
 * Event classes of which one excludes the other for one thing at one time: who stays does not move. The first of each
 * row stands for both; its opposite counts as its denial.
 */
const OPPOSITES: readonly (readonly [name: string, opposite: string])[] = [
  ['raise', 'cut'],
  ['open', 'close'],
  ['approve', 'reject'],
  ['agree', 'reject'],
  ['transfer', 'remain'],
  ['block', 'lift'],
  ['permit', 'ban'],
  ['win', 'lose'],
  ['suspend', 'resume'],
]

/** What an event class says of the class that stands for it: `reject` denies `approve`. */
export interface Stance {
  readonly name: string
  readonly affirms: boolean
}

/** The classes that an event class affirms or denies: itself, and each whose opposite it is. */
export const stancesOf = (name: string): readonly Stance[] => {
  const denied = OPPOSITES.filter(([, opposite]) => opposite === name).map(([each]) => ({ name: each, affirms: false }))
  return [{ name, affirms: true }, ...denied]
}
