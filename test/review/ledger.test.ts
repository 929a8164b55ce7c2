import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedgerShown, ThingRow } from '../../src/review/contract/index.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, deskOn, sampleDatabase } from './desk.ts'
import { faultsIn } from './faults-in.ts'

let sample = ''
let browser: Browser

beforeAll(async () => {
  sample = await sampleDatabase()
  browser = await browserOf()
})

afterAll(() => browser.close())

const opened = async (options: Parameters<typeof pageIn>[1] = {}): Promise<Page> => {
  const desk = await startDesk(copyOf(sample))
  const page = await pageIn(browser, options)
  await page.goto(`${desk.address}ledger`)
  await page.locator('.known h1').waitFor()
  return page
}

describe('the ledger', () => {
  it('tells of each thing every claim, once, in the column of its source', async () => {
    const { get, store } = await deskOn(copyOf(sample))
    const rows: readonly ThingRow[] = await get('/ledger')
    const things = new Map((await store.things()).map((thing) => [thing.id, thing]))
    expect(rows.length).toBe(things.size)
    for (const { id } of rows) {
      const { slots, sources }: LedgerShown = await get(`/ledger/${id}`)
      const cells = slots.flatMap((slot) => slot.cells.flat())
      expect(cells.map(({ claim }) => claim).sort()).toEqual([...(things.get(id)?.mentions ?? [])].sort())
      for (const slot of slots) expect(slot.cells).toHaveLength(sources.length)
      for (const { words } of cells) expect(words).not.toBe('')
    }
  })

  it('has nothing of a thing that is not there', async () => {
    const { ask } = await deskOn(copyOf(sample))
    expect((await ask('/api/ledger/thing_0')).status).toBe(404)
  })

  it('is walked through by keys: things, cells, and the words of one', async () => {
    const page = await opened()
    const first = await page.locator('.known h1').textContent()
    await page.keyboard.press('j')
    await expect.poll(() => page.locator('.known h1').textContent()).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(() => page.locator('.known h1').textContent()).toBe(first)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.claim-open .prose').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.claim-open').count()).toBe(0)
    await page.keyboard.press('t')
    await page.keyboard.type('zzz')
    await expect.poll(() => page.locator('.ledger .queue a').count()).toBe(0)
  })

  it('has charts whose marks lead to their words', async () => {
    const page = await opened()
    const things = page.locator('.ledger .queue a')
    for (let at = 0; at < 6 && (await page.locator('.slot-chart a').count()) === 0; at += 1) {
      await things.nth(at).click()
      await page.locator('.apparatus td').first().waitFor()
    }
    await page.locator('.slot-chart a').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.claim-open .prose').waitFor()
  })

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['light', 320],
  ] as const)('axe finds no fault, and nothing runs out (%s, %i px)', async (colorScheme, width) => {
    const page = await opened({ colorScheme, viewport: { width, height: 900 } })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.claim-open .prose').waitFor()
    expect(await faultsIn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})
