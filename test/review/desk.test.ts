import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, sampleDatabase } from './desk.ts'
import { faultsIn } from './faults-in.ts'

let sample = ''
let browser: Browser

beforeAll(async () => {
  sample = await sampleDatabase()
  browser = await browserOf()
})

afterAll(() => browser.close())

const judgementsIn = async (db: string) => {
  const store = await openStore({ file: db })
  try {
    return await store.judgements()
  } finally {
    await store.close()
  }
}

const selected = (page: Page): Promise<string | null> =>
  page.locator('.queue a[aria-current="true"] .row-title .clip').textContent()

/** How many disputes are open, as the queue says. */
const openIn = async (page: Page): Promise<number> =>
  Number(await page.locator('.tabs a', { hasText: 'open' }).locator('.count').textContent())

const titleOf = (page: Page): Promise<string | null> => page.locator('.dispute h1').textContent()

/** A desk on a copy of the samples, open in a page. */
const opened = async (...more: readonly string[]) => {
  const db = copyOf(sample)
  const desk = await startDesk(db, ...more)
  const page = await pageIn(browser)
  await page.goto(`${desk.address}disputes`)
  await page.locator('.dispute h1').waitFor()
  return { db, desk, page }
}

/** Waits until what is said aloud is this. */
const said = (page: Page, words: string) => page.locator('.said', { hasText: new RegExp(`^${words}`) }).waitFor()

describe('the desk by keyboard alone', () => {
  it('judges, gives a reason, puts off, and takes back', async () => {
    const { db, page } = await opened()
    const first = await titleOf(page)
    await page.keyboard.press('1')
    await said(page, 'Saved')
    await expect.poll(() => titleOf(page)).not.toBe(first)
    await page.keyboard.press('x')
    await page.locator('dialog').waitFor()
    await page.keyboard.press('t')
    await expect.poll(async () => (await judgementsIn(db)).length).toBe(2)
    await page.locator('.dispute h1').waitFor()
    await page.keyboard.press('l')
    await expect.poll(async () => (await judgementsIn(db)).length).toBe(3)
    await page.keyboard.press('u')
    await said(page, 'Took back: look later')
    const judgements = await judgementsIn(db)
    expect(judgements.map(({ ruling, reason }) => [ruling, reason])).toEqual([
      ['conflict', null],
      ['no-conflict', 'time'],
      ['later', null],
      [null, null],
    ])
    expect(judgements[0]?.right).not.toBeNull()
    expect(judgements[3]?.withdraws).toBe(judgements[2]?.id)
  })

  it('says of a conflict that no value is right, shown in the list and the history, and takes it back', async () => {
    const { db, page } = await opened()
    const title = await titleOf(page)
    await page.keyboard.press('0')
    await said(page, 'Saved')
    await expect
      .poll(async () => (await judgementsIn(db)).map(({ ruling, right, noneRight }) => [ruling, right, noneRight]))
      .toEqual([['conflict', null, true]])
    await page.locator('.tabs a', { hasText: 'decided' }).click()
    await expect.poll(() => titleOf(page)).toBe(title)
    await page.locator('.row-state', { hasText: '✓ conflict, none is right' }).waitFor()
    await page.locator('.ruled', { hasText: 'Conflict, none is right · Anna Riis' }).waitFor()
    await page.locator('.history', { hasText: 'conflict, none is right · Anna Riis' }).waitFor()
    await page.keyboard.press('u')
    await said(page, 'Took back: conflict, none is right')
    await page.locator('.tabs a', { hasText: 'open' }).click()
    await page.locator('.history s', { hasText: 'conflict, none is right' }).waitFor()
  })

  it('moves through the queue and between pages, and writes a note without taking its letters for keys', async () => {
    const { db, page } = await opened()
    const first = await selected(page)
    await page.keyboard.press('j')
    await expect.poll(() => selected(page)).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(() => selected(page)).toBe(first)
    await page.keyboard.press('w')
    await page.keyboard.type('clearly x or l')
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    await expect.poll(async () => (await judgementsIn(db)).map(({ note }) => note)).toEqual(['clearly x or l'])
    await page.keyboard.press('?')
    await page.locator('dialog', { hasText: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.locator('h1', { hasText: 'Sources' }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await page.locator('.dispute h1').waitFor()
  })

  it('opens the words of a side in its article, and goes through its claims', async () => {
    const { page } = await opened()
    await page.keyboard.press('o')
    await page.locator('.source .margin .selected').waitFor()
    const before = await page.locator('.margin .selected').textContent()
    await page.keyboard.press('j')
    await expect.poll(() => page.locator('.margin .selected').textContent()).not.toBe(before)
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toContain('conflict-words')
  })
})

describe('nothing is lost', () => {
  it('when the server is killed in the middle of a run of decisions', async () => {
    const { db, desk, page } = await opened()
    const port = new URL(desk.address).port
    const count = await openIn(page)
    for (let turn = 0; turn < 3; turn += 1) {
      const title = await titleOf(page)
      await page.keyboard.press('c')
      await expect.poll(() => page.locator('.dispute h1').allTextContents()).not.toEqual([title])
      await page.locator('.dispute h1').waitFor()
    }
    await said(page, 'Saved')
    const confirmed = await page.locator('.row-state', { hasText: 'conflict' }).count()
    desk.process.kill('SIGKILL')
    await page.keyboard.press('c')
    await said(page, 'Not saved')
    expect((await judgementsIn(db)).length).toBeGreaterThanOrEqual(confirmed)
    await startDesk(db, '--port', port)
    await said(page, 'Saved')
    await expect.poll(async () => (await judgementsIn(db)).length).toBe(4)
    await page.reload()
    await expect.poll(() => openIn(page)).toBe(count - 4)
  })

  it('and what waits in a closed tab is sent by the next one', async () => {
    const db = copyOf(sample)
    const context = await browser.newContext()
    const desk = await startDesk(db)
    const page = await context.newPage()
    await page.goto(`${desk.address}disputes`)
    await page.locator('.dispute h1').waitFor()
    desk.process.kill('SIGKILL')
    await page.keyboard.press('c')
    await said(page, 'Not saved')
    await page.close()
    await startDesk(db, '--port', new URL(desk.address).port)
    const next = await context.newPage()
    await next.goto(`${desk.address}disputes`)
    await expect.poll(async () => (await judgementsIn(db)).length).toBe(1)
    await context.close()
  })
})

describe('the queue', () => {
  it('scrolls by itself, and keeps the open dispute in view', async () => {
    const { page } = await opened()
    await page.setViewportSize({ width: 1280, height: 400 })
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(400)
    await page.keyboard.press('End')
    await expect.poll(() => page.locator('.virtual a[aria-current="true"]').count()).toBe(1)
    await page.locator('.virtual a[aria-current="true"]').waitFor({ state: 'visible' })
    const list = await page.locator('.virtual').boundingBox()
    const row = await page.locator('.virtual a[aria-current="true"]').boundingBox()
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0) + 1)
  })
})

describe('for everybody', () => {
  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('axe finds no fault (%s, %i px)', async (colorScheme, width) => {
    const desk = await startDesk(copyOf(sample))
    const page = await pageIn(browser, { colorScheme, viewport: { width, height: 900 } })
    for (const path of ['disputes', 'sources']) {
      await page.goto(`${desk.address}${path}`)
      await page.locator('main h1').first().waitFor()
      expect(await faultsIn(page), path).toEqual([])
    }
    await page.locator('td a').first().click()
    await page.locator('.source .margin li').first().waitFor()
    expect(await faultsIn(page), 'source').toEqual([])
    await page.keyboard.press('?')
    await page.locator('dialog').waitFor()
    expect(await faultsIn(page), 'keys').toEqual([])
  })

  it('nothing runs out of the page on a phone, or at 320 px', async () => {
    const desk = await startDesk(copyOf(sample))
    for (const width of [390, 320]) {
      const page = await pageIn(browser, { viewport: { width, height: 844 } })
      for (const path of ['disputes', 'sources']) {
        await page.goto(`${desk.address}${path}`)
        await page.locator('main h1').first().waitFor()
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBe(width)
      }
    }
  })
})

const HOSTILE = `---
title: "<img src=x onerror=alert(1)> ${'very '.repeat(2000)}long"
publisher: "<script>alert(1)</script>"
published: 2031-05-14
---

The flood at Velm killed 31 people, <b onclick="alert(1)">said</b> [Anna Riis](javascript:alert(1)).

Direction \u202Eturned\u202C words stand here.
`

describe('hostile articles', () => {
  it('are shown as text, with the signs that nobody would see', async () => {
    const [folder, db] = [scratchFolder(), join(scratchFolder(), 'hostile.db')]
    writeFileSync(join(folder, 'a.md'), HOSTILE)
    writeFileSync(
      join(folder, 'b.md'),
      '---\ntitle: Flood\npublisher: Plain\npublished: 2031-05-14\n---\n\nThe flood at Velm killed 39 people, Anna Riis said.\n',
    )
    await variorum('ingest', folder, '--db', db)
    const desk = await startDesk(db)
    const page = await pageIn(browser)
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto(`${desk.address}sources`)
    await page.locator('td a', { hasText: '<script>' }).click()
    await page.locator('.text p').first().waitFor()
    expect(await page.locator('.text').textContent()).toContain('␣turned␣')
    expect(await page.locator('main img, main b[onclick], a[href^="javascript"], main script').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
    expect(dialogs).toEqual([])
  })
})
