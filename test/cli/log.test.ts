import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decisionOf, judgementOf, sameTermOf } from '../../src/domain/index.ts'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { variorum } from './run.ts'

const at = (day: number) => `2026-03-0${day}T10:00:00.000Z`

const desk = async () => {
  const db = join(scratchFolder(), 'a.db')
  const store = await scratchStore(db)
  const [anna, lena] = ['Anna Riis', 'Lena Dahl'].map((person) => ({ person, note: '' }))
  const judgement = judgementOf({
    ...{ dispute: 'dispute_1', pairs: [['claim_a', 'claim_b']], ruling: 'conflict', reason: null, right: '40' },
    ...{ withdraws: null, person: 'Anna Riis', note: 'Read twice.', decidedAt: at(1) },
  })
  const undo = { ruling: null, right: null, note: '', withdraws: judgement.id, decidedAt: at(3) } as const
  const { id: _, ...said } = judgement
  await store.putAllDecisions({
    judgements: [judgement, judgementOf({ ...said, ...undo })],
    decisions: [
      decisionOf({
        kind: 'merge',
        parts: [['claim_a'], ['claim_b']],
        withdraws: null,
        ...lena,
        decidedAt: at(2),
      } as never),
    ],
    terms: [
      sameTermOf({
        words: ['strike', 'walkout'],
        judgement: null,
        withdraws: null,
        ...anna,
        decidedAt: at(4),
      } as never),
    ],
  })
  return (...argv: readonly string[]) => variorum('log', '--db', db, ...argv)
}

describe('variorum log', () => {
  it('tells everything in the order of time, with who and why', async () => {
    const log = await desk()
    expect((await log()).out).toBe(
      [
        '2026-03-01 10:00  Anna Riis: dispute, conflict, right: 40',
        '                  “Read twice.”',
        '2026-03-02 10:00  Lena Dahl: 2 sets of claims are one',
        '2026-03-03 10:00  Anna Riis: took something back',
        '2026-03-04 10:00  Anna Riis: the same here: “strike”, “walkout”',
        '',
        'So far: 0 ingests, 4 decisions, of which 2 stood.',
        '',
      ].join('\n'),
    )
  })

  it.each([
    [['--until', '2026-03-02'], 2, 'As of 2026-03-02: 0 ingests, 2 decisions, of which 2 stood.'],
    [['--until', '2026-03-03T09:00Z'], 2, 'of which 2 stood'],
    [['--since', '2026-03-03'], 2, '4 decisions, of which 2 stood'],
    [['--by', 'Lena Dahl'], 1, '1 decision, of which 1 stood'],
  ] as const)('%j', async (options, count, words) => {
    const log = await desk()
    expect(JSON.parse((await log(...options, '--json')).out)).toHaveLength(count)
    expect((await log(...options)).out).toContain(words)
  })

  it('refuses what is no day', async () => {
    const log = await desk()
    expect(await log('--since', 'Friday')).toMatchObject({ code: 2, error: expect.stringContaining('Expected a day') })
  })
})
