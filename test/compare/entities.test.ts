import { describe, expect, it } from 'vitest'
import { entitiesOf } from '../../src/compare/entities/index.ts'
import { type Decision, decisionOf, type EntityLabel, type NameInSource, nameKey } from '../../src/domain/index.ts'

/** "1 PERSON Anna Riis": who is named in which source. */
const namesIn = (rows: readonly string[]): readonly NameInSource[] =>
  rows.map((row) => {
    const [source = '', label = '', ...words] = row.split(' ')
    return { source, label: label as EntityLabel, name: words.join(' '), mentions: 1 }
  })

/** The names that are held for one, by the name that stands for them. */
const groups = (rows: readonly string[], decisions: readonly Decision[] = []) =>
  entitiesOf({ names: namesIn(rows), decisions })
    .map(({ names }) => names.map(({ name }) => name))
    .filter(({ length }) => length > 1)
    .map((names) => [...names].sort())

const SAID = { withdraws: null, note: '', person: 'Lena Dahl', decidedAt: '2031-05-03T00:00:00.000Z' }
const person = (name: string) => nameKey({ label: 'PERSON', name })
const decided = (kind: 'merge' | 'split', ...names: readonly string[]): Decision =>
  decisionOf({ kind, parts: names.map((name) => [person(name)]), ...SAID })

describe('entities across sources', () => {
  it.each<[rule: string, rows: readonly string[]]>([
    ['country', ['1 GPE United States', '2 GPE USA']],
    ['country', ['1 GPE Britain', '2 GPE the United Kingdom']],
    ['order of words', ['1 ORG Ministry of Health', '2 ORG the Health Ministry']],
    ['legal form', ['1 ORG Orbit Systems', '2 ORG Orbit Systems Ltd.']],
    ['kind of place', ['1 GPE Velm', '2 LOC Velm']],
    ['initial', ['1 PERSON Anna Riis', '1 ORG Orrin Fund', '2 PERSON A. Riis', '2 ORG Orrin Fund']],
    [
      'middle name',
      ['1 PERSON Juan de la Vega', '1 ORG Orrin Fund', '2 PERSON Juan Ramón de la Vega', '2 ORG Orrin Fund'],
    ],
    ['family name', ['1 PERSON Anna Riis', '1 ORG Orrin Fund', '2 PERSON Riis', '2 ORG the Orrin Fund']],
    ['acronym', ['1 ORG Orrin Relief Fund', '1 PERSON Anna Riis', '2 ORG ORF', '2 PERSON Anna Riis']],
  ])('are one by %s: %j', (rule, rows) => {
    const linked = entitiesOf({ names: namesIn(rows) }).filter(({ names }) => names.length > 1)
    expect(linked).toHaveLength(1)
    expect(linked[0]?.names.map(({ link }) => link?.rule ?? null)).toEqual([null, rule])
  })

  it.each<[why: string, rows: readonly string[]]>([
    ['a capital is a city', ['1 GPE London', '2 GPE United Kingdom']],
    ['another kind of name', ['1 PERSON Virginia', '2 GPE Virginia']],
    ['one word more', ['1 ORG Ministry of Health', '2 ORG Ministry of Health and Sport']],
    ['nothing in common but a place', ['1 PERSON Anna Riis', '1 GPE Velm', '2 PERSON Riis', '2 GPE Velm']],
    [
      'short for two',
      ['1 PERSON Anna Riis', '1 PERSON Olaf Riis', '1 ORG Orrin Fund', '2 PERSON Riis', '2 ORG Orrin Fund'],
    ],
    ['another initial', ['1 PERSON Anna Riis', '1 ORG Orrin Fund', '2 PERSON O. Riis', '2 ORG Orrin Fund']],
    ['other letters', ['1 ORG Orrin Relief Fund', '1 PERSON Anna Riis', '2 ORG ORA', '2 PERSON Anna Riis']],
  ])('are not: %s', (_, rows) => {
    expect(groups(rows)).toEqual([])
  })

  it('takes one name for one, however it is written', () => {
    const [only, ...more] = entitiesOf({
      names: namesIn(['1 ORG the Orrin Fund', '2 ORG Orrin Fund', '3 ORG ORRIN FUND']),
    })
    expect([only?.names.length, only?.names[0]?.sources, more]).toEqual([1, ['1', '2', '3'], []])
  })

  it('gives the same entities in whatever order names come', () => {
    const rows = [
      '1 GPE USA',
      '2 GPE U.S.',
      '3 GPE the United States',
      '1 PERSON Anna Riis',
      '1 PERSON A. Riis',
      '2 ORG Velm',
    ]
    expect(entitiesOf({ names: namesIn(rows.toReversed()) })).toEqual(entitiesOf({ names: namesIn(rows) }))
  })

  describe('by decision', () => {
    const rows = ['1 PERSON Anna Riis', '1 PERSON Ann Rees', '1 PERSON A. Riis']

    it('joins what no rule does', () => {
      expect(groups(rows, [decided('merge', 'Anna Riis', 'Ann Rees')])).toEqual([['A. Riis', 'Ann Rees', 'Anna Riis']])
    })

    it('parts what a rule joins, through others too', () => {
      const split = decided('split', 'A. Riis', 'Anna Riis')
      expect(groups(rows, [split])).toEqual([])
      expect(groups(rows, [split, decided('merge', 'Ann Rees', 'A. Riis')])).toEqual([['A. Riis', 'Ann Rees']])
    })

    it('lets the last word count, and an undo be undone', () => {
      const split = decided('split', 'A. Riis', 'Anna Riis')
      const undo = decisionOf({ ...SAID, kind: 'undo', parts: [], withdraws: split.id })
      const again = decisionOf({ ...SAID, kind: 'undo', parts: [], withdraws: undo.id })
      expect(groups(rows, [split, decided('merge', 'A. Riis', 'Anna Riis')])).toEqual([['A. Riis', 'Anna Riis']])
      expect(groups(rows, [split, undo])).toEqual([['A. Riis', 'Anna Riis']])
      expect(groups(rows, [split, undo, again])).toEqual([])
    })

    it('says nothing of names that are gone', () => {
      expect(groups(rows.slice(1), [decided('merge', 'Anna Riis', 'Ann Rees')])).toEqual([])
    })
  })
})
