import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'

/** The size of a page of our databases, in bytes. */
const PAGE = 4096

/** The page on which a table or index begins. */
const rootOf = (file: string, name: string): number => {
  const database = new Database(file)
  database.pragma('wal_checkpoint(TRUNCATE)')
  const page = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(name)
  database.close()
  if (page === undefined) throw new Error(`expected a table or index "${name}"`)
  return Number(page)
}

/** Turns over the bits of the head of the page on which a table or index begins, as a failing disk may. */
export const flipBytes = (file: string, name: string): void => {
  const start = (rootOf(file, name) - 1) * PAGE
  const bytes = new Uint8Array(64)
  const handle = openSync(file, 'r+')
  readSync(handle, bytes, 0, bytes.length, start)
  writeSync(
    handle,
    bytes.map((byte) => byte ^ 0xff),
    0,
    bytes.length,
    start,
  )
  closeSync(handle)
}
