import { describe, expect, it } from 'vitest'
import type { Expression, Told } from '../../src/domain/index.ts'
import { faultsOfExpressions } from '../../src/exchange/faults-of-expressions.ts'
import type { Store, StoredClaim } from '../../src/store/index.ts'
import { entryOf, scratchStore, sourceOf } from '../store/sample.ts'

const TEXT = 'Velm let 132 sailors go, 46 more went to Orrin, and 178 came home.'

const FIGURES = ['132', '46', '178']

const placeInText = ({ body: { value } }: StoredClaim): number =>
  FIGURES.indexOf(String(value.type === 'interval' ? value.value : null))

/** A store whose one comparison holds the first claim against the last, with the expression that is made of all of them. */
const storeWith = async (make: (told: readonly Told[]) => Expression): Promise<Store> => {
  const store = await scratchStore()
  const run = await store.startRun({ pipeline: 'news', stages: [] })
  await store.putSource(entryOf(run, sourceOf('a.md', TEXT), FIGURES))
  const claims = (await store.claims({})).claims.toSorted((a, b) => placeInText(a) - placeInText(b))
  const [first, last] = [claims[0], claims.at(-1)]
  if (first === undefined || last === undefined) throw new Error('expected three claims')
  const told = claims.map(({ id, body: { value } }) => {
    if (value.type !== 'interval' || value.value === null) throw new Error('expected a figure')
    return { claim: id, value: value.value, unit: value.unit }
  })
  const place = ({ source, span }: typeof first) => ({ source, span })
  const comparison = {
    ...({ id: 'comparison_1', verdict: 'reconciled', kind: 'number', band: 'sure', rule: 'sum' } as const),
    ...{ claims: [first.id, last.id] as const, sides: [place(first), place(last)] as const, parts: [] },
    ...{ explanation: 'They add up.', expression: make(told), thing: 'thing_1', slot: 'move.count' },
  }
  const things = [{ id: 'thing_1', kind: 'event' as const, name: 'release', mentions: [first.id, last.id].sort() }]
  const stamp = { fingerprint: await store.fingerprint(), version: 1 }
  await store.replaceComparisons({ stories: [], things, comparisons: [comparison], disputes: [], witnesses: [] }, stamp)
  return store
}

const sum = ([a, b, total]: readonly Told[]): Expression => {
  if (a === undefined || b === undefined || total === undefined) throw new Error('expected three figures')
  return { kind: 'sum', terms: [a, b].map((term) => ({ ...term, factor: 1 })), result: total, slack: 0 }
}

const faults = async (change: (right: Expression) => Expression): Promise<readonly string[]> => {
  const found = await faultsOfExpressions(await storeWith((told) => change(sum(told))))
  expect(found.expressions).toBe(1)
  return found.faults
}

describe('an expression', () => {
  it('that comes out of its claims is right', async () => {
    expect(await faults((right) => right)).toEqual([])
  })

  it('comes back from the store as it was given', async () => {
    const store = await storeWith((told) => ({ ...sum(told), slack: 0.1 + 0.2 }))
    const [comparison] = await store.comparisons()
    expect([comparison?.expression?.slack, comparison?.expression?.terms[1]?.value]).toEqual([0.1 + 0.2, 46])
  })

  it('that does not come out is told with its numbers', async () => {
    const product = await faults((right) => ({ ...right, kind: 'product' }))
    expect(product).toEqual([
      'comparison_1: in its expression, product of 132 count, 46 count gives 6072, the claim says 178 count, ± 0 allowed',
    ])
    const doubled = await faults((right) => ({ ...right, terms: right.terms.map((term) => ({ ...term, factor: 2 })) }))
    expect(doubled).toEqual([expect.stringContaining('sum of 132 count × 2, 46 count × 2 gives 356')])
  })

  it('may miss its result by what rounding allows, and no more', async () => {
    const short = (slack: number) => (right: Expression) => ({ ...right, terms: right.terms.slice(0, 1), slack })
    expect(await faults(short(46))).toEqual([])
    expect(await faults(short(45.9))).toEqual([expect.stringContaining('gives 132, the claim says 178')])
  })

  it('takes its figures as the claims tell them', async () => {
    const other = await faults((right) => ({ ...right, result: { ...right.result, value: 179, unit: 'meter' } }))
    expect(other).toEqual([expect.stringMatching(/it takes claim_\w+ for 179 meter, the claim says 178 count$/)])
  })

  it('is of the claims that it stands with, which have to be there', async () => {
    const gone = await faults((right) => ({ ...right, result: { ...right.result, claim: 'claim_none' } }))
    expect(gone).toEqual([
      expect.stringMatching(/it leaves out claim_\w+$/),
      expect.stringContaining('claim_none has no figure'),
      expect.stringContaining('the claim says NaN'),
    ])
  })
})
