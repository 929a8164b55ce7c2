import { contentId } from './content-id.ts'

/** What a person makes of a dispute: `later` puts it off and decides nothing. */
export type Ruling = 'conflict' | 'no-conflict' | 'later'

/** Why a person says that a dispute is no conflict. */
export const REASONS = [
  'time',
  'scope',
  'part',
  'unit',
  'other',
  'same-term',
  'corrected',
  'cited',
  'misread',
  'own',
] as const

export type Reason = (typeof REASONS)[number]

/**
 * What a person said of a dispute. `pairs` are the claims that it held against each other, each pair and all of them
 * sorted: a later dispute is judged as far as its pairs are among them. `right` is the value that the person takes for
 * right, in a conflict. An undo rules nothing and withdraws another judgement. `decidedAt` is an ISO time, UTC.
 */
export interface Judgement {
  readonly id: string
  readonly dispute: string
  readonly pairs: readonly (readonly [string, string])[]
  readonly ruling: Ruling | null
  readonly reason: Reason | null
  readonly right: string | null
  readonly withdraws: string | null
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** A judgement with the id of its content. */
export const judgementOf = (said: Omit<Judgement, 'id'>): Judgement => ({ id: contentId('decision', said), ...said })

/** The judgements that nobody has withdrawn, in the order in which they were made; an undo may be undone. */
export const standingJudgements = (judgements: readonly Judgement[]): readonly Judgement[] => {
  const withdrawn = new Set<string>()
  for (const { id, withdraws } of judgements.toReversed())
    if (withdraws !== null && !withdrawn.has(id)) withdrawn.add(withdraws)
  return judgements.filter(({ id, withdraws }) => withdraws === null && !withdrawn.has(id))
}

const keyOf = ([a, b]: readonly [string, string]): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** What stands of a dispute: its last judgement, and whether the dispute has pairs that it did not know. */
export interface Standing {
  readonly judgement: Judgement
  readonly isWidened: boolean
}

/** Finds what stands of a dispute with these pairs; null where nobody has judged any of them. */
export const standingOf = (standing: readonly Judgement[]) => {
  const last = new Map<string, Judgement>()
  for (const judgement of standing) for (const pair of judgement.pairs) last.set(keyOf(pair), judgement)
  return (pairs: readonly (readonly [string, string])[]): Standing | null => {
    const known = pairs.flatMap((pair) => last.get(keyOf(pair)) ?? [])
    const judgement = standing.findLast((each) => known.includes(each))
    return judgement === undefined ? null : { judgement, isWidened: known.length < pairs.length }
  }
}
