import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sameTermOf } from '../../src/domain/index.ts'
import { exportDecisions, importDecisions } from '../../src/exchange/index.ts'
import { faultsOfComparisons } from '../../src/exchange/recomparison.ts'
import { compareAll } from '../../src/ingest/index.ts'
import { NO_DECISIONS } from '../../src/store/index.ts'
import { COMPARER } from '../../src/telling/comparer.ts'
import { takeIn } from '../exchange/corpus.ts'
import { scratchFolder, scratchStore } from './sample.ts'

const signed = { note: 'One sort of boat.', person: 'Anna Riis', decidedAt: '2031-05-03T10:00:00.000Z' }
const term = sameTermOf({ words: ['punts', 'skimmers'], judgement: null, withdraws: null, ...signed })
const undo = sameTermOf({ words: [], judgement: null, withdraws: term.id, ...signed })

/** A store of two notes that count boats by two words. */
const stored = async () => {
  const [folder, store] = [scratchFolder(), await scratchStore()]
  writeFileSync(join(folder, 'a.md'), 'The harbor board of Velm ordered 14 punts for the river patrol.\n')
  writeFileSync(join(folder, 'b.md'), 'The harbor board of Velm ordered 17 skimmers for the river patrol.\n')
  await takeIn(store, folder)
  const say = async (...terms: readonly (typeof term)[]): Promise<number> => {
    await store.putAllDecisions({ ...NO_DECISIONS, terms })
    return (await compareAll(store, COMPARER, new Map())).conflicts
  }
  return { store, say }
}

describe('words that mean the same', () => {
  it('come back as they were said, are no decisions of things, and are said once', async () => {
    const { store, say } = await stored()
    await say(term, undo)
    expect(await store.terms()).toEqual([term, undo].sort((a, b) => (a.id < b.id ? -1 : 1)))
    expect([await store.decisions(), await store.judgements(), await store.claimReviews()]).toEqual([[], [], []])
    await expect(say(term)).rejects.toThrow(/UNIQUE/)
  })

  it('have the sources compared anew, and as they were once it is taken back', async () => {
    const { store, say } = await stored()
    const before = await store.comparisons()
    expect(await say(term)).toBe(1)
    expect(await faultsOfComparisons(store, COMPARER)).toEqual([])
    expect((await store.comparisons()).map(({ rule }) => rule)).toContain('number')
    expect(await say(undo)).toBe(0)
    expect(await store.comparisons()).toEqual(before)
    expect(await faultsOfComparisons(store, COMPARER)).toEqual([])
  })

  it('go out and come in again equal to the byte, and change what is compared there', async () => {
    const [one, other] = [await stored(), await stored()]
    await one.say(term)
    const files = await exportDecisions(one.store)
    expect(files.map(({ file }) => file)).toEqual(['terms.jsonl'])
    const { added, refused } = await importDecisions(other.store, files)
    expect([added.terms, refused]).toEqual([1, []])
    expect(await exportDecisions(other.store)).toEqual(files)
    await compareAll(other.store, COMPARER, new Map())
    expect(await other.store.comparisons()).toEqual(await one.store.comparisons())
  })

  it.each([
    ['one word alone', { words: ['punts'] }, /at least two words/],
    ['words in capitals', { words: ['Punts', 'skimmers'] }, /lower case/],
    ['an undo with words', { withdraws: 'decision_1' }, /an undo has no words/],
  ])('are refused from a file: %s', async (_, change, reason) => {
    const { store } = await stored()
    const { id, ...said } = sameTermOf({ ...term, ...change })
    const text = JSON.stringify({ type: 'same-term', id, ...said })
    const { refused } = await importDecisions(store, [{ file: 'terms.jsonl', text }])
    expect(refused.map((each) => each.reason)).toEqual([expect.stringMatching(reason)])
  })
})
