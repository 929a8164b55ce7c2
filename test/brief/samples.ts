import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Brief } from '../../src/brief/brief.ts'
import { type BriefQuery, readBrief } from '../../src/brief/read-brief.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { variorum } from '../cli/run.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** A folder that is removed when all tests of a file are done. */
export const folderOfFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-brief-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Takes a topic of the samples into a database. */
export const ingestSamples = async (topic: string, db: string): Promise<void> => {
  const { code, error } = await variorum('ingest', join(ROOT, 'sources', topic), '--db', db)
  if (code !== 0) throw new Error(error)
}

const WHOLE: BriefQuery = { things: [], topic: null, title: null, limit: 12, made: '2031-05-03T10:20:30.000Z' }

/** Reads a brief from a database. */
export const briefOf = async (db: string, query: Partial<BriefQuery> = {}): Promise<Brief> =>
  inStore(db, (store) => readBrief(store, { ...WHOLE, ...query }))

/** Does something with the store of a database. */
export const inStore = async <T>(db: string, work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore({ file: db })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
