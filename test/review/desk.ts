import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, onTestFinished } from 'vitest'
import { draftReader } from '../../src/cli/draft-reader.ts'
import { pipelineNamed } from '../../src/cli/pipeline-file.ts'
import { analystHere, compareAll } from '../../src/ingest/index.ts'
import type { ReadDraft } from '../../src/memos/index.ts'
import { reviewApp } from '../../src/review/server/index.ts'
import { parseMeasure } from '../../src/stages/quantities/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { COMPARER } from '../../src/telling/comparer.ts'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'

const PAGES = join(import.meta.dirname, '..', '..', 'dist', 'web')

/** A database of the samples, removed after the last test of the file; call it before all of them. */
export const sampleDatabase = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-desk-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const db = join(folder, 'desk.db')
  await variorum('ingest', 'sources/flood-relief-fund', 'sources/harbour-tunnel', '--db', db)
  return db
}

/** A copy of a database, for one test alone. */
export const copyOf = (database: string): string => {
  const db = join(scratchFolder(), 'desk.db')
  copyFileSync(database, db)
  return db
}

const HOST = '127.0.0.1:4173'

/** Reads drafts in this process; the pipeline is loaded with the first one. */
const readDraft: ReadDraft = (draft, day) => draftReader(analystHere(pipelineNamed('news')))(draft, day)

/** A desk without a socket on a database; `get` and `post` ask it as its own page does. */
export const deskOn = async (
  db: string,
  options: {
    readonly readOnly?: boolean
    readonly token?: string
    readonly by?: string
    readonly blind?: boolean
  } = {},
) => {
  const store: Store = await openStore({ file: db })
  onTestFinished(() => store.close())
  const { readOnly = false, token = null, by = 'Anna Riis', blind = false } = options
  const compareNow = async (): Promise<void> => void (await compareAll(store, COMPARER, new Map()))
  const app: Hono = reviewApp({
    ...{ measure: parseMeasure, compareSoon: () => undefined, compareNow, readDraft },
    ...{ store, pages: PAGES, person: by, blind, hosts: new Set([HOST]), token, readOnly },
  })
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(`http://${HOST}${path}`, { ...init, headers: { host: HOST, ...init.headers } })
  return {
    store,
    ask,
    get: async (path: string) => (await ask(`/api${path}`)).json(),
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      ask(`/api${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', origin: `http://${HOST}`, ...headers },
      }),
  }
}
