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
    [46, 0],
    [20, 0],
    [6184, 0],
    [6200, 50],
    [12_500, 50],
    [2_840_000_000, 5_000_000],
    [78.4, 0.05],
  ])('reads %d as rounded to ± %d', (value, slack) => {
    expect(rounding(value)).toBeCloseTo(slack)
  })
})

describe('bounds', () => {
  it.each([
    ['about 6,200 and 6,184', figure(6200, 'about'), figure(6184), true],
    ['nearly 65 percent and 64.9 percent', figure(65, 'about', 'percent'), figure(64.9, 'exact', 'percent'), true],
    ['at least 300 and 412', figure(300, 'at-least'), figure(412), true],
    ['fewer than 500 and 431', figure(500, 'less-than'), figure(431), true],
    ['27 miles and 43 kilometers', figure(27, 'about', 'mile'), figure(43, 'exact', 'kilometer'), true],
    ['46 and 49', figure(46), figure(49), false],
    ['4,400 pounds and 4,400 kilograms', figure(4400, 'exact', 'pound'), figure(4400, 'exact', 'kilogram'), false],
    ['$2.84 billion and $2.48 billion', figure(2.84e9, 'exact', 'USD'), figure(2.48e9, 'exact', 'USD'), false],
    ['more than 9,000 and 6,184', figure(9000, 'more-than'), figure(6184), false],
  ])('%s', (_name, a, b, expected) => {
    expect(meet(boundsOf(a), boundsOf(b))).toBe(expected)
  })
})
