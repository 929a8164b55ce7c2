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
    ['digits that changed places', figure(2.84e9, 'USD'), figure(2.48e9, 'USD'), true],
    ['digits in the middle', figure(12_480), figure(14_280), true],
    ['a unit that was swapped', figure(4400, 'pound'), figure(4400, 'kilogram'), true],
    ['two figures', figure(412), figure(187), false],
    ['two digits only', figure(12), figure(21), false],
    ['the same figure', figure(412), figure(412), false],
    ['another size', figure(4120), figure(412), false],
    ['a small figure of two things', figure(3, 'day'), figure(3, 'week'), false],
  ])('%s', (_name, a, b, expected) => expect(isSlip(a, b)).toBe(expected))
})
