import { describe, expect, it } from 'vitest'
import { isSlip } from '../../src/compare/slip.ts'
import type { Interval } from '../../src/domain/index.ts'

const figure = (value: number, unit = 'count'): Interval => ({
  type: 'interval',
  value,
  low: value,
  high: value,
  approx: 'exact',
  unit,
})

describe('slips', () => {
  it.each([
    ['digits that changed places', figure(3.17e9, 'USD'), figure(3.71e9, 'USD'), true],
    ['digits in the middle', figure(15_390), figure(13_590), true],
    ['a unit that was swapped', figure(5500, 'pound'), figure(5500, 'kilogram'), true],
    ['two figures', figure(371), figure(156), false],
    ['two digits only', figure(12), figure(21), false],
    ['the same figure', figure(371), figure(371), false],
    ['another size', figure(3710), figure(371), false],
    ['a small figure of two things', figure(3, 'day'), figure(3, 'week'), false],
  ])('%s', (_name, a, b, expected) => expect(isSlip(a, b)).toBe(expected))
})
