import { closeSync, openSync, readSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seededDraw } from '../../src/framing/seeded-draw.ts'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'
import { flipBytes } from './damage.ts'
import { KILLS, tell } from './kills.ts'
import { copyOf, exportOf, faultsIn, sampleDatabase } from './samples.ts'

const all = await sampleDatabase()
const wanted = await exportOf(all)

const DAMAGED = /^error: .*topic\.db is damaged \(.+\)\. "variorum doctor" mends .* "variorum restore FILE"/

describe('a damaged page', () => {
  it.each(['claims', 'claims_by_place', 'annotations', 'revisions', 'decisions', 'thing_claims'])(
    'of %s is told of, and a backup brings all back',
    async (name) => {
      const db = copyOf(all)
      flipBytes(db, name)
      const { code, error } = await variorum('verify', '--db', db)
      expect([code, error]).toEqual([1, expect.stringMatching(DAMAGED)])
      expect((await variorum('backup', join(scratchFolder(), 'no.db'), '--db', db)).code).toBe(1)
      expect((await variorum('restore', all, '--db', db)).code).toBe(0)
      expect(await exportOf(db)).toBe(wanted)
    },
  )
})

describe('a database that is cut off', () => {
  it.each([
    [0, /^error: .*topic\.db is empty: what was in it is gone\. Restore a backup/],
    [50, DAMAGED],
    [5000, DAMAGED],
    [200_000, DAMAGED],
  ])('at byte %i is told of, and a backup brings all back', async (bytes, words) => {
    const db = copyOf(all)
    truncateSync(db, bytes)
    for (const command of ['verify', 'sources', 'export']) {
      const { code, error } = await variorum(command, '--db', db)
      expect([command, code, error]).toEqual([command, 1, expect.stringMatching(words)])
    }
    expect((await variorum('restore', all, '--db', db)).code).toBe(0)
    expect(await exportOf(db)).toBe(wanted)
  })
})

/** Turns over the bits of some bytes. */
const flipAt = (file: string, start: number): void => {
  const bytes = new Uint8Array(8)
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

const TIMES = KILLS * 5

describe('bytes that change on the disk', () => {
  it(
    'anywhere are found by verify, or say nothing',
    async () => {
      const draw = seededDraw(3)
      const lies: number[] = []
      let found = 0
      for (let turn = 0; turn < TIMES; turn += 1) {
        const db = copyOf(all)
        const place = draw(statSync(db).size - 8)
        flipAt(db, place)
        const faults = await faultsIn(db)
        const isFound = faults.length > 0
        if (isFound) found += 1
        else if ((await exportOf(db)) !== wanted) lies.push(place)
      }
      tell({
        what: `bytes turned over anywhere in the file (${found} found by verify)`,
        tried: TIMES,
        lost: lies.length,
      })
      expect(lies).toEqual([])
    },
    60_000 + TIMES * 4000,
  )
})
