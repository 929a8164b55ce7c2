import type { Check } from './check/check.ts'
import { groupBy } from './group-by.ts'
import { worth } from './interval-of.ts'
import { type Judged, judge } from './judge.ts'
import type { Entry, Ledger } from './ledger.ts'
import type { Pair } from './pair.ts'
import { likenessNeeded } from './tie.ts'

/**
 * Conflicts that agreement carries on: whoever says the same as one side of a conflict contradicts the other side too,
 * however different the words.
 */
export function carried(
  check: Check,
  pairs: readonly Pair[],
  judged: readonly Judged[],
  ledger: Ledger,
): readonly Judged[] {
  const conflicts = judged.filter(({ verdict }) => verdict === 'conflict')
  if (conflicts.length === 0) return []
  const known = new Set(judged.map(({ claims }) => keyOf(...claims)))
  const entryOf = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((entry) => [entry.claim.id, entry] as const))
  const agreeing = groupBy(
    pairs.filter((pair) => agrees(check, pair, ledger)).flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]),
    ([from]) => from.claim.id,
  )
  return conflicts.flatMap(({ claims: [one, other] }) =>
    [[one, other] as const, [other, one] as const].flatMap(([side, against]) =>
      (agreeing.get(side) ?? []).flatMap(([, witness]) => {
        const rival = entryOf.get(against)
        if (rival === undefined || witness.source === rival.source) return []
        const key = keyOf(witness.claim.id, against)
        if (known.has(key)) return []
        known.add(key)
        return conflictOf(check, witness, rival, ledger)
      }),
    ),
  )
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Figures agree by chance: they must be of one thing as well, and "about 14,000" is not 13,900. */
function agrees(check: Check, { a, b, outcome, similarity }: Pair, ledger: Ledger): boolean {
  if (outcome !== 'same' || a.source === b.source || (check.rule === 'number' && !areEqual(a, b))) return false
  const needed = check.rule === 'number' ? likenessNeeded(a, b, ledger) : 0
  return needed !== null && similarity >= needed
}

/** How far apart two figures are at most that say the same, as a share of one of them. */
const SAME = 0.01

const areEqual = (a: Entry, b: Entry): boolean => Math.abs(worth(a) - worth(b)) <= SAME * Math.abs(worth(a))

/** What settlers leave of a conflict that agreement carried on. */
function conflictOf(check: Check, a: Entry, b: Entry, ledger: Ledger): readonly Judged[] {
  const similarity = ledger.likeness(a, b)
  const found = judge(check, { a, b, similarity, outcome: 'exclusive', rank: similarity }, ledger)
  return found?.verdict === 'conflict' ? [found] : []
}
