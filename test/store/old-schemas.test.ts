import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { migrate } from '../../src/store/sqlite/migrate.ts'
import { scratchFolder } from './sample.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const FIXTURES = join(ROOT, 'test', 'fixtures')
const fixtures = readdirSync(FIXTURES)
  .filter((name) => /^schema-\d{4}\.sql$/.test(name))
  .sort()

/** A database as it was made under an earlier schema. */
const databaseOf = (fixture: string): string => {
  const file = join(scratchFolder(), 'old.db')
  const database = new Database(file)
  database.exec(readFileSync(join(FIXTURES, fixture), 'utf8'))
  database.close()
  return file
}

const opened = (file: string): Database.Database => {
  const database = new Database(file, { readonly: true })
  onTestFinished(() => void database.close())
  return database
}

/** The statements of a schema, in an order that does not tell how it came to be. */
const statementsIn = (database: Database.Database): readonly string[] =>
  database
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sentence_search_%' ORDER BY sql`,
    )
    .pluck()
    .all()

const newDatabase = async (): Promise<string> => {
  const file = join(scratchFolder(), 'new.db')
  await (await openStore({ file, create: true })).close()
  return file
}

type Row = Readonly<Record<string, unknown>>

/** What migrations tell of themselves, and what is only worked out from the rest. */
const OWN = new Set(['migrations', 'corpus'])

/** All rows of the tables that people and ingest fill, by table. */
const rowsIn = (database: Database.Database): ReadonlyMap<string, readonly Row[]> =>
  new Map(
    database
      .prepare<[], string>(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict`)
      .pluck()
      .all()
      .filter((name) => !OWN.has(name))
      .map((name) => [name, database.prepare<[], Row>(`SELECT * FROM ${name}`).all()]),
  )

/** Columns that have another name since. */
const RENAMED: Readonly<Record<string, string>> = { reason: 'note' }

const keptOf = (before: Row, after: Row): boolean =>
  Object.entries(before).every(([column, value]) => [after[column], after[RENAMED[column] ?? column]].includes(value))

describe('databases of earlier schemas', () => {
  it('are kept for each of them (npm run fixtures writes what is missing)', () => {
    const earlier = readdirSync(join(ROOT, 'db', 'migrations'))
      .sort()
      .slice(0, -1)
    expect(earlier.filter((name) => !fixtures.includes(`schema-${name.slice(0, 4)}.sql`))).toEqual([])
  })

  it.each(fixtures)('%s is brought up to date with all its rows', async (fixture) => {
    const file = databaseOf(fixture)
    const before = rowsIn(opened(file))
    const store = await openStore({ file })
    onTestFinished(() => store.close())
    const after = rowsIn(opened(file))
    for (const [table, rows] of before) {
      expect([table, after.get(table)?.length]).toEqual([table, rows.length])
      const lost = rows.filter((row) => !after.get(table)?.some((now) => keptOf(row, now)))
      expect([table, lost]).toEqual([table, []])
    }
    // db/schema.sql shows the schema of a new one, which another test holds it to.
    expect(statementsIn(opened(file))).toEqual(statementsIn(opened(await newDatabase())))
    expect((await store.faults()).filter((fault) => !fault.startsWith('comparisons: older'))).toEqual([])
    expect(await store.search({ words: 'miner', limit: 9 })).toHaveLength(1)
  })
})

describe('a migration that fails in the middle', () => {
  it.each(fixtures)('leaves %s as it was', (fixture) => {
    const file = databaseOf(fixture)
    const database = new Database(file)
    onTestFinished(() => void database.close())
    const state = () => [statementsIn(database), [...rowsIn(database)], database.pragma('user_version')]
    const before = state()
    const number = Number(fixture.slice(7, 11)) + 1
    const sql = 'DROP TABLE position_witnesses; DELETE FROM claims; CREATE TABLE half (a TEXT) STRICT; SELECT nothing;'
    expect(() => migrate(database, file, [{ number, name: 'half.sql', sql }])).toThrow(/nothing/)
    expect(state()).toEqual(before)
    expect(existsSync(`${file}-journal`)).toBe(false)
  })
})
