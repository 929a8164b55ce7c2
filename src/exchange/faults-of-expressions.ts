import type { Comparison, Expression, Interval, Told } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'
import { evaluate } from './evaluate.ts'

/** Floats do not meet to the last digit: a part of the result. */
const TINY = 1e-8

/** The figures that the stored claims tell, by claim id. */
type Figures = ReadonlyMap<string, Interval>

/** What is wrong with a figure of an expression, or null: its claim must tell it. */
const faultOfTold = ({ claim, value, unit }: Told, figures: Figures): string | null => {
  const said = figures.get(claim)
  if (said === undefined) return `${claim} has no figure`
  if (said.value === value && said.unit === unit) return null
  return `it takes ${claim} for ${value} ${unit}, the claim says ${said.value} ${said.unit}`
}

/** What is wrong with an expression once it is done with the values of the stored claims, or null. */
const faultOfResult = (expression: Expression, figures: Figures): string | null => {
  const saidBy = ({ claim }: Told): number => figures.get(claim)?.value ?? Number.NaN
  const { kind, result, slack } = expression
  const terms = expression.terms.map((term) => ({ ...term, value: saidBy(term) }))
  const [made, said] = [evaluate({ kind, terms }), saidBy(result)]
  if (Math.abs(made - said) <= slack + TINY * Math.abs(said)) return null
  const taken = terms.map(({ value, unit, factor }) => `${value} ${unit}${factor === 1 ? '' : ` × ${factor}`}`)
  return `${kind} of ${taken.join(', ')} gives ${made}, the claim says ${said} ${result.unit}, ± ${slack} allowed`
}

/** An expression is of the comparison that it stands in: both claims are figures of it. */
const faultOfClaims = ({ claims }: Comparison, told: readonly Told[]): string | null => {
  const missing = claims.find((id) => told.every(({ claim }) => claim !== id))
  return missing === undefined ? null : `it leaves out ${missing}`
}

const toldIn = ({ terms, result }: Expression): readonly Told[] => [...terms, result]

const faultsOf = (comparison: Comparison, expression: Expression, figures: Figures): readonly string[] => {
  const told = toldIn(expression)
  const found = [
    faultOfClaims(comparison, told),
    ...told.map((each) => faultOfTold(each, figures)),
    faultOfResult(expression, figures),
  ]
  return found.flatMap((fault) => (fault === null ? [] : [`${comparison.id}: in its expression, ${fault}`]))
}

const figuresOf = async (reader: Reader, expressions: readonly Expression[]): Promise<Figures> => {
  const ids = [...new Set(expressions.flatMap(toldIn).map(({ claim }) => claim))]
  const { claims } = await reader.claims({ ids })
  return new Map(claims.flatMap(({ id, body: { value } }) => (value.type === 'interval' ? [[id, value] as const] : [])))
}

/**
 * Does the arithmetic of every stored comparison once more with the values of the stored claims, without the code that
 * compares: how many expressions there are, and each fault in one plain line with its numbers.
 */
export const faultsOfExpressions = async (
  reader: Reader,
): Promise<{ readonly expressions: number; readonly faults: readonly string[] }> => {
  const made = (await reader.comparisons()).flatMap((comparison) =>
    comparison.expression === null ? [] : [{ comparison, expression: comparison.expression }],
  )
  const figures = await figuresOf(
    reader,
    made.map(({ expression }) => expression),
  )
  return {
    expressions: made.length,
    faults: made.flatMap(({ comparison, expression }) => faultsOf(comparison, expression, figures)),
  }
}
