import { type Judgement, type Standing, standingJudgements, standingOf } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'

/** Whether a dispute still asks for a judgement: none was made, it was put off, there is new evidence, or people differ. */
const isOpen = (standing: Standing | null): boolean =>
  standing === null ||
  standing.judgement.ruling === null ||
  standing.judgement.ruling === 'later' ||
  standing.isWidened ||
  standing.isDivided

/** The pairs of claims of each dispute of a reader. */
const pairsIn = async (reader: Reader): Promise<readonly Judgement['pairs'][]> => {
  const conflicts = await reader.comparisons({ verdicts: ['conflict'] })
  const byId = new Map(conflicts.map(({ id, claims }) => [id, claims] as const))
  return (await reader.disputes()).map(({ comparisons }) =>
    comparisons.flatMap((id) => {
      const pair = byId.get(id)
      return pair === undefined ? [] : [pair]
    }),
  )
}

/** How many disputes there are, and how many of them are open. */
export const countDisputes = async (reader: Reader): Promise<{ readonly disputes: number; readonly open: number }> => {
  const find = standingOf(standingJudgements(await reader.judgements()))
  const all = await pairsIn(reader)
  return { disputes: all.length, open: all.filter((pairs) => isOpen(find(pairs))).length }
}
