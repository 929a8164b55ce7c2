import { statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { StoreError } from '../store-error.ts'

const inodeOf = (file: string): bigint | null => statSync(file, { bigint: true, throwIfNoEntry: false })?.ino ?? null

/** Tells whether a file is still the one that was there when this was made: a database in use may be moved or deleted. */
export const unmoved = (file: string): (() => boolean) => {
  const inode = inodeOf(file)
  return () => inodeOf(file) === inode
}

/** The error for a database that was taken away while it was open: what is written to it from then on would be lost. */
export const gone = (file: string): StoreError =>
  new StoreError(
    'missing',
    `${file} was moved, deleted or replaced while it was open, and nothing was written. Put it back, then start again.`,
  )

/**
 * Runs `write` and does not end before it is on the disk, so that a power cut takes nothing of it. What ingest makes can be
 * made again, so that its writes need not wait.
 */
export const durable = <T>(database: Database, write: () => T): T => {
  database.pragma('synchronous = FULL')
  try {
    return write()
  } finally {
    database.pragma('synchronous = NORMAL')
  }
}
