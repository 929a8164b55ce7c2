import type { Band } from '../domain/index.ts'
import type { Decided, Tie } from './decided.ts'
import { grouping } from './grouping.ts'
import type { Judged } from './judge.ts'

const RANK: Readonly<Record<Band, number>> = { sure: 0, likely: 1, look: 2 }

const surestFirst = (a: Judged, b: Judged): number => RANK[a.band] - RANK[b.band] || (a.id < b.id ? -1 : 1)

/**
 * Comparisons but those that would make one thing of claims that were decided apart, be it through others: the surest
 * are joined first, after `firm` ties.
 */
export function keptApart(judged: readonly Judged[], decided: Decided, firm: readonly Tie[]): readonly Judged[] {
  if (!hasSplits(decided)) return judged
  const kept = new Set(withoutBridges(judged.toSorted(surestFirst), decided, firm))
  return judged.filter((each) => kept.has(each))
}

const hasSplits = ({ decisions }: Decided): boolean => decisions.some(({ kind }) => kind === 'split')

/** Ties in their order but those that would make one thing of claims that were decided apart, after `firm` ties. */
export function withoutBridges<Each extends Tie>(
  ties: readonly Each[],
  decided: Decided,
  firm: readonly Tie[],
): readonly Each[] {
  if (!hasSplits(decided)) return ties
  const { groupOf, join } = grouping()
  const joins = ({ claims: [a, b] }: Tie): boolean => {
    if (groupOf(a) !== groupOf(b) && groupOf(a).some((x) => groupOf(b).some((y) => decided.isApart(x, y)))) return false
    join(a, b)
    return true
  }
  for (const tie of firm) joins(tie)
  return ties.filter(joins)
}
