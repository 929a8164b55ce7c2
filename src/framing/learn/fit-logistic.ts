import { logistic } from '../../domain/index.ts'

/** One case to learn from: `offset` are log-odds that are not learned. */
export interface Example {
  readonly features: ReadonlyMap<string, number>
  readonly offset: number
  readonly answer: boolean
}

/** The examples that have a feature, and its weight so far. */
interface Column {
  readonly name: string
  readonly variance: number
  readonly rows: Int32Array
  readonly values: Float64Array
  weight: number
  reach: number
}

const TOLERANCE = 1e-7
const MOST_ROUNDS = 2000

const columnsOf = (examples: readonly Example[], varianceOf: (feature: string) => number): readonly Column[] => {
  const cells = new Map<string, [row: number, value: number][]>()
  for (const [row, { features }] of examples.entries()) {
    for (const [name, value] of features) {
      const listed = cells.get(name)
      if (listed === undefined) cells.set(name, [[row, value]])
      else listed.push([row, value])
    }
  }
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, found]) => ({
      ...{ name, variance: varianceOf(name), weight: 0, reach: 1 },
      rows: Int32Array.from(found, ([row]) => row),
      values: Float64Array.from(found, ([, value]) => value),
    }))
}

/** The most that the curvature can be while a margin moves by up to `reach`. */
const curvature = (margin: number, reach: number): number => {
  const far = Math.abs(margin)
  return far <= reach ? 0.25 : 1 / (2 + Math.exp(far - reach) + Math.exp(reach - far))
}

/** Moves one weight a safe step towards its best value, and the log-odds with it; gives how far it moved. */
const improve = (column: Column, odds: Float64Array, answers: Float64Array): number => {
  const { rows, values, variance, reach } = column
  let [slope, bend] = [-column.weight / variance, 1 / variance]
  for (let at = 0; at < rows.length; at += 1) {
    const [row, value] = [rows[at] ?? 0, values[at] ?? 0]
    const margin = odds[row] ?? 0
    slope += value * ((answers[row] ?? 0) - logistic(margin))
    bend += value * value * curvature(margin, Math.abs(reach * value))
  }
  const step = Math.min(Math.max(slope / bend, -reach), reach)
  column.weight += step
  column.reach = Math.max(2 * Math.abs(step), reach / 2)
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0
    odds[row] = (odds[row] ?? 0) + step * (values[at] ?? 0)
  }
  return Math.abs(step)
}

/**
 * The most probable weights of a logistic regression under a normal prior of mean 0 for each (ridge), by cyclic
 * coordinate descent with a trust region: A. Genkin, D. Lewis, D. Madigan, "Large-Scale Bayesian Logistic Regression
 * for Text Categorization", Technometrics 49 (2007), algorithm CLG. The optimum is one; for equal bytes, give the
 * examples in one order.
 */
export const fitLogistic = (
  examples: readonly Example[],
  varianceOf: (feature: string) => number,
): ReadonlyMap<string, number> => {
  const columns = columnsOf(examples, varianceOf)
  const odds = Float64Array.from(examples, ({ offset }) => offset)
  const answers = Float64Array.from(examples, ({ answer }) => (answer ? 1 : 0))
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const moved = columns.reduce((most, column) => Math.max(most, improve(column, odds, answers)), 0)
    if (moved < TOLERANCE) break
  }
  return new Map(columns.map(({ name, weight }) => [name, weight]))
}
