import type { Comparison, Expression } from '../../domain/index.ts'
import { onPaper } from '../../telling/on-paper.ts'
import type { Explained, Part } from '../brief.ts'
import { type Material, partOf } from '../material.ts'
import { subjectOf } from '../subject-of.ts'
import { voicesOf } from '../voices.ts'
import { differenceOf, type Judged } from './disputed.ts'

type Told = { readonly comparison: Comparison } | { readonly judged: Judged }

/** A dispute of which a person said that it is none. */
const byPerson = async (judged: Judged, material: Material): Promise<Explained> => {
  const { subject, sides, ruled, why } = await differenceOf(judged, material)
  return { subject, arithmetic: null, why, voices: sides.flatMap(({ voices }) => voices), ruled }
}

const byRule = async (comparison: Comparison, material: Material): Promise<Explained> => {
  const { claims, expression, explanation } = comparison
  const ids = expression === null ? claims : [...expression.terms, expression.result].map(({ claim }) => claim)
  const { claims: used } = await material.reader.claims({ ids: [...new Set([...ids, ...claims])] })
  const voices = await voicesOf(used, material)
  return {
    ...{ subject: await subjectOf(comparison, used, voices, material), why: explanation, voices, ruled: [] },
    arithmetic: expression === null ? null : arithmeticOf(expression),
  }
}

/** On paper; how much the words round is told by "≈" alone. */
const arithmeticOf = (expression: Expression): string => onPaper(expression).replace(/ \(± [^)]*\)$/, '')

/** One amount is told once, however many pairs of claims it explains. */
const distinct = (comparisons: readonly Comparison[]): readonly Comparison[] => {
  const key = ({ rule, explanation, expression }: Comparison): string => {
    if (expression !== null) return `${rule} ${arithmeticOf(expression)}`
    return `${rule} ${explanation}`
  }
  return [...new Map(comparisons.toReversed().map((one) => [key(one), one])).values()].reverse()
}

/** What a person explained, then what arithmetic, units, times or scope do, but for what stands in a series. */
export const explainedOf = (
  settledByPeople: readonly Judged[],
  inSeries: ReadonlySet<string>,
  material: Material,
): Promise<Part<Explained>> => {
  const rest = material.board.settled.filter(({ id, verdict }) => verdict === 'reconciled' && !inSeries.has(id))
  const all: readonly Told[] = [
    ...settledByPeople.map((judged) => ({ judged })),
    ...distinct(rest).map((comparison) => ({ comparison })),
  ]
  return partOf(all, material.limit, (one) =>
    'judged' in one ? byPerson(one.judged, material) : byRule(one.comparison, material),
  )
}
