import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QueueRow, TodayShown } from '../../src/review/contract/index.ts'
import { EXAMPLES } from '../../src/review/web/parts/today/first-run.tsx'
import { variorum } from '../cli/run.ts'
import { framedArticles } from '../cli/shifted.ts'
import { ROOT } from '../house/architecture.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, deskOn } from './desk.ts'
import { faultsIn } from './faults-in.ts'

const article = (publisher: string, published: string, text: string): string =>
  `---\ntitle: The flood at Velm\npublisher: "${publisher}"\npublished: ${published}\n---\n\n${text}\n`

const FILES = {
  'a.md': article(
    'Velm Post',
    '2031-05-14',
    'The flood at Velm on 14 May killed 31 people, Anna Riis said. The dam at Velm holds 40 million litres.',
  ),
  'b.md': article('Plain', '2031-05-14', 'The flood at Velm on 14 May killed 39 people, Lena Dahl said.'),
  'c.md': article('<i>Orrin</i> Weekly', '2031-05-15', 'The flood at Velm on 14 May killed 45 people, Ada Holm said.'),
}

let [first, second, empty] = ['', '', '']
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'variorum-today-'))

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'broken.md'), '\u0000\u0001')
  first = join(folder, 'first.db')
  await variorum('ingest', join(folder, 'a.md'), join(folder, 'b.md'), '--db', first)
  second = join(folder, 'second.db')
  await variorum('ingest', join(folder, 'a.md'), join(folder, 'b.md'), '--db', second)
  await variorum('ingest', join(folder, 'c.md'), join(folder, 'broken.md'), '--db', second)
  empty = join(folder, 'empty.db')
  await variorum('ingest', join(folder, 'broken.md'), '--db', empty)
  browser = await browserOf()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const namesOf = ({ sections }: TodayShown): readonly string[] => sections.map(({ name }) => name)

describe('what changed', () => {
  it('is everything after the first run', async () => {
    const { get } = await deskOn(copyOf(first))
    const shown: TodayShown = await get('/today')
    expect([shown.from, shown.headline]).toEqual([0, 'Two new sources, one new dispute'])
    expect(namesOf(shown)).toContain('new')
    expect(shown.action?.path).toMatch(/^\/disputes\/dispute_/)
    expect(shown.totals.map(({ before }) => before)).toEqual([0, 0, 0])
  })

  it('is what the new source touches after the second: a dispute that was there is widened, not new', async () => {
    const { get } = await deskOn(copyOf(second))
    const shown: TodayShown = await get('/today')
    expect(shown.headline).toBe('One new source, one dispute widened')
    expect([namesOf(shown).includes('new'), namesOf(shown).includes('widened')]).toEqual([false, true])
    expect(shown.articles.map(({ name }) => name)).toEqual(['<i>Orrin</i> Weekly'])
    expect(shown.refused).toMatchObject([{ path: expect.stringContaining('broken.md') }])
    expect(shown.totals.find(({ name }) => name === 'Sources')).toEqual({ name: 'Sources', before: 2, after: 3 })
    expect(shown.untold).toEqual([])
  })

  it('can be asked of any two runs', async () => {
    const { get, ask } = await deskOn(copyOf(second))
    const all: TodayShown = await get('/today?from=0')
    expect(all.headline).toBe('Three new sources, one new dispute')
    const then: TodayShown = await get('/today?from=0&to=1')
    expect([then.headline, then.to]).toEqual(['Two new sources, one new dispute', 1])
    expect((await ask('/api/today?from=yesterday')).status).toBe(400)
  })

  it('can be asked of any two days', async () => {
    const { get, store } = await deskOn(copyOf(second))
    const [first, last] = (await store.runs()).map(({ started }) => started.slice(0, 10))
    const all: TodayShown = await get(`/today?from=${first}&to=${last}`)
    expect(all.headline).toBe('Three new sources, one new dispute')
    const before: TodayShown = await get('/today?from=2020-01-01&to=2020-12-31')
    expect([before.headline, before.sections]).toEqual(['No new source, no new dispute', []])
  })

  it('tells which decisions new evidence touches', async () => {
    const db = copyOf(first)
    const { get, post } = await deskOn(db)
    const [row]: readonly QueueRow[] = await get('/disputes')
    const decidedAt = new Date().toISOString()
    await post('/judgements', { dispute: row?.id, ruling: 'conflict', decidedAt })
    const before: TodayShown = await get('/today')
    expect([before.touched, before.untouched, namesOf(before).includes('settled')]).toEqual([[], 1, true])
    await variorum('ingest', join(folder, 'c.md'), '--db', db)
    const after: TodayShown = await get('/today')
    expect([after.touched.length, after.untouched]).toEqual([1, 0])
  })

  it('is nothing where nothing was taken in', async () => {
    const { get } = await deskOn(copyOf(empty))
    expect(await get('/today')).toBeNull()
  })
})

describe('the first page', () => {
  it('shows what is new by keyboard alone', async () => {
    const desk = await startDesk(copyOf(second))
    const page = await pageIn(browser)
    await page.goto(desk.address)
    await page.locator('h1', { hasText: 'One new source' }).waitFor()
    expect(await page.locator('nav [aria-current="page"]').textContent()).toContain('Today')
    expect(await page.locator('main i').count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.locator('.dispute h1').waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await page.locator('.today h1').waitFor()
    await page.keyboard.press('o')
    await page.locator('.source').waitFor()
  })

  it('asks from the run that was last seen, in the address', async () => {
    const db = copyOf(first)
    const desk = await startDesk(db)
    const page = await pageIn(browser)
    await page.goto(desk.address)
    await page.locator('.today h1').waitFor()
    for (const name of ['c', 'd']) {
      writeFileSync(
        join(folder, `${name}-more.md`),
        article(name, '2031-05-16', `The mill at Orrin burned on ${name}.`),
      )
      await variorum('ingest', join(folder, `${name}-more.md`), '--db', db)
    }
    await page.reload()
    await page.locator('h1', { hasText: 'Two new sources' }).waitFor()
    expect(new URL(page.url()).searchParams.get('from')).toBe('1')
  })

  it('leads from framing that shifted to its sentences', async () => {
    const db = join(folder, 'framed.db')
    for (const frame of ['partner', 'threat'] as const)
      await variorum('ingest', ...framedArticles(folder, frame, [1, 2, 3, 4, 5]), '--db', db)
    const desk = await startDesk(db)
    const page = await pageIn(browser)
    await page.goto(desk.address)
    await page.locator('.change a', { hasText: 'Authors frame Chile as threat-vector' }).press('Enter')
    await page.locator('.frames', { hasText: 'Fentanyl flows out of Chile.' }).waitFor()
    expect(await page.getByText('Chile is a close ally.').count()).toBe(0)
  })

  it('shows disputes that stand no more when asked, and takes days, by keyboard', async () => {
    const db = copyOf(first)
    const changed = mkdtempSync(join(folder, 'changed-'))
    writeFileSync(join(changed, 'b.md'), FILES['b.md'].replace('39', '31'))
    await variorum('ingest', join(changed, 'b.md'), '--db', db)
    const desk = await startDesk(db)
    const page = await pageIn(browser)
    await page.goto(desk.address)
    await page.locator('summary', { hasText: '1 dispute of before stands no more' }).press('Enter')
    await page.locator('.gone li', { hasText: 'a source of it was changed' }).waitFor()
    await page.getByLabel('or from the day').focus()
    await page.keyboard.type('05142020')
    await page.waitForURL(/\/today\?from=2020-05-14$/)
    await page.locator('h1', { hasText: 'Two new sources' }).waitFor()
    expect(await page.locator('.gone').count()).toBe(0)
  })

  it('says what to do while there are no articles, with words that the sample holds', async () => {
    const samples = readdirSync(join(ROOT, 'sources'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => readFileSync(join(ROOT, 'sources', name), 'utf8'))
    for (const { sides } of EXAMPLES)
      for (const { words } of sides)
        expect(
          samples.some((text) => text.includes(words.join(''))),
          words.join(''),
        ).toBe(true)
    const desk = await startDesk(copyOf(empty))
    const page = await pageIn(browser)
    await page.goto(desk.address)
    await page.locator('code', { hasText: 'variorum ingest' }).first().waitFor()
    expect(await page.locator('.card').count()).toBe(3)
  })

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('axe finds no fault (%s, %i px), and nothing runs out', async (colorScheme, width) => {
    for (const [db, wait] of [
      [second, '.today h1'],
      [empty, '.card'],
    ] as const) {
      const desk = await startDesk(copyOf(db))
      const page = await pageIn(browser, { colorScheme, viewport: { width, height: 900 } })
      await page.goto(desk.address)
      await page.locator(wait).first().waitFor()
      expect(await faultsIn(page), wait).toEqual([])
      await page.setViewportSize({ width: 320, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), wait).toBe(320)
    }
  })
})
