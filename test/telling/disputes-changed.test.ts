import { describe, expect, it } from 'vitest'
import type { Comparison, Dispute, Verdict } from '../../src/domain/index.ts'
import { disputesChanged } from '../../src/telling/disputes-changed.ts'

const comparison = (id: string, verdict: Verdict = 'conflict'): Comparison => ({
  ...{ id, verdict, kind: 'number', band: 'sure', thing: 'thing_1', slot: 'die.count', rule: 'number' },
  ...{ claims: ['claim_1', 'claim_2'], parts: [], explanation: id, expression: null },
  sides: [
    { source: 'a', span: { start: 0, end: 1 } },
    { source: 'b', span: { start: 0, end: 1 } },
  ],
})

const dispute = (id: string, ...comparisons: readonly string[]): Dispute => ({
  ...{ id, thing: 'thing_1', slot: 'die.count', comparisons, positions: [] },
})

describe('what became of disputes', () => {
  it('tells those that ended, and those with a new conflict, by what is new or gone', () => {
    const before = {
      comparisons: ['c1', 'c2', 'c3', 'c4'].map((id) => comparison(id)),
      disputes: [dispute('ends', 'c1'), dispute('narrows', 'c2', 'c3'), dispute('stays', 'c4')],
    }
    const after = {
      comparisons: [comparison('c1', 'reconciled'), ...['c2', 'c4', 'c5', 'c6'].map((id) => comparison(id))],
      disputes: [dispute('narrow', 'c2'), dispute('wide', 'c4', 'c5'), dispute('new', 'c6')],
    }
    const { ended, raised } = disputesChanged(before, after)
    const inShort = (all: typeof ended) => all.map((each) => [each.dispute.id, ...each.conflicts.map(({ id }) => id)])
    expect(inShort(ended)).toEqual([['ends', 'c1']])
    expect(inShort(raised)).toEqual([
      ['wide', 'c5'],
      ['new', 'c6'],
    ])
    expect(disputesChanged(before, before)).toEqual({ ended: [], raised: [] })
  })
})
