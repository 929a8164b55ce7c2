import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { entryOf, scratchFolder, scratchStore, sourceOf } from './sample.ts'

const TEXT = 'The flood at Coal Hill killed 40 miners.'
const ROOT = join(import.meta.dirname, '..', '..')

/** Another process that begins a transaction, writes, and then waits for ever. */
const OTHER = `
  const Database = require('better-sqlite3')
  const database = new Database(process.argv[1])
  database.exec("BEGIN IMMEDIATE; INSERT INTO sources (identity) VALUES ('half'); UPDATE corpus SET version = 0")
  console.log('writing')
  setInterval(() => {}, 1000)`

const startOther = async (file: string) => {
  const other = spawn(process.execPath, ['-e', OTHER, file], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(other.stdout, 'data')
  return async () => {
    other.kill('SIGKILL')
    await once(other, 'exit')
  }
}

describe('a write that fails in the middle', () => {
  it('leaves nothing of the source', async () => {
    const store = await scratchStore()
    const run = await store.startRun({ pipeline: 'news', stages: [] })
    const entry = entryOf(run, sourceOf('a.md', TEXT), ['40'])
    const before = await store.counts()
    const stages = [...entry.stages, { ...entry.stages[0], state: 'half' }]
    await expect(store.putSource({ ...entry, stages: stages as never })).rejects.toThrow(/CHECK/)
    expect(await store.counts()).toEqual(before)
    expect(await store.revision(entry.source.sha256)).toBeNull()
    expect(await store.putSource(entry)).toBe('new')
  })

  it('leaves nothing when its process is killed', async () => {
    const file = join(scratchFolder(), 'killed.db')
    await scratchStore(file)
    const kill = await startOther(file)
    await kill()
    const store = await openStore({ file, timeout: 200 })
    const database = new Database(file, { readonly: true })
    expect(database.prepare('SELECT count(*) FROM sources').pluck().get()).toBe(0)
    database.close()
    expect(await store.faults()).toEqual([])
    await store.close()
  })
})

describe('a second writer', () => {
  it('is told plainly to wait, and can write once the first is done', async () => {
    const file = join(scratchFolder(), 'locked.db')
    const store = await scratchStore(file)
    const kill = await startOther(file)
    await expect(store.startRun({ pipeline: 'news', stages: [] })).rejects.toThrow(
      /Another program is writing to .*locked\.db\. Wait until the other variorum has finished/,
    )
    expect(await store.sources()).toEqual([])
    await kill()
    expect(await store.startRun({ pipeline: 'news', stages: [] })).toBe(1)
  })
})

describe('a snapshot', () => {
  it('does not see what is written meanwhile', async () => {
    const store = await scratchStore()
    const run = await store.startRun({ pipeline: 'news', stages: [] })
    const seen = await store.snapshot(async (reader) => {
      await store.putSource(entryOf(run, sourceOf('a.md', TEXT)))
      return (await reader.sources()).length
    })
    expect([seen, (await store.sources()).length]).toEqual([0, 1])
  })
})
