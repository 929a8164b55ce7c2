import type { Interval } from '../domain/index.ts'

/** Digits without separators, decimal point and trailing zeros: what an eye compares. */
const digits = (value: number): string => String(value).replace('.', '').replace(/0+$/, '')

const FEWEST_DIGITS = 3

/**
 * Whether two figures look like one figure with a slip: two digits changed places (3.17 and 3.71 billion), or the unit
 * was swapped (5,500 pounds and 5,500 kilograms). Chance makes few of these, so they tell that one thing is meant.
 */
export function isSlip(a: Interval, b: Interval): boolean {
  if (a.value === null || b.value === null) return false
  const [x, y] = [digits(a.value), digits(b.value)]
  if (a.unit !== b.unit) return a.value === b.value && x.length >= 2
  return String(a.value).length === String(b.value).length && x.length >= FEWEST_DIGITS && areTransposed(x, y)
}

/** Whether two figures of one length differ in two neighbouring digits that changed places, also where they have two digits only. */
export const areSwapped = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && String(a).length === String(b).length && areTransposed(digits(a), digits(b))

/** Exactly two neighbouring digits changed places. */
function areTransposed(x: string, y: string): boolean {
  if (x.length !== y.length || x === y) return false
  const at = [...x].findIndex((digit, index) => digit !== y[index])
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2)
}
