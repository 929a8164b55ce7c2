import { describe, expect, it } from 'vitest'
import { type Note, noteDeleted, noteOf, notesOn, noteTakenBack, standingNotes } from '../../src/domain/index.ts'

const at = (minute: number): string => `2031-05-03T10:${minute}:00.000Z`

const by = (minute: number) => ({ person: 'Anna Riis', decidedAt: at(minute) })

const version = (text: string, minute: number, more: Partial<Note> = {}): Note =>
  noteOf({
    ...{ subject: { on: 'claim', claim: 'claim_a' }, words: '41 berths', text, replaces: null, withdraws: null },
    ...{ act: `act_${minute}`, note: '', ...by(minute), ...more },
  })

const texts = (...notes: readonly Note[]): readonly string[] => standingNotes(notes).map(({ text }) => text)

describe('a note', () => {
  const first = version('Ask the port.', 10)
  const half = version('Ask the', 11, { replaces: first.id, act: 'act_s' })
  const second = version('Ask the city.', 12, { replaces: half.id, act: 'act_s' })
  const all = [first, half, second]

  it('stands in its last version, whatever the order in which versions came', () => {
    expect(texts(...all)).toEqual(['Ask the city.'])
    expect(texts(...all.toReversed())).toEqual(['Ask the city.'])
  })

  it('says again what it said before a sitting that is taken back, and is gone with its first version', () => {
    const undo = noteTakenBack(second, all, by(13))
    expect(undo.withdraws).toBe(half.id)
    expect(texts(...all, undo)).toEqual(['Ask the port.'])
    const again = noteTakenBack(first, [...all, undo], by(14))
    expect(texts(...all, undo, again)).toEqual([])
    // An undo may be undone.
    expect(texts(...all, undo, noteTakenBack(undo, [...all, undo], by(15)))).toEqual(['Ask the city.'])
  })

  it('is deleted with all its versions, and comes back with them', () => {
    const deletion = noteDeleted(second, all, by(13))
    expect(texts(...all, deletion)).toEqual([])
    expect(texts(...all, deletion, noteTakenBack(deletion, [...all, deletion], by(14)))).toEqual(['Ask the city.'])
  })

  it('that was carried over stands in the place of the earlier one, and nobody else’s is taken back with it', () => {
    const carried = { from: second.id, proof: 'edited' } as const
    const copy = version('Ask the city.', 13, { carried, person: 'Lena Dahl', act: second.act })
    expect(standingNotes([...all, copy]).map(({ person }) => person)).toEqual(['Lena Dahl'])
    expect(noteTakenBack(copy, [...all, copy], by(14)).withdraws).toBe(copy.id)
    expect(noteDeleted(copy, [...all, copy], by(14)).withdraws).toBe(copy.id)
  })

  it('on a dispute is found by any of its pairs', () => {
    const on = {
      on: 'dispute',
      pairs: [
        ['claim_a', 'claim_b'],
        ['claim_a', 'claim_c'],
      ],
    } as const
    const find = notesOn([version('Ask.', 10, { subject: on })])
    const dispute = (a: string, b: string) => find([{ on: 'dispute', pairs: [[a, b]] }]).length
    expect([dispute('claim_c', 'claim_a'), dispute('claim_b', 'claim_c')]).toEqual([1, 0])
    expect(find([{ on: 'claim', claim: 'claim_a' }])).toEqual([])
  })
})
