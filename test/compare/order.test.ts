import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSources } from '../../src/compare/index.ts'
import { casesOf, sourcesOf } from './cases.ts'

describe('comparison', () => {
  it('gives the same for the same sources in any order', async () => {
    const sources = (await Promise.all(casesOf('conflicts.jsonl').map((each) => sourcesOf(each)))).flat()
    const expected = compareSources({ sources })
    expect(expected.comparisons.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => {
        expect(compareSources({ sources: shuffled })).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })

  it('finds nothing in nothing', () => {
    expect(compareSources({ sources: [] })).toEqual({
      stories: [],
      things: [],
      comparisons: [],
      disputes: [],
      witnesses: [],
    })
  })
})
