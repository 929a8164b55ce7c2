import type { Check, Outcome } from './check/check.ts'
import { groupBy } from './group-by.ts'
import type { Entry, Ledger } from './ledger.ts'

/** Two claims that may speak of one slot of one thing, with how alike their subjects are (cosine, 0…1). */
export interface Pair {
  readonly a: Entry
  readonly b: Entry
  readonly similarity: number
  readonly outcome: Exclude<Outcome, null>
}

/** A feature that more claims of a group share than this tells nothing; it proposes no pairs. Keeps pairing near-linear. */
const COMMONEST = 64

/** A rival must be this much less alike for a pair to count as each other's best. */
const MARGIN = 0.92

/** Proposes the pairs of one check: alike enough, of values that the check can judge, each the other's best match. */
export function pairsOf(check: Check, ledger: Ledger): readonly Pair[] {
  const groups = groupBy(distinct(check, ledger.entries), ({ claim }) => check.group(claim))
  return [...groups.values()].flatMap((entries) => mutualBest(judged(check, entries, ledger)))
}

/** Of claims that say the same thing in one source, the first that names its scope, else the first. */
function distinct({ distinct: key }: Check, entries: readonly Entry[]): readonly Entry[] {
  if (key === undefined) return entries
  return [...groupBy(entries, ({ claim }) => `${claim.source} ${key(claim)}`).values()].flatMap(
    (same) => same.find(({ claim }) => claim.body.scope !== null) ?? same.slice(0, 1),
  )
}

function judged(check: Check, entries: readonly Entry[], ledger: Ledger): Pair[] {
  return candidates(entries, check).flatMap(({ a, b, similarity }) => {
    if (!check.amongStrangers && !ledger.acquainted(a.source, b.source)) return []
    const outcome = check.compare(a, b, similarity, ledger)
    return outcome === null ? [] : [{ a, b, similarity, outcome }]
  })
}

/** All pairs that share a telling feature and reach the likeness asked for, by an inverted index. */
function candidates(entries: readonly Entry[], check: Check) {
  const index = new Map<string, number[]>()
  const found: { a: Entry; b: Entry; similarity: number }[] = []
  for (const [at, entry] of entries.entries()) {
    const products = new Map<number, number>()
    for (const [feature, value] of entry.features) {
      const others = index.get(feature) ?? []
      index.set(feature, others)
      if (others.length <= COMMONEST) {
        for (const other of others) {
          const product = value * (entries[other]?.features.get(feature) ?? 0)
          products.set(other, (products.get(other) ?? 0) + product)
        }
      }
      others.push(at)
    }
    for (const [other, similarity] of products) {
      const a = entries[other]
      if (a === undefined || similarity < check.likeness) continue
      if (a.source === entry.source && (!check.within || sameSentence(a, entry))) continue
      found.push({ a, b: entry, similarity })
    }
  }
  return found
}

const sameSentence = (a: Entry, b: Entry): boolean => a.claim.span.start === b.claim.span.start

/**
 * Keeps a pair when neither side has a better partner in the other's source. A value that another source repeats is
 * answered by that repetition, and clashes with nothing else there.
 */
function mutualBest(pairs: readonly Pair[]): Pair[] {
  const best = new Map<string, number>()
  for (const { a, b, similarity, outcome } of pairs) {
    const rank = rankOf(outcome, similarity)
    for (const key of [towards(a, b), towards(b, a)]) best.set(key, Math.max(best.get(key) ?? 0, rank))
  }
  return pairs.filter(({ a, b, similarity, outcome }) => {
    if (outcome === 'slip') return true
    const rank = rankOf(outcome, similarity)
    return [towards(a, b), towards(b, a)].every((key) => rank >= MARGIN * (best.get(key) ?? 0))
  })
}

/** The same value outranks any likeness of another: whoever repeats it answers it. */
const rankOf = (outcome: Pair['outcome'], similarity: number): number =>
  outcome === 'same' ? similarity + 1 : similarity

const towards = (from: Entry, to: Entry): string => `${from.claim.id} ${to.source.id}`
