/**
 * The operation that ties figures together, with p for a percentage or points and r for the result:
 * `sum` a + b + … = r · `complement` 100 − a = r · `share` p % × (a + b + …) = r · `growth` a × (1 + p %) = r ·
 * `points` a + p = r · `units` a = r · `product` a × b × … = r · `exchange` a × rate = r. Terms stand in this order,
 * `share` with p first, `growth` and `points` with a first.
 */
export type Operation = 'sum' | 'complement' | 'share' | 'growth' | 'points' | 'units' | 'product' | 'exchange'

/** A figure as its claim tells it: `claim` is the claim's id, `value` and `unit` are its own. */
export interface Told {
  readonly claim: string
  readonly value: number
  readonly unit: string
}

/**
 * A figure of an operation, multiplied by `factor` before it is used: 1 of most; what its unit is in that of the result
 * (1.609344 of miles in kilometers); the periods in a span of time, or in a year; −1 of a change downwards.
 */
export interface Operand extends Told {
  readonly factor: number
}

/** Arithmetic among claims that can be done again from their own values; `slack` is what rounding may change of the result, in its unit. */
export interface Expression {
  readonly kind: Operation
  readonly terms: readonly Operand[]
  readonly result: Told
  readonly slack: number
}
