import { describe, expect, it } from 'vitest'
import { explain } from '../../src/compare/explain.ts'
import { compareSources } from '../../src/compare/index.ts'
import { type ComparedSource, decisionOf } from '../../src/domain/index.ts'
import { sourcesOf } from './cases.ts'

/** Four short articles: three count the dead of one flood, the last says nothing of it. */
const TEXTS: Readonly<Record<string, string>> = {
  a: 'The flood of Velm killed 31 people on Sunday, the mayor of Velm, Ada Lindholm, said.',
  b: 'In Velm the flood killed 37 people on Sunday. The mayor of Velm, Ada Lindholm, asked for boats.',
  c: 'In Velm the flood killed 44 people on Sunday. The mayor of Velm, Ada Lindholm, asked for bread.',
  d: 'The ferry of Orrin has a new bell. Anna Riis rang it.',
}

const ALL = await Promise.all(
  Object.entries(TEXTS).map(async ([name, text]) => {
    const article = { publisher: `The ${name}`, published: '2025-03-04', text }
    const [source] = await sourcesOf({ name, a: article, b: article })
    if (source === undefined) throw new Error(`no source ${name}`)
    return source
  }),
)

/** The articles in these collections: "floods" of [a, b]. */
const inCollections = (collections: Readonly<Record<string, string>>): readonly ComparedSource[] =>
  ALL.map((source) => {
    const own = Object.keys(collections).filter((name) => collections[name]?.includes(source.title?.[0] ?? ''))
    return own.length === 0 ? source : { ...source, collections: own.sort() }
  })

/** The articles that contradict each other: "a b". */
const conflictsIn = ({ comparisons }: ReturnType<typeof compareSources>): readonly string[] =>
  comparisons
    .filter(({ verdict }) => verdict === 'conflict')
    .map(({ sides }) =>
      sides
        .map(({ source }) => source[0])
        .sort()
        .join(' '),
    )
    .sort()

describe('collections', () => {
  it.each([
    ['none at all', {}, ['a b', 'a c', 'b c']],
    ['all in one', { floods: 'abcd' }, ['a b', 'a c', 'b c']],
    ['two apart', { floods: 'ab', towns: 'cd' }, ['a b']],
    ['some in none, who are one by themselves', { floods: 'ad' }, ['b c']],
    ['a source of two, compared in both', { floods: 'ab', towns: 'bc' }, ['a b', 'b c']],
    ['the same sources twice', { floods: 'ab', towns: 'ab' }, ['a b']],
  ])('hold sources apart: %s', (_, collections, expected) => {
    expect(conflictsIn(compareSources({ sources: inCollections(collections) }))).toEqual(expected)
  })

  it('give the same in whatever order sources come, and after any other state', () => {
    const states = [{}, { floods: 'abc' }, { floods: 'ab', towns: 'bcd' }, { floods: 'ab', towns: 'ab' }]
    for (const before of states)
      for (const after of states) {
        const known = compareSources({ sources: inCollections(before) })
        const sources = inCollections(after)
        expect(compareSources({ sources: sources.toReversed(), known })).toEqual(compareSources({ sources }))
      }
  })

  it('are in the hash of a story, of which sources in none are as before', () => {
    const keysOf = (collections: Readonly<Record<string, string>>) =>
      compareSources({ sources: inCollections(collections) }).stories.map(({ key }) => key)
    expect(keysOf({ floods: 'abcd' })).not.toEqual(keysOf({}))
    expect(keysOf({ floods: 'abcd' })).not.toEqual(keysOf({ towns: 'abcd' }))
    expect(compareSources({ sources: ALL }).stories.map(({ key }) => key)).toEqual(keysOf({}))
  })

  it('hold quotations apart too', async () => {
    const said = (words: string) => ({
      ...{ publisher: words, published: '2025-03-04' },
      text: `“${words}”, Anna Riis told the council of Orrin on Monday.`,
    })
    const [a, b] = [
      said('We will open the old quay again in the spring'),
      said('We will open the old quay again in the autumn'),
    ]
    const sources = await sourcesOf({ name: 'quay', a, b })
    const apart = sources.map((source, at) => ({ ...source, collections: [at === 0 ? 'floods' : 'quays'] }))
    expect(compareSources({ sources }).comparisons).not.toEqual([])
    expect(compareSources({ sources: apart }).comparisons).toEqual([])
  })

  it('are crossed by what a person merged, and by that alone', () => {
    const sources = inCollections({ floods: 'ab', towns: 'cd' })
    const deadIn = (name: string): string =>
      ALL.find(({ id }) => id.startsWith(name))?.claims.find(({ body }) => body.slot === 'die.count')?.id ?? ''
    const merge = decisionOf({
      ...{ kind: 'merge', parts: [[deadIn('a')], [deadIn('c')]], withdraws: null, note: '' },
      ...{ person: 'Anna Riis', decidedAt: '2031-05-03T10:00:00.000Z' },
    })
    expect(conflictsIn(compareSources({ sources, decisions: [merge] }))).toEqual(['a b', 'a c'])
    // Within a collection that holds both, a merge crosses nothing.
    const shared = inCollections({ floods: 'abc', towns: 'cd' })
    expect(conflictsIn(compareSources({ sources: shared, decisions: [merge] }))).toContain('a c')
  })

  it('give an explanation the story that tells of both sides', () => {
    const sources = inCollections({ floods: 'ab', towns: 'bcd' })
    const pair = compareSources({ sources }).comparisons.find(({ sides }) =>
      sides.every(({ source }) => /^[ab]/.test(source)),
    )
    if (pair === undefined) throw new Error('a and b are not compared')
    const alone = sources.filter(({ collections }) => collections?.includes('floods'))
    expect(explain(sources, pair)).toEqual(explain(alone, pair))
  })
})
