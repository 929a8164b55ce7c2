import type { ComparedSource } from '../domain/index.ts'
import { CHECKS } from './checks.ts'
import type { Decided } from './decided.ts'
import { type Judged, judge } from './judge.ts'
import { ledgerOf } from './ledger.ts'
import { mergedPairs } from './pair.ts'

/** Claims of several stories that a person decided to be of one thing are held against each other, and nothing else is. */
export function mergedAcross(stories: readonly (readonly ComparedSource[])[], decided: Decided): readonly Judged[] {
  if (decided.ties.length === 0) return []
  const storyOf = new Map(
    stories.flatMap((story, at) => story.flatMap(({ claims }) => claims.map(({ id }) => [id, at] as const))),
  )
  const isAcross = ({ claims: [a, b] }: Judged | Decided['ties'][number]): boolean => storyOf.get(a) !== storyOf.get(b)
  const tied = new Set(decided.ties.filter(isAcross).flatMap(({ claims }) => claims.map((id) => storyOf.get(id))))
  if (tied.size === 0) return []
  const ledger = ledgerOf(stories.filter((_, at) => tied.has(at)).flat(), decided)
  return CHECKS.flatMap((check) =>
    mergedPairs(check, ledger).flatMap((pair) => judge(check, pair, ledger) ?? []),
  ).filter(isAcross)
}
