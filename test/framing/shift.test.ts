import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Side, shiftsOf } from '../../src/framing/shift.ts'

const sentence = fc.array(fc.constantFrom('partner', 'threat', 'absent'), { minLength: 1, maxLength: 2 })
const side: fc.Arbitrary<Side> = fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 6,
})

const same = (frame: string, count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, () => [frame])

describe('a shift', () => {
  it('has shares that add up, an interval around its difference, and is the same each time', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const shifts = shiftsOf(a, b)
        for (const at of ['a', 'b'] as const) {
          expect(shifts.reduce((sum, one) => sum + one[at].share, 0)).toBeCloseTo(1)
          expect(shifts.reduce((sum, one) => sum + one[at].count, 0)).toBe((at === 'a' ? a : b).flat(2).length)
        }
        for (const { difference, low, high } of shifts) {
          expect(low).toBeLessThanOrEqual(difference + 1e-9)
          expect(high).toBeGreaterThanOrEqual(difference - 1e-9)
        }
        expect(shiftsOf(a, b)).toEqual(shifts)
      }),
      { numRuns: 40 },
    )
  })

  it('is told in shares, the most frequent frame first', () => {
    const [first, second] = shiftsOf([same('partner', 3), same('threat', 1)], [same('threat', 4)])
    expect(first).toMatchObject({ frame: 'threat', a: { count: 1, share: 0.25 }, b: { count: 4, share: 1 } })
    expect(first?.difference).toBeCloseTo(0.75)
    expect(second).toMatchObject({ frame: 'partner', difference: -0.75 })
  })

  it('knows no doubt where nothing varies', () => {
    const [only] = shiftsOf([same('partner', 3)], [same('partner', 2), same('partner', 5)])
    expect(only).toMatchObject({ difference: 0, low: 0, high: 0 })
  })

  it('is less sure where the sentences of a source are all alike than where they are mixed', () => {
    const mixed = [...same('partner', 5), ...same('threat', 5)]
    const width = (a: Side) => {
      const [one] = shiftsOf(a, [mixed, mixed, mixed, mixed])
      return (one?.high ?? 0) - (one?.low ?? 0)
    }
    const alike = [same('partner', 10), same('partner', 10), same('threat', 10), same('threat', 10)]
    expect(width(alike)).toBeGreaterThan(width([mixed, mixed, mixed, mixed]) * 1.5)
  })

  it('is nothing where neither side frames', () => {
    expect(shiftsOf([], [])).toEqual([])
  })
})
