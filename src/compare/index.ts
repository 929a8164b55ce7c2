import type { ComparedSource, Comparison, Dispute, Thing } from '../domain/index.ts'
import { arithmetic } from './arithmetic/index.ts'
import { CHECKS } from './checks.ts'
import { disputesOf } from './disputes.ts'
import { type Judged, judge } from './judge.ts'
import { ledgerOf } from './ledger.ts'
import { pairsOf } from './pair.ts'
import { thingsOf } from './things.ts'

/** What the claims of all sources make of each other. */
export interface Comparisons {
  readonly things: readonly Thing[]
  readonly comparisons: readonly Comparison[]
  readonly disputes: readonly Dispute[]
}

/** Raise it whenever the same claims give other comparisons: stored comparisons are then made anew. */
export const COMPARE_VERSION = 2

/** Proposes pairs of claims about one slot of one thing, and settles what an innocent reason explains. */
export function compareSources({ sources }: { readonly sources: readonly ComparedSource[] }): Comparisons {
  // The same sources give the same comparisons, in whatever order they come.
  const ledger = ledgerOf([...sources].sort((a, b) => (a.id < b.id ? -1 : 1)))
  const tied = arithmetic(ledger)
  const pairs = CHECKS.flatMap((check) => pairsOf(check, ledger).flatMap((pair) => judge(check, pair, ledger) ?? []))
  const judged = distinct([...tied, ...unsettled(pairs, tied)])
  const entryOf = new Map(ledger.entries.map((entry) => [entry.claim.id, entry] as const))
  const things = thingsOf(judged, entryOf)
  const thingOf = new Map(things.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)))
  const comparisons = judged.map((each) => ({ ...each, thing: thingOf.get(each.claims[0]) ?? '' }))
  return { things, comparisons, disputes: disputesOf(comparisons, entryOf) }
}

/** Pairs but those that an equation ties together: whatever a check made of them, the arithmetic explains it. */
function unsettled(pairs: readonly Judged[], equations: readonly Judged[]): readonly Judged[] {
  const tied = new Set(equations.map(({ claims }) => [...claims].sort().join(' ')))
  return pairs.filter(({ claims }) => !tied.has([...claims].sort().join(' ')))
}

/** One comparison for each id, sorted by id. */
const distinct = (judged: readonly Judged[]): readonly Judged[] =>
  [...new Map(judged.map((each) => [each.id, each] as const)).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
