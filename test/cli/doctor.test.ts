import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchFolder } from '../store/sample.ts'
import { variorum } from './run.ts'

const ARTICLES = {
  'a.md': 'The flood at Coal Hill killed 40 miners, the ministry said. About 3 million litres came in.\n',
  'b.md': 'The flood at Coal Hill killed 44 miners on 3 May 2031. The mine paid $2.5 million.\n',
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-doctor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [articles, whole] = [join(folder, 'articles'), join(folder, 'whole.db')]

const exportOf = async (db: string): Promise<string> => (await variorum('export', '--db', db)).out

let wanted = ''

beforeAll(async () => {
  mkdirSync(articles)
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(articles, name), text)
  await variorum('ingest', articles, '--db', whole)
  wanted = await exportOf(whole)
})

/** A copy on which some SQL was run behind its back. */
const spoilt = (sql: string): string => {
  const db = join(scratchFolder(), 'topic.db')
  copyFileSync(whole, db)
  const database = new Database(db)
  database.unsafeMode(true)
  database.pragma('foreign_keys = OFF')
  database.exec(sql)
  database.close()
  return db
}

const verified = async (db: string): Promise<readonly string[]> =>
  JSON.parse((await variorum('verify', '--db', db, '--json')).out).faults

/** What is mended, by the SQL that spoils it and the words that say so. */
const MENDED: readonly (readonly [what: string, sql: string, words: RegExp])[] = [
  [
    'an index of words that lost some',
    `INSERT INTO sentence_search (sentence_search) VALUES ('delete-all')`,
    /the index that search uses, made again/,
  ],
  [
    'comparisons that were changed',
    `UPDATE comparisons SET verdict = 'agrees'`,
    /comparisons and disputes, made again/,
  ],
  ['comparisons that are out of date', 'UPDATE corpus SET fingerprint = NULL', /comparisons and disputes, made again/],
  ['things that are gone', 'DELETE FROM things', /rows? that pointed at nothing, taken away/],
  [
    'rows of a source that is not there',
    `INSERT INTO annotations (id, revision, layer, "start", "end", body, stage, version)
     VALUES ('sentence_x', 99, 'sentence', 0, 4, '{"role":"body","block":0}', 'sentences', 1)`,
    /1 row that pointed at nothing, taken away/,
  ],
  [
    'a database index without some rows',
    `PRAGMA writable_schema = ON;
     UPDATE sqlite_schema SET sql = sql || ' WHERE claim > 1' WHERE name = 'claims_by_slot';
     PRAGMA writable_schema = RESET; REINDEX claims_by_slot; PRAGMA writable_schema = ON;
     UPDATE sqlite_schema SET sql = replace(sql, ' WHERE claim > 1', '') WHERE name = 'claims_by_slot';
     PRAGMA writable_schema = RESET`,
    /the indexes of the database/,
  ],
]

describe('a doctor', () => {
  it.each(MENDED)('mends %s', async (_, sql, words) => {
    const db = spoilt(sql)
    expect(await verified(db)).not.toEqual([])
    const before = await exportOf(db)
    const dry = await variorum('doctor', '--db', db, '--dry-run')
    expect([dry.code, dry.out]).toEqual([1, expect.stringMatching(words)])
    expect(await exportOf(db)).toBe(before)
    const { code, out } = await variorum('doctor', '--db', db)
    expect([code, out]).toEqual([0, expect.stringMatching(words)])
    expect([await verified(db), await exportOf(db)]).toEqual([[], wanted])
    expect(await variorum('doctor', '--db', db)).toMatchObject({ code: 0, out: 'Nothing was at fault.\n' })
  })

  it.each([
    ['a claim that is gone', 'DELETE FROM claims WHERE claim = 1'],
    ['an edited value', `UPDATE annotations SET body = json_set(body, '$.value', 7) WHERE layer = 'quantity'`],
    ['an edited text', `UPDATE revisions SET text = replace(text, 'Coal', 'Cold')`],
    ['a stage that is not recorded', `DELETE FROM manifest WHERE stage = 'entities'`],
  ])('has a source with %s analysed again by the next ingest', async (_, sql) => {
    const db = spoilt(sql)
    const { code, out } = await variorum('doctor', '--db', db)
    expect([code, out]).toEqual([1, expect.stringMatching(/to be analysed again: run "variorum ingest"[\s\S]*a\.md/)])
    await variorum('ingest', articles, '--db', db)
    expect([await verified(db), await exportOf(db)]).toEqual([[], wanted])
  })

  it('touches no decision and no source', async () => {
    const db = spoilt(
      `INSERT INTO decisions (id, kind, target, status, body, note, person, decided_at)
         VALUES ('decision_x', 'review', 'blind pass', 'unreviewed', '{"finished":true}', 'x', 'Bo', '2031');
       UPDATE corpus SET fingerprint = NULL`,
    )
    const rows = (table: string) => {
      const database = new Database(db)
      const found = database.prepare(`SELECT * FROM ${table}`).all()
      database.close()
      return found
    }
    const before = ['decisions', 'revisions', 'sources', 'names', 'runs'].map(rows)
    const { code, out } = await variorum('doctor', '--db', db, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      mended: [{ what: 'comparisons', count: 1 }],
      again: [],
      left: ['decision_x: its id is not that of what was decided'],
    })
    expect(['decisions', 'revisions', 'sources', 'names', 'runs'].map(rows)).toEqual(before)
    expect((await variorum('doctor', '--db', db)).out).toContain('variorum restore FILE')
  })
})
