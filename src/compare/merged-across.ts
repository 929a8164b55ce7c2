import { CHECKS } from './checks.ts'
import type { Decided } from './decided.ts'
import { groupBy } from './group-by.ts'
import { type Judged, judge } from './judge.ts'
import { ledgerOf } from './ledger.ts'
import { mergedPairs } from './pair.ts'
import type { Stories } from './stories.ts'

/** Claims of several stories that a person decided to be of one thing are held against each other, and nothing else is. */
export function mergedAcross(stories: Stories, decided: Decided): readonly Judged[] {
  if (decided.ties.length === 0) return []
  const toldIn = storiesByClaim(stories)
  const isAcross = ({ claims: [a, b] }: Judged | Decided['ties'][number]): boolean =>
    !toldIn(a).some((at) => toldIn(b).includes(at))
  const tied = new Set(decided.ties.filter(isAcross).flatMap(({ claims }) => claims.flatMap(toldIn)))
  if (tied.size === 0) return []
  const ledger = ledgerOf([...new Set(stories.filter((_, at) => tied.has(at)).flat())], decided)
  return CHECKS.flatMap((check) =>
    mergedPairs(check, ledger).flatMap((pair) => judge(check, pair, ledger) ?? []),
  ).filter(isAcross)
}

/** The stories in which a claim is told: several, where its source belongs to several collections. */
function storiesByClaim(stories: Stories): (claim: string) => readonly number[] {
  const places = stories.flatMap((story, at) => story.flatMap(({ claims }) => claims.map(({ id }) => ({ id, at }))))
  const byClaim = groupBy(places, ({ id }) => id)
  return (claim) => (byClaim.get(claim) ?? []).map(({ at }) => at)
}
