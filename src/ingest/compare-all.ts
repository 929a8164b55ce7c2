import type { Comparison, Verdict } from '../domain/index.ts'
import { type Comparer, type Comparisons, type Reader, type Stamp, type Store, StoreError } from '../store/index.ts'

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

const isUpToDate = async (reader: Reader, { fingerprint, version }: Stamp): Promise<boolean> => {
  const stamp = await reader.stamp()
  return stamp !== null && stamp.fingerprint === fingerprint && stamp.version === version
}

interface Made {
  readonly result: Comparisons
  readonly stamp: Stamp
}

/** What the sources of one moment give, or null where that is stored. */
const make = async (reader: Reader, { compare, version }: Comparer): Promise<Made | null> => {
  const stamp: Stamp = { fingerprint: await reader.fingerprint(), version }
  if (await isUpToDate(reader, stamp)) return null
  const known = { stories: await reader.stories(), comparisons: await reader.comparisons() }
  const [decisions, terms] = [await reader.decisions(), await reader.terms()]
  const sources = await reader.comparedSources()
  return { result: compare({ sources, decisions, terms, known }), stamp }
}

const compareOnce = async (store: Store, comparer: Comparer, before: Verdicts): Promise<Compared> => {
  const made = await store.snapshot((reader) => make(reader, comparer))
  if (made === null) {
    const { dispute } = await store.counts()
    return told(await store.verdicts(), before, dispute)
  }
  await store.replaceComparisons(made.result, made.stamp)
  return told(verdictsOf(made.result.comparisons), before, made.result.disputes.length)
}

/** How often comparing is begun anew because another process wrote meanwhile. */
const MOST_TURNS = 10

/**
 * Compares all current sources, stores the result and counts against the verdicts `before`. Where neither sources, decisions
 * nor the version of comparing have changed, what is stored is left as it is; else only the stories that changed are compared.
 */
export const compareAll = async (store: Store, comparer: Comparer, before: Verdicts): Promise<Compared> => {
  for (let turn = 1; ; turn += 1) {
    try {
      return await compareOnce(store, comparer, before)
    } catch (error) {
      if (turn === MOST_TURNS || !(error instanceof StoreError && error.fault === 'stale')) throw error
    }
  }
}
