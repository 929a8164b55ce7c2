import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { StoreError } from '../store-error.ts'
import { migrate } from './migrate.ts'
import { plainly } from './plainly.ts'

/** Where the database lies, whether it may be made, and how long to wait for another writer (milliseconds). */
export interface OpenOptions {
  readonly file: string
  readonly create: boolean
  readonly timeout: number
}

/** Refuses a database that is not there; also one whose log alone is left, which SQLite would throw away. */
export const assertThere = ({ file, create }: Pick<OpenOptions, 'file' | 'create'>): void => {
  const isThere = existsSync(file)
  const isEmpty = isThere && statSync(file).size === 0
  if (isThere && !isEmpty) return
  if (existsSync(`${file}-wal`))
    throw new StoreError(
      'missing',
      `${file} is gone, and its log ${file}-wal is left, which may hold what was written last. Put the database back beside it, or restore a backup ("variorum restore FILE"), which sets the log aside.`,
    )
  if (create) return
  if (isEmpty)
    throw new StoreError(
      'broken',
      `${file} is empty: what was in it is gone. Restore a backup ("variorum restore FILE"), or ingest the sources again.`,
    )
  throw new StoreError(
    'missing',
    `There is no database at ${file}. Run "variorum ingest" first, or name one with --db.`,
  )
}

const prepare = (database: Database.Database, file: string): void => {
  database.pragma('foreign_keys = ON')
  migrate(database, file)
  // The journal mode is kept in the file, so a foreign file must have been refused before.
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = NORMAL')
  // Ids are hashes, so each source touches pages all over the indexes: keep them in memory (KiB), and copy them from
  // the log into the database less often (pages).
  database.pragma('cache_size = -65536')
  database.pragma('wal_autocheckpoint = 8000')
}

/** Opens a database and brings its schema up to date; refuses files that are not Variorum's or of a newer schema. */
export const openDatabase = (options: OpenOptions): Database.Database =>
  plainly(options.file, () => {
    assertThere(options)
    mkdirSync(dirname(options.file), { recursive: true })
    const database = new Database(options.file, { timeout: options.timeout })
    try {
      prepare(database, options.file)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  })
