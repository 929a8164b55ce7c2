import { describe, expect, it } from 'vitest'
import { decidedOf } from '../../src/compare/decided.ts'
import { compareSources } from '../../src/compare/index.ts'
import { linksOf } from '../../src/compare/links.ts'
import { type ComparedSource, type Decision, decisionOf } from '../../src/domain/index.ts'
import { sourcesOf } from './cases.ts'

/** One article for each text, by its own paper. */
const read = async (...texts: readonly string[]): Promise<readonly ComparedSource[]> => {
  const articles = texts.map((text, at) => ({ publisher: `Paper ${at + 1}`, published: '2025-03-04', text }))
  const all = await Promise.all(articles.map((each) => sourcesOf({ name: each.publisher, a: each, b: each })))
  return all.flatMap(([source]) => (source === undefined ? [] : [source]))
}

/** The claims whose values stand in these words, by the words. */
const claimsIn = (sources: readonly ComparedSource[]) => {
  const words = ({ text, claims }: ComparedSource) =>
    claims.map(({ id, body }) => [text.slice(body.words.start, body.words.end), id] as const)
  const idOf = new Map(sources.flatMap(words))
  return (...wanted: readonly string[]): readonly string[] =>
    wanted.map((one) => idOf.get(one) ?? `no claim says “${one}”`).sort()
}

let day = 1
const decided = (kind: 'merge' | 'split', ...parts: Decision['parts']): Decision => {
  day += 1
  return decisionOf({
    kind,
    parts,
    withdraws: null,
    note: '',
    person: 'Anna Riis',
    decidedAt: new Date(day).toISOString(),
  })
}

/** The pairs of words that are held against each other, with what came of it. */
const heldIn = (sources: readonly ComparedSource[], decisions: readonly Decision[]) => {
  const wordsOf = new Map(
    sources.flatMap(({ text, claims }) =>
      claims.map(({ id, body }) => [id, text.slice(body.words.start, body.words.end)] as const),
    ),
  )
  const { comparisons, things } = compareSources({ sources, decisions })
  const inWords = (ids: readonly string[]) => ids.map((id) => wordsOf.get(id) ?? '').sort()
  return {
    pairs: comparisons
      .map(({ claims, verdict, rule }) => `${inWords(claims).join(' / ')}: ${verdict} by ${rule}`)
      .sort(),
    things: things.map(({ mentions }) => inWords(mentions).join(' / ')).sort(),
  }
}

const FLOOD = [
  'The flood at Velm killed 31 people.',
  'The flood at Velm killed 37 people, Anna Riis said.',
  'The flood at Velm killed 34 people.',
] as const

describe('what was decided last', () => {
  const body = { value: { type: 'truth', holds: true }, speaker: null }
  const source = (id: string, ...claims: readonly string[]) =>
    ({ id, claims: claims.map((each) => ({ id: each, body })) }) as unknown as ComparedSource
  const sources = [source('s', 'a', 'b', 'c'), source('t', 'd')]
  const cases: readonly (readonly [
    what: string,
    decisions: readonly Decision[],
    a: string,
    b: string,
    kind: unknown,
  ])[] = [
    ['counts between its parts', [decided('merge', ['a'], ['b', 'c'])], 'a', 'c', 'merge'],
    ['says nothing within one part', [decided('merge', ['a'], ['b', 'c'])], 'b', 'c', undefined],
    ['says nothing of other claims', [decided('split', ['a'], ['b'])], 'a', 'd', undefined],
    [
      'overrules what was decided before',
      [decided('merge', ['a'], ['b']), decided('split', ['a', 'd'], ['b', 'c'])],
      'a',
      'b',
      'split',
    ],
    [
      'leaves what it does not speak of',
      [decided('split', ['a'], ['b']), decided('merge', ['c'], ['d'])],
      'a',
      'b',
      'split',
    ],
    ['is cut to the claims that are there', [decided('split', ['a', 'gone'], ['gone too', 'b'])], 'a', 'b', 'split'],
  ]
  it.each(cases)('%s', (_, decisions, a, b, kind) => {
    const { between } = decidedOf(decisions, sources)
    expect([between(a, b)?.kind, between(b, a)?.kind]).toEqual([kind, kind])
  })

  it('is nothing where the claims of all parts but one are gone', () => {
    expect(decidedOf([decided('split', ['a', 'b'], ['gone'])], sources).decisions).toEqual([])
  })
})

describe('claims decided apart', () => {
  it('are not held against each other, and others still are', async () => {
    const sources = await read(...FLOOD)
    const ids = claimsIn(sources)
    expect(heldIn(sources, []).things).toEqual(['31 people / 34 people / 37 people'])
    const { pairs, things } = heldIn(sources, [decided('split', ids('31 people'), ids('34 people', '37 people'))])
    expect(pairs).toEqual([expect.stringMatching(/^34 people \/ 37 people/)])
    expect(things).toEqual(['34 people / 37 people'])
  })

  it('are not made one by a third claim', async () => {
    const sources = await read(...FLOOD)
    const ids = claimsIn(sources)
    const { pairs, things } = heldIn(sources, [decided('split', ids('31 people'), ids('37 people'))])
    expect([pairs.length, things.length]).toEqual([1, 1])
    expect(things[0]).toMatch(/^(?:31 people \/ 34 people|34 people \/ 37 people)$/)
  })

  it('carry no conflict on', async () => {
    const sources = await read(
      'The yard at Velm will supply six cranes of two arms each under the contract.',
      'The yard at Velm will supply 6 cranes, the harbor board of Velm said.',
      'Eight cranes, which is what the harbor board of Velm expects, would fill the quay.',
    )
    const ids = claimsIn(sources)
    expect(heldIn(sources, []).pairs).toContain('Eight cranes / six cranes: conflict by number')
    const apart = decided('split', ids('Eight cranes'), ids('six cranes', '6 cranes'))
    expect(heldIn(sources, [apart]).pairs).toEqual(['6 cranes / six cranes: agrees by number'])
  })

  it('add up to nothing', async () => {
    const sources = await read(
      'At Velm 14 families were moved in May, and nine families were moved in June.',
      'In all, 23 families were moved at Velm.',
    )
    const ids = claimsIn(sources)
    const sum = ['14 families / 23 families: reconciled by sum', '23 families / nine families: reconciled by sum']
    expect(heldIn(sources, []).pairs).toEqual(sum)
    for (const apart of ['14 families', 'nine families', '23 families']) {
      const rest = ids('14 families', 'nine families', '23 families').filter((id) => !ids(apart).includes(id))
      expect(heldIn(sources, [decided('split', ids(apart), rest)]).pairs.filter((pair) => sum.includes(pair))).toEqual(
        [],
      )
    }
  })
})

describe('claims decided to be of one thing', () => {
  const cases: readonly (readonly [
    what: string,
    a: string,
    b: string,
    words: readonly [string, string],
    verdict: string,
  ])[] = [
    [
      'clash however unlike their subjects are',
      'Orrin Hall has 137 seats.',
      'The concert house by the river holds 90 seats.',
      ['137 seats', '90 seats'],
      'conflict by number',
    ],
    [
      'clash in their dates',
      'The bridge at Velm was opened in 1931.',
      'The iron crossing of Orrin opened in 1935 to great applause.',
      ['1931', '1935'],
      'conflict by date',
    ],
    [
      'are settled by innocent reasons as any others',
      'Orrin Hall has 137 seats, on a first estimate.',
      'The concert house by the river holds 90 seats.',
      ['137 seats', '90 seats'],
      'reconciled by revision',
    ],
  ]
  it.each(cases)('%s', async (_, a, b, words, verdict) => {
    const sources = await read(a, b)
    const ids = claimsIn(sources)
    expect(heldIn(sources, []).pairs).toEqual([])
    const { pairs, things } = heldIn(sources, [decided('merge', ids(words[0]), ids(words[1]))])
    expect(pairs).toEqual([`${words.join(' / ')}: ${verdict}`])
    expect(things).toEqual([words.join(' / ')])
  })

  it('are of one thing also where nothing is held against each other: a beginning is no end', async () => {
    const sources = await read('The bridge at Velm was opened in 1931.', 'The old crossing was destroyed in 1944.')
    const ids = claimsIn(sources)
    const { pairs, things } = heldIn(sources, [decided('merge', ids('1931'), ids('1944'))])
    expect([pairs, things]).toEqual([[], ['1931 / 1944']])
  })

  it('leave all other comparisons as they were', async () => {
    const sources = await read(...FLOOD, 'The high water in Karsk left 52 dead.')
    const ids = claimsIn(sources)
    const before = heldIn(sources, []).pairs
    const after = heldIn(sources, [decided('merge', ids('31 people', '34 people', '37 people'), ids('52'))]).pairs
    expect(after).toEqual(expect.arrayContaining(before))
  })

  it('come apart again when they are split later, and together when that is undone', async () => {
    const sources = await read('Orrin Hall has 137 seats.', 'The concert house by the river holds 90 seats.')
    const ids = claimsIn(sources)
    const [merge, split] = [
      decided('merge', ids('137 seats'), ids('90 seats')),
      decided('split', ids('90 seats'), ids('137 seats')),
    ]
    const { id, ...said } = split
    const undo = decisionOf({ ...said, kind: 'undo', parts: [], withdraws: id })
    expect(heldIn(sources, [merge, split])).toEqual({ pairs: [], things: [] })
    expect(heldIn(sources, [merge, split, undo])).toEqual(heldIn(sources, [merge]))
  })
})

describe('the links of a thing', () => {
  it('are as few as hold it together, each with its reason and likeness', async () => {
    const sources = await read(...FLOOD, 'Orrin Hall has 137 seats.')
    const ids = claimsIn(sources)
    const merge = decided('merge', ids('31 people', '34 people', '37 people'), ids('137 seats'))
    const { things, comparisons } = compareSources({ sources, decisions: [merge] })
    const [thing] = things
    if (thing === undefined) throw new Error('expected a thing')
    const links = linksOf(thing, { sources, comparisons, decisions: [merge] })
    expect(links.map(({ comparison, decision }) => [comparison !== null, decision?.id])).toEqual([
      [true, undefined],
      [true, undefined],
      [false, merge.id],
    ])
    expect(links.every(({ likeness }) => likeness >= 0)).toBe(true)
  })
})
