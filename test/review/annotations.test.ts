import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAKERS } from '../../src/cli/makers.ts'
import { standingByHand } from '../../src/domain/index.ts'
import { exportDecisions, importDecisions, verify } from '../../src/exchange/index.ts'
import { compareAll } from '../../src/ingest/index.ts'
import type { AnnotationAsked, SourceRow, SourceShown, WordsOffered } from '../../src/review/contract/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { COMPARER } from '../../src/telling/comparer.ts'
import { variorum } from '../cli/run.ts'
import { linesOf } from '../exchange/corpus.ts'
import { scratchFolder } from '../store/sample.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, deskOn } from './desk.ts'
import { faultsIn } from './faults-in.ts'

/** Two articles on one storm; of the second, nothing tells how many died but for words that no stage reads as a figure. */
const POST = `# Storm at Velm

On 3 May 2031 a storm sank the ferry Alder at Velm harbour. 41 people died in the storm at Velm harbour.
`
const WEEKLY = `# The storm at Velm

On 3 May 2031 a storm sank the ferry Alder at Velm harbour. The harbour master spoke of the storm at Velm harbour, in which two score and seven people died.

"We could not see the pier," said Lena Dahl, the harbour master of Velm. Orrin is a reliable friend of Velm, she added.
`

let [folder, sample] = ['', '']
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-by-hand-'))
  sample = join(folder, 'storm.db')
  writeFileSync(join(folder, 'post.md'), POST)
  writeFileSync(join(folder, 'weekly.md'), WEEKLY)
  await variorum('ingest', join(folder, 'post.md'), join(folder, 'weekly.md'), '--db', sample)
  browser = await browserOf()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const decidedAt = '2031-05-14T10:00:00.000Z'

const compared = async (store: Store) => void (await compareAll(store, COMPARER, new Map()))
const faultsOf = async (store: Store) => (await verify(store, MAKERS)).faults

/** A desk on the storm, and the weekly as it reads. */
const desk = async (options: Parameters<typeof deskOn>[1] = {}, db = copyOf(sample)) => {
  const opened = await deskOn(db, options)
  const rows: readonly SourceRow[] = await opened.get('/sources')
  const id = rows.find(({ path }) => path.endsWith('weekly.md'))?.id ?? ''
  const shown = (): Promise<SourceShown> => opened.get(`/sources/${id}`)
  const { blocks } = await shown()
  const at = (words: string): AnnotationAsked['at'] => {
    const block = blocks.findIndex(({ text }) => text.includes(words))
    const start = blocks[block]?.text.indexOf(words) ?? -1
    return { block, start, end: start + words.length }
  }
  const add = (words: string, said: AnnotationAsked['said'], more: object = {}) =>
    opened.post('/annotations', { source: id, at: at(words), said, decidedAt, ...more })
  return { ...opened, db, id, shown, at, add }
}

const DIED: AnnotationAsked['said'] = {
  ...{ layer: 'claim', slot: 'die.count', value: '47', unit: 'count', subject: 'person' },
  ...{ from: '', to: '', speaker: '' },
}
const NOTE = { note: 'two score and seven are 47' }

describe('a claim by hand', () => {
  it('is held against the claims of other sources, and no more once it is taken back, equal to the byte', async () => {
    const { store, add, post } = await desk()
    const before = await linesOf(store)
    expect((await add('two score and seven people', DIED)).status).toBe(409)
    const added = await add('two score and seven people', DIED, NOTE)
    expect(added.status, JSON.stringify(await added.clone().json())).toBe(201)
    await compared(store)
    const [claim] = (await store.claims({ slot: 'die.count' })).claims.filter(
      ({ body }) => body.value.type === 'interval' && body.value.value === 47,
    )
    expect(claim?.body).toMatchObject({ time: null, subject: { head: 'person' } })
    const disputes = await store.disputes()
    expect(disputes.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims))).toContain(claim?.id)
    expect(await faultsOf(store)).toEqual([])
    expect((await (await post('/undo', {})).json()).words).toBe('Took back: die.count: 47.')
    await compared(store)
    expect(await linesOf(store)).toBe(before)
    expect(await faultsOf(store)).toEqual([])
  })

  it('needs a slot that claims have, a value, and words of a sentence', async () => {
    const { add, post, id } = await desk()
    expect((await add('two score and seven people', { ...DIED, slot: 'no.slot' }, NOTE)).status).toBe(409)
    expect((await add('two score and seven people', { ...DIED, value: '' }, NOTE)).status).toBe(409)
    const nowhere = { source: id, at: { block: 0, start: 0, end: 100_000 }, said: DIED, decidedAt }
    expect((await post('/annotations', nowhere)).status).toBe(409)
    expect((await post('/annotations', { ...nowhere, said: { layer: 'token' } })).status).toBe(400)
  })

  it('stands again after its source was read anew', async () => {
    const { db, store, add } = await desk()
    await add('two score and seven people', DIED, NOTE)
    await compared(store)
    const before = await linesOf(store)
    writeFileSync(join(folder, 'weekly.md'), WEEKLY.replace('reliable', 'good'))
    await variorum('ingest', join(folder, 'weekly.md'), '--db', db)
    writeFileSync(join(folder, 'weekly.md'), WEEKLY)
    await variorum('ingest', join(folder, 'weekly.md'), '--db', db)
    expect(await linesOf(store)).toBe(before)
    expect(await faultsOf(store)).toEqual([])
  })
})

describe('what is added by hand', () => {
  it('joins what was read, with who added it', async () => {
    const { store, add, shown, id } = await desk()
    await add('ferry Alder', { layer: 'entity', name: 'Alder', label: 'FACILITY' })
    await add('Orrin is a reliable friend', { layer: 'speech', speaker: 'Lena Dahl' })
    const { codebooks }: WordsOffered = await (await deskOn(copyOf(sample))).get(
      `/sources/${id}/words?block=0&start=0&end=3`,
    )
    const [book] = codebooks
    const frame = { codebook: book?.version ?? '', frame: book?.frames[0] ?? '', target: 'Orrin', holder: 'Lena Dahl' }
    await add('reliable friend', { layer: 'frame', ...frame })
    expect(await store.names()).toContainEqual({ source: id, label: 'FACILITY', name: 'Alder', mentions: 1 })
    const { layers } = await shown()
    const byHand = layers.filter(({ layer }) => layer === 'hand')
    expect(byHand.map(({ label }) => label).toSorted()).toEqual([
      expect.stringMatching(/^Alder, facility · added by Anna Riis$/),
      expect.stringMatching(/^Lena Dahl, quoted · added by Anna Riis$/),
      expect.stringMatching(/^Orrin as .*, by Lena Dahl · added by Anna Riis$/),
    ])
    const records = (await linesOf(store)).split('\n').filter((line) => line.includes('"by":["Anna Riis"]'))
    expect(records.map((line) => JSON.parse(line).type)).toEqual(['entity', 'speech', 'frame'])
    expect(await faultsOf(store)).toEqual([])
  })

  it('is written once, however often it is sent, and told from what others add', async () => {
    const { db, store, add } = await desk()
    const said = { layer: 'entity', name: 'Alder', label: 'FACILITY' } as const
    await add('ferry Alder', said)
    await add('ferry Alder', said)
    expect(await store.byHand()).toHaveLength(1)
    const lena = await desk({ by: 'Lena Dahl', blind: true }, db)
    expect((await lena.shown()).layers.filter(({ label }) => label.startsWith('Alder'))).toEqual([])
    await lena.add('ferry Alder', said)
    expect((await lena.shown()).layers.filter(({ layer }) => layer === 'hand')).toHaveLength(1)
    await lena.post('/undo', {})
    expect(standingByHand(await store.byHand()).map(({ person }) => person)).toEqual(['Anna Riis'])
    expect((await store.names()).map(({ name }) => name)).toContain('Alder')
  })

  it('is missed by verify where its row is gone', async () => {
    const { db, store, add } = await desk()
    await add('ferry Alder', { layer: 'entity', name: 'Alder', label: 'FACILITY' })
    const database = new Database(db)
    database.exec("DELETE FROM annotations WHERE stage = 'hand'")
    database.close()
    expect(await faultsOf(store)).toEqual([expect.stringContaining('it stands, but is not among the rows')])
  })

  it('is refused while the desk is only looked at', async () => {
    const { add, store } = await desk({ readOnly: true })
    expect((await add('ferry Alder', { layer: 'entity', name: 'Alder', label: 'FACILITY' })).status).toBe(403)
    expect(await store.byHand()).toEqual([])
  })

  it('travels as text, equal to the byte, and is laid where its words are', async () => {
    const { store, add, post } = await desk()
    await add('two score and seven people', DIED, NOTE)
    await add(
      'ferry Alder',
      { layer: 'entity', name: 'Alder', label: 'FACILITY' },
      { decidedAt: '2031-05-14T10:01:00.000Z' },
    )
    await add('the pier', { layer: 'speech', speaker: '' }, { decidedAt: '2031-05-14T10:02:00.000Z' })
    await post('/undo', {})
    await compared(store)
    const files = await exportDecisions(store)
    expect(files.map(({ file }) => file)).toEqual(['annotations.jsonl'])
    const other = await openStore({ file: copyOf(sample) })
    await importDecisions(other, files)
    await compared(other)
    expect(await exportDecisions(other)).toEqual(files)
    expect(await linesOf(other)).toBe(await linesOf(store))
    expect(await faultsOf(other)).toEqual([])
    await other.close()
  })

  it('waits for a source that is not there yet, and stays with its revision when the words are gone', async () => {
    const { store, add } = await desk()
    await add('ferry Alder', { layer: 'entity', name: 'Alder', label: 'FACILITY' })
    await add('two score and seven people', DIED, { ...NOTE, decidedAt: '2031-05-14T10:01:00.000Z' })
    const files = await exportDecisions(store)
    const db = join(scratchFolder(), 'later.db')
    const later = await openStore({ file: db, create: true })
    await importDecisions(later, files)
    await later.close()
    await variorum('ingest', join(folder, 'post.md'), join(folder, 'weekly.md'), '--db', db)
    const first = await desk({}, db)
    expect((await first.shown()).layers.filter(({ layer }) => layer === 'hand')).toHaveLength(2)
    writeFileSync(join(folder, 'weekly.md'), WEEKLY.replace('two score and seven people', '50 people'))
    await variorum('ingest', join(folder, 'weekly.md'), '--db', db)
    writeFileSync(join(folder, 'weekly.md'), WEEKLY)
    const { shown, store: now } = await desk({}, db)
    const { layers, leftBehind } = await shown()
    expect(layers.flatMap(({ layer, label }) => (layer === 'hand' ? [label] : []))).toEqual([
      'Alder, facility · added by Anna Riis',
    ])
    expect(leftBehind.map(({ note }) => note)).toEqual(['no longer in revision 2'])
    expect(await faultsOf(now)).toEqual([])
  })
})

const opened = async (options: Parameters<typeof pageIn>[1] = { viewport: { width: 1440, height: 900 } }) => {
  const db = copyOf(sample)
  const { address } = await startDesk(db)
  const page = await pageIn(browser, options)
  await page.goto(`${address}sources`)
  await page.locator('td a', { hasText: 'The storm' }).first().click()
  await page.locator('.text .prose p').first().waitFor()
  const added = async () => {
    const store = await openStore({ file: db })
    const all = await store.byHand()
    await store.close()
    return all
  }
  return { page, added }
}

const chosen = (page: Page) => page.locator('.chosen q').textContent()

/** Moves the cursor until it stands on these words. */
const goTo = async (page: Page, word: string): Promise<void> => {
  await page.keyboard.press('i')
  for (let turns = 0; (await chosen(page)) !== word && turns < 60; turns += 1) await page.keyboard.press('ArrowRight')
  expect(await chosen(page)).toBe(word)
}

describe('annotating by keyboard alone', () => {
  it('chooses words with the cursor and adds a claim, which undo takes back', async () => {
    const { page, added } = await opened()
    await goTo(page, 'two')
    for (const _ of ['score', 'and', 'seven', 'people']) await page.keyboard.press('Shift+ArrowRight')
    expect(await chosen(page)).toBe('two score and seven people')
    await page.keyboard.press('Enter')
    await page.keyboard.press('c')
    await page.locator('input[name="slot"]:focus').waitFor()
    await page.keyboard.type('die.count')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('47')
    await page.locator('#hand-note').focus()
    await page.keyboard.type(NOTE.note)
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await added()).map(({ text, laid }) => [text, laid?.layer]))
      .toEqual([['two score and seven people', 'claim']])
    await page.locator('.margin li', { hasText: 'die.count: 47 · added by Anna Riis' }).waitFor()
    await page.keyboard.press('u')
    await expect.poll(async () => standingByHand(await added())).toEqual([])
    await page.locator('.said', { hasText: 'Took back: die.count: 47.' }).waitFor()
  })

  it('moves by character and by paragraph, and leaves with Escape', async () => {
    const { page } = await opened()
    await page.keyboard.press('i')
    const first = await chosen(page)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => chosen(page)).not.toBe(first)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => chosen(page)).toBe('3')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => chosen(page)).toBe('May')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await expect.poll(() => chosen(page)).toBe('Ma')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.chosen').count()).toBe(0)
  })

  it('adds a name, a quotation and a frame by their letters', async () => {
    const { page, added } = await opened()
    for (const [key, word] of [
      ['n', 'Alder'],
      ['q', 'pier'],
      ['f', 'Orrin'],
    ] as const) {
      await goTo(page, word)
      await page.keyboard.press('Enter')
      await page.keyboard.press(key)
      await page.locator('.by-hand input:focus, .by-hand select:focus').waitFor()
      if (key === 'f') await page.locator('#hand-target').fill('Orrin')
      await page.locator('#hand-note').focus()
      await page.keyboard.press('Enter')
      await page.locator('.margin li', { hasText: 'added by Anna Riis' }).first().waitFor()
    }
    await expect.poll(async () => (await added()).map(({ laid }) => laid?.layer)).toEqual(['entity', 'speech', 'frame'])
  })
})

describe('annotating by mouse', () => {
  it('takes whole words of a selection', async () => {
    const { page, added } = await opened()
    const box = await page.locator('.text .prose p', { hasText: 'On 3 May' }).boundingBox()
    if (box === null) throw new Error('no paragraph')
    await page.mouse.move(box.x + 4, box.y + 15)
    await page.mouse.down()
    await page.mouse.move(box.x + 90, box.y + 15, { steps: 5 })
    await page.mouse.up()
    const words = (await chosen(page)) ?? ''
    expect(words).toMatch(/^On 3 May 20/)
    await page.locator('.chosen button', { hasText: 'Name' }).click()
    await page.locator('#hand-name').fill('the day')
    await page.locator('.by-hand button[type="submit"]').click()
    await expect.poll(async () => (await added()).map(({ text }) => text)).toEqual([words])
  })
})

describe('the fields', () => {
  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('are without findings of axe (%s, %i px)', async (colorScheme, width) => {
    const { page } = await opened({ viewport: { width, height: 844 }, colorScheme })
    await goTo(page, 'Alder')
    expect(await faultsIn(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.locator('dialog li').first().waitFor()
    expect(await faultsIn(page)).toEqual([])
    await page.keyboard.press('c')
    await page.locator('.by-hand').waitFor()
    expect(await faultsIn(page)).toEqual([])
  })

  it('fit on 320 px', async () => {
    const { page } = await opened({ viewport: { width: 320, height: 700 } })
    await goTo(page, 'Alder')
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    for (const key of ['Enter', 'f']) await page.keyboard.press(key)
    await page.locator('.by-hand').waitFor()
    expect(await overflow()).toBeLessThanOrEqual(0)
    const width = await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
    expect(width).toBeLessThanOrEqual(0)
  })
})

describe('hostile words', () => {
  it('are shown as text, chosen and added, with their unseen signs', async () => {
    const [db, file] = [join(scratchFolder(), 'hostile.db'), join(folder, 'hostile.md')]
    const words = 'Mallow\u202e & \\<img src=x onerror=alert(1)\\> met at Velm on 4 May 2031.'
    writeFileSync(file, `# A meeting\n\n${words} It was a short meeting of two people.\n`)
    await variorum('ingest', file, '--db', db)
    const { store, get, post } = await deskOn(db)
    const [row]: readonly SourceRow[] = await get('/sources')
    const shown: SourceShown = await get(`/sources/${row?.id}`)
    const block = shown.blocks.findIndex(({ text }) => text.startsWith('Mallow'))
    const said = { layer: 'entity', name: '<b>Mallow</b>\u202e', label: 'PERSON' }
    const at = { block, start: 0, end: 30 }
    expect((await post('/annotations', { source: row?.id, at, said, decidedAt })).status).toBe(201)
    const [annotation] = await store.byHand()
    expect(annotation?.text).toContain('\u202e & <img src=x')
    const { address } = await startDesk(db)
    const page = await pageIn(browser)
    await page.goto(`${address}sources/${row?.id}`)
    await page.locator('.margin li', { hasText: '<b>Mallow</b>␣, person · added by Anna Riis' }).waitFor()
    expect(await page.locator('.text img, .margin b').count()).toBe(0)
  })
})
