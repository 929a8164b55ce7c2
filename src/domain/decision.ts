import type { Carried } from './carried.ts'
import { contentId } from './content-id.ts'
import { isNameKey } from './entity.ts'
import { withdrawals } from './withdrawals.ts'

/**
 * What a person said of things or names, and why. `merge`: what all parts hold is one; `split`: what the first part holds
 * is another than what the second does; `undo`: the decision that it withdraws holds no longer. Parts hold ids of claims
 * of things, or keys of names (`nameKey`), sorted; an undo has none, and only an undo withdraws. `decidedAt` is an ISO time, UTC.
 */
export interface Decision {
  readonly id: string
  readonly kind: 'merge' | 'split' | 'undo'
  readonly parts: readonly (readonly string[])[]
  readonly withdraws: string | null
  readonly carried?: Carried
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** A decision with the id of its content. */
export const decisionOf = (said: Omit<Decision, 'id'>): Decision => ({ id: contentId('decision', said), ...said })

/** The decisions of names, and those of things; an undo is of what its decision is of. */
export const byWhatTheyAreOf = (decisions: readonly Decision[]) => {
  const known = new Map(decisions.map((decision) => [decision.id, decision] as const))
  const isOfNames = (decision: Decision): boolean => {
    let first: Decision | undefined = decision
    while (first?.withdraws != null) first = known.get(first.withdraws)
    return first?.parts.flat().some(isNameKey) ?? false
  }
  return { names: decisions.filter(isOfNames), things: decisions.filter((decision) => !isOfNames(decision)) }
}

/** The merges and splits that nobody has withdrawn, in the order in which they were made. */
export const standingDecisions = (decisions: readonly Decision[]): readonly Decision[] => {
  const withdrawn = withdrawals(decisions)
  return decisions.filter(({ id, kind }) => kind !== 'undo' && !withdrawn.has(id))
}
