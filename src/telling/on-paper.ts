import type { Expression, Operand, Told } from '../domain/index.ts'
import { evaluate } from '../exchange/index.ts'
import { amountInShort } from './value-in-short.ts'

/** So many digits are worth reading of a result, of a factor and of a tolerance. */
const DIGITS = { result: 6, factor: 7, slack: 3 }

/** "1.609344", "0.000000001": factors may be small. */
const factorInShort = (factor: number): string =>
  factor.toLocaleString('en-US', { maximumSignificantDigits: DIGITS.factor })

const amount = ({ value, unit }: Pick<Told, 'value' | 'unit'>): string =>
  amountInShort(value, unit === 'percentage-point' ? 'points' : unit)

/** "46", "£4.5 million", "31 miles × 1.609344". */
const factored = (operand: Operand): string =>
  Math.abs(operand.factor) === 1 ? amount(operand) : `${amount(operand)} × ${factorInShort(operand.factor)}`

const signOf = ({ factor }: Operand): string => (factor < 0 ? '−' : '+')

const added = (terms: readonly Operand[]): string => terms.map(factored).join(' + ')

const left = ({ kind, terms }: Expression): string => {
  const [first, second, ...more] = terms
  if (first === undefined) return ''
  if (kind === 'sum') return added(terms)
  if (kind === 'complement') return `100% − ${factored(first)}`
  if (kind === 'share' && more.length > 0) return `${factored(first)} × (${added(terms.slice(1))})`
  if (kind === 'growth' && second) return `${factored(first)} × (1 ${signOf(second)} ${factored(second)})`
  if (kind === 'points' && second) return `${factored(first)} ${signOf(second)} ${factored(second)}`
  return terms.map(factored).join(' × ')
}

/** Floats do not meet to the last digit. */
const TINY = 1e-9

/** An expression as one does it on paper: "132 + 46 = 178", "31 miles × 1.609344 = 49.8897 kilometers ≈ 50 kilometers (± 0.805)". */
export function onPaper(expression: Expression): string {
  const { result, slack } = expression
  const made = evaluate(expression)
  if (Math.abs(made - result.value) <= TINY * Math.abs(result.value)) return `${left(expression)} = ${amount(result)}`
  const exactly = amount({ value: Number(made.toPrecision(DIGITS.result)), unit: result.unit })
  const allowed = amountInShort(Number(slack.toPrecision(DIGITS.slack)), 'count')
  return `${left(expression)} = ${exactly} ≈ ${amount(result)} (± ${allowed})`
}
