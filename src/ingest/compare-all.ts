import type { Comparison, Verdict } from '../domain/index.ts'
import type { Comparer, Stamp, Store } from '../store/index.ts'

/** What comparing changed. `settled` counts reconciled comparisons. */
export interface Compared {
  readonly conflicts: number
  readonly settled: number
  readonly newConflicts: number
  readonly newlySettled: number
  readonly disputes: number
}

/** The verdict of each comparison by its id. */
type Verdicts = ReadonlyMap<string, Verdict>

const countNew = (
  after: Verdicts,
  before: Verdicts,
  verdict: Verdict,
): { readonly all: number; readonly fresh: number } => {
  const found = [...after].filter(([, its]) => its === verdict)
  return { all: found.length, fresh: found.filter(([id]) => before.get(id) !== verdict).length }
}

const told = (after: Verdicts, before: Verdicts, disputes: number): Compared => {
  const conflicts = countNew(after, before, 'conflict')
  const settled = countNew(after, before, 'reconciled')
  return {
    ...{ conflicts: conflicts.all, newConflicts: conflicts.fresh },
    ...{ settled: settled.all, newlySettled: settled.fresh, disputes },
  }
}

const verdictsOf = (comparisons: readonly Comparison[]): Verdicts =>
  new Map(comparisons.map(({ id, verdict }) => [id, verdict]))

const isUpToDate = async (store: Store, { fingerprint, version }: Stamp): Promise<boolean> => {
  const stamp = await store.stamp()
  return stamp !== null && stamp.fingerprint === fingerprint && stamp.version === version
}

/**
 * Compares all current sources, stores the result and counts against the verdicts `before`. Where neither sources, decisions
 * nor the version of comparing have changed, what is stored is left as it is; else only the stories that changed are compared.
 */
export const compareAll = async (store: Store, comparer: Comparer, before: Verdicts): Promise<Compared> => {
  // Taken before the sources are read: what another process writes meanwhile then counts as not compared.
  const stamp: Stamp = { fingerprint: await store.fingerprint(), version: comparer.version }
  if (await isUpToDate(store, stamp)) {
    const { dispute } = await store.counts()
    return told(await store.verdicts(), before, dispute)
  }
  const known = { stories: await store.stories(), comparisons: await store.comparisons() }
  const [decisions, terms] = [await store.decisions(), await store.terms()]
  const result = comparer.compare({ sources: await store.comparedSources(), decisions, terms, known })
  await store.replaceComparisons(result, stamp)
  return told(verdictsOf(result.comparisons), before, result.disputes.length)
}
