import Database from 'better-sqlite3'
import { StoreError } from '../store-error.ts'

const LOCKED = /^SQLITE_(BUSY|LOCKED)/
const FOREIGN = /^SQLITE_NOTADB/
const UNWRITABLE = /^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/
const FULL = /^SQLITE_(FULL|IOERR)/
const CORRUPT = /^SQLITE_CORRUPT/

/** The plain words for an error of SQLite; any other error as it is. */
const translate = (file: string, error: unknown): unknown => {
  if (!(error instanceof Database.SqliteError)) return error
  const { code, message } = error
  const options = { cause: error }
  if (LOCKED.test(code)) {
    const remedy = 'Wait until the other variorum has finished, then try again.'
    return new StoreError('locked', `Another program is writing to ${file}. ${remedy}`, options)
  }
  if (FOREIGN.test(code)) return notOurs(file, 'it is not a SQLite database', options)
  if (UNWRITABLE.test(code)) {
    return new StoreError(
      'broken',
      `${file} can't be opened for writing (${message}). Check its folder and rights.`,
      options,
    )
  }
  if (FULL.test(code)) {
    return new StoreError('broken', `${file} can't be written (${message}). Check the space left on the disk.`, options)
  }
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
    throw translate(file, error)
  }
}
