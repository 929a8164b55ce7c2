import Database from 'better-sqlite3'
import { StoreError } from '../store-error.ts'

const LOCKED = /^SQLITE_(BUSY|LOCKED)/
const FOREIGN = /^SQLITE_NOTADB/
const UNWRITABLE = /^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/
const UNREADABLE = /^SQLITE_IOERR_(READ|SHORT_READ|DATA|CORRUPTFS)/
const FULL = /^SQLITE_(FULL|IOERR)/
const CORRUPT = /^SQLITE_CORRUPT/

/** Codes of the system for a folder or file that may not be written, and for a disk that is full. */
const NO_RIGHT = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR'])
const NO_SPACE = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'])

const unwritable = (file: string, options: ErrorOptions, said: string): StoreError =>
  new StoreError('broken', `${file} can't be opened for writing (${said}). Check its folder and rights.`, options)

const full = (file: string, options: ErrorOptions, said: string): StoreError =>
  new StoreError(
    'broken',
    `${file} can't be written (${said}). Nothing that was there is lost: make room on the disk, then try again.`,
    options,
  )

const REMEDY = `"variorum doctor" mends what can be made again; else put a backup in its place with "variorum restore FILE". \
Without one, save what people decided ("variorum export --decisions"), and ingest the sources into a new database.`

/** The error for a file whose pages or rows are not as they were written. */
export const damaged = (file: string, said: string, options?: ErrorOptions): StoreError =>
  new StoreError('broken', `${file} is damaged (${said}). ${REMEDY}`, options)

/** The plain words for an error of the file system; any other error as it is. */
const ofSystem = (file: string, error: unknown): unknown => {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return error
  const said = error.message.split(", '")[0] ?? error.message
  if (NO_RIGHT.has(error.code)) return unwritable(file, { cause: error }, said)
  return NO_SPACE.has(error.code) ? full(file, { cause: error }, said) : error
}

/** The plain words for an error of SQLite or of the file system; any other error as it is. */
export const inPlainWords = (file: string, error: unknown): unknown => {
  // Only what stands in the database is parsed here, and only JSON is written into it.
  if (error instanceof SyntaxError) return damaged(file, 'what should be JSON is not', { cause: error })
  if (!(error instanceof Database.SqliteError)) return ofSystem(file, error)
  const { code, message } = error
  const options = { cause: error }
  if (LOCKED.test(code)) {
    const remedy = 'Wait until the other variorum has finished, then try again.'
    return new StoreError('locked', `Another program is writing to ${file}. ${remedy}`, options)
  }
  if (FOREIGN.test(code)) return notOurs(file, 'it is not a SQLite database, or its beginning is damaged', options)
  if (UNWRITABLE.test(code)) return unwritable(file, options, message)
  if (UNREADABLE.test(code)) return damaged(file, message, options)
  if (FULL.test(code)) return full(file, options, message)
  return CORRUPT.test(code) ? damaged(file, message, options) : error
}

/** The error for a file that some other program made. */
export const notOurs = (file: string, why: string, options?: ErrorOptions): StoreError =>
  new StoreError(
    'foreign',
    `${file} is not a Variorum database: ${why}. Name another file with --db, or restore a backup if it was one.`,
    options,
  )

/** Runs `work`; errors of SQLite come out as a StoreError that says what to do. */
export const plainly = <T>(file: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw inPlainWords(file, error)
  }
}
