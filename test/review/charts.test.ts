import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedgerShown, LedgerSlot, SourceShown } from '../../src/review/contract/index.ts'
import { findingOf } from '../../src/review/web/parts/slot/finding.ts'
import { variorum } from '../cli/run.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, deskOn } from './desk.ts'
import { faultsIn } from './faults-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-charts-'))
const sample = join(folder, 'charts.db')
let browser: Browser

/** A count that went on, a figure with an open end, and two that cannot both be right. */
const TOLD: readonly (readonly [string, string])[] = [
  ['3 March 2026', 'killed 23 people, the harbour office said on Tuesday'],
  ['5 March 2026', 'has killed 41 people, the harbour office said on Thursday'],
  ['7 March 2026', 'has killed at least 44 people, the union said on Saturday'],
  ['9 March 2026', 'has killed 46 people, the harbour office said on Monday'],
  ['12 March 2026', 'has killed 52 people, the union said on Thursday'],
  ['12 March 2026', 'has killed 55 people, the owner said on Thursday'],
]

beforeAll(async () => {
  TOLD.forEach(([day, words], at) => {
    const text = `# Orrin Star, report ${at + 1}\n\nBy Lena Dahl, Velm Courier, ${day}\n\nThe fire on the ferry Orrin Star ${words}.\n`
    writeFileSync(join(folder, `${at}.md`), text)
  })
  await variorum('ingest', folder, '--db', sample)
  browser = await browserOf()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const died = async () => {
  const { get } = await deskOn(copyOf(sample))
  const [row] = await get('/ledger')
  const shown: LedgerShown = await get(`/ledger/${row.id}`)
  const slot = shown.slots.find((one) => one.slot === 'die.count')
  return { get, shown, slot: slot as LedgerSlot }
}

const FINDING = '6 values, from 23 to 55; 52 and 55 are in conflict; the count went on: 23, then 41, then 46'

describe('what a chart is drawn from', () => {
  it('knows how much a count rose, and leaves out what is in conflict or open', async () => {
    const { slot } = await died()
    const figureOf = (claim: string) => slot.cells.flat().find((cell) => cell.claim === claim)?.value
    const told = slot.counts.map((steps) => steps.map(({ claim, added }) => [figureOf(claim), added]))
    expect(told).toEqual([
      [
        ['23', null],
        ['41', '+ 18'],
        ['46', '+ 5'],
      ],
    ])
    const open = slot.cells.flat().find(({ words }) => words === 'at least 44 people')
    expect([open?.low, open?.high]).toEqual([44, null])
  })

  it('leads from each value to its words', async () => {
    const { get, shown, slot } = await died()
    for (const [column, cells] of slot.cells.entries())
      for (const { at, words } of cells) {
        const { blocks, found }: SourceShown = await get(`/sources/${shown.sources[column]?.id}?at=${at}`)
        expect(found.map(({ block, start, end }) => blocks[block]?.text.slice(start, end)).join('')).toBe(words)
      }
  })

  it('is told in words', async () => {
    const { shown, slot } = await died()
    expect(findingOf(slot, shown.sources)).toBe(FINDING)
  })
})

const opened = async (path: string, options: Parameters<typeof pageIn>[1] = {}): Promise<Page> => {
  const { address } = await startDesk(copyOf(sample))
  const page = await pageIn(browser, { viewport: { width: 1440, height: 900 }, ...options })
  await page.goto(`${address}${path}`)
  await page.locator('.slot-chart, .slot-table').first().waitFor()
  return page
}

const rowsOf = (page: Page) =>
  page
    .locator('.slot-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim())))

describe.each(['ledger', 'disputes'])('the charts of the page %s', (path) => {
  it('say what they show, with arrows and what was added', async () => {
    const page = await opened(path)
    expect(await page.locator('.slot-chart').getAttribute('aria-label')).toBe(`person: how many (die): ${FINDING}`)
    expect(await page.locator('.slot-chart .open-end').count()).toBe(1)
    expect(await page.locator('.slot-chart .riser').allTextContents()).toEqual(['+ 18'])
    expect(await page.locator('.slot-chart a[aria-label$=": 44 or more"]').count()).toBe(1)
  })

  it('are tables by a key, which the address keeps, and lead to the words', async () => {
    const page = await opened(path)
    await page.keyboard.press('v')
    await page.locator('.slot-table').waitFor()
    expect(await page.locator('.slot-chart').count()).toBe(0)
    expect((await rowsOf(page)).map(([day, value, , words]) => [day, value, words])).toEqual([
      ['2026-03-03', '23', '23 people'],
      ['2026-03-05', '41', '41 people'],
      ['2026-03-07', '44 or more', 'at least 44 people'],
      ['2026-03-09', '46', '46 people'],
      ['2026-03-12', expect.stringMatching(/^5[25]$/), expect.stringMatching(/^5[25] people$/)],
      ['2026-03-12', expect.stringMatching(/^5[25]$/), expect.stringMatching(/^5[25] people$/)],
    ])
    const stands = (await rowsOf(page)).map((row) => row[4]?.replace(/^\S\s+/, ''))
    const series = 'in a series'
    expect(stands).toEqual([series, series, 'explained', series, 'in conflict', 'in conflict'])
    expect(new URL(page.url()).searchParams.get('view')).toBe('table')
    await page.reload()
    await page.locator('.slot-table').waitFor()
    await page.keyboard.press('v')
    await page.locator('.slot-chart').waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe(null)
    await page.keyboard.press('v')
    await page.locator('.slot-table a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/sources\/source_\w+\?at=\d+-\d+$/)
  })

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['light', 320],
  ] as const)('have no fault as charts or as tables (%s, %i px)', async (colorScheme, width) => {
    const page = await opened(path, { colorScheme, viewport: { width, height: 900 } })
    for (const shown of ['.slot-chart', '.slot-table']) {
      await page.locator(shown).first().waitFor()
      expect(await faultsIn(page), shown).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), shown).toBe(width)
      await page.keyboard.press('v')
    }
  })
})
