import type { Carried } from './carried.ts'
import { contentId } from './content-id.ts'
import { withdrawals } from './withdrawals.ts'

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
 * right, in a conflict; `noneRight`: that none of the values is. An undo rules nothing and withdraws another judgement. An adjudication names the judgements of
 * other people that it `overrules`. `blind`: whoever said it saw nothing that others had said. `decidedAt` is an ISO
 * time, UTC.
 */
export interface Judgement {
  readonly id: string
  readonly dispute: string
  readonly pairs: readonly (readonly [string, string])[]
  readonly ruling: Ruling | null
  readonly reason: Reason | null
  readonly right: string | null
  readonly noneRight?: true
  readonly withdraws: string | null
  readonly overrules?: readonly string[]
  readonly blind?: true
  readonly carried?: Carried
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** A judgement with the id of its content. */
export const judgementOf = (said: Omit<Judgement, 'id'>): Judgement => ({ id: contentId('decision', said), ...said })

/** The judgements that nobody has withdrawn, in the order in which they were made; an undo may be undone. */
export const standingJudgements = (judgements: readonly Judgement[]): readonly Judgement[] => {
  const withdrawn = withdrawals(judgements)
  return judgements.filter(({ id, withdraws }) => withdraws === null && !withdrawn.has(id))
}

/** The pairs of a dispute or judgement, each the same whichever claim comes first. */
type Pairs = readonly (readonly [string, string])[]

const keyOf = ([a, b]: readonly [string, string]): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** What a judgement takes for right: a value, none of them (false), or it does not say (null). */
export const takenForRight = ({ right, noneRight }: Judgement): string | false | null => (noneRight ? false : right)

/** Whether two things taken for right can't both be. */
export const differInRight = (a: string | false | null, b: string | false | null): boolean =>
  a !== null && b !== null && a !== b

/** Whether two judgements say what cannot both stand: other rulings, or other values for right. */
export const differs = (a: Judgement, b: Judgement): boolean => {
  const decided = [a, b].every(({ ruling }) => ruling === 'conflict' || ruling === 'no-conflict')
  if (!decided) return false
  return a.ruling !== b.ruling || differInRight(takenForRight(a), takenForRight(b))
}

/** What stands of a dispute. */
export interface Standing {
  /** The last word of each person that no adjudication overrules, the oldest first. */
  readonly words: readonly Judgement[]
  /** The last of these words. */
  readonly judgement: Judgement
  /** Whether people differ: an adjudication is asked for. */
  readonly isDivided: boolean
  /** Whether the dispute has pairs that no judgement knew. */
  readonly isWidened: boolean
}

/** The last judgement of each person, in the order in which they were made. */
const lastWords = (judgements: readonly Judgement[]): readonly Judgement[] => {
  const last = new Map(judgements.map((each) => [each.person, each] as const))
  return judgements.filter((each) => last.get(each.person) === each)
}

/** The numbers of the judgements that know a pair, by pair. */
const numbersByPair = (standing: readonly Judgement[]): ReadonlyMap<string, readonly number[]> => {
  const numbers = new Map<string, number[]>()
  for (const [number, { pairs }] of standing.entries())
    for (const key of pairs.map(keyOf)) {
      const known = numbers.get(key)
      if (known === undefined) numbers.set(key, [number])
      else known.push(number)
    }
  return numbers
}

/** Finds what all people said last of a dispute with these pairs, the oldest word first. */
export const wordsOn = (standing: readonly Judgement[]) => {
  const byPair = numbersByPair(standing)
  return (pairs: Pairs): readonly Judgement[] => {
    const numbers = new Set(pairs.flatMap((pair) => byPair.get(keyOf(pair)) ?? []))
    return lastWords([...numbers].sort((a, b) => a - b).flatMap((number) => standing[number] ?? []))
  }
}

/** Finds what stands of a dispute with these pairs; null where nobody has judged any of them. */
export const standingOf = (standing: readonly Judgement[]) => {
  const overruled = new Set(standing.flatMap(({ overrules = [] }) => overrules))
  const said = wordsOn(standing)
  const known = new Set(standing.flatMap(({ pairs }) => pairs.map(keyOf)))
  return (pairs: Pairs): Standing | null => {
    const all = said(pairs)
    const words = all.filter(({ id }) => !overruled.has(id))
    const judgement = words.at(-1) ?? all.at(-1)
    if (judgement === undefined) return null
    const isDivided = words.some((one, at) => words.slice(at + 1).some((other) => differs(one, other)))
    return { words, judgement, isDivided, isWidened: pairs.some((pair) => !known.has(keyOf(pair))) }
  }
}
