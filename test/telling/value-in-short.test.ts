import { expect, it } from 'vitest'
import { amountInShort, valueInShort } from '../../src/telling/value-in-short.ts'

it.each([
  [1040, 'count', '1,040'],
  [3_450_000, 'GBP', '£3.45 million'],
  [2500, 'USD', '$2,500'],
  [1_020_000_000, 'EUR', '€1.02 billion'],
  [12.5, 'percent', '12.5%'],
  [6.4, 'tonne', '6.4 tonnes'],
  [1, 'tonne', '1 tonne'],
  [21, 'foot', '21 feet'],
  [300, 'cubic foot per second', '300 cubic feet per second'],
  [4, 'millimeter of mercury', '4 millimeters of mercury'],
])('writes %d %s as %s', (figure, unit, words) => {
  expect(amountInShort(figure, unit)).toBe(words)
})

it('writes what words allow, days, and whether it is so', () => {
  const interval = { type: 'interval', value: null, low: 70, high: null, approx: 'more-than', unit: 'count' } as const
  expect(valueInShort(interval)).toBe('70..')
  expect(valueInShort({ type: 'date', from: '2031-05-02', to: '2031-05-02', at: '09:30' })).toBe('2031-05-02 09:30')
  expect(valueInShort({ type: 'date', from: null, to: '2031-05-02', at: null })).toBe('..2031-05-02')
  const days = (from: string, to: string) => valueInShort({ type: 'date', from, to, at: null })
  expect(days('2031-02-01', '2031-02-28')).toBe('2031-02')
  expect(days('2031-01-01', '2031-12-31')).toBe('2031')
  expect(days('2031-01-01', '2031-06-30')).toBe('2031-01-01..2031-06-30')
  expect(valueInShort({ type: 'truth', holds: false })).toBe('no')
})
