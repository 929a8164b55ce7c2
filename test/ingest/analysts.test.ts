import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { analysts } from '../../src/ingest/index.ts'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'

const SOURCES = join(import.meta.dirname, '..', '..', 'sources', 'harbour-tunnel')

const started = (threads: number, seconds = 3) => {
  const module = join(import.meta.dirname, 'thread.mjs')
  const all = analysts({ module, pipeline: 'none', threads, seconds, megabytes: 64 })
  onTestFinished(() => all.close())
  return async (path: string) => {
    const received = { bytes: new Uint8Array(), sha256: '0' }
    const done = await all.analyse({ found: { file: `in/${path}`, path }, received, kept: new Map(), given: {} })
    return 'refusal' in done ? done.refusal : null
  }
}

describe('threads that analyse', () => {
  it.each([
    ['hang.md', 'too-slow', /longer than 3 s/],
    ['eat.md', 'out-of-memory', /more than 64 MB/],
    ['die.md', 'reader-failed', /failed on this file/],
    ['throw.md', 'reader-failed', /tripped/],
  ])('end what %s does, refuse it, and go on with the next', async (path, rule, reason) => {
    // A machine that has much else to do may take long to fill the memory: only what hangs has to wait for its time.
    const analyse = started(1, path === 'hang.md' ? 3 : 50)
    expect(await analyse('well.md')).toMatchObject({ rule: 'well' })
    expect(await analyse(path)).toMatchObject({ path: `in/${path}`, rule, reason: expect.stringMatching(reason) })
    expect(await analyse('well.md')).toMatchObject({ rule: 'well' })
  })

  it('do not disturb each other', async () => {
    const analyse = started(2)
    const rules = await Promise.all(['hang.md', 'well.md'].map(async (path) => (await analyse(path))?.rule))
    expect(rules).toEqual(['too-slow', 'well'])
  })
})

describe('an ingest with threads', () => {
  it('gives to the byte what it gives without', async () => {
    const folder = scratchFolder()
    const outcome = async (threads: string) => {
      const db = join(folder, `${threads}.db`)
      const { code } = await variorum('ingest', SOURCES, '--threads', threads, '--db', db)
      return [code, (await variorum('export', '--db', db)).out]
    }
    expect(await outcome('2')).toEqual(await outcome('0'))
  })

  it('says what to do where a thread cannot start, and nothing is half done', async () => {
    const db = join(scratchFolder(), 'a.db')
    const { code, error } = await variorum('ingest', SOURCES, '--threads', '1', '--megabytes', '20', '--db', db)
    expect([code, error]).toEqual([1, expect.stringMatching(/could not start .*--megabytes/)])
    expect((await variorum('sources', '--db', db)).out).toContain('no sources')
  })
})
