import type { Expression, Operation, Told } from '../domain/index.ts'
import { dimension, inBase } from './base-unit.ts'
import { intervalOf } from './interval-of.ts'
import type { Entry } from './ledger.ts'

interface Sided {
  readonly entry: Entry
}

/** A figure that an operation takes; without a factor, that from its unit to the unit of the result. */
interface Taken extends Sided {
  readonly factor?: number
}

interface Made {
  readonly kind: Operation
  readonly terms: readonly Taken[]
  readonly result: Sided
  /** What rounding may change of the result, in the base unit of its dimension. */
  readonly slack?: number
}

/** The arithmetic of these figures as plain data, in their own units. */
export const expressionOf = ({ kind, terms, result, slack = 0 }: Made): Expression => ({
  kind,
  terms: terms.map(({ entry, factor = unitFactor(entry, result.entry) }) => ({
    ...told(entry),
    factor: settled(factor),
  })),
  result: told(result.entry),
  slack: settled(slack / inBase(1, unitOf(result.entry))),
})

const unitOf = (entry: Entry): string => intervalOf(entry)?.unit ?? ''

const told = (entry: Entry): Told => ({
  claim: entry.claim.id,
  value: intervalOf(entry)?.value ?? 0,
  unit: unitOf(entry),
})

/** What the unit of one figure is in that of another; 1 for those that measure different things, such as a share of it. */
export function unitFactor(from: Entry, to: Entry): number {
  const [x, y] = [unitOf(from), unitOf(to)]
  return dimension(x) === dimension(y) ? inBase(1, x) / inBase(1, y) : 1
}

/** So many digits are meant; the rest is noise of floats. */
const DIGITS = 12

const settled = (value: number): number => Number(value.toPrecision(DIGITS))
