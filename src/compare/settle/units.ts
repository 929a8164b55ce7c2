import type { Interval } from '../../domain/index.ts'
import { dimension } from '../base-unit.ts'
import { boundsOf } from '../bounds.ts'
import { inWords } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
import { intervalOf } from '../interval-of.ts'
import type { Settler } from './settle.ts'

/** A conversion rounds twice: once in the figure, once in the result. */
const ROUNDED_TWICE = 0.02

/** One amount in two units: "31 miles" and "50 kilometres". */
export const units: Settler = {
  rule: 'units',
  kinds: ['number'],
  explainsAgreement: true,
  settle: ({ a, b }) => {
    const [x, y] = [intervalOf(a), intervalOf(b)]
    if (x === null || y === null || x.unit === y.unit || dimension(x.unit) !== dimension(y.unit)) return null
    const [p, q] = [middle(x), middle(y)]
    const slack = ROUNDED_TWICE * Math.max(Math.abs(p), Math.abs(q))
    // "For 40 miles", "more than 500 kilometers": what has no end has no middle.
    if (!Number.isFinite(p) || !Number.isFinite(q) || Math.abs(p - q) > slack) return null
    return {
      verdict: 'reconciled',
      explanation: `${inWords(a)} and ${inWords(b)} are one amount in two units.`,
      expression:
        isSingle(x) && isSingle(y)
          ? expressionOf({ kind: 'units', terms: [{ entry: a }], result: { entry: b }, slack })
          : null,
    }
  },
}

/** Ranges and open bounds have no value to calculate with. */
const isSingle = ({ value, approx }: Interval): boolean => value !== null && (approx === 'exact' || approx === 'about')

const middle = (interval: Interval): number => {
  const { low, high } = boundsOf(interval)
  return (low + high) / 2
}
