import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { scratchFolder } from './sample.ts'

const newFile = (): string => join(scratchFolder(), 'test.db')

const made = async (): Promise<string> => {
  const file = newFile()
  await (await openStore({ file, create: true })).close()
  return file
}

describe('the schema', () => {
  it('is what db/schema.sql shows (vitest -u writes it)', async () => {
    const database = new Database(await made(), { readonly: true })
    const statements = database
      .prepare<[], string>(
        `SELECT sql FROM sqlite_schema
         WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'sentence_search_%' ORDER BY rowid`,
      )
      .pluck()
      .all()
    database.close()
    const head = '-- Written from db/migrations by test/store/migrate.test.ts; change a migration, never this file.\n\n'
    await expect(`${head}${statements.map((sql) => `${sql};\n`).join('\n')}`).toMatchFileSnapshot(
      join(import.meta.dirname, '..', '..', 'db', 'schema.sql'),
    )
  })

  it('has STRICT tables, foreign keys and a record of each migration', async () => {
    const database = new Database(await made())
    const loose = database
      .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict
        AND name NOT LIKE 'sqlite_%'`)
      .all()
    expect(loose).toEqual([])
    expect(database.prepare('SELECT number, name FROM migrations').all()).toEqual([
      { number: 1, name: '0001-initial.sql' },
      { number: 2, name: '0002-fingerprint.sql' },
      { number: 3, name: '0003-stories.sql' },
      { number: 4, name: '0004-decisions.sql' },
      { number: 5, name: '0005-expressions.sql' },
      { number: 6, name: '0006-witnesses.sql' },
      { number: 7, name: '0007-collections.sql' },
    ])
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    database.close()
  })

  it('is left alone when the store is opened again', async () => {
    const file = await made()
    await (await openStore({ file })).close()
    const database = new Database(file)
    expect(database.prepare('SELECT count(*) FROM migrations').pluck().get()).toBe(7)
    database.close()
  })
})

describe('an older database', () => {
  it('keeps what people decided', async () => {
    const file = newFile()
    const older = new Database(file)
    const folder = join(import.meta.dirname, '..', '..', 'db', 'migrations')
    older.exec('CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT')
    for (const name of ['0001-initial.sql', '0002-fingerprint.sql', '0003-stories.sql'])
      older.exec(readFileSync(join(folder, name), 'utf8'))
    older.exec(
      `INSERT INTO decisions VALUES (7, 'decision_1', 'claim_1', 'accepted', '{}', 'So it is.', 'Ann', '2031')`,
    )
    older.pragma('user_version = 3')
    older.pragma(`application_id = ${0x56415249}`)
    older.close()
    await (await openStore({ file })).close()
    const database = new Database(file, { readonly: true })
    expect(database.prepare('SELECT * FROM decisions').all()).toEqual([
      {
        ...{ decision: 7, id: 'decision_1', kind: 'review', target: 'claim_1', status: 'accepted', body: '{}' },
        ...{ note: 'So it is.', person: 'Ann', decided_at: '2031' },
      },
    ])
    database.close()
  })
})

describe('a file that is refused', () => {
  const refusal = async (file: string, create = true) =>
    openStore({ file, create }).then(
      () => 'opened',
      (error: Error & { fault: string }) => `${error.name} ${error.fault}: ${error.message}`,
    )

  it('is of a newer schema', async () => {
    const file = await made()
    const database = new Database(file)
    database.pragma('user_version = 99')
    database.close()
    expect(await refusal(file)).toMatch(/^StoreError newer: .*has schema 99.*knows schemas up to 7.*newer Variorum/)
  })

  it('belongs to another program', async () => {
    const file = newFile()
    const database = new Database(file)
    database.exec('CREATE TABLE songs (name TEXT)')
    database.close()
    expect(await refusal(file)).toMatch(/^StoreError foreign: .*tables of another program.*--db/)
    const after = new Database(file)
    expect(after.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(1)
    after.close()
  })

  it('is no database', async () => {
    const file = newFile()
    writeFileSync(file, 'Dear diary, this is not a database at all.\n'.repeat(40))
    expect(await refusal(file)).toMatch(/^StoreError foreign: .*not a SQLite database/)
  })

  it('is not there', async () => {
    const file = newFile()
    expect(await refusal(file, false)).toMatch(/^StoreError missing: There is no database at .*variorum ingest/)
    expect(existsSync(file)).toBe(false)
  })
})
