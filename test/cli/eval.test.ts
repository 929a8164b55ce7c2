import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../store/sample.ts'
import { variorum } from './run.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** A folder with one topic of two articles and this gold. */
const topicWith = (gold: unknown): string => {
  const folder = scratchFolder()
  const topic = join(folder, 'flood')
  mkdirSync(topic, { recursive: true })
  const head = (publisher: string) => `---\npublisher: ${publisher}\npublished: 2031-05-03\n---\n\n`
  writeFileSync(
    join(topic, 'a.md'),
    `${head('The Morning')}The flood at Velm killed 46 people, and Mayor Ada Lindholm wept.\n`,
  )
  writeFileSync(
    join(topic, 'b.md'),
    `${head('The Evening')}The flood at Velm killed 58 people. “It was night,” Mayor Ada Lindholm said.\n`,
  )
  writeFileSync(join(topic, 'gold.json'), typeof gold === 'string' ? gold : JSON.stringify(gold))
  return folder
}

const PAIR = {
  id: 'c1',
  relation: 'conflict',
  type: 'number',
  kinds: ['number'],
  a: { file: 'a.md', quote: 'killed 46 people' },
  b: { file: 'b.md', quote: 'killed 58 people' },
  why: 'One flood has one toll.',
}

describe('eval', () => {
  it('counts what is found, and what is wrong', async () => {
    const { code, out } = await variorum('eval', topicWith({ pairs: [PAIR] }), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      conflict: { gold: 1, found: 1, wrong: 0, precision: 1, recall: 1, kindRight: 1 },
      kinds: { number: { gold: 1, compared: 1, found: 1, kind: 1 }, date: { gold: 0 } },
      innocent: { gold: 0, calledConflict: 0 },
    })
  })

  it('takes a conflict where the gold sees none for an innocent pair called one', async () => {
    const { out } = await variorum('eval', topicWith({ pairs: [{ ...PAIR, relation: 'compatible' }] }), '--json')
    expect(JSON.parse(out)).toMatchObject({
      conflict: { gold: 0, found: 0, wrong: 1, precision: 0, recall: null },
      innocent: { gold: 1, calledConflict: 1 },
    })
  })

  it('shows recall by kind and precision by band', async () => {
    const { out } = await variorum('eval', topicWith({ pairs: [PAIR] }))
    expect(out).toMatch(/^Conflicts: 1 of 1 found, 0 false \(precision 100 %, recall 100 %, kind right 100 %\)$/m)
    expect(out).toMatch(/^number +1 +1 +1 +1 +100 %$/m)
    expect(out).toMatch(/^(?:sure|likely|look) +1 +0 +100 %$/m)
  })

  it('finds most contradictions of the samples, and hardly any that are none', async () => {
    const { out } = await variorum('eval', join(ROOT, 'annotations'), '--sources', join(ROOT, 'sources'), '--json')
    const { conflict, innocent } = JSON.parse(out)
    expect(conflict.precision).toBeGreaterThanOrEqual(0.8)
    expect(conflict.recall).toBeGreaterThanOrEqual(0.6)
    expect(innocent.calledConflict).toBeLessThanOrEqual(0.05 * innocent.gold)
  })

  it.each([
    ['{', /"[^"]*gold\.json" is no JSON/],
    [{}, /has no list of "pairs"/],
    [{ pairs: [PAIR, { ...PAIR, a: { file: 'a.md' } }] }, /Pair 2 of .* lacks/],
    [
      { pairs: [{ ...PAIR, a: { file: 'a.md', quote: 'killed nobody' } }] },
      /"killed nobody" .* does not stand in a\.md/,
    ],
    [{ pairs: [{ ...PAIR, a: { file: 'z.md', quote: 'x' } }] }, /z\.md was not taken in: --sources/],
  ])('says what is wrong with a gold: %j', async (gold, words) => {
    const { code, error } = await variorum('eval', topicWith(gold))
    expect([code, error]).toEqual([2, expect.stringMatching(words)])
  })

  it('says that a folder holds no gold', async () => {
    const { code, error } = await variorum('eval', scratchFolder())
    expect([code, error]).toEqual([2, expect.stringMatching(/No folder with a gold\.json/)])
  })
})
