import { describe, expect, it } from 'vitest'
import { type Decision, decisionOf, standingDecisions, withdrawals } from '../../src/domain/index.ts'

const said = { parts: [['claim_1'], ['claim_2']], withdraws: null, note: '', person: 'Anna Riis' }

/** A split with this id, or an undo of the decision with the other one. */
const made = (id: string, withdraws: string | null = null): Decision => ({
  ...{ ...said, id, withdraws, kind: withdraws === null ? 'split' : 'undo', decidedAt: '2031-05-03T10:00:00.000Z' },
})

const cases: readonly (readonly [what: string, decisions: readonly Decision[], standing: readonly string[]])[] = [
  ['nothing', [], []],
  ['what nobody withdrew', [made('a'), made('b')], ['a', 'b']],
  ['what is left by an undo', [made('a'), made('b'), made('c', 'a')], ['b']],
  ['what comes back when its undo is undone', [made('a'), made('b', 'a'), made('c', 'b')], ['a']],
  ['what is withdrawn once more', [made('a'), made('b', 'a'), made('c', 'b'), made('d', 'a')], []],
]

describe('standing decisions', () => {
  it.each(cases)('are %s', (_, decisions, standing) => {
    expect(standingDecisions(decisions).map(({ id }) => id)).toEqual(standing)
  })

  it('tell who withdrew the others', () => {
    const undo = made('c', 'a')
    expect([...withdrawals([made('a'), made('b'), undo])]).toEqual([['a', undo]])
  })
})

describe('the id of a decision', () => {
  it('is that of its content, whatever the order of its keys', () => {
    const [one, other] = [
      decisionOf({ ...said, kind: 'split', decidedAt: '2031-05-03T10:00:00.000Z' }),
      decisionOf({ decidedAt: '2031-05-03T10:00:00.000Z', kind: 'split', ...said }),
    ]
    expect(one.id).toBe(other.id)
    expect(decisionOf({ ...said, kind: 'merge', decidedAt: one.decidedAt }).id).not.toBe(one.id)
  })
})
