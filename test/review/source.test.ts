import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  ClaimsShown,
  DisputeShown,
  FileShown,
  QueueRow,
  RevisionShown,
  SourceRow,
  SourceShown,
  StandingShown,
} from '../../src/review/contract/index.ts'
import { floodDatabase } from '../cli/flood.ts'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, deskOn, sampleDatabase } from './desk.ts'

let [sample, flood] = ['', '']
let browser: Browser

beforeAll(async () => {
  sample = await sampleDatabase()
  flood = (await floodDatabase()).db
  browser = await browserOf()
})

afterAll(() => browser.close())

const highlights = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...CSS.highlights].filter(([, ranges]) => ranges.size > 0).map(([name]) => name))

const opened = async () => {
  const desk = await startDesk(copyOf(sample))
  const page = await pageIn(browser)
  await page.goto(`${desk.address}sources`)
  await page.locator('td a').first().click()
  await page.locator('.source .margin li').first().waitFor()
  return page
}

describe('the layers of an article', () => {
  it('are switched by their keys, all at once by 0, and stand in the address', async () => {
    const page = await opened()
    expect(await highlights(page)).not.toContain('quantity')
    await page.keyboard.press('6')
    await expect.poll(() => highlights(page)).toContain('quantity')
    await page.locator('.margin summary', { hasText: 'Quantities' }).waitFor()
    await page.keyboard.press('0')
    await expect.poll(() => highlights(page)).toEqual([])
    await page.keyboard.press('0')
    await expect.poll(() => highlights(page)).toContain('quantity')
    await page.reload()
    await expect.poll(() => highlights(page)).toContain('quantity')
    expect(new URL(page.url()).searchParams.get('layers')).toContain('quantity')
  })

  it('tell the words of the article, each in its block', async () => {
    const { get } = await deskOn(copyOf(sample))
    const rows: readonly SourceRow[] = await get('/sources')
    for (const { id } of rows) {
      const { blocks, layers }: SourceShown = await get(`/sources/${id}`)
      expect(layers.length).toBeGreaterThan(0)
      for (const { block, start, end } of layers)
        expect(blocks[block]?.text.slice(start, end).trim(), `${id} ${block} ${start}`).not.toBe('')
    }
  })
})

describe('the place in the file', () => {
  it('shows the line of a claim as it lies on disk, by a key', async () => {
    const page = await opened()
    await page.keyboard.press('j')
    await page.keyboard.press('f')
    await page.locator('.file p').first().waitFor()
    expect(await highlights(page)).toContain('explained-words')
    await page.keyboard.press('Escape')
    await page.locator('.source .margin li').first().waitFor()
  })

  it('gives the marked words back', async () => {
    const { get } = await deskOn(copyOf(sample))
    const rows: readonly SourceRow[] = await get('/sources')
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
    for (const { id } of rows) {
      const { claims, blocks, marks }: SourceShown = await get(`/sources/${id}`)
      const [claim] = claims
      const own = marks.filter((mark) => mark.claim === claim?.id && mark.part === 'clause')
      const words = own.map(({ block, start, end }) => blocks[block]?.text.slice(start, end)).join('')
      const { lines }: FileShown = await get(`/sources/${id}/file?at=${claim?.start}-${claim?.end}`)
      const marked = lines.flatMap(({ text, marks: places }) => places.map(({ start, end }) => text.slice(start, end)))
      expect(letters(marked.join(''))).toContain(letters(words).slice(0, 20))
    }
  })

  it.each(['', '?at=9-1', '?at=999999999-999999999', '?at=x'])(
    'shows the file for a place that is none (%s)',
    async (at) => {
      const { get } = await deskOn(copyOf(sample))
      const [row]: readonly SourceRow[] = await get('/sources')
      const { lines, first }: FileShown = await get(`/sources/${row?.id}/file${at}`)
      expect(first).toBe(1)
      expect(lines.length).toBeGreaterThan(0)
      expect(lines.flatMap(({ marks }) => marks)).toEqual([])
    },
  )
})

describe('revisions', () => {
  const REPORT = 'The ferry to Velm was late on 3 May 2031. It carried 41 people.\n'

  it('shows what an article said before, word by word', async () => {
    const [folder, db] = [scratchFolder(), join(scratchFolder(), 'revised.db')]
    for (const text of [REPORT, REPORT.replace('41', '47'), REPORT.replace('41 people', '47 people and a dog')]) {
      writeFileSync(join(folder, 'ferry.md'), text)
      await variorum('ingest', folder, '--db', db)
    }
    const { get } = await deskOn(db)
    const [row]: readonly SourceRow[] = await get('/sources')
    expect(await get(`/sources/${row?.id}`)).toMatchObject({ earlier: 2 })
    const revisions: readonly RevisionShown[] = await get(`/sources/${row?.id}/revisions`)
    expect(revisions.map(({ number }) => number)).toEqual([2, 1])
    const changed = revisions.map(({ changes }) => (changes ?? []).filter((change) => change.in !== 'both'))
    expect(changed[0]?.map(({ words }) => words.trim())).toEqual(['and a dog'])
    expect(changed[1]?.map(({ words }) => words.trim())).toEqual(['41', '47', 'and a dog'])
    const page = await pageIn(browser)
    await page.goto(`${(await startDesk(db)).address}sources/${row?.id}`)
    await page.locator('.source .margin li').first().waitFor()
    await page.keyboard.press('d')
    await page.locator('.revised ins', { hasText: 'and a dog' }).first().waitFor()
    expect(await page.locator('.revised del').textContent()).toContain('41')
  })

  it('of a source that never changed there are none', async () => {
    const { get } = await deskOn(copyOf(sample))
    const [row]: readonly SourceRow[] = await get('/sources')
    expect(await get(`/sources/${row?.id}/revisions`)).toEqual([])
  })
})

describe('how a source stands', () => {
  it('is counted, and each count leads to as many items', async () => {
    const { get } = await deskOn(copyOf(flood))
    const rows: readonly SourceRow[] = await get('/sources')
    const kinds = rows.map(({ name, kind }) => [name, kind?.name ?? null, kind?.said ?? null])
    expect(kinds).toContainEqual(['Velm Ministry of Mines', 'primary', false])
    for (const { id } of rows) {
      const { disputes, claims, speakers }: StandingShown = await get(`/sources/${id}/standing`)
      for (const { count, href } of [...claims, ...speakers].filter((one) => one.href.startsWith('/claims'))) {
        const { total }: ClaimsShown = await get(href)
        expect([href, total]).toEqual([href, count])
      }
      for (const dispute of disputes) expect(await get(`/disputes/${dispute.id}`)).toMatchObject({ id: dispute.id })
    }
    expect((await get('/sources/source_none/standing')).error).toContain('nothing of this name')
  })

  it('tells what people made of its claims, but not in a blind pass of another', async () => {
    const db = copyOf(flood)
    const { get, post } = await deskOn(db)
    const { rows }: ClaimsShown = await get('/claims?kind=interval&source=post')
    const [claim] = rows
    const review = { claims: [claim?.id], status: 'rejected', decidedAt: '2031-05-09T10:00:00.000Z' }
    expect((await post('/claims/reviews', review)).status).toBe(201)
    const path = `/sources/${claim?.source.id}/standing`
    const madeOf = async (desk: Pick<Awaited<ReturnType<typeof deskOn>>, 'get'>): Promise<readonly string[]> => {
      const { claims }: StandingShown = await desk.get(path)
      return claims.filter(({ words }) => words.endsWith('by people')).map(({ count, words }) => `${count} ${words}`)
    }
    expect(await madeOf({ get })).toEqual(['1 rejected by people'])
    expect(await madeOf(await deskOn(db, { by: 'Lena Dahl', blind: true }))).toEqual([])
  })

  it('stands beside the article, and its dispute tells why three sources are one witness', async () => {
    const db = copyOf(flood)
    const { get } = await deskOn(db)
    const [row]: readonly QueueRow[] = await get('/disputes')
    const { positions }: DisputeShown = await get(`/disputes/${row?.id}`)
    expect(positions.flatMap(({ witnesses }) => witnesses.map(({ others }) => others.length)).sort()).toEqual([0, 2])
    const agency = (await get('/sources')).find(({ name }: SourceRow) => name === 'Coastal News Agency')
    const page = await pageIn(browser)
    await page.goto(`${(await startDesk(db)).address}sources/${agency.id}`)
    const standing = page.getByRole('region', { name: 'Standing' })
    await standing.getByText('is carried by Velm Post').waitFor()
    expect(await page.locator('.facts').textContent()).toContain('wire (guessed)')
    await standing.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('one witness in 3 sources').waitFor()
    await page.getByText('it names “Velm Ministry of Mines”').waitFor()
  })
})
