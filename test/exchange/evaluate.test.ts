import { describe, expect, it } from 'vitest'
import type { Operation } from '../../src/domain/index.ts'
import { evaluate } from '../../src/exchange/index.ts'

type Figure = number | readonly [value: number, factor: number]

const result = (kind: Operation, ...figures: readonly Figure[]): number =>
  evaluate({
    kind,
    terms: figures.map((figure, at) => {
      const [value, factor] = typeof figure === 'number' ? [figure, 1] : figure
      return { claim: `claim_${at}`, unit: 'count', value, factor }
    }),
  })

describe('an expression', () => {
  it.each<readonly [Operation, readonly Figure[], number]>([
    ['sum', [132, 46], 178],
    ['sum', [271, 98, 43], 412],
    [
      'sum',
      [
        [2, 1000],
        [500, 1],
      ],
      2500,
    ],
    ['complement', [58], 42],
    ['share', [15, 9000], 1350],
    ['share', [92, 912, 84], 916.32],
    ['growth', [150_000, 17], 175_500],
    ['growth', [14, [18, -1]], 11.48],
    ['points', [58.9, 5.3], 64.2],
    ['points', [58.9, [5.3, -1]], 53.6],
    ['units', [[31, 1.609344]], 49.889664],
    ['product', [3150, 400], 1_260_000],
    ['product', [[30_000, 12]], 360_000],
    ['exchange', [4.5, 1.36], 6.12],
  ])('does %s', (kind, figures, wanted) => {
    expect(result(kind, ...figures)).toBeCloseTo(wanted, 9)
  })

  it.each<readonly [string, number]>([
    ['an operation that nobody knows', result('root' as Operation, 4)],
    ['a growth without its percentage', result('growth', 4)],
    ['an exchange without its rate', result('exchange', 4)],
    ['a share without its percentage', result('share')],
  ])('gives no number for %s', (_, made) => {
    expect(made).toBeNaN()
  })
})
