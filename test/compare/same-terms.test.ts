import { describe, expect, it } from 'vitest'
import { explain } from '../../src/compare/explain.ts'
import { compareSources } from '../../src/compare/index.ts'
import { sameTermsOf } from '../../src/compare/same-terms.ts'
import { type SameTerm, sameTermOf, termsOf } from '../../src/domain/index.ts'
import { type Case, casesOf, sourcesOf } from './cases.ts'

let minute = 10
const said = (words: readonly string[], withdraws: string | null = null): SameTerm => {
  minute += 1
  const signed = { note: '', person: 'Anna Riis', decidedAt: `2031-05-03T10:${minute}:00.000Z` }
  return sameTermOf({ words: termsOf(words), judgement: null, withdraws, ...signed })
}

/** A case of two words that mean the same: what the articles make of each other before and after that is said. */
interface CaseOfTerms extends Case {
  readonly words: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const cases = casesOf('same-terms.jsonl') as readonly CaseOfTerms[]

const caseOf = (name: string): CaseOfTerms => {
  const found = cases.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no case is called ${name}`)
  return found
}

describe('words that mean the same', () => {
  for (const each of cases)
    it(each.name, async () => {
      const sources = await sourcesOf(each)
      const held = (terms: readonly SameTerm[]) =>
        compareSources({ sources, terms })
          .comparisons.map(({ verdict, rule }) => `${verdict} by ${rule}`)
          .sort()
      expect(held([])).toEqual(each.before)
      expect(held([said(each.words)])).toEqual(each.after)
    })

  it('change nothing where nobody said so, where it was taken back, and where nobody uses them', async () => {
    for (const each of cases) {
      const sources = await sourcesOf(each)
      const plain = JSON.stringify(compareSources({ sources }))
      const term = said(each.words)
      for (const terms of [[], [term, said([], term.id)], [said(['gramophone', 'phonograph'])]])
        expect(JSON.stringify(compareSources({ sources, terms }))).toBe(plain)
    }
  })

  it('are told with the decision that says so, also where each step is looked at', async () => {
    const { words, ...each } = caseOf('terms of a contrast set')
    const [sources, terms] = [await sourcesOf(each), [said(words)]]
    const [comparison] = compareSources({ sources, terms }).comparisons
    if (comparison === undefined) throw new Error('nothing was compared')
    const short = terms[0]?.id.slice('decision_'.length, 'decision_'.length + 6)
    expect(comparison.explanation).toBe(`“unlawful” and “protected” mean the same here (decision ${short}).`)
    const { settlers } = explain(sources, comparison, { decisions: [], terms }) ?? {}
    expect(settlers).toEqual([{ rule: 'same-term', reason: comparison.explanation }])
  })

  it('mean the same as a third one by two decisions', () => {
    const [first, second] = [said(['strike', 'walkout']), said(['walkouts', 'stoppage of work'])]
    const terms = sameTermsOf([first, second])
    expect(terms.between('Strikes', 'walkout')).toBe(first)
    expect(terms.between('strike', 'stoppage of work')).toBe(second)
    expect(terms.between('strike', 'strikes')).toBeNull()
    expect(terms.between('strike', 'work')).toBeNull()
    expect(sameTermsOf([first, second, said([], second.id)]).between('strike', 'stoppage of work')).toBeNull()
  })

  it('have a story compared again only where it uses them', async () => {
    const each = caseOf('a counted noun')
    const sources = await sourcesOf(each)
    const keys = (terms: readonly SameTerm[]) => compareSources({ sources, terms }).stories.map(({ key }) => key)
    expect(keys([said(['loan', 'grant'])])).toEqual(keys([]))
    expect(keys([said(each.words)])).not.toEqual(keys([]))
    const [known, terms] = [compareSources({ sources }), [said(each.words)]]
    expect(compareSources({ sources, terms, known })).toEqual(compareSources({ sources, terms }))
  })
})

describe('words as a decision holds them', () => {
  it('are in lower case, each once and sorted', () => {
    expect(termsOf(['  Walk\n out ', 'STRIKE', 'strike', '', ' – '])).toEqual(['strike', 'walk out'])
  })
})
