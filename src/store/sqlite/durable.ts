import type { Database } from 'better-sqlite3'

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
