import type { Expression, Operation } from '../domain/index.ts'

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const product = (values: readonly number[]): number => values.reduce((all, value) => all * value, 1)

/** What each operation makes of its terms, each already multiplied by its factor; NaN where one is missing. */
const OPERATIONS: Readonly<Record<Operation, (terms: readonly number[]) => number>> = {
  sum,
  complement: ([share = Number.NaN]) => 100 - share,
  share: ([percent = Number.NaN, ...wholes]) => (percent / 100) * sum(wholes),
  growth: ([old = Number.NaN, percent = Number.NaN]) => old * (1 + percent / 100),
  points: ([old = Number.NaN, points = Number.NaN]) => old + points,
  units: ([amount = Number.NaN]) => amount,
  product,
  exchange: ([amount = Number.NaN, rate = Number.NaN]) => amount * rate,
}

/** Does the arithmetic of an expression, in the unit of its result; NaN where it cannot be done. */
export const evaluate = ({ kind, terms }: Pick<Expression, 'kind' | 'terms'>): number =>
  OPERATIONS[kind]?.(terms.map(({ value, factor }) => value * factor)) ?? Number.NaN
