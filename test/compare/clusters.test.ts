import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusters } from '../../src/compare/clusters.ts'

const link = fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom(...'abcdefgh'))

describe('clusters', () => {
  it('joins through others', () => {
    expect(
      clusters([
        ['a', 'b'],
        ['c', 'd'],
        ['b', 'c'],
        ['x', 'y'],
      ]),
    ).toEqual([
      ['a', 'b', 'c', 'd'],
      ['x', 'y'],
    ])
  })

  it('puts every item into one cluster, linked items into the same, in any order of links', () => {
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const found = clusters(links)
        expect(found.flat().sort()).toEqual([...new Set(links.flat())].sort())
        for (const [a, b] of links) expect(found.find((each) => each.includes(a))).toContain(b)
        expect(clusters([...links].reverse())).toEqual(found)
      }),
    )
  })
})
