import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchShown, SourceShown } from '../../src/review/contract/index.ts'
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

const decidedAt = '2031-06-01T08:00:00.000Z'

describe('what the desk finds', () => {
  it('sentences with the words in any form, marked, each at a place that its source shows', async () => {
    const { get } = await deskOn(copyOf(sample))
    const { text }: SearchShown = await get('/search?q=flood')
    expect(text?.found.length).toBeGreaterThan(1)
    for (const { words, hits, path, source } of text?.found ?? []) {
      expect(hits.map(({ start, end }) => words.slice(start, end).toLowerCase()).join()).toMatch(/flood/)
      const { blocks, found }: SourceShown = await get(path)
      expect(path).toContain(`/sources/${source.id}?at=`)
      expect(found.map(({ block, start, end }) => blocks[block]?.text.slice(start, end)).join('')).toBe(words)
    }
  })

  it('claims by what they are about or their words, and things by name', async () => {
    const { get } = await deskOn(copyOf(sample))
    const { claims, things, notes }: SearchShown = await get('/search?q=fund')
    expect(claims?.found.length).toBeGreaterThan(0)
    expect(things?.found.every(({ name }) => /fund/i.test(name))).toBe(true)
    expect(notes).toEqual({ isAll: true, found: [] })
  })

  it('notes of judgements, each with its dispute', async () => {
    const { get, post } = await deskOn(copyOf(sample))
    const [row] = await get('/disputes')
    const said = { dispute: row.id, ruling: 'conflict', note: 'Ask Lena Dahl about the <b>ledger</b>', decidedAt }
    expect((await post('/judgements', said)).status).toBe(201)
    expect(await get('/search?q=ledger+Dahl&in=notes')).toEqual({
      notes: {
        isAll: true,
        found: [
          expect.objectContaining({ path: `/disputes/${row.id}?state=all`, note: said.note, person: 'Anna Riis' }),
        ],
      },
    })
  })

  it('nothing where nothing is asked, and no sign of a query language', async () => {
    const { get, ask } = await deskOn(copyOf(sample))
    for (const words of ['', '"', '%', 'NEAR(zzz', "' OR 1=1 --zzz"])
      expect((await get(`/search?q=${encodeURIComponent(words)}`)).text.found, words).toEqual([])
    expect((await ask('/api/search?q=a&in=colours')).status).toBe(400)
    expect((await ask(`/api/search?q=${'a'.repeat(501)}`)).status).toBe(400)
  })

  it.each(['999999999-999999999', '5-2', '-1-3', 'a-b', '0-999999999'])(
    'no place %s that an article lacks',
    async (at) => {
      const { get } = await deskOn(copyOf(sample))
      const [source] = await get('/sources')
      const { blocks, found }: SourceShown = await get(`/sources/${source.id}?at=${at}`)
      expect(found.every(({ block, end }) => end <= (blocks[block]?.text.length ?? 0))).toBe(true)
    },
  )
})

describe('search by keyboard alone', () => {
  it('finds from everywhere, goes to a sentence in its article, and marks it there', async () => {
    const desk = await startDesk(copyOf(sample))
    const page = await pageIn(browser)
    await page.goto(`${desk.address}sources`)
    await page.locator('td a').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('flood')
    await page.keyboard.press('Enter')
    await page.locator('.results li mark').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.source').waitFor()
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0)
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await page.locator('.dispute h1').waitFor()
  })

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('axe finds no fault (%s, %i px), and nothing runs out', async (colorScheme, width) => {
    const desk = await startDesk(copyOf(sample))
    const page = await pageIn(browser, { colorScheme, viewport: { width, height: 900 } })
    await page.goto(`${desk.address}search?q=flood`)
    await page.locator('.results li').first().waitFor()
    expect(await faultsIn(page)).toEqual([])
    await page.setViewportSize({ width: Math.min(width, 320), height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it('shows what was looked for as text', async () => {
    const desk = await startDesk(copyOf(sample))
    const page = await pageIn(browser)
    await page.goto(`${desk.address}search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    await page.locator('h1', { hasText: '<img' }).waitFor()
    expect(await page.locator('main img').count()).toBe(0)
  })
})
