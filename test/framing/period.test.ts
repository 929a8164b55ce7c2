import { describe, expect, it } from 'vitest'
import { daysOf, grainFor, periodOf, periodsBetween } from '../../src/framing/period.ts'

describe('the period of days', () => {
  it.each([
    ['2031-05-03', '2031-05-03', 'month', '2031-05'],
    ['2031-05-03', '2031-05-03', 'quarter', '2031-Q2'],
    ['2031-12-31', '2031-12-31', 'quarter', '2031-Q4'],
    ['2031-05-03', '2031-05-03', 'year', '2031'],
    ['2031-01-01', '2031-12-31', 'month', '2031'],
    ['2031-04-01', '2031-06-30', 'month', '2031-Q2'],
    ['2031-03-30', '2031-04-02', 'quarter', '2031'],
    ['2029-07-01', '2031-02-01', 'month', '2029–2031'],
  ] as const)('%s to %s by %s is %s', (from, to, grain, period) => {
    expect(periodOf({ from, to }, grain)).toBe(period)
  })
})

describe('periods between days', () => {
  it.each([
    ['2030-11-20', '2031-02-01', 'month', ['2030-11', '2030-12', '2031-01', '2031-02']],
    ['2030-11-20', '2031-04-01', 'quarter', ['2030-Q4', '2031-Q1', '2031-Q2']],
    ['2030-11-20', '2031-04-01', 'year', ['2030', '2031']],
    ['2030-11-20', '2030-10-01', 'month', []],
  ] as const)('%s to %s by %s', (from, to, grain, periods) => {
    expect(periodsBetween({ from, to }, grain)).toEqual(periods)
  })

  it('are told by the finest grain that gives few enough', () => {
    const days = { from: '2030-01-01', to: '2031-12-31' }
    expect([grainFor(days, 24), grainFor(days, 23), grainFor(days, 3), grainFor(days, 1)]).toEqual([
      ...['month', 'quarter', 'year', 'year'],
    ])
  })
})

describe('a written date', () => {
  it.each([
    ['2031', '2031-01-01', '2031-12-31'],
    ['2031-02', '2031-02-01', '2031-02-28'],
    ['2032-02', '2032-02-01', '2032-02-29'],
    ['2031-05-03', '2031-05-03', '2031-05-03'],
  ])('%s means %s to %s', (written, from, to) => {
    expect(daysOf(written)).toEqual({ from, to })
  })

  it.each(['', 'May', '31', '2031-13', '2031-02-30', '2031-5', '2031-05-03T00:00'])('%j is none', (written) => {
    expect(daysOf(written)).toBeNull()
  })
})
