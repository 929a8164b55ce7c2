import { contentId } from './content-id.ts'

/**
 * What a person said of things, and why. `merge`: the claims of all parts are of one thing; `split`: the claims of the
 * first part are of another thing than those of the second; `undo`: the decision that it withdraws holds no longer.
 * Parts hold claim ids, sorted; an undo has none, and only an undo withdraws. `decidedAt` is an ISO time, UTC.
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
