import { contentId } from './content-id.ts'
import { isNameKey } from './entity.ts'

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
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** A decision with the id of its content. */
export const decisionOf = (said: Omit<Decision, 'id'>): Decision => ({ id: contentId('decision', said), ...said })

/** The decisions of names, and those of things; an undo is of what its decision is of. In the order in which they were made. */
export const byWhatTheyAreOf = (decisions: readonly Decision[]) => {
  const ofNames = new Set<string>()
  for (const { id, parts, withdraws } of decisions)
    if (parts.flat().some(isNameKey) || (withdraws !== null && ofNames.has(withdraws))) ofNames.add(id)
  return {
    names: decisions.filter(({ id }) => ofNames.has(id)),
    things: decisions.filter(({ id }) => !ofNames.has(id)),
  }
}

/** Which of these decisions, in the order in which they were made, are withdrawn, and by which later one. */
export const withdrawals = (decisions: readonly Decision[]): ReadonlyMap<string, Decision> => {
  const withdrawn = new Map<string, Decision>()
  // An undo may be undone itself, so the last word is heard first.
  for (const decision of decisions.toReversed())
    if (decision.withdraws !== null && !withdrawn.has(decision.id)) withdrawn.set(decision.withdraws, decision)
  return withdrawn
}

/** The merges and splits that nobody has withdrawn, in the order in which they were made. */
export const standingDecisions = (decisions: readonly Decision[]): readonly Decision[] => {
  const withdrawn = withdrawals(decisions)
  return decisions.filter(({ id, kind }) => kind !== 'undo' && !withdrawn.has(id))
}
