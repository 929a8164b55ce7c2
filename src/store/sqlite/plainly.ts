import Database from 'better-sqlite3'
import { StoreError } from '../store-error.ts'

const LOCKED = /^SQLITE_(BUSY|LOCKED)/
const FOREIGN = /^SQLITE_NOTADB/
const UNWRITABLE = /^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/
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

/** The plain words for an error of the file system; any other error as it is. */
const ofSystem = (file: string, error: unknown): unknown => {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return error
  const said = error.message.split(", '")[0] ?? error.message
  if (NO_RIGHT.has(error.code)) return unwritable(file, { cause: error }, said)
  return NO_SPACE.has(error.code) ? full(file, { cause: error }, said) : error
}

/** The plain words for an error of SQLite or of the file system; any other error as it is. */
export const inPlainWords = (file: string, error: unknown): unknown => {
  if (!(error instanceof Database.SqliteError)) return ofSystem(file, error)
  const { code, message } = error
  const options = { cause: error }
  if (LOCKED.test(code)) {
    const remedy = 'Wait until the other variorum has finished, then try again.'
    return new StoreError('locked', `Another program is writing to ${file}. ${remedy}`, options)
  }
  if (FOREIGN.test(code)) return notOurs(file, 'it is not a SQLite database', options)
  if (UNWRITABLE.test(code)) return unwritable(file, options, message)
  if (FULL.test(code)) return full(file, options, message)
  if (CORRUPT.test(code)) {
    const remedy = 'Restore a copy, or delete it and ingest the sources again.'
    return new StoreError('broken', `${file} is damaged (${message}). ${remedy}`, options)
  }
  return error
}

/** The error for a file that some other program made. */
export const notOurs = (file: string, why: string, options?: ErrorOptions): StoreError =>
  new StoreError('foreign', `${file} is not a Variorum database: ${why}. Name another file with --db.`, options)

/** Runs `work`; errors of SQLite come out as a StoreError that says what to do. */
export const plainly = <T>(file: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw inPlainWords(file, error)
  }
}
