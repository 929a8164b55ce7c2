import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'sources', 'prisoner-transfers')

/** Three articles of one subject. */
export const ARTICLES: readonly string[] = ['justice-department.md', 'meridian-wire.md', 'strait-institute.txt'].map(
  (name) => join(FOLDER, name),
)

/** All records of a database as they are exported. */
export const exportOf = async (db: string): Promise<string> => (await variorum('export', '--db', db)).out

/** What verify finds at fault in a database. */
export const faultsIn = async (db: string): Promise<readonly string[]> => {
  const { out, error } = await variorum('verify', '--db', db, '--json')
  const { faults }: { readonly faults: readonly string[] } = out === '' ? { faults: [error] } : JSON.parse(out)
  return faults
}

/** A database of some articles, removed after the last test of the file; call it before all of them. */
export const sampleDatabase = async (articles: readonly string[] = ARTICLES): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-faults-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const db = join(folder, 'topic.db')
  await variorum('ingest', ...articles, '--db', db)
  return db
}

/** A copy of a closed database for one test alone. */
export const copyOf = (database: string): string => {
  const db = join(scratchFolder(), 'topic.db')
  copyFileSync(database, db)
  return db
}

/** The times of all decisions that a database holds. */
export const decidedIn = async (db: string): Promise<ReadonlySet<string>> => {
  const store = await openStore({ file: db })
  const all = [...(await store.judgements()), ...(await store.claimReviews())]
  await store.close()
  return new Set(all.map(({ decidedAt }) => decidedAt))
}
