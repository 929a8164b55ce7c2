import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CRITICAL, keynessOf, logLikelihood, logRatio, type WordedSentence } from '../../src/framing/keyness.ts'

/** A sentence of these words, "*" before those that are cues. */
const sentenceOf = (source: string, written: string): WordedSentence => ({
  source,
  words: written
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({
      stem: word.replace(/^\*|s$/g, '').toLowerCase(),
      form: word.replace('*', ''),
      isCue: word.startsWith('*'),
    })),
})

describe('the log-likelihood of a word', () => {
  it.each([
    // Expected 4 and 8 of 12: 2 · (10 ln 2.5 + 2 ln 0.25).
    [10, 1000, 2, 2000, 12.781],
    // Expected 5 and 5 of 10: 2 · 10 ln 2; a word that is missing adds nothing.
    [10, 500, 0, 500, 13.863],
    [7, 700, 7, 700, 0],
    [0, 100, 0, 900, 0],
  ])('%d of %d against %d of %d', (countA, wordsA, countB, wordsB, expected) => {
    const [a, b] = [
      { count: countA, words: wordsA },
      { count: countB, words: wordsB },
    ]
    expect(logLikelihood(a, b)).toBeCloseTo(expected, 3)
    expect(logLikelihood(b, a)).toBeCloseTo(expected, 3)
  })

  it('is never below zero', () => {
    const count = fc.tuple(fc.nat(500), fc.integer({ min: 500, max: 5000 }))
    fc.assert(
      fc.property(count, count, ([a, ofA], [b, ofB]) => {
        expect(logLikelihood({ count: a, words: ofA }, { count: b, words: ofB })).toBeGreaterThan(-1e-6)
      }),
    )
  })
})

describe('the log ratio of a word', () => {
  it('counts doublings, and a missing word as half a one', () => {
    expect(logRatio({ count: 10, words: 1000 }, { count: 2, words: 2000 })).toBeCloseTo(3.3219, 4)
    expect(logRatio({ count: 4, words: 100 }, { count: 8, words: 100 })).toBe(-1)
    expect(logRatio({ count: 8, words: 100 }, { count: 0, words: 100 })).toBe(4)
  })
})

describe('key words', () => {
  const filler = Array.from({ length: 60 }, (_, index) => `plain${index}`).join(' ')
  const a = [
    sentenceOf('one', `*Partners work ${filler}`),
    ...Array.from({ length: 7 }, () => sentenceOf('two', '*partner *partner')),
  ]
  const b = [sentenceOf('three', `work ${filler} ${filler}`)]

  it('are those beyond chance, with their use on both sides', () => {
    const words = keynessOf({ a, b, least: 3 })
    expect(words.map(({ stem }) => stem)).toEqual(['partner'])
    expect(words[0]).toMatchObject({
      form: 'partner',
      a: { count: 15, sources: 2 },
      b: { count: 0, sources: 0 },
      cue: true,
    })
    expect(words[0]?.example).toBe(a[0])
    expect(words[0]?.logLikelihood).toBeGreaterThan(CRITICAL)
  })

  it('are the same from the other side, with the ratio turned round', () => {
    const [there] = keynessOf({ a: b, b: a, least: 3 })
    const [here] = keynessOf({ a, b, least: 3 })
    expect(there?.logRatio).toBeCloseTo(-(here?.logRatio ?? 0))
    expect(there?.example).toBe(a[0])
  })

  it('are none below the least count, or where one side is empty', () => {
    expect(keynessOf({ a, b, least: 16 })).toEqual([])
    expect(keynessOf({ a, b: [], least: 1 })).toEqual([])
    expect(keynessOf({ a: [], b, least: 1 })).toEqual([])
  })
})
