import { copyFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QueueRow, TodayShown } from '../../src/review/contract/index.ts'
import { variorum } from '../cli/run.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, deskOn, sampleDatabase } from './desk.ts'
import { faultsIn } from './faults-in.ts'

/** The samples of two topics: in no collection, and each in one. */
const [plain, sample] = await (async () => {
  const without = await sampleDatabase()
  const db = `${without}.collected`
  copyFileSync(without, db)
  await variorum('ingest', 'sources/harbour-tunnel', '--collection', 'tunnel works', '--db', db)
  await variorum('ingest', 'sources/flood-relief-fund', '--collection', 'floods', '--db', db)
  return [without, db]
})()

const TUNNEL = '/c/tunnel%20works'

describe('the desk of a collection', () => {
  it('shows what stands within it, and writes for all', async () => {
    const { get, post, store } = await deskOn(copyOf(sample))
    const all: readonly QueueRow[] = await get('/disputes')
    const own: readonly QueueRow[] = await get(`${TUNNEL}/disputes`)
    const floods: readonly QueueRow[] = await get('/c/floods/disputes')
    expect([own.length > 0, floods.length > 0, own.length + floods.length]).toEqual([true, true, all.length])
    expect(await get('/collections')).toEqual([
      { name: 'floods', sources: 4 },
      { name: 'tunnel works', sources: 4 },
    ])
    expect((await get(`${TUNNEL}/desk`)).open).toMatchObject({ '/disputes': own.length, '/sources': 4 })
    const today: TodayShown = await get(`${TUNNEL}/today`)
    expect(today.totals).toMatchObject([
      { name: 'Sources', after: 4 },
      { name: 'Claims' },
      { name: 'Disputes', after: own.length },
    ])
    const said = { dispute: own[0]?.id, ruling: 'conflict', decidedAt: '2031-05-03T10:10:00.000Z' }
    expect((await post(`${TUNNEL}/judgements`, said)).status).toBe(201)
    expect(await store.judgements()).toHaveLength(1)
    expect((await post('/c/floods/judgements', { ...said, decidedAt: '2031-05-03T10:11:00.000Z' })).status).toBe(409)
  })

  it('answers for every page, and for none of a collection that is not there', async () => {
    const { ask } = await deskOn(copyOf(sample))
    for (const path of ['claims', 'sources', 'ledger', 'frames', 'entities', 'reviews', 'terms', 'search?q=tunnel'])
      expect([path, (await ask(`/api${TUNNEL}/${path}`)).status]).toEqual([path, 200])
    expect((await ask(`/api${TUNNEL}/nothing`)).status).toBe(404)
    const refused = await ask('/api/c/tunnels/disputes')
    expect([refused.status, await refused.json()]).toEqual([
      404,
      { error: 'There is no collection "tunnels". Is "tunnel works" meant? There are: floods, tunnel works.' },
    ])
  })
})

describe('the pages of a collection', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await browserOf()
  })
  afterAll(() => browser.close())

  const addressIn = (page: Page): string => new URL(page.url()).pathname

  it('are chosen by keys, kept while going on, and left by going back', async () => {
    const { address } = await startDesk(copyOf(sample))
    const page = await pageIn(browser)
    await page.goto(`${address}disputes`)
    const bar = page.getByRole('banner')
    await bar.getByRole('button', { name: 'All sources' }).waitFor()
    await page.keyboard.press('b')
    await page.getByRole('option', { name: 'All sources', selected: true }).waitFor()
    expect(await faultsIn(page)).toEqual([])
    await page.keyboard.type('WORKS')
    expect(await page.getByRole('option').allTextContents()).toEqual(['tunnel works4 sources'])
    await page.keyboard.press('Enter')
    await bar.getByRole('button', { name: 'tunnel works' }).waitFor()
    expect(addressIn(page)).toBe(`${TUNNEL}/disputes`)
    await page.locator('main h1').waitFor()
    // Keys and links of all pages stay in it, though their addresses do not name it.
    await page.keyboard.press('o')
    await page.waitForURL(`**${TUNNEL}/sources/*`)
    await bar.getByRole('link', { name: 'Sources' }).click()
    await page.locator('td a').first().waitFor()
    expect([addressIn(page), await page.locator('td a').count()]).toEqual([`${TUNNEL}/sources`, 4])
    await page.keyboard.press('b')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/c/all/sources')
    await expect.poll(() => page.locator('td a').count()).toBe(8)
    await page.goBack()
    await page.waitForURL(`**${TUNNEL}/sources`)
    await expect.poll(() => page.locator('td a').count()).toBe(4)
  })

  it('say which collections there are where the address names none of them', async () => {
    const { address } = await startDesk(copyOf(sample))
    const page = await pageIn(browser)
    await page.goto(`${address}c/tunnels/disputes`)
    await page.getByRole('heading', { name: 'There is no collection “tunnels”' }).waitFor()
    expect(await faultsIn(page)).toEqual([])
    await page.getByRole('link', { name: 'floods' }).click()
    await page.getByRole('banner').getByRole('button', { name: 'floods' }).waitFor()
    expect(addressIn(page)).toBe('/c/floods/')
  })

  it('are those of all sources where there are no collections', async () => {
    const { address } = await startDesk(copyOf(plain))
    const page = await pageIn(browser)
    await page.goto(`${address}disputes`)
    await page.locator('main h1').waitFor()
    await page.keyboard.press('b')
    expect([await page.getByRole('dialog').count(), await page.locator('.collection').count()]).toEqual([0, 0])
  })
})
