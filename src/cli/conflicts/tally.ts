import type { Verdict } from '../../domain/index.ts'
import type { Board } from '../../telling/board.ts'

/** How many disputes a board has, and how many comparisons of each other verdict. */
export const tally = ({ disputes, settled }: Board) => {
  const count = (verdict: Verdict): number => settled.filter((one) => one.verdict === verdict).length
  return {
    disputes: disputes.length,
    ...{ reconciled: count('reconciled'), compatible: count('compatible'), agrees: count('agrees') },
  }
}
