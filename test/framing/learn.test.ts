import { describe, expect, it } from 'vitest'
import { type FrameWeights, logistic, probabilityOf } from '../../src/domain/index.ts'
import { brierScore, calibrationOf } from '../../src/framing/learn/calibration.ts'
import { crossValidate } from '../../src/framing/learn/cross-validate.ts'
import { fitLogistic } from '../../src/framing/learn/fit-logistic.ts'
import { learnWeights } from '../../src/framing/learn/learn-weights.ts'
import { lesson, QUILTS } from './lessons.ts'

const probability = (weights: FrameWeights, words: readonly string[], prior = -3): number =>
  probabilityOf(weights, 'partner', lesson(0, { words, prior }).facts)

describe('logistic regression', () => {
  const example = (answer: boolean, offset = 0) => ({ features: new Map([['one', 1]]), offset, answer })

  it('finds the weight at which the slope of likelihood and prior is 0', () => {
    const examples = [example(true), example(true), example(true), example(false)]
    const weight = fitLogistic(examples, () => 4).get('one') ?? 0
    expect(3 - 4 * logistic(weight) - weight / 4).toBeCloseTo(0, 6)
  })

  it('leaves a weight at 0 where the offset says it all', () => {
    const even = Array.from({ length: 4 }, (_, n) => example(n < 3, Math.log(3)))
    expect(fitLogistic(even, () => 1).get('one')).toBeCloseTo(0, 6)
  })

  it('stays finite where the answers can be parted cleanly', () => {
    const parted =
      fitLogistic(
        Array.from({ length: 50 }, () => example(true)),
        () => 1,
      ).get('one') ?? 0
    expect(parted).toBeGreaterThan(2)
    expect(parted).toBeLessThan(10)
  })
})

describe('learning from codings', () => {
  it('finds a word that no cue knows, and knows no word that stands in few sentences', () => {
    const weights = learnWeights(QUILTS)
    expect([...weights.vocabulary]).toEqual(['fog', 'quilt'])
    expect(probability(weights, ['quilt'])).toBeGreaterThan(0.5)
    expect(probability(weights, ['fog'])).toBeLessThan(0.1)
  })

  it('moves little by few codings', () => {
    const few = learnWeights(QUILTS.slice(0, 5))
    expect(probability(few, ['quilt'])).toBeLessThan(0.5)
    expect(probability(few, ['quilt'], 2)).toBeGreaterThan(0.5)
  })

  it('leaves frames with answers of one kind to the cue rules', () => {
    const weights = learnWeights([...QUILTS, lesson(70, { frame: 'absent', accepted: true })])
    expect([...weights.frames.keys()]).toEqual(['partner'])
    expect(probabilityOf(weights, 'absent', lesson(0, { prior: 1.2 }).facts)).toBe(logistic(1.2))
  })
})

describe('cross-validation', () => {
  it('shows what is gained over the rules, by source from five sources up', () => {
    const { by, model, rules, difference } = crossValidate(QUILTS)
    expect(by).toBe('source')
    expect([rules.recall, rules.f1]).toEqual([0, 0])
    expect(model.f1).toBeGreaterThan(0.9)
    expect(difference.f1).toBeCloseTo(model.f1 ?? 0)
    expect(difference.low).toBeLessThanOrEqual(difference.f1)
    expect(difference.high).toBeGreaterThanOrEqual(difference.f1)
  })

  it('is by sentence with fewer sources', () => {
    expect(crossValidate(QUILTS.map((one) => ({ ...one, source: 'one' }))).by).toBe('sentence')
  })

  it('gains nothing where there is nothing to learn', () => {
    const noise = QUILTS.map((one, n) => ({ ...one, accepted: n % 7 === 0, facts: { ...one.facts, words: ['fog'] } }))
    expect(crossValidate(noise).model.right).toBe(0)
  })
})

describe('calibration', () => {
  const forecasts = [0.1, 0.1, 0.9, 0.9].map((said, n) => ({ probability: said, answer: n % 2 === 1 }))

  it('has the Brier score and the error that one works out by hand', () => {
    expect(brierScore(forecasts)).toBeCloseTo((0.01 + 0.81 + 0.81 + 0.01) / 4)
    expect(calibrationOf(forecasts).error).toBeCloseTo(0.4)
  })

  it('keeps a probability of 1 in the last of five bins', () => {
    const { bins } = calibrationOf([{ probability: 1, answer: true }])
    expect(bins.map(({ count }) => count)).toEqual([0, 0, 0, 0, 1])
    expect(bins[4]).toMatchObject({ said: 1, was: 1 })
  })
})
