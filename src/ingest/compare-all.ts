import type { ComparedSource, Verdict } from '../domain/index.ts'
import type { Comparisons, Store } from '../store/index.ts'

/** Holds the claims of all sources against each other. */
export type Compare = (input: { readonly sources: readonly ComparedSource[] }) => Comparisons

/** What comparing changed. `settled` counts reconciled comparisons. */
export interface Compared {
  readonly conflicts: number
  readonly settled: number
  readonly newConflicts: number
  readonly newlySettled: number
  readonly disputes: number
}

const countNew = (
  after: Comparisons['comparisons'],
  before: ReadonlyMap<string, Verdict>,
  verdict: Verdict,
): { readonly all: number; readonly fresh: number } => {
  const found = after.filter((comparison) => comparison.verdict === verdict)
  return { all: found.length, fresh: found.filter(({ id }) => before.get(id) !== verdict).length }
}

/** Compares all current sources anew, stores the result and counts against the verdicts `before`. */
export const compareAll = async (
  store: Store,
  compare: Compare,
  before: ReadonlyMap<string, Verdict>,
): Promise<Compared> => {
  const result = compare({ sources: await store.comparedSources() })
  await store.replaceComparisons(result)
  const conflicts = countNew(result.comparisons, before, 'conflict')
  const settled = countNew(result.comparisons, before, 'reconciled')
  return {
    ...{ conflicts: conflicts.all, newConflicts: conflicts.fresh },
    ...{ settled: settled.all, newlySettled: settled.fresh, disputes: result.disputes.length },
  }
}
