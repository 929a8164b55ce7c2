import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/exchange/index.ts'
import { onPaper } from '../../src/telling/on-paper.ts'
import { type Case, casesOf, comparisonsOf } from './cases.ts'

const ARITHMETIC = new Set(['sum', 'complement', 'share', 'growth', 'points', 'units', 'product', 'exchange'])

const article = (publisher: string, text: string): Case['a'] => ({ publisher, published: '2031-05-03', text })

/** What the arithmetic among two articles looks like on paper, by rule. */
const onPaperOf = async (a: string, b: string): Promise<readonly string[]> => {
  const found = await comparisonsOf({ name: 'paper', a: article('Velm Post', a), b: article('Orrin Desk', b) })
  return [...new Set(found.flatMap(({ expression }) => (expression === null ? [] : [onPaper(expression)])))]
}

describe('the arithmetic of a comparison', () => {
  for (const each of casesOf('no-conflicts.jsonl').filter(({ rule }) => ARITHMETIC.has(rule ?? ''))) {
    it(`comes out of its own figures: ${each.name}`, async () => {
      const found = (await comparisonsOf(each)).filter(({ rule }) => rule === each.rule)
      for (const { expression, rule, claims } of found) {
        if (expression === null) throw new Error(`expected an expression of ${rule}`)
        const { kind, terms, result, slack } = expression
        expect(kind).toBe(rule)
        expect([...terms, result].map(({ claim }) => claim)).toEqual(expect.arrayContaining([...claims]))
        expect(Math.abs(evaluate(expression) - result.value)).toBeLessThanOrEqual(slack + 1e-8 * result.value)
      }
    })
  }

  it('is no part of a comparison that arithmetic did not make', async () => {
    for (const each of casesOf('conflicts.jsonl'))
      for (const { verdict, rule, expression } of await comparisonsOf(each))
        if (verdict !== 'reconciled' || !ARITHMETIC.has(rule)) expect(expression).toBeNull()
  })

  it('can be done on paper, with what its words round', async () => {
    expect(
      await onPaperOf(
        'The Orrin plan cuts 260 posts, of which 145 are vacant.',
        'Under the Orrin plan 115 employees will lose their posts.',
      ),
    ).toEqual(['115 + 145 = 260'])
    expect(
      await onPaperOf(
        'Ash covers roughly 3,200 hectares of pasture in the valley of the Velm.',
        'Ash covers about 7,900 acres of pasture in the valley of the Velm.',
      ),
    ).toEqual([expect.stringMatching(/^7,900 acres × 0\.4046856 = 3,197\.02 hectares ≈ 3,200 hectares \(± 48\)$/)])
  })
})
