import type { Comparison, Dispute, Witnessed } from '../domain/index.ts'
import { groupBy } from './group-by.ts'
import type { Statement } from './ledger.ts'
import { witnessesOf } from './witnesses.ts'

/** What comparing found, as far as it tells which claims say the same. */
interface Found {
  readonly comparisons: readonly Comparison[]
  readonly disputes: readonly Dispute[]
}

/**
 * How many independent sources witness each claim that was held against one of another source: those whose claims agree
 * with it, or stand at its side in a dispute, and its own. Sorted by claim id.
 */
export function witnessedOf(found: Found, entryOf: ReadonlyMap<string, Statement>): readonly Witnessed[] {
  const held = holdersIn(found)
  const across = found.comparisons.filter(({ sides: [a, b] }) => a.source !== b.source)
  const compared = [...new Set(across.flatMap(({ claims }) => claims))].sort()
  const count = counter(entryOf)
  return compared.map((id) => ({ id, witnesses: count(held(id)) }))
}

/** Finds the claims that witness the value of a claim: itself, those that agree with it, and those at its side in a dispute. */
export function holdersIn(found: Found): (claim: string) => readonly string[] {
  const agreeing = groupBy(agreements(found), ([claim]) => claim)
  return (claim) => [...new Set([claim, ...(agreeing.get(claim) ?? []).map(([, other]) => other)])].sort()
}

/** Counts the witnesses of claims, of the same claims once: many sources that all agree would be asked of each of them. */
function counter(entryOf: ReadonlyMap<string, Statement>): (claims: readonly string[]) => number {
  const counted = new Map<string, number>()
  return (claims) => {
    const key = claims.join(' ')
    const count = counted.get(key) ?? witnessesOf(claims.flatMap((id) => entryOf.get(id) ?? [])).length
    counted.set(key, count)
    return count
  }
}

/** Each claim with each that says the same, both ways round. */
const agreements = ({ comparisons, disputes }: Found): readonly (readonly [string, string])[] => [
  ...comparisons
    .filter(({ verdict }) => verdict === 'agrees')
    .flatMap(({ claims: [a, b] }) => [[a, b] as const, [b, a] as const]),
  ...disputes.flatMap(({ positions }) =>
    positions.flatMap(({ claims }) => claims.flatMap((a) => claims.map((b) => [a, b] as const))),
  ),
]
