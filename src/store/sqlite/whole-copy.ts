import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { StoreError } from '../store-error.ts'
import { inPlainWords, plainly } from './plainly.ts'

/** How much a copy holds. */
export interface CopiedDatabase {
  readonly bytes: number
  readonly sources: number
  readonly decisions: number
}

/** How long another program may keep all others out before the copy is given up (milliseconds). */
const PATIENCE = 5000

/** What SQLite keeps beside a database while it is in use. */
export const BESIDE = ['-wal', '-shm', '-journal'] as const

/** A copy of `from` that is to become `to`, under the name `part` until it is whole; `assertFit` says what may be copied. */
export interface Copying {
  readonly from: string
  readonly to: string
  readonly part: string
  readonly assertFit: (database: Database.Database, file: string) => void
}

const ALL_PAGES = 0x7fffffff

/** Asks for all pages in one step: a copy in several would begin anew whenever another process writes. */
const atOnce = (file: string) => {
  const end = Date.now() + PATIENCE
  return (): number => {
    if (Date.now() < end) return ALL_PAGES
    throw new StoreError(
      'locked',
      `Another program keeps ${file} to itself. Wait until it has finished, then try again.`,
    )
  }
}

const sync = (path: string): void => {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Brings a file onto the disk, with its name. */
export const settle = (file: string): void => {
  sync(file)
  // Windows opens no folder; there names are kept with the file.
  if (process.platform !== 'win32') sync(dirname(file))
}

/** A name beside a file for what is not yet whole. */
export const unfinished = (file: string): string => join(dirname(file), `.${basename(file)}.${process.pid}.part`)

const faultOf = (database: Database.Database): string | null => {
  const [line] = database.prepare<[], string>('PRAGMA integrity_check(1)').pluck().all()
  if (line !== 'ok') return line ?? 'it can not be checked'
  const loose = database.pragma('foreign_key_check') as readonly unknown[]
  return loose.length === 0 ? null : `${loose.length} rows point at rows that are not there`
}

const count = (database: Database.Database, sql: string): number => Number(database.prepare(sql).pluck().get())

/** Checks a copy, makes it one file without a log, and counts what it holds; `from` is whose fault a fault is. */
const checked = (copy: string, from: string): CopiedDatabase => {
  const database = new Database(copy, { fileMustExist: true })
  try {
    database.pragma('journal_mode = DELETE')
    const fault = faultOf(database)
    if (fault !== null) throw new StoreError('broken', `${from} is damaged (${fault}). Use another backup.`)
    return {
      bytes: count(database, 'SELECT page_count * page_size FROM pragma_page_count, pragma_page_size'),
      sources: count(database, 'SELECT count(DISTINCT revision) FROM names'),
      decisions: count(database, 'SELECT count(*) FROM decisions'),
    }
  } finally {
    database.close()
  }
}

/** Whether the trouble is with the disk or folder that is written to, not with what is read. */
const isOfTarget = (error: unknown): boolean =>
  error instanceof Database.SqliteError &&
  /^SQLITE_(FULL|CANTOPEN|READONLY|IOERR(?!_(READ|SHORT_READ)))/.test(error.code)

const copyPages = async ({ from, part, to, assertFit }: Copying): Promise<void> => {
  // Not read-only: such a connection would leave an empty log behind where it is the last one.
  const database = plainly(from, () => new Database(from, { fileMustExist: true, timeout: PATIENCE }))
  try {
    plainly(from, () => assertFit(database, from))
    await database.backup(part, { progress: atOnce(from) })
  } catch (error) {
    throw inPlainWords(isOfTarget(error) ? to : from, error)
  } finally {
    database.close()
  }
}

/**
 * Copies a database as it is at one moment, whatever is written meanwhile, and checks the copy: one with a fault is
 * removed again.
 */
export const copyWhole = async (copying: Copying): Promise<CopiedDatabase> => {
  const { from, part } = copying
  try {
    await copyPages(copying)
    const copied = plainly(from, () => checked(part, from))
    sync(part)
    return copied
  } catch (error) {
    for (const end of ['', ...BESIDE]) rmSync(`${part}${end}`, { force: true })
    throw error
  }
}
