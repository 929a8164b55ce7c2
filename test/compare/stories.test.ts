import { describe, expect, it } from 'vitest'
import { compareSources } from '../../src/compare/index.ts'
import { storiesOf } from '../../src/compare/stories.ts'
import type { ComparedSource } from '../../src/domain/index.ts'
import { sourcesOf } from './cases.ts'

/** Towns, rivers and people of five floods that share every word but their names. */
const FLOODS = [
  ['Velm', 'Leiter', 'Ada Lindholm', 'Karsk'],
  ['Kessel', 'Tamber', 'Jonas Krieg', 'Orrin'],
  ['Pellworth', 'Ilm', 'Signe Tollak', 'Hamra'],
  ['Brannoch', 'Undra', 'Tobias Wren', 'Selm'],
  ['Marrow', 'Tolmin', 'Ruta Solberg', 'Dorn'],
] as const

const texts = ([town, river, mayor, district]: (typeof FLOODS)[number], dead: number) => [
  `The flood came at night to ${town} in ${district}. In ${town} the river ${river} rose over the wall, and the mayor, ${mayor}, asked for boats. In all, ${dead} people were killed in ${town}.`,
  `In ${town}, a town of ${district}, the river ${river} killed ${dead + 6} people on Sunday, and ${mayor}, who leads ${town}, asked for boats and bread. The ${river} is still over its wall.`,
  `Boats reached ${town} on Monday. The ${river} had taken the lower streets, the mayor, ${mayor}, said, and ${district} sent bread, blankets and patience.`,
]

const articles = async (floods: readonly (typeof FLOODS)[number][]): Promise<readonly ComparedSource[]> => {
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
})
