import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceShown } from '../../src/review/contract/index.ts'
import { variorum } from '../cli/run.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, deskOn } from './desk.ts'
import { faultsIn } from './faults-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-carried-'))
const [sample, file] = [join(folder, 'ferry.db'), join(folder, 'ferry.md')]
const FERRY = `# The ferry Alder

The storm killed 41 people at Velm harbour on 3 May 2031. The repair of the ferry Alder will cost €12 million.

The harbour of Orrin was closed on 4 May 2031.
`
let browser: Browser

const decidedAt = '2031-05-14T10:00:00.000Z'

/** A revision whose claims were accepted, and a name added by hand; then one in which a sentence is another. */
beforeAll(async () => {
  writeFileSync(file, FERRY)
  await variorum('ingest', file, '--db', sample)
  browser = await browserOf()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const changed = async () => {
  const db = copyOf(sample)
  const { get, post } = await deskOn(db)
  const [row] = await get('/sources')
  const before: SourceShown = await get(`/sources/${row.id}`)
  const claims = before.claims.map(({ id }) => id)
  expect((await post('/claims/reviews', { claims, status: 'accepted', decidedAt })).status).toBe(201)
  const block = before.blocks.findIndex(({ text }) => text.startsWith('The harbour of Orrin'))
  const said = { layer: 'entity', name: 'Orrin harbour', label: 'FACILITY' }
  const at = { block, start: 0, end: 20 }
  expect((await post('/annotations', { source: row.id, at, said, decidedAt })).status).toBe(201)
  writeFileSync(file, FERRY.replace('The storm killed 41 people at Velm harbour on 3 May 2031.', 'Nobody knows more.'))
  await variorum('ingest', file, '--db', db)
  const { get: now } = await deskOn(db)
  const [source] = await now('/sources')
  const shown: SourceShown = await now(`/sources/${source.id}`)
  return { db, before, shown }
}

describe('decisions on an earlier revision', () => {
  it('are counted: what went along with its words, and what stayed behind', async () => {
    const { before, shown } = await changed()
    const { carried, left } = shown.decided
    expect(before.decided).toEqual({ carried: 0, left: 0 })
    expect(carried).toBeGreaterThan(0)
    expect(left).toBeGreaterThan(0)
    expect(carried + left).toBe(before.claims.length)
  })

  it('are told once: what was added by hand and went along is not left behind', async () => {
    const { shown } = await changed()
    expect(shown.layers.filter(({ layer }) => layer === 'hand')).toHaveLength(1)
    expect(shown.leftBehind).toEqual([])
  })

  it.each(['light', 'dark'] as const)('stand quietly in the margin (%s)', async (colorScheme) => {
    const { db, shown } = await changed()
    const { address } = await startDesk(db)
    const page = await pageIn(browser, { colorScheme, viewport: { width: 1440, height: 900 } })
    await page.goto(`${address}sources/${shown.source.id}`)
    const told = await page.locator('.decided-before').textContent()
    expect(told).toMatch(
      /^\d+ decisions? carried over from earlier revisions · \d+ decisions? left behind: words changed or no longer in revision 2$/,
    )
    expect(await faultsIn(page)).toEqual([])
  })
})
