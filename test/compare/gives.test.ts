import { describe, expect, it } from 'vitest'
import { gives } from '../../src/compare/look-up/gives.ts'
import type { Approximator, ClaimBody, Value } from '../../src/domain/index.ts'

const claim = (value: Value, head: string | null = null): ClaimBody => ({
  ...{ slot: 'count.count', value, words: { start: 0, end: 1 }, figure: null, place: null, time: null, scope: null },
  subject: { head, names: [], classes: [], arguments: [], stems: [], context: [] },
  ...{ speaker: null, commitment: 'asserted', polarity: 'affirmed', modality: 'actual' },
})

const figure = (value: number, approx: Approximator = 'exact', unit = 'count'): Value => ({
  ...{ type: 'interval', value, unit, approx },
  low: approx === 'at-most' || approx === 'less-than' ? null : value,
  high: approx === 'at-least' || approx === 'more-than' ? null : value,
})

const range = (low: number, high: number): Value => ({
  ...{ type: 'interval', value: null, low, high, approx: 'range', unit: 'count' },
})

const days = (from: string, to = from, at: string | null = null): Value => ({ type: 'date', from, to, at })

describe('what a source says gives what a draft writes', () => {
  it.each<[string, Value, Value]>([
    ['the same figure', figure(48), figure(48)],
    ['a figure without its caution', figure(1.23e6, 'about'), figure(1.23e6)],
    ['a rounded figure', figure(12_345), figure(12_000)],
    ['a figure about which the draft is careful', figure(48), figure(50, 'about')],
    ['a bound below a figure', figure(1240), figure(1200, 'more-than')],
    ['one amount in two units', figure(1760, 'exact', 'pound'), figure(798, 'about', 'kilogram')],
    ['the same range', range(40, 60), range(40, 60)],
    ['a day of a month', days('2026-02-02'), days('2026-02-01', '2026-02-28')],
    ['one clock time', days('2026-02-02', '2026-02-02', '05:20'), days('2026-02-02', '2026-02-02', '05:20')],
    ['a person by the surname', { type: 'entity', name: 'Anna Riis' }, { type: 'entity', name: 'Riis' }],
  ])('%s', (_, said, written) => expect(gives(claim(said), claim(written))).toBe(true))

  it.each<[string, Value, Value]>([
    ['another figure', figure(74), figure(48)],
    ['more digits than were said', figure(12_000), figure(12_345)],
    ['a bound far below a figure', figure(3900), figure(2100, 'more-than')],
    ['a higher bound', figure(1200, 'more-than'), figure(2100, 'more-than')],
    ['a figure in another unit', figure(48, 'exact', 'EUR'), figure(48, 'exact', 'USD')],
    ['a range for a figure', range(40, 60), figure(50)],
    ['a month for a day', days('2026-02-01', '2026-02-28'), days('2026-02-02')],
    ['another day', days('2026-02-12'), days('2026-02-02')],
    ['a clock time that nobody said', days('2026-02-02'), days('2026-02-02', '2026-02-02', '05:20')],
    ['somebody else', { type: 'entity', name: 'Lena Dahl' }, { type: 'entity', name: 'Anna Riis' }],
  ])('but not %s', (_, said, written) => expect(gives(claim(said), claim(written))).toBe(false))

  it('counts the same things', () => {
    expect(gives(claim(figure(9), 'helicopter'), claim(figure(9), 'aircraft'))).toBe(true)
    expect(gives(claim(figure(9), 'bulldozer'), claim(figure(9), 'helicopter'))).toBe(false)
  })
})
