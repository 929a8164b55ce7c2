import { isDeepStrictEqual } from 'node:util'
import type { Comparer, Comparisons, Reader } from '../store/index.ts'

type Kept = Comparisons['things' | 'comparisons' | 'disputes' | 'witnesses'][number]

/** What is wrong with one stored row, or null; `again` is what the claims give under its id. */
const faultOf = (stored: Kept, again: Kept | undefined): string | null => {
  if (again === undefined) return `${stored.id}: the claims do not give it`
  const given = new Map(Object.entries(again))
  const wrong = Object.entries(stored).find(([key, value]) => !isDeepStrictEqual(value, given.get(key)))
  if (wrong === undefined) return null
  const [key, value] = wrong
  return `${stored.id}: its ${key} is stored as ${JSON.stringify(value)}, the claims give ${JSON.stringify(given.get(key))}`
}

const differences = (stored: readonly Kept[], again: readonly Kept[]): readonly string[] => {
  const given = new Map(again.map((row) => [row.id, row]))
  const kept = new Set(stored.map(({ id }) => id))
  const missing = again.filter(({ id }) => !kept.has(id)).map(({ id }) => `${id}: the claims give it, it is not stored`)
  return [...stored.flatMap((row) => faultOf(row, given.get(row.id)) ?? []), ...missing]
}

/**
 * What is wrong with the stored things, comparisons and disputes: the stored claims and decisions must give each of them
 * again, with its verdict, its explanation and the arithmetic in it. Those of an older state of the sources are the store's own
 * fault to tell.
 */
export const faultsOfComparisons = async (
  reader: Reader,
  { compare, version }: Comparer,
): Promise<readonly string[]> => {
  const stamp = await reader.stamp()
  if (stamp === null || stamp.fingerprint !== (await reader.fingerprint())) return []
  if (stamp.version !== version)
    return [
      `comparisons: made by version ${stamp.version} of comparing, this is ${version}: "variorum ingest" makes them anew`,
    ]
  const [decisions, terms] = [await reader.decisions(), await reader.terms()]
  const again = compare({ sources: await reader.comparedSources(), decisions, terms })
  return [
    ...differences(await reader.things(), again.things),
    ...differences(await reader.comparisons(), again.comparisons),
    ...differences(await reader.disputes(), again.disputes),
    ...differences(await reader.witnesses(), again.witnesses),
  ]
}
