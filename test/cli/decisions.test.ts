import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codingReviewOf, finishedPassOf, judgementOf } from '../../src/domain/index.ts'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { variorum } from './run.ts'

const judgement = judgementOf({
  ...{ dispute: 'dispute_1', pairs: [['claim_a', 'claim_b']], ruling: 'conflict', reason: null, right: '40' },
  ...{ withdraws: null, note: 'see the decree', person: 'Anna Riis', decidedAt: '2031-05-03T10:00:00.000Z' },
})

const review = codingReviewOf({
  coding: { source: 'source_1', words: 'Orrin is our friend.', target: 'Orrin', frame: 'partner' },
  ...{ status: 'accepted', note: '', person: 'Lena Dahl', decidedAt: '2031-05-03T10:00:00.000Z' },
})

const pass = finishedPassOf({ finished: true, note: '', person: 'Lena Dahl', decidedAt: '2031-05-04T10:00:00.000Z' })

/** A database in which people decided a few things, and an empty folder. */
const decided = async () => {
  const [db, folder] = [join(scratchFolder(), 'a.db'), join(scratchFolder(), 'annotations')]
  const store = await scratchStore(db)
  const none = { decisions: [], judgements: [], codingReviews: [], claimReviews: [], byHand: [], finishedPasses: [] }
  await store.putAllDecisions({ ...none, judgements: [judgement], codingReviews: [review], finishedPasses: [pass] })
  return { db, folder }
}

const contentsOf = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')])

describe('variorum export --decisions', () => {
  it('writes a file for each sort, which another database gives back equal to the byte', async () => {
    const { db, folder } = await decided()
    expect((await variorum('export', '--decisions', folder, '--db', db)).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['framings.jsonl', 'judgements.jsonl', 'passes.jsonl'])
    const [other, again] = [join(scratchFolder(), 'b.db'), join(scratchFolder(), 'again')]
    const imported = await variorum('import', folder, '--db', other)
    expect([imported.code, imported.out]).toEqual([0, expect.stringContaining('3 new decisions, 0 there already')])
    await variorum('export', '--decisions', again, '--db', other)
    expect(contentsOf(again)).toEqual(contentsOf(folder))
    expect((await variorum('import', folder, '--db', other)).out).toContain('0 new decisions, 3 there already')
  })

  it('writes nothing where nobody decided, and loses nothing that others put there', async () => {
    const { db, folder } = await decided()
    await variorum('export', '--decisions', folder, '--db', db)
    const before = contentsOf(folder)
    const empty = join(scratchFolder(), 'empty.db')
    await scratchStore(empty)
    const refused = await variorum('export', '--decisions', folder, '--db', empty)
    expect([refused.code, refused.error]).toEqual([2, expect.stringContaining('"variorum import')])
    expect(contentsOf(folder)).toEqual(before)
    const nowhere = join(scratchFolder(), 'nowhere')
    expect((await variorum('export', '--decisions', nowhere, '--db', empty)).out).toContain('Nobody has decided')
    expect(existsSync(join(nowhere, 'judgements.jsonl'))).toBe(false)
  })
})

describe('variorum import', () => {
  it.each([
    ['altered', (line: string) => line.replace('"conflict"', '"no-conflict"'), 'altered after it was written'],
    ['signed by another', (line: string) => line.replace('Anna', 'Lena'), 'altered after it was written'],
    ['cut', (line: string) => line.slice(0, -9), 'no JSON object'],
    ['left by a merge of git', () => '<<<<<<< HEAD', 'no JSON object'],
    ['of a sort that is not known', (line: string) => line.replace('judgement', 'verdict'), 'no sort of decision'],
    ['with more than is known', (line: string) => line.replace('{', '{"more":1,'), 'more'],
    ['without a person', (line: string) => line.replace('Anna Riis', ''), 'person'],
  ])('refuses a line %s by its place, and keeps all others', async (_, alter, reason) => {
    const { db, folder } = await decided()
    await variorum('export', '--decisions', folder, '--db', db)
    const file = join(folder, 'judgements.jsonl')
    const line = readFileSync(file, 'utf8')
    writeFileSync(file, `\uFEFF\r\n${alter(line.trimEnd())}\r\n`)
    const other = join(scratchFolder(), 'b.db')
    const { code, out } = await variorum('import', folder, '--db', other, '--json')
    const { added, refused } = JSON.parse(out)
    expect([code, added.judgements, added.codingReviews, added.finishedPasses]).toEqual([1, 0, 1, 1])
    expect(refused).toEqual([
      { file, line: 2, reason: expect.stringContaining(reason), remedy: expect.stringMatching(/\.$/) },
    ])
    expect((await variorum('import', folder, '--db', other)).out).toContain(`${file}:2`)
  })

  it.each([
    ['is not there', 'gone', 'There is no'],
    ['holds none', '.', 'holds no decisions'],
  ])('says so where a folder %s', async (_, name, words) => {
    const folder = scratchFolder()
    const { code, error } = await variorum('import', join(folder, name), '--db', join(folder, 'x.db'))
    expect([code, error]).toEqual([2, expect.stringContaining(words)])
  })
})
