import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidedOf } from '../../src/compare/decided.ts'
import { compareSources } from '../../src/compare/index.ts'
import { type Decision, decisionOf, standingDecisions } from '../../src/domain/index.ts'
import { casesOf, sourcesOf } from '../compare/cases.ts'

const cases = casesOf('conflicts.jsonl').slice(0, 24)
const sources = (await Promise.all(cases.map((each) => sourcesOf(each)))).flat()
const mentions = compareSources({ sources }).things.flatMap((thing) => thing.mentions)

/** What is decided of a few claims that are of some thing: their first `cut` against the others, or an earlier decision. */
const choices = fc.array(
  fc.record({
    kind: fc.constantFrom('merge' as const, 'split' as const, 'undo' as const),
    claims: fc.uniqueArray(fc.nat({ max: mentions.length - 1 }), { minLength: 2, maxLength: 6 }),
    cut: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 1, maxLength: 6 },
)

type Choice = (typeof choices extends fc.Arbitrary<infer Chosen extends readonly unknown[]> ? Chosen : never)[number]

const decisionsOf = (chosen: readonly Choice[]): readonly Decision[] => {
  const made: Decision[] = []
  for (const [at, { kind, claims, cut }] of chosen.entries()) {
    const said = { kind, note: '', person: 'Anna Riis', decidedAt: new Date(at).toISOString() }
    const ids = claims.map((index) => mentions[index] ?? '')
    const withdraws = made[cut % Math.max(1, made.length)]?.id
    if (kind !== 'undo') made.push(decisionOf({ ...said, parts: [ids.slice(0, cut), ids.slice(cut)], withdraws: null }))
    else if (withdraws !== undefined) made.push(decisionOf({ ...said, parts: [], withdraws }))
  }
  return made
}

/** Each state from the one before, as it is done when one decision follows another. */
const stepwise = (decisions: readonly Decision[]) =>
  decisions.reduce(
    (known, _, at) => compareSources({ sources, decisions: decisions.slice(0, at + 1), known }),
    compareSources({ sources }),
  )

describe('any decisions', () => {
  it('give the same step by step as at once, and keep apart what was decided apart', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const decisions = decisionsOf(chosen)
        const { things, comparisons, ...rest } = compareSources({ sources, decisions })
        expect(stepwise(decisions)).toEqual({ things, comparisons, ...rest })
        const { isApart } = decidedOf(standingDecisions(decisions), sources)
        const parted = things.filter((thing) => thing.mentions.some((a) => thing.mentions.some((b) => isApart(a, b))))
        expect(parted).toEqual([])
        const thingOf = new Map(things.flatMap(({ id, mentions: own }) => own.map((each) => [each, id] as const)))
        expect(comparisons.filter(({ claims: [a, b] }) => thingOf.get(a) !== thingOf.get(b))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})
