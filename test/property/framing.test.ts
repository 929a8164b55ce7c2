import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { probabilityOf } from '../../src/domain/index.ts'
import { agreementOf } from '../../src/framing/agreement.ts'
import { crossValidate } from '../../src/framing/learn/cross-validate.ts'
import { type CodedExample, learnWeights } from '../../src/framing/learn/learn-weights.ts'
import { mostDoubtful } from '../../src/framing/most-doubtful.ts'
import { lesson } from '../framing/lessons.ts'

const word = fc.constantFrom('quilt', 'fog', 'oar', 'oar fog')

const anyLessons: fc.Arbitrary<readonly CodedExample[]> = fc
  .array(
    fc.record({
      accepted: fc.boolean(),
      words: fc.uniqueArray(word),
      prior: fc.double({ min: -3, max: 3, noNaN: true }),
      frame: fc.constantFrom('partner', 'absent'),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) => all.map((one, n) => lesson(n, one)))

const shuffled = anyLessons.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
)

describe('learning from any codings', () => {
  it('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(learnWeights(other)).toEqual(learnWeights(one))
      }),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(crossValidate(other)).toEqual(crossValidate(one))
      }),
      { numRuns: 5 },
    )
  })

  it('gives probabilities from 0 to 1', () => {
    fc.assert(
      fc.property(anyLessons, (lessons) => {
        const weights = learnWeights(lessons)
        for (const { frame, facts } of lessons) {
          const probability = probabilityOf(weights, frame, facts)
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('agreement of any two coders', () => {
  const count = fc.nat({ max: 60 })
  it('keeps within its bounds, and is the same from either side but for F1', () => {
    fc.assert(
      fc.property(count, count, count, count, (both, onlyA, onlyB, neither) => {
        const [ab, ba] = [
          agreementOf({ both, onlyA, onlyB, neither }),
          agreementOf({ both, onlyA: onlyB, onlyB: onlyA, neither }),
        ]
        expect(ab.alpha).toBe(ba.alpha)
        expect(ab.kappa?.value).toEqual(ba.kappa?.value)
        expect(ab.scores.precision).toBe(ba.scores.recall)
        for (const value of [ab.kappa?.value, ab.kappa?.low, ab.kappa?.high, ab.alpha]) {
          expect(value ?? 0).toBeGreaterThanOrEqual(-1)
          expect(value ?? 0).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('what to ask next', () => {
  it('is asked once a sentence, at most so many, whatever the order', () => {
    const question = fc.record({
      key: fc.uuid(),
      source: fc.constantFrom('a', 'b', 'c'),
      sentence: fc.constantFrom('1', '2', '3', '4', '5'),
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    const lists = fc
      .uniqueArray(question, { selector: ({ key }) => key })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(
      fc.property(lists, fc.nat({ max: 6 }), ([one, other], limit) => {
        const asked = mostDoubtful(one, limit)
        expect(mostDoubtful(other, limit)).toEqual(asked)
        expect(asked.length).toBeLessThanOrEqual(limit)
        expect(new Set(asked.map(({ sentence }) => sentence)).size).toBe(asked.length)
      }),
    )
  })
})
