import { describe, expect, it } from 'vitest'
import { compareSources } from '../../src/compare/index.ts'
import { type Case, sourcesOf } from './cases.ts'

const article = (publisher: string, text: string): Case['a'] => ({ publisher, published: '2031-05-03', text })

/** The witnesses of the figures of two articles: "40 2" where two sources witness a 40, "44 -" where it was not compared. */
const witnessesOf = async (a: string, b: string): Promise<readonly string[]> => {
  const sources = await sourcesOf({ name: 'witnesses', a: article('Velm Post', a), b: article('Orrin Desk', b) })
  const counts = new Map(compareSources({ sources }).witnesses.map(({ id, witnesses }) => [id, witnesses] as const))
  return sources
    .flatMap(({ claims }) => claims)
    .flatMap(({ id, body: { value } }) =>
      value.type === 'interval' ? [`${value.value} ${counts.get(id) ?? '-'}`] : [],
    )
}

describe('the witnesses of a claim', () => {
  it('are two where two sources agree', async () => {
    expect(
      await witnessesOf(
        'The flood at Velm killed 43 miners on Monday.',
        'On Monday 43 miners lost their lives in the flood at Velm.',
      ),
    ).toEqual(['43 2', '43 2'])
  })

  it('are one where the other source says otherwise', async () => {
    expect(
      await witnessesOf('The flood at Velm killed 43 miners.', 'In Velm the flood killed 47 miners, it is said.'),
    ).toEqual(['43 1', '47 1'])
  })

  it('are one where two sources have it from one origin', async () => {
    expect(
      await witnessesOf(
        'The flood at Velm killed 43 miners, Anna Riis said.',
        'Anna Riis said that 43 miners were killed in the flood at Velm.',
      ),
    ).toEqual(['43 1', '43 1'])
  })

  it('are not counted where no other source tells of it', async () => {
    expect(await witnessesOf('The flood at Velm killed 43 miners.', 'Orrin has a new school.')).toEqual(['43 -'])
  })
})
