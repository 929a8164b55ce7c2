import { describe, expect, it } from 'vitest'
import { compareSources } from '../../src/compare/index.ts'
import { sourcesOf } from './cases.ts'

const article = (publisher: string, text: string) => ({ publisher, published: '2025-03-04', text })

const contract = article('Harbor Wire', 'The yard at Velm will supply six cranes of two arms each under the contract.')
const echo = article('Velm Post', 'The yard at Velm will supply six cranes, the harbor board of Velm said.')
const rival = article(
  'Quay Review',
  'Eight cranes, which is what the harbor board of Velm expects, would fill the quay.',
)

const comparisons = async (...articles: readonly (typeof contract)[]) => {
  const read = await Promise.all(articles.map((each) => sourcesOf({ name: each.publisher, a: each, b: each })))
  const sources = read.flatMap(([source]) => (source === undefined ? [] : [source]))
  const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher]))
  return compareSources({ sources })
    .comparisons.filter(({ verdict }) => verdict === 'conflict')
    .map(({ sides }) => sides.map(({ source }) => publisherOf.get(source)).sort())
}

describe('conflicts that agreement carries on', () => {
  it('sets whoever says the same against the other side too', async () => {
    expect(await comparisons(contract, echo, rival)).toEqual(
      expect.arrayContaining([
        ['Harbor Wire', 'Quay Review'],
        ['Quay Review', 'Velm Post'],
      ]),
    )
  })

  it('carries nothing where nothing clashes', async () => expect(await comparisons(contract, echo)).toEqual([]))
})
