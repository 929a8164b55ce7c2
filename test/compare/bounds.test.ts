import { describe, expect, it } from 'vitest'
import { boundsOf, meet, rounding } from '../../src/compare/bounds.ts'
import type { Interval } from '../../src/domain/index.ts'

const figure = (value: number, approx: Interval['approx'] = 'exact', unit = 'count'): Interval => ({
  type: 'interval',
  value,
  low: null,
  high: null,
  approx,
  unit,
})

describe('rounding', () => {
  it.each([
    [58, 0],
    [20, 0],
    [4683, 0],
    [4700, 50],
    [13_500, 50],
    [3_170_000_000, 5_000_000],
    [81.3, 0.05],
  ])('reads %d as rounded to ± %d', (value, slack) => {
    expect(rounding(value)).toBeCloseTo(slack)
  })
})

describe('bounds', () => {
  it.each([
    ['about 4,700 and 4,683', figure(4700, 'about'), figure(4683), true],
    ['nearly 72 percent and 71.8 percent', figure(72, 'about', 'percent'), figure(71.8, 'exact', 'percent'), true],
    ['at least 250 and 371', figure(250, 'at-least'), figure(371), true],
    ['fewer than 500 and 431', figure(500, 'less-than'), figure(431), true],
    ['31 miles and 50 kilometers', figure(31, 'about', 'mile'), figure(50, 'exact', 'kilometer'), true],
    ['58 and 63', figure(58), figure(63), false],
    ['5,500 pounds and 5,500 kilograms', figure(5500, 'exact', 'pound'), figure(5500, 'exact', 'kilogram'), false],
    ['$3.17 billion and $3.71 billion', figure(3.17e9, 'exact', 'USD'), figure(3.71e9, 'exact', 'USD'), false],
    ['more than 8,000 and 4,683', figure(8000, 'more-than'), figure(4683), false],
  ])('%s', (_name, a, b, expected) => {
    expect(meet(boundsOf(a), boundsOf(b))).toBe(expected)
  })
})
