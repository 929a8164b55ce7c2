import { describe, expect, it } from 'vitest'
import type { Operation } from '../../src/domain/index.ts'
import { onPaper } from '../../src/telling/on-paper.ts'

type Figure = readonly [value: number, unit: string, factor?: number]

const written = (kind: Operation, terms: readonly Figure[], [value, unit]: Figure, slack = 0): string =>
  onPaper({
    ...{ kind, slack, result: { claim: 'claim_r', value, unit } },
    terms: terms.map(([of, per, factor = 1], at) => ({ claim: `claim_${at}`, value: of, unit: per, factor })),
  })

const count = (value: number): Figure => [value, 'count']
const percent = (value: number, factor = 1): Figure => [value, 'percent', factor]

describe('an expression on paper', () => {
  it.each<readonly [string, string]>([
    ['132 + 46 = 178', written('sum', [count(132), count(46)], count(178))],
    ['100% − 58% = 42%', written('complement', [percent(58)], percent(42))],
    ['15% × 9,000 = 1,350', written('share', [percent(15), count(9000)], count(1350))],
    [
      '92% × (912 + 84) = 916.32 ≈ 912 (± 4.98)',
      written('share', [percent(92), count(912), count(84)], count(912), 4.98),
    ],
    [
      '£14 million × (1 − 18%) = £11.48 million ≈ £11.5 million (± 70,000)',
      written('growth', [[14e6, 'GBP'], percent(18, -1)], [11.5e6, 'GBP'], 70_000),
    ],
    ['58.9% + 5.3 points = 64.2%', written('points', [percent(58.9), [5.3, 'percentage-point']], percent(64.2))],
    [
      '9,800,000,000 cubic meters × 0.000000001 = 9.8 cubic kilometers',
      written('units', [[9.8e9, 'cubic meter', 1e-9]], [9.8, 'cubic kilometer']),
    ],
    ['3,150 × $400 = $1.26 million', written('product', [count(3150), [400, 'USD']], [1.26e6, 'USD'])],
    ['30,000 tonnes × 12 = 360,000 tonnes', written('product', [[30_000, 'tonne', 12]], [360_000, 'tonne'])],
    [
      '£4.5 million × $1.36 = $6.12 million ≈ $6.1 million (± 91,800)',
      written(
        'exchange',
        [
          [4.5e6, 'GBP'],
          [1.36, 'USD'],
        ],
        [6.1e6, 'USD'],
        91_800,
      ),
    ],
  ])('%s', (wanted, found) => {
    expect(found).toBe(wanted)
  })
})
