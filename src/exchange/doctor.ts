import type { Mended, Reader, Store } from '../store/index.ts'
import { faultsOfComparisons } from './recomparison.ts'
import { type Makers, type Verification, verify } from './verify.ts'

/** What a doctor did, or would do: `again` names the sources that are to be analysed again, `left` what nothing here mends. */
export interface Treated {
  readonly mended: readonly (Mended | { readonly what: 'comparisons'; readonly count: number })[]
  readonly again: readonly string[]
  readonly left: readonly string[]
}

const isStale = async (reader: Reader): Promise<boolean> =>
  (await reader.fingerprint()) !== ((await reader.stamp())?.fingerprint ?? null)

/** How many comparisons, things and disputes are not what the claims give; one where they were not made of these claims. */
const faultsOfComparing = async (reader: Reader, makers: Makers): Promise<number> =>
  (await isStale(reader)) ? 1 : (await faultsOfComparisons(reader, makers.comparer)).length

/** Compares everything anew, whatever is stored of it. */
const compareAnew = async (store: Store, { comparer }: Makers): Promise<void> => {
  const { result, fingerprint } = await store.snapshot(async (reader) => ({
    fingerprint: await reader.fingerprint(),
    result: comparer.compare({ sources: await reader.comparedSources(), decisions: await reader.decisions() }),
  }))
  await store.replaceComparisons(result, { fingerprint, version: comparer.version })
}

const pathsOf = async (reader: Reader, { suspects }: Verification): Promise<readonly string[]> =>
  (await reader.sources()).filter(({ id }) => suspects.includes(id)).map(({ path }) => path)

/**
 * Makes again what can be made from the rest (indexes, the index of words, rows that point at nothing, comparisons), and has
 * the sources analysed again whose rows are at fault. Sources and decisions are never touched.
 */
export const doctor = async (store: Store, makers: Makers, isDry: boolean): Promise<Treated> => {
  const mended: Treated['mended'][number][] = [...(await store.mend({ isDry }))]
  const comparing = await faultsOfComparing(store, makers)
  if (comparing > 0) {
    if (!isDry) await compareAnew(store, makers)
    mended.push({ what: 'comparisons', count: comparing })
  }
  const found = await store.snapshot((reader) => verify(reader, makers))
  const again = await pathsOf(store, found)
  if (!isDry && again.length > 0) await store.forgetStages(found.suspects)
  return { mended, again, left: isDry ? [] : found.faults }
}
