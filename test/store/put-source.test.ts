import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/domain/index.ts'
import type { Change, Store } from '../../src/store/index.ts'
import { entryOf, scratchFolder, scratchStore, sourceOf } from './sample.ts'

const FIRST = 'The flood at Coal Hill killed 40 miners.'
const SECOND = 'The flood at Coal Hill killed 44 miners.'

const open = async () => {
  const store = await scratchStore()
  const run = await store.startRun({ pipeline: 'news', stages: ['reader@1'] })
  const put = (source: Source, ...figures: string[]): Promise<Change> => store.putSource(entryOf(run, source, figures))
  return { store, run, put }
}

const paths = async (store: Store) => (await store.sources()).map(({ path, aliases }) => [path, ...aliases]).sort()

describe('a source', () => {
  it('is new once and done again after that', async () => {
    const { store, put } = await open()
    expect(await put(sourceOf('a.md', FIRST), '40')).toBe('new')
    const before = await store.counts()
    expect(await put(sourceOf('a.md', FIRST), '40')).toBe('redone')
    expect(await store.counts()).toEqual(before)
    expect(await store.faults()).toEqual([
      'comparisons: older than the sources or decisions, as an ingest was interrupted; run it again',
    ])
  })

  it('is a new revision when its file changes, and the old one is kept apart', async () => {
    const { store, put } = await open()
    await put(sourceOf('a.md', FIRST), '40')
    expect(await put(sourceOf('a.md', SECOND), '44')).toBe('changed')
    expect(await store.counts()).toMatchObject({ source: 1, claim: 1 })
    const [source] = await store.sources()
    expect((await store.document(source?.id ?? '')).text).toBe(SECOND)
  })

  it('comes back when its file is put back', async () => {
    const { store, run, put } = await open()
    const first = sourceOf('a.md', FIRST)
    await put(first)
    await put(sourceOf('a.md', SECOND))
    expect(await store.putName(run, { path: 'a.md', identity: 'a.md', sha256: first.sha256 })).toBe('changed')
    expect((await store.sources()).map(({ sha256 }) => sha256)).toEqual([first.sha256])
  })

  it('has aliases: the same bytes under other names', async () => {
    const { store, run, put } = await open()
    const { sha256 } = sourceOf('b.md', FIRST)
    await put(sourceOf('b.md', FIRST))
    expect(await store.putName(run, { path: 'c.md', identity: 'c.md', sha256 })).toBe('alias')
    expect(await store.putName(run, { path: 'a.md', identity: 'a.md', sha256 })).toBe('alias')
    expect(await store.putName(run, { path: 'a.md', identity: 'a.md', sha256 })).toBe('unchanged')
    expect(await paths(store)).toEqual([['a.md', 'b.md', 'c.md']])
  })

  it('stays when one of its two names gets other content', async () => {
    const { store, run, put } = await open()
    const first = sourceOf('a.md', FIRST)
    await put(first)
    await store.putName(run, { path: 'b.md', identity: 'b.md', sha256: first.sha256 })
    expect(await put(sourceOf('a.md', SECOND))).toBe('changed')
    expect(await paths(store)).toEqual([['a.md'], ['b.md']])
  })
})

describe('a source with a canonical URL', () => {
  const url = { url: { value: 'https://news.example/flood', said: true } }

  it('is the same source under another name', async () => {
    const { store, put } = await open()
    await put(sourceOf('monday.md', FIRST, url))
    expect(await put(sourceOf('tuesday.md', SECOND, url))).toBe('changed')
    expect(await paths(store)).toEqual([['tuesday.md']])
  })

  it('is not pushed out by another source under its file name', async () => {
    const { store, put } = await open()
    await put(sourceOf('index.md', FIRST, url))
    expect(await put(sourceOf('index.md', SECOND))).toBe('new')
    expect(await paths(store)).toEqual([['index.md'], ['index.md']])
  })

  it('takes the place of the same file before it stated a URL', async () => {
    const { store, put } = await open()
    await put(sourceOf('index.md', FIRST))
    expect(await put(sourceOf('index.md', SECOND, url))).toBe('changed')
    expect(await paths(store)).toEqual([['index.md']])
  })
})

describe('places', () => {
  const text = 'A 🌊 flood 🌊 at Coal Hill killed 40 miners 🙏.'

  it('come back as they were given', async () => {
    const { store, run, put } = await open()
    const source = sourceOf('a.md', text)
    await put(source, '40')
    const entry = entryOf(run, source, ['40'])
    const id = (await store.sources())[0]?.id ?? ''
    const [claim] = await store.annotations(id, 'claim')
    expect({ span: claim?.span, body: claim?.body }).toEqual(entry.layers.claim[0])
    for (const layer of ['block', 'sentence', 'quantity', 'frame'] as const) {
      const rows = await store.annotations(id, layer)
      expect(rows.map(({ span, body }) => ({ span, body }))).toEqual(entry.layers[layer])
    }
    expect(await store.messages(id)).toEqual(entry.messages)
    expect(await store.document(id)).toMatchObject({ text, raw: text, origin: source.origin })
  })

  it('count code points in the database, so that substr gives the quote', async () => {
    const file = join(scratchFolder(), 'points.db')
    const store = await scratchStore(file)
    const run = await store.startRun({ pipeline: 'news', stages: [] })
    await store.putSource(entryOf(run, sourceOf('a.md', text), ['40']))
    const database = new Database(file, { readonly: true })
    expect(database.prepare('SELECT words, quote FROM claims_view').get()).toEqual({ words: '40', quote: text })
    const quotes = database.prepare(`SELECT quote FROM annotations_view WHERE layer = 'quantity'`).pluck().all()
    expect(quotes).toEqual(['40'])
    database.close()
  })
})

describe('the record of a stage', () => {
  it('counts the rows that are there: equal ones once', async () => {
    const { store, run } = await open()
    const entry = entryOf(run, sourceOf('a.md', FIRST), ['40'])
    const claim = [...entry.layers.claim, ...entry.layers.claim]
    const made = { stage: 'claims', version: 4, options: 'options_0', state: 'done', count: 2 } as const
    await store.putSource({ ...entry, layers: { ...entry.layers, claim }, stages: [...entry.stages, made] })
    expect((await store.stageRows()).filter(({ stage }) => stage === 'claims')).toMatchObject([{ count: 1, rows: 1 }])
  })
})
