import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Database } from 'better-sqlite3'
import { StoreError } from '../store-error.ts'
import { notOurs } from './plainly.ts'

/** "VARI" in ASCII: marks a SQLite file as ours. */
const APPLICATION_ID = 0x56415249

const FOLDER = new URL('../../../db/migrations/', import.meta.url)
const NAME = /^(\d{4})-[a-z0-9-]+\.sql$/

interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

const migrations = (): readonly Migration[] =>
  readdirSync(fileURLToPath(FOLDER))
    .filter((name) => NAME.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 4)), name, sql: readFileSync(new URL(name, FOLDER), 'utf8') }))

const RECORDS = `CREATE TABLE IF NOT EXISTS migrations (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT`

const pragma = (database: Database, name: string): number => Number(database.pragma(name, { simple: true }))

const assertOurs = (database: Database, file: string): void => {
  if (pragma(database, 'application_id') === APPLICATION_ID) return
  const objects = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
  if (objects !== 0 || pragma(database, 'user_version') !== 0) throw notOurs(file, 'it holds tables of another program')
}

const assertNotNewer = (database: Database, file: string, newest: number): void => {
  const version = pragma(database, 'user_version')
  if (version <= newest) return
  throw new StoreError(
    'newer',
    `${file} has schema ${version}, and this Variorum knows schemas up to ${newest}. Use the newer Variorum that made it.`,
  )
}

const apply = (database: Database, { number, name, sql }: Migration): void => {
  database.exec(sql)
  const sha256 = createHash('sha256').update(sql).digest('hex')
  database.prepare('INSERT INTO migrations (number, name, sha256) VALUES (?, ?, ?)').run(number, name, sha256)
  database.pragma(`user_version = ${number}`)
}

/** Refuses what is not a Variorum database, an empty file too. */
export const assertVariorum = (database: Database, file: string): void => {
  assertOurs(database, file)
  if (pragma(database, 'user_version') === 0) throw notOurs(file, 'it is empty')
}

/** Refuses what this program can not open: another program's, an empty or a newer database. */
export const assertOpenable = (database: Database, file: string): void => {
  assertVariorum(database, file)
  assertNotNewer(database, file, migrations().at(-1)?.number ?? 0)
}

/** Applies what is pending, each migration in one transaction with its record. */
export const migrate = (database: Database, file: string, all = migrations()): void => {
  assertOurs(database, file)
  assertNotNewer(database, file, all.at(-1)?.number ?? 0)
  // The version is read again inside the transaction: another process may have been first.
  const step = database.transaction((migration: Migration) => {
    database.pragma(`application_id = ${APPLICATION_ID}`)
    database.exec(RECORDS)
    if (pragma(database, 'user_version') < migration.number) apply(database, migration)
  })
  const done = pragma(database, 'user_version')
  for (const migration of all) if (migration.number > done) step.immediate(migration)
}
