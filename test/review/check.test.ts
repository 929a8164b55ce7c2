import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CheckShown, LARGEST_DRAFT, type SourceShown } from '../../src/review/contract/index.ts'
import { docx } from '../read/docx.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, deskOn, sampleDatabase } from './desk.ts'
import { faultsIn } from './faults-in.ts'

const DRAFT = `In 2021 parliament approved €640 million for the tunnel under Ellery harbour. Four elements were damaged when the
casting basin at Skerry Point was flooded. The ferry company employs 317 sailors.`

let sample = ''
beforeAll(async () => {
  sample = await sampleDatabase()
})

describe('a draft that is handed in', () => {
  /** Hands a draft in as the page of the desk does. */
  const handing =
    ({ ask }: Awaited<ReturnType<typeof deskOn>>) =>
    (body: string, path = '/check?name=draft.md', headers: Record<string, string> = {}) =>
      ask(`/api${path}`, { method: 'POST', body, headers: { origin: 'http://127.0.0.1:4173', ...headers } })

  it('is told item by item, each sentence at a place that its source shows, and is not stored', async () => {
    const desk = await deskOn(copyOf(sample), { readOnly: true })
    const { blocks, findings, sum }: CheckShown = await (await handing(desk)(DRAFT)).json()
    expect(sum).toMatch(/^\d+ items looked up: 1 disputed, 1 not found/)
    expect(
      findings.map(({ places: [at], words }) => [words, blocks[at?.block ?? -1]?.text.slice(at?.start, at?.end)]),
    ).toEqual(findings.map(({ words }) => [words, words]))
    const disputed = findings.find(({ status }) => status === 'disputed')
    expect([disputed?.words, disputed?.lead]).toEqual(['Four elements', 'No source says so.'])
    const [said] = disputed?.said ?? []
    const article: SourceShown = await desk.get(said?.path ?? '')
    const marked = said?.hits.map(({ start, end }) => said.words.slice(start, end))
    expect(marked).toEqual(['Two elements'])
    expect(article.found.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end))).toEqual(marked)
    expect(await desk.store.sources()).toHaveLength(8)
  })

  it('is refused from another page, without a name, beyond 10 MB, or where it cannot be read', async () => {
    const hand = handing(await deskOn(copyOf(sample)))
    const answer = async (asked: Response | Promise<Response>) => {
      const response = await asked
      return [response.status, await response.json()]
    }
    const error = (words: string) => ({ error: expect.stringContaining(words) })
    expect(await answer(hand(DRAFT, undefined, { origin: 'http://evil.example' }))).toEqual([
      403,
      error('another page'),
    ])
    expect(await answer(hand(DRAFT, '/check'))).toEqual([400, error('does not know')])
    expect(await answer(hand('a'.repeat(LARGEST_DRAFT + 1)))).toEqual([413, error('more than 10 MB')])
    expect(await answer(hand('%PDF', '/check?name=a.pdf'))).toEqual([422, error('Save the article as .txt')])
    expect(await answer(hand(' ', '/check?name=a.md'))).toEqual([422, error('')])
  })
})

describe('the page Check', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await browserOf()
  })
  afterAll(() => browser.close())

  const marksOf = (page: Page, name: string): Promise<number> =>
    page.evaluate((highlight) => CSS.highlights.get(highlight)?.size ?? 0, name)

  it('checks what is pasted, leads to the place, and has the findings still on the way back, by keyboard alone', async () => {
    const desk = await startDesk(copyOf(sample), '--read-only')
    const page = await pageIn(browser)
    await page.goto(`${desk.address}sources`)
    await page.locator('td a').first().waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('k')
    await page.locator('#draft:focus').waitFor()
    await page.keyboard.insertText(DRAFT)
    await page.keyboard.press('Control+Enter')
    await page.locator('.finding.selected', { hasText: 'Four elements' }).waitFor()
    expect(await page.locator('[role=status]').textContent()).toMatch(/items looked up: 1 disputed/)
    await expect.poll(() => marksOf(page, 'finding-disputed')).toBe(1)
    await page.keyboard.press('j')
    await page.locator('.finding.selected', { hasText: '317 sailors' }).waitFor()
    expect(await page.locator('[role=status]').textContent()).toBe('2 of 2: not found, “317 sailors”, figure')
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await page.locator('.source').waitFor()
    await expect.poll(() => marksOf(page, 'found')).toBe(1)
    await page.goBack()
    await page.locator('.finding.selected', { hasText: 'Four elements' }).waitFor()
    await page.reload()
    await page.locator('.finding.selected', { hasText: 'Four elements' }).waitFor()
    await page.keyboard.press('f')
    await page.locator('.finding', { hasText: '€640 million' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#draft:focus').waitFor()
    expect(await page.locator('#draft').inputValue()).toBe(DRAFT)
  })

  it('takes files, says in place why it refuses one, shows what it reads as text, and has no fault for axe', async () => {
    const desk = await startDesk(copyOf(sample))
    const page = await pageIn(browser, { colorScheme: 'dark', viewport: { width: 390, height: 844 } })
    const choose = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await page.goto(`${desk.address}check`)
    await choose('notes.pdf', Buffer.from('%PDF'))
    await page.locator('[role=alert]', { hasText: 'Save the article as .txt' }).waitFor()
    expect(await faultsIn(page)).toEqual([])
    await choose('<b>notes.docx', Buffer.from(docx(['<img src=x onerror=alert(1)>', DRAFT])))
    await page.locator('h1', { hasText: '<b>notes.docx' }).waitFor()
    await page.locator('.finding', { hasText: 'Two elements' }).waitFor()
    await page.locator('.text', { hasText: '<img src=x onerror=alert(1)>' }).waitFor()
    expect(await page.locator('main img, main b').count()).toBe(0)
    expect(await faultsIn(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})
