import type { Interval } from '../domain/index.ts'
import { inBase } from './base-unit.ts'

/** What an interval allows in the base unit of its dimension; open ends are infinite. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** How far "about" reaches to either side, as a share of the value. */
const ABOUT = 0.1

/** From this size on, trailing zeros are read as rounding: "4,700" may be 4,683, but "20" is twenty. */
const ROUNDED_FROM = 100

/** The bounds of an interval in its base unit ("5,500 pounds" → 2,472…2,517 kilograms). */
export function boundsOf(interval: Interval): Bounds {
  const { low, high } = worded(interval)
  return { low: inBase(low, interval.unit), high: inBase(high, interval.unit) }
}

function worded(interval: Interval): Bounds {
  const { value, approx } = interval
  const low = interval.low ?? -Infinity
  const high = interval.high ?? Infinity
  if (value === null) return { low, high }
  if (approx === 'at-least' || approx === 'more-than') return { low: value, high: Infinity }
  if (approx === 'at-most' || approx === 'less-than') return { low: -Infinity, high: value }
  const slack = Math.max(approx === 'about' ? ABOUT * Math.abs(value) : 0, rounding(value))
  return { low: value - slack, high: value + slack }
}

/** Whether one figure is beyond a bound that the other is: "fewer than 48" and 48. Round figures are taken for loose ones. */
export const isBeyond = (a: Interval, b: Interval): boolean =>
  a.value !== null &&
  a.value === b.value &&
  a.unit === b.unit &&
  isStrict(a) !== isStrict(b) &&
  [a, b].some(({ approx }) => approx === 'exact' || approx === 'about') &&
  String(a.value).replace(/0+$/, '').length >= TELLING

const TELLING = 2

const isStrict = ({ approx }: Interval): boolean => approx === 'more-than' || approx === 'less-than'

/** Half a unit of the last significant digit: 50 for 4,700, 0.005 billion for 3.17 billion, 0 for 58. */
export function rounding(value: number): number {
  const size = Math.abs(value)
  if (!Number.isInteger(size)) return 0.5 * 10 ** -decimals(size)
  if (size < ROUNDED_FROM) return 0
  let unit = 1
  while (size % (unit * 10) === 0 && size >= unit * 100) unit *= 10
  return unit === 1 ? 0 : unit / 2
}

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0

/** Whether two ranges share a value. */
export const meet = (a: Bounds, b: Bounds): boolean => a.low <= b.high && b.low <= a.high
