import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/compare/ledger.ts'
import { independentWitnesses, witnessesOf } from '../../src/compare/witnesses.ts'
import { statementOf } from '../compare/statement.ts'

const TEXTS = [
  'The river took 40 boats from the lower harbor before dawn on Monday.',
  'The river took 40 boats from the lower harbor before dawn on Monday, it is said.',
  'Forty boats are gone.',
  'I counted 40 boats on the shore.',
]
const NAMES = ['Harbor Ministry', 'Coastal News Agency', 'Velm Post', 'Lena Dahl']

const name = fc.option(fc.constantFrom(...NAMES), { nil: undefined })

/** A few claims of one value, several of some sources. */
const told: fc.Arbitrary<readonly Statement[]> = fc
  .array(fc.record({ source: fc.nat({ max: 5 }), text: fc.constantFrom(...TEXTS), speaker: name }), {
    ...{ minLength: 1, maxLength: 9 },
  })
  .chain((claims) =>
    fc
      .array(fc.record({ publisher: name, author: name }), { minLength: 6, maxLength: 6 })
      .map((sources) =>
        claims.map(({ source, ...claim }, at) =>
          statementOf({ ...claim, ...sources[source], source: `s${source}` }, at),
        ),
      ),
  )

describe('independent witnesses', () => {
  it('part the sources, each group held together by one reason fewer than it has sources', () => {
    fc.assert(
      fc.property(told, (entries) => {
        const groups = independentWitnesses(entries)
        const sources = groups.flatMap((group) => group.sources)
        expect(sources.toSorted()).toEqual([...new Set(entries.map(({ source }) => source.id))].sort())
        for (const { sources: own, origins } of groups) {
          expect(origins.length).toBe(own.length - 1)
          expect(origins.flatMap((origin) => origin.sources).every((id) => own.includes(id))).toBe(true)
        }
        expect(witnessesOf(entries).length).toBe(groups.length)
      }),
    )
  })

  it('are the same in whatever order the claims come', () => {
    fc.assert(
      fc.property(told, (entries) => {
        expect(independentWitnesses(entries.toReversed())).toEqual(independentWitnesses(entries))
      }),
    )
  })
})
