import { describe, expect, it } from 'vitest'
import { agreementOf, answersOf, warningsOf } from '../../src/framing/agreement.ts'

const table = (both: number, onlyA: number, onlyB: number, neither: number) =>
  agreementOf({ both, onlyA, onlyB, neither })

describe('kappa', () => {
  // 50 cases, worked by hand: kappa (0.7 − 0.5) / 0.5; variance 0.2016 / (50 · 0.25), standard error 0.127.
  it('has the value and interval that one works out by hand', () => {
    const { observed, kappa } = table(20, 5, 10, 15)
    expect(observed).toBeCloseTo(0.7)
    expect(kappa?.value).toBeCloseTo(0.4)
    expect(kappa?.low).toBeCloseTo(0.4 - 1.96 * 0.127, 3)
    expect(kappa?.high).toBeCloseTo(0.4 + 1.96 * 0.127, 3)
  })

  // A. Feinstein, D. Cicchetti, "High Agreement but Low Kappa", Journal of Clinical Epidemiology 43 (1990).
  it.each([
    [[40, 9, 6, 45], 0.85, 0.7],
    [[80, 10, 5, 5], 0.85, 0.32],
  ] as const)('of %j is that of the literature', ([both, onlyA, onlyB, neither], observed, kappa) => {
    const agreement = table(both, onlyA, onlyB, neither)
    expect(agreement.observed).toBeCloseTo(observed, 2)
    expect(agreement.kappa?.value).toBeCloseTo(kappa, 2)
  })

  it('has no meaning where both always say the same', () => {
    expect(table(0, 0, 0, 9)).toMatchObject({ observed: 1, kappa: null, alpha: null, scores: { f1: null } })
    expect(table(0, 0, 0, 0)).toMatchObject({ questions: 0, observed: null, kappa: null, alpha: null })
  })
})

describe('alpha', () => {
  // K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section A: ten units, two observers.
  it('is that of its author', () => {
    const [meg, owen] = ['0100000010', '1110010000'].map((row) => [...row].map((sign) => sign === '1'))
    const pairs = (meg ?? []).map((a, index) => ({ a, b: owen?.[index] === true }))
    expect(agreementOf(answersOf(pairs)).alpha).toBeCloseTo(0.095, 3)
  })
})

describe('F1', () => {
  it('is that of B, with A as the measure', () => {
    expect(table(6, 2, 4, 88).scores).toMatchObject({ precision: 0.6, recall: 0.75, right: 6, false: 4, missed: 2 })
    expect(table(6, 2, 4, 88).scores.f1).toBeCloseTo(2 / 3)
  })
})

describe('warnings', () => {
  it('say where figures mislead, and else nothing', () => {
    expect(warningsOf(table(40, 9, 6, 45))).toEqual([])
    expect(warningsOf(table(80, 10, 5, 5))).toEqual([expect.stringMatching(/kappa is low though they mostly agree/)])
    expect(warningsOf(table(0, 0, 0, 40))).toEqual([expect.stringMatching(/nobody ever says yes/)])
    expect(warningsOf(table(5, 1, 1, 4))).toEqual([expect.stringMatching(/only 11 questions/)])
    expect(warningsOf(table(2, 1, 0, 60))).toEqual([expect.stringMatching(/only 3: F1 and kappa/)])
  })
})
