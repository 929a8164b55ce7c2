import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { type Coding, codingKey, codingReviewOf, standingReviews } from '../../src/domain/index.ts'
import { scratchFolder, scratchStore } from './sample.ts'

const coding: Coding = { source: 'source_1', words: 'Orrin is our friend.', target: 'Orrin', frame: 'partner' }
const by = (person: string, status: 'accepted' | 'rejected' | 'unreviewed', minute: number) =>
  codingReviewOf({ coding, status, note: '', person, decidedAt: `2031-05-03T10:0${minute}:00.000Z` })

const [yes, no, other, withdrawn] = [
  by('Anna Riis', 'accepted', 0),
  by('Anna Riis', 'rejected', 1),
  by('Lena Dahl', 'accepted', 2),
  by('Anna Riis', 'unreviewed', 3),
]

describe('reviews of codings', () => {
  it('come back as they were made, apart from decisions of things, and change no fingerprint', async () => {
    const store = await scratchStore()
    const before = await store.fingerprint()
    await store.putCodingReviews([yes, no])
    expect(await store.codingReviews()).toEqual([yes, no])
    expect(await store.decisions()).toEqual([])
    expect(await store.fingerprint()).toBe(before)
  })

  it('are all written or none', async () => {
    const store = await scratchStore()
    await store.putCodingReviews([yes])
    await expect(store.putCodingReviews([no, yes])).rejects.toThrow(/UNIQUE/)
    expect(await store.codingReviews()).toEqual([yes])
  })

  it('can neither be changed nor deleted', async () => {
    const file = join(scratchFolder(), 'd.db')
    const store = await scratchStore(file)
    await store.putCodingReviews([yes])
    const database = new Database(file)
    expect(() => database.exec(`UPDATE decisions SET person = 'Bo'`)).toThrow(/append-only/)
    database.close()
  })
})

describe('the last word', () => {
  it('of each person stands', () => {
    expect(standingReviews([yes, no, other])).toEqual([no, other])
  })

  it('may withdraw what was said', () => {
    expect(standingReviews([yes, other, withdrawn])).toEqual([other])
  })
})

describe('the key of a coding', () => {
  it('is of its source, words, target and frame alone', () => {
    expect(codingKey({ ...coding })).toBe(codingKey(coding))
    for (const key of ['source', 'words', 'target', 'frame'] as const)
      expect(codingKey({ ...coding, [key]: 'another' })).not.toBe(codingKey(coding))
  })
})
