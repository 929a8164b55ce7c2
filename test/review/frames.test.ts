import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CodingList, FramesShown } from '../../src/review/contract/index.ts'
import { openStore } from '../../src/store/index.ts'
import { variorum } from '../cli/run.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, deskOn } from './desk.ts'
import { faultsIn } from './faults-in.ts'

const POST = `---
title: "A bridge to <b>Peru</b>\u202E"
publisher: "=Velm Post"
published: 2031-03-14
---

Peru is a close ally of ours. Peru and Chile hold joint exercises every spring.

“Peru is no partner of ours,” Lena Dahl said. Peru is a trusted partner, according to Anna Riis.
`

const HERALD = `---
title: After the storm
publisher: Orrin Herald
published: 2031-05-02
---

Peru is a trusted friend. Peru is a close ally of the port towns.
`

let sample = ''
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'variorum-frames-'))

beforeAll(async () => {
  writeFileSync(join(folder, 'post.md'), POST)
  writeFileSync(join(folder, 'herald.md'), HERALD)
  sample = join(folder, 'frames.db')
  await variorum('ingest', join(folder, 'post.md'), join(folder, 'herald.md'), '--db', sample)
  browser = await browserOf()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const reviewsIn = async (db: string) => {
  const store = await openStore({ file: db })
  try {
    return await store.codingReviews()
  } finally {
    await store.close()
  }
}

const decidedAt = '2031-06-01T08:00:00.000Z'

describe('what the desk answers of frames', () => {
  it('counts sentences by holder and frame, denied ones apart, and holders by their voice', async () => {
    const { get } = await deskOn(copyOf(sample))
    const { table, rows, codebook, targets, sentences }: FramesShown = await get('/frames')
    expect([rows, codebook.startsWith('default'), targets[0]?.name]).toEqual(['holder', true, 'Peru'])
    const sum = table.rows.flatMap(({ cells }) => cells).reduce((total, { count }) => total + count, 0)
    expect(sum).toBe(table.all.count)
    expect(sentences).toBeLessThanOrEqual(sum)
    expect(table.all.denied).toBeGreaterThan(0)
    expect(new Set(table.rows.map(({ group }) => group))).toContain('Authors')
  })

  it('shows months without any framing as gaps', async () => {
    const { get } = await deskOn(copyOf(sample))
    const { table }: FramesShown = await get('/frames?rows=frame&columns=published&target=Peru')
    expect(table.columns.map(({ key }) => key)).toEqual(['2031-03', '2031-04', '2031-05'])
  })

  it('opens a cell with as many framings as it counts, cues and places in their words', async () => {
    const { get, store } = await deskOn(copyOf(sample))
    const { table }: FramesShown = await get('/frames?rows=source')
    for (const row of table.rows)
      for (const [at, { count }] of row.cells.entries()) {
        const { key, group } = table.columns[at] ?? { key: '', group: null }
        const query = new URLSearchParams({ rows: 'source', row: row.key, column: key, ...(group && { group }) })
        const { codings }: CodingList = await get(`/frames/cell?${query}`)
        expect(codings).toHaveLength(count)
        for (const { words, cues, at: place, source } of codings) {
          const [start = 0, end = 0] = place.split('-').map(Number)
          const { text } = await store.document(source.id)
          expect([...text].slice(start, end).join('')).toHaveLength(words.length)
          expect(cues.every((cue) => cue.end <= words.length)).toBe(true)
        }
      }
  })

  it('gives what is seen as a file in which no cell is a formula', async () => {
    const { ask } = await deskOn(copyOf(sample))
    const response = await ask('/api/frames/csv?rows=outlet&columns=frame')
    expect(response.headers.get('content-disposition')).toContain('attachment')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const text = await response.text()
    expect(text.split('\r\n')[0]).toBe('target,outlet,frame,count,denied,share,words')
    expect(text).toContain("'=Velm Post")
  })

  it('tries another codebook without storing anything', async () => {
    const { get, store } = await deskOn(copyOf(sample))
    const before = await store.counts()
    const { codebook, codebooks }: FramesShown = await get('/frames?codebook=news-dimensions')
    expect(codebook).toBe('news-dimensions')
    expect(codebooks.find(({ name }) => name === codebook)?.isStored).toBe(false)
    expect(await store.counts()).toEqual(before)
  })

  it('writes an answer down once, leaves what is rejected uncounted, and takes it back', async () => {
    const { get, post, store } = await deskOn(copyOf(sample))
    const all: FramesShown = await get('/frames')
    const {
      codings: [first],
    }: CodingList = await get('/frames/cell')
    const said = { id: first?.id, codebook: all.codebook, status: 'rejected', decidedAt }
    for (const _ of [1, 2]) expect((await post('/codings', said)).status).toBe(201)
    expect(await store.codingReviews()).toMatchObject([{ status: 'rejected', person: 'Anna Riis', decidedAt }])
    expect(await get('/frames')).toMatchObject({
      rejected: 1,
      judged: 1,
      table: { all: { count: all.table.all.count - 1 } },
    })
    expect(await (await post('/undo', {})).json()).toMatchObject({ path: '/frames' })
    expect(await get('/frames')).toMatchObject({ rejected: 0, judged: 0 })
  })

  it('asks next of what it knows least, and not again of what is answered', async () => {
    const { get, post } = await deskOn(copyOf(sample))
    const { codebook }: FramesShown = await get('/frames')
    const {
      codings: [first],
      read,
    }: CodingList = await get('/frames/next')
    expect(read).toBe(2)
    expect((await post('/codings', { id: first?.id, codebook, status: 'accepted', decidedAt })).status).toBe(201)
    const next: CodingList = await get('/frames/next')
    expect(next.codings.map(({ id }) => id)).not.toContain(first?.id)
  })

  it('refuses what it does not know', async () => {
    const { ask, post } = await deskOn(copyOf(sample))
    expect((await ask('/api/frames?rows=frame&columns=frame')).status).toBe(400)
    expect((await ask('/api/frames?rows=colour')).status).toBe(400)
    expect((await post('/codings', { id: 'coding_0', codebook: 'x', status: 'accepted', decidedAt })).status).toBe(409)
    expect((await post('/codings', { id: 'coding_0', status: 'maybe' })).status).toBe(400)
  })
})

const opened = async (options: Parameters<Browser['newPage']>[0] = {}) => {
  const db = copyOf(sample)
  const desk = await startDesk(db)
  const page = await pageIn(browser, options)
  await page.goto(`${desk.address}frames`)
  await page
    .getByRole('gridcell', { name: /: [1-9]/ })
    .first()
    .waitFor()
  await page.locator('.codings li').first().waitFor()
  return { db, page }
}

const said = (page: Page, words: string) => page.locator('.said', { hasText: new RegExp(`^${words}`) }).waitFor()

describe('frames by keyboard alone', () => {
  it('opens a cell, judges its sentences, takes back, and swaps the sides', async () => {
    const { db, page } = await opened()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('[aria-selected="true"]').waitFor()
    await page.locator('.codings mark').first().waitFor()
    await page.keyboard.press('r')
    await said(page, 'Saved')
    await page.locator('.codings li', { hasText: '✓ rejected' }).waitFor()
    await expect.poll(async () => (await reviewsIn(db)).map(({ status }) => status)).toEqual(['rejected'])
    await page.keyboard.press('u')
    await said(page, 'Took back: rejected')
    expect((await reviewsIn(db)).map(({ status }) => status)).toEqual(['rejected', 'unreviewed'])
    expect(new URL(page.url()).searchParams.get('cell')).not.toBeNull()
    await page.keyboard.press('Escape')
    await page.locator('h2', { hasText: 'To judge next' }).waitFor()
    await page.keyboard.press('a')
    await expect.poll(async () => (await reviewsIn(db)).at(-1)?.status).toBe('accepted')
    await page.keyboard.press('w')
    await page.locator('[role="grid"][aria-label="frame by holder"]').waitFor()
    await page.locator('.codings li').first().waitFor()
    await page.keyboard.press('o')
    await page.locator('.source').waitFor()
  })

  it('goes there from everywhere', async () => {
    const { page } = await opened()
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.locator('h1', { hasText: 'Sources' }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('f')
    await page.locator('.matrix').waitFor()
  })
})

describe('frames for everybody', () => {
  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('axe finds no fault (%s, %i px)', async (colorScheme, width) => {
    const { page } = await opened({ colorScheme, viewport: { width, height: 900 } })
    expect(await faultsIn(page)).toEqual([])
    await page
      .getByRole('gridcell', { name: /: [1-9]/ })
      .first()
      .click()
    await page.locator('[aria-selected="true"]').waitFor()
    await page.locator('.codings li').first().waitFor()
    expect(await faultsIn(page)).toEqual([])
  })

  it('nothing runs out of the page at 320 px', async () => {
    const { page } = await opened({ viewport: { width: 320, height: 800 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it('words of sources are text', async () => {
    const { page } = await opened()
    await page.selectOption('#rows', 'source')
    await page.locator('[role="grid"][aria-label="source by frame"]').waitFor()
    expect(await page.locator('main b').count()).toBe(0)
    expect(await page.locator('main').textContent()).not.toContain('\u202E')
  })
})
