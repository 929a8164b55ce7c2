import { describe, expect, it } from 'vitest'
import { compareSources } from '../../src/compare/index.ts'
import { storiesOf } from '../../src/compare/stories.ts'
import { type ComparedSource, type Decision, decisionOf } from '../../src/domain/index.ts'
import { sourcesOf } from './cases.ts'

type Flood = readonly [town: string, river: string, mayor: string, district: string]

/** Towns, rivers and people of five floods that share every word but their names. */
const FLOODS: readonly Flood[] = [
  ['Velm', 'Leiter', 'Ada Lindholm', 'Karsk'],
  ['Kessel', 'Tamber', 'Jonas Krieg', 'Orrin'],
  ['Pellworth', 'Ilm', 'Signe Tollak', 'Hamra'],
  ['Brannoch', 'Undra', 'Tobias Wren', 'Selm'],
  ['Marrow', 'Tolmin', 'Ruta Solberg', 'Dorn'],
]

const texts = ([town, river, mayor, district]: Flood, dead: number) => [
  `The flood came at night to ${town} in ${district}. In ${town} the river ${river} rose over the wall, and the mayor, ${mayor}, asked for boats. In all, ${dead} people were killed in ${town}.`,
  `In ${town}, a town of ${district}, the river ${river} killed ${dead + 6} people on Sunday, and ${mayor}, who leads ${town}, asked for boats and bread. The ${river} is still over its wall.`,
  `Boats reached ${town} on Monday. The ${river} had taken the lower streets, the mayor, ${mayor}, said, and ${district} sent bread, blankets and patience.`,
]

const articles = async (floods: readonly Flood[]): Promise<readonly ComparedSource[]> => {
  const all = floods.flatMap((flood, at) =>
    texts(flood, 31 + at).map((text, index) => ({ text, name: `${flood[0]} ${index}` })),
  )
  const read = all.map(({ text, name }) => {
    const article = { publisher: name, published: '2025-03-04', text }
    return sourcesOf({ name, a: article, b: article })
  })
  return (await Promise.all(read)).flatMap(([source]) => (source === undefined ? [] : [source]))
}

describe('stories', () => {
  it('takes a handful of sources as they are', async () => {
    const few = await articles(FLOODS.slice(0, 2))
    expect(storiesOf(few)).toEqual([few])
  })

  it('parts stories that share all words but their names', async () => {
    const stories = storiesOf(await articles(FLOODS))
    expect(stories.map((story) => story.map(({ publisher }) => publisher))).toEqual(
      FLOODS.map(([town]) => [`${town} 0`, `${town} 1`, `${town} 2`]),
    )
  })

  it('gives the same of a story whatever other stories are there', async () => {
    const sources = await articles(FLOODS)
    const other = (await articles([['Ostwick', 'Brannel', 'Kirsty Vane', 'Kerrow']])).slice(0, 2)
    const before = compareSources({ sources }).comparisons
    const after = compareSources({ sources: [...sources, ...other] }).comparisons
    const isOld = ({ sides }: (typeof after)[number]) =>
      sides.every(({ source }) => sources.some(({ id }) => id === source))
    expect(before.filter(({ verdict }) => verdict === 'conflict').length).toBeGreaterThan(0)
    expect(after.filter(isOld)).toEqual(before)
  })

  it('compares again only the story that changed', async () => {
    const sources = await articles(FLOODS)
    const { stories, comparisons } = compareSources({ sources })
    const marked = comparisons.map((each) => ({ ...each, explanation: 'kept' }))
    const fresh = (await articles([['Velm', 'Leiter', 'Ada Lindholm', 'Karsk']])).map((each) => ({
      ...each,
      id: `${each.id}, again`,
      claims: each.claims.map((claim) => ({ ...claim, id: `${claim.id}, again`, source: `${each.id}, again` })),
    }))
    const again = compareSources({
      sources: [...sources, ...fresh.slice(0, 1)],
      known: { stories, comparisons: marked },
    })
    const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher]))
    const isOfVelm = ({ sides }: (typeof comparisons)[number]) =>
      publisherOf.get(sides[0].source)?.startsWith('Velm') ?? true
    const [velm, others] = [again.comparisons.filter(isOfVelm), again.comparisons.filter((each) => !isOfVelm(each))]
    expect(others.length).toBeGreaterThan(0)
    expect(new Set(others.map(({ explanation }) => explanation))).toEqual(new Set(['kept']))
    expect(velm.map(({ explanation }) => explanation)).not.toContain('kept')
  })

  it('compares a story again where a comparison of it is gone', async () => {
    const sources = await articles(FLOODS)
    const whole = compareSources({ sources })
    const known = { stories: whole.stories, comparisons: whole.comparisons.slice(1) }
    expect(compareSources({ sources, known })).toEqual(whole)
    expect(compareSources({ sources, known: whole })).toEqual(whole)
  })
})

describe('decisions', () => {
  const decided = (kind: 'merge' | 'split', ...parts: Decision['parts']) =>
    decisionOf({ kind, parts, withdraws: null, note: '', person: 'Anna Riis', decidedAt: '2031-05-03T10:00:00.000Z' })

  /** The first claim of a source that counts the dead. */
  const deadOf = (sources: readonly ComparedSource[], publisher: string): string => {
    const claims = sources.find((source) => source.publisher === publisher)?.claims ?? []
    return claims.find(({ body }) => body.slot === 'die.count')?.id ?? `no dead in ${publisher}`
  }

  it('only make the stories be compared again that they touch', async () => {
    const sources = await articles(FLOODS)
    const whole = compareSources({ sources })
    const apart = decided('split', [deadOf(sources, 'Velm 0')], [deadOf(sources, 'Velm 1')])
    const keys = new Set(whole.stories.map(({ key }) => key))
    const after = compareSources({ sources, decisions: [apart] })
    expect(after.stories.filter(({ key }) => !keys.has(key))).toHaveLength(1)
    expect(after.comparisons.length).toBeLessThan(whole.comparisons.length)
    expect(compareSources({ sources, decisions: [apart], known: whole })).toEqual(after)
    expect(compareSources({ sources, known: after })).toEqual(whole)
  })

  it('make one thing of two stories, and change nothing else in them', async () => {
    const sources = await articles(FLOODS)
    const whole = compareSources({ sources })
    const [velm, kessel] = [deadOf(sources, 'Velm 0'), deadOf(sources, 'Kessel 1')]
    const decisions = [decided('merge', [velm], [kessel])]
    const after = compareSources({ sources, decisions })
    const fresh = after.comparisons.filter(({ id }) => !whole.comparisons.some((each) => each.id === id))
    expect(fresh.map(({ claims }) => [...claims].sort())).toEqual([[velm, kessel].sort()])
    expect(after.comparisons).toHaveLength(whole.comparisons.length + 1)
    expect(after.things.filter(({ mentions }) => mentions.includes(velm) && mentions.includes(kessel))).toHaveLength(1)
    expect(compareSources({ sources, decisions, known: whole })).toEqual(after)
    expect(compareSources({ sources, decisions, known: after })).toEqual(after)
  })
})
