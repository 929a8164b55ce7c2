import { type Judgement, type Standing, standingJudgements, standingOf } from '../domain/index.ts'
import type { Disputed } from './board.ts'

/** The pairs of claims that a dispute holds against each other. */
export const pairsOf = ({ comparisons }: Disputed): readonly (readonly [string, string])[] =>
  comparisons.map(({ claims }) => claims)

/** Finds what stands of a dispute, once: several counts of one answer ask for it, and a dispute may have many pairs. */
export const standingIn = (judgements: readonly Judgement[]): ((dispute: Disputed) => Standing | null) => {
  const find = standingOf(standingJudgements(judgements))
  const known = new Map<Disputed, Standing | null>()
  return (dispute) => {
    const before = known.get(dispute)
    if (before !== undefined) return before
    const standing = find(pairsOf(dispute))
    known.set(dispute, standing)
    return standing
  }
}
