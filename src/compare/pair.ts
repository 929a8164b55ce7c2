import type { Check, Outcome } from './check/check.ts'
import { SURELY } from './decided.ts'
import { groupBy } from './group-by.ts'
import type { Entry, Ledger } from './ledger.ts'

/** Two claims that may speak of one slot of one thing, with how alike their subjects are (cosine, 0…1). */
export interface Pair {
  readonly a: Entry
  readonly b: Entry
  readonly similarity: number
  readonly outcome: Exclude<Outcome, null>
  /** By how much it is to be preferred to other pairs of the same claims. */
  readonly rank: number
}

/** A feature that more claims of a group share than this tells nothing; it proposes no pairs. Keeps pairing near-linear. */
const COMMONEST = 64

/** A rival must be this much less alike for a pair to count as each other's best. */
const MARGIN = 0.92

/** Proposes the pairs of one check: alike enough, of values that the check can judge, each the other's best match. */
export function pairsOf(check: Check, ledger: Ledger): readonly Pair[] {
  const groups = groupBy(distinct(check, ledger.entries), ({ claim }) => check.group(claim))
  return [
    ...[...groups.values()].flatMap((entries) => mutualBest(judged(check, entries, ledger))),
    ...mergedPairs(check, ledger),
  ]
}

/**
 * The pairs of one check that a person decided to be of one thing, however unlike their subjects are. Each is still the
 * other's best match among them; pairs with claims of other things are no rivals.
 */
export function mergedPairs(check: Check, ledger: Ledger): readonly Pair[] {
  const { merged } = ledger.decided
  if (merged.size === 0) return []
  const among = ledger.entries.filter(({ claim }) => merged.has(claim.id))
  return [...groupBy(distinct(check, among), ({ claim }) => check.group(claim)).values()].flatMap((entries) =>
    mutualBest([...decidedPairs(check, entries, ledger)]),
  )
}

function* decidedPairs(check: Check, entries: readonly Entry[], ledger: Ledger): Generator<Pair> {
  for (const [at, b] of entries.entries())
    for (const a of entries.slice(0, at)) {
      if (!ledger.decided.isOne(a.claim.id, b.claim.id) || !mayMeet(check, a, b)) continue
      const outcome = check.compare(a, b, SURELY, ledger)
      if (outcome === null) continue
      yield { a, b, similarity: SURELY, outcome, rank: ledger.likeness(a, b) + (check.tie?.(a, b) ?? 0) }
    }
}

/** Of claims that say the same thing in one source, the first that names its scope, else the first. */
function distinct({ distinct: key }: Check, entries: readonly Entry[]): readonly Entry[] {
  if (key === undefined) return entries
  return [...groupBy(entries, ({ claim }) => `${claim.source} ${key(claim)}`).values()].flatMap(
    (same) => same.find(({ claim }) => claim.body.scope !== null) ?? same.slice(0, 1),
  )
}

/** The check is asked first: it refuses most candidates, and asking whether two sources are acquainted costs more. */
function judged(check: Check, entries: readonly Entry[], ledger: Ledger): Pair[] {
  const pairs: Pair[] = []
  eachCandidate(entries, check, (a, b, similarity) => {
    if (ledger.decided.between(a.claim.id, b.claim.id) !== null) return
    const outcome = check.compare(a, b, similarity, ledger)
    if (outcome === null) return
    if (!check.amongStrangers && !ledger.acquainted(a.source, b.source)) return
    pairs.push({ a, b, similarity, outcome, rank: similarity + (check.tie?.(a, b) ?? 0) })
  })
  return pairs
}

/** Visits all pairs that share a telling feature and reach the likeness asked for, by an inverted index. */
function eachCandidate(
  entries: readonly Entry[],
  check: Check,
  visit: (a: Entry, b: Entry, similarity: number) => void,
): void {
  const earlier = earlierAlike(entries)
  for (const [at, b] of entries.entries()) {
    const { others, products } = earlier(b, at)
    for (const other of others) {
      const a = entries[other]
      const similarity = products[other] ?? 0
      if (a === undefined || similarity < check.likeness || !mayMeet(check, a, b)) continue
      visit(a, b, similarity)
    }
  }
}

/** The claims that hold a feature, by their places, and how much it counts in each. */
interface Holders {
  readonly places: number[]
  readonly values: number[]
}

/**
 * Tells of each entry, asked for in their order, which earlier ones share a telling feature with it and how alike they
 * are. The products stand in one array for all entries: a map for each costs more than the reckoning.
 */
function earlierAlike(entries: readonly Entry[]) {
  const index = new Map<string, Holders>()
  const products = new Float64Array(entries.length)
  const others: number[] = []
  const multiply = ({ places, values }: Holders, value: number): void => {
    for (let nth = 0; nth < places.length; nth += 1) {
      const other = places[nth] ?? 0
      // No feature counts for nothing: a product of 0 is one that nothing was added to.
      if (products[other] === 0) others.push(other)
      products[other] = (products[other] ?? 0) + value * (values[nth] ?? 0)
    }
  }
  return (entry: Entry, at: number): { readonly others: readonly number[]; readonly products: Float64Array } => {
    for (const other of others) products[other] = 0
    others.length = 0
    entry.features.forEach((value, feature) => {
      const holders = index.get(feature)
      if (holders === undefined) {
        index.set(feature, { places: [at], values: [value] })
        return
      }
      if (holders.places.length <= COMMONEST) multiply(holders, value)
      holders.places.push(at)
      holders.values.push(value)
    })
    return { others, products }
  }
}

/** Claims of one source meet in few checks, and never those of one sentence. */
const mayMeet = ({ within }: Check, a: Entry, b: Entry): boolean =>
  a.source !== b.source || (within && a.claim.span.start !== b.claim.span.start)

/**
 * Keeps a pair when neither side has a better partner in the other's source. A value that another source repeats is
 * answered by that repetition, and clashes with nothing else there.
 */
function mutualBest(pairs: readonly Pair[]): Pair[] {
  const best = new Map<string, number>()
  for (const pair of pairs) {
    const { a, b } = pair
    const rank = rankOf(pair)
    for (const key of [towards(a, b), towards(b, a)]) best.set(key, Math.max(best.get(key) ?? 0, rank))
  }
  return pairs.filter((pair) => {
    const { a, b, outcome } = pair
    if (outcome === 'slip') return true
    const rank = rankOf(pair)
    return [towards(a, b), towards(b, a)].every((key) => rank >= MARGIN * (best.get(key) ?? 0))
  })
}

/** The same value outranks any likeness of another: whoever repeats it answers it. What hardly ties two outranks little. */
const rankOf = ({ outcome, rank }: Pair): number =>
  outcome === 'same' ? rank + 1 : outcome === 'tentative' ? rank / 2 : rank

const towards = (from: Entry, to: Entry): string => `${from.claim.id} ${to.source.id}`
