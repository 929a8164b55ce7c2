import type { Expression, Operand } from '../../domain/index.ts'
import { evaluate } from '../../exchange/index.ts'
import { amountInShort } from '../value-in-short.ts'

/** "46", "£4.5 million", "31 mile × 1.609344". */
const factored = ({ value, unit, factor }: Operand): string =>
  Math.abs(factor) === 1
    ? amountInShort(value, unit)
    : `${amountInShort(value, unit)} × ${amountInShort(factor, 'count')}`

const signOf = ({ factor }: Operand): string => (factor < 0 ? '−' : '+')

const group = (terms: readonly Operand[], sign: string): string => {
  const joined = terms.map(factored).join(` ${sign} `)
  return terms.length > 1 && sign === '+' ? `(${joined})` : joined
}

const left = ({ kind, terms }: Expression): string => {
  const [first, second] = terms
  if (first === undefined) return ''
  if (kind === 'sum') return terms.map(factored).join(' + ')
  if (kind === 'complement') return `100% − ${factored(first)}`
  if (kind === 'share') return `${factored(first)} × ${group(terms.slice(1), '+')}`
  if (kind === 'growth' && second) return `${factored(first)} × (1 ${signOf(second)} ${factored(second)})`
  if (kind === 'points' && second) return `${factored(first)} ${signOf(second)} ${factored(second)}`
  return group(terms, '×')
}

/** So many digits of what a tolerance or an inexact result is are worth reading. */
const DIGITS = 6

const shortened = (value: number): number => Number(value.toPrecision(DIGITS))

/** An expression as one does it on paper: "132 + 46 = 178", "31 mile × 1.609344 = 49.8897 ≈ 50 kilometer (± 0.75)". */
export function onPaper(expression: Expression): string {
  const { value, unit } = expression.result
  const made = shortened(evaluate(expression))
  const result = amountInShort(value, unit)
  return made === shortened(value)
    ? `${left(expression)} = ${result}`
    : `${left(expression)} = ${amountInShort(made, unit)} ≈ ${result} (± ${amountInShort(shortened(expression.slack), unit)})`
}
