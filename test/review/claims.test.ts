import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClaimShown, ClaimsShown } from '../../src/review/contract/index.ts'
import { openStore } from '../../src/store/index.ts'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'
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

const decidedAt = '2031-05-14T10:00:00.000Z'

/** A desk without a socket, with its first claims. */
const desk = async () => {
  const opened = await deskOn(copyOf(sample))
  const { rows }: ClaimsShown = await opened.get('/claims?kind=interval&limit=5')
  const statusOf = async (id: string): Promise<string> => (await opened.get(`/claims/${id}`)).status
  return { ...opened, ids: rows.map(({ id }) => id), statusOf }
}

describe('claims of the desk', () => {
  it('come by what a decision would change, a page at a time', async () => {
    const { get } = await desk()
    const all: ClaimsShown = await get('/claims?limit=500')
    expect(all.rows[0]?.sign).toBe('conflict')
    const second: ClaimsShown = await get('/claims?limit=3&offset=2')
    expect([second.total, second.rows]).toEqual([all.total, all.rows.slice(2, 5)])
    const figures: ClaimsShown = await get('/claims?kind=interval&witnesses=1')
    expect(figures.total).toBeLessThan(all.total)
  })

  it('are narrowed to those whose sentence has a framing, by its name or a part of it', async () => {
    const db = copyOf(sample)
    await variorum('ingest', 'sources/prisoner-transfers/justice-department.md', '--db', db)
    const { get, store } = await deskOn(db)
    const all: ClaimsShown = await get('/claims?limit=500')
    const sources = await store.sources()
    const framings = (await Promise.all(sources.map(({ id }) => store.annotations(id, 'frame')))).flat()
    const [{ body } = { body: { frame: 'none' } }] = framings
    const framed: ClaimsShown = await get(`/claims?limit=500&frame=${body.frame.toUpperCase()}`)
    expect(framed.total).toBeGreaterThan(0)
    expect(framed.total).toBeLessThan(all.total)
    const { claims } = await store.claims({})
    const inSome = await Promise.all(
      claims.map(async ({ id, source, span }) => {
        const own = await store.annotations(source, 'frame')
        const isFramed = own.some(
          (each) => each.body.frame === body.frame && each.span.start <= span.start && span.start < each.span.end,
        )
        return isFramed ? [id] : []
      }),
    )
    expect(framed.rows.map(({ id }) => id).sort()).toEqual(inSome.flat().sort())
    expect((await get('/claims?frame=of-nobody')).total).toBe(0)
  })

  it('are accepted and rejected once, however often it is sent', async () => {
    const { post, store, ids, statusOf } = await desk()
    const asked = { claims: ids, status: 'rejected', decidedAt }
    expect([(await post('/claims/reviews', asked)).status, (await post('/claims/reviews', asked)).status]).toEqual([
      201, 201,
    ])
    const reviews = await store.claimReviews()
    expect(reviews).toHaveLength(ids.length)
    expect(reviews[0]).toMatchObject({ person: 'Anna Riis', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(await statusOf(ids[0] ?? '')).toBe('rejected')
  })

  it('are taken back in one step, to what stood before', async () => {
    const { post, store, ids, statusOf } = await desk()
    const [first = '', second = ''] = ids
    await post('/claims/reviews', { claims: [first], status: 'accepted', decidedAt })
    await post('/claims/reviews', { claims: ids, status: 'rejected', decidedAt: '2031-05-14T10:01:00.000Z' })
    const { words } = await (await post('/undo', {})).json()
    expect(words).toBe('Took back: rejected, 5 claims.')
    expect([await statusOf(first), await statusOf(second)]).toEqual(['accepted', 'unreviewed'])
    expect(await store.judgements()).toEqual([])
    expect((await store.claims({ ids: [first] })).claims[0]?.status).toBe('accepted')
  })

  it('are counted as open work while they stand in an open dispute and nobody spoke of them', async () => {
    const { get, post } = await desk()
    const open = async () => (await get('/desk')).open['/claims']
    const before = await open()
    const { rows }: ClaimsShown = await get(`/claims?status=unreviewed&limit=${before + 1}`)
    expect(rows.map(({ sign }) => sign === 'conflict')).toEqual([...Array(before).fill(true), false])
    await post('/claims/reviews', { claims: [rows[0]?.id], status: 'accepted', decidedAt })
    expect(await open()).toBe(before - 1)
    await post('/undo', {})
    expect(await open()).toBe(before)
    for (const { id } of await get('/disputes'))
      await post('/judgements', { dispute: id, ruling: 'conflict', decidedAt })
    expect(await open()).toBe(0)
  })

  it('are left out of comparing while they are rejected', async () => {
    const { post, store, ids } = await desk()
    const before = await store.fingerprint()
    const count = async () => (await store.comparedSources()).flatMap(({ claims }) => claims).length
    const all = await count()
    await post('/claims/reviews', { claims: ids, status: 'rejected', decidedAt })
    expect(await count()).toBe(all - ids.length)
    expect(await store.fingerprint()).not.toBe(before)
    await post('/undo', {})
    expect([await count(), await store.fingerprint()]).toEqual([all, before])
  })

  it('are corrected only by words that stand in their paragraph and say so', async () => {
    const { get, post, ids } = await desk()
    const shown: ClaimShown = await get(`/claims/${ids[0]}`)
    const edit = (at: object, value: string, note = '') =>
      post('/claims/reviews', {
        ...{ claims: [shown.id], status: 'edited', decidedAt, note },
        edit: { at, fields: { ...shown.fields, value } },
      })
    expect((await edit({ start: 0, end: 1_000_000 }, shown.fields.value)).status).toBe(409)
    const doubted = await edit(shown.at, '987654')
    expect([doubted.status, (await doubted.json()).error]).toEqual([409, expect.stringContaining('does not follow')])
    expect((await edit(shown.at, '987654', 'the table beside it says so')).status).toBe(201)
    const again: ClaimShown = await get(`/claims/${shown.id}`)
    expect([again.status, again.edited]).toEqual(['edited', expect.stringContaining('987,654')])
    expect(again.value).toBe(shown.value)
  })
})

const reviewsIn = async (db: string) => {
  const store = await openStore({ file: db })
  try {
    return await store.claimReviews()
  } finally {
    await store.close()
  }
}

const opened = async (path = 'claims', options: Parameters<typeof pageIn>[1] = {}, db = copyOf(sample)) => {
  const running = await startDesk(db)
  const page = await pageIn(browser, { viewport: { width: 1440, height: 900 }, ...options })
  await page.goto(`${running.address}${path}`)
  await page.locator('.claim-open h2').first().waitFor()
  return { db, page, address: running.address }
}

const said = (page: Page, words: string) => page.locator('.said', { hasText: new RegExp(`^${words}`) }).waitFor()

const statuses = async (db: string) => (await reviewsIn(db)).map(({ status }) => status)

describe('the claims page by keyboard alone', () => {
  it('accepts, rejects and takes back', async () => {
    const { db, page } = await opened()
    await page.keyboard.press('a')
    await expect.poll(() => statuses(db)).toEqual(['accepted'])
    await said(page, 'Saved')
    await page.keyboard.press('r')
    await expect.poll(() => statuses(db)).toEqual(['accepted', 'rejected'])
    await said(page, 'Saved')
    await page.keyboard.press('u')
    await expect.poll(() => statuses(db)).toEqual(['accepted', 'rejected', 'accepted'])
    await page.locator('tr.is-accepted').waitFor()
  })

  it('rejects what is marked in one step, its count named, and takes it back in one', async () => {
    const { db, page } = await opened()
    const selected = () => page.locator('tr[aria-selected="true"] td.words').textContent()
    await page.keyboard.press('Space')
    for (const _ of [1, 2]) {
      const before = page.url()
      await page.keyboard.press('j')
      await expect.poll(() => page.url()).not.toBe(before)
      await expect.poll(selected).not.toBeNull()
    }
    await page.keyboard.press('Shift+Space')
    await page.keyboard.press('Shift+R')
    await page.locator('dialog', { hasText: 'Reject 3 marked claims' }).waitFor()
    expect(await statuses(db)).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => statuses(db)).toEqual(['rejected', 'rejected', 'rejected'])
    await said(page, 'Saved')
    await page.keyboard.press('u')
    await expect.poll(async () => (await statuses(db)).slice(3)).toEqual(['unreviewed', 'unreviewed', 'unreviewed'])
  })

  it('corrects words with arrows, and the value follows them', async () => {
    const { db, page } = await opened('claims?kind=entity')
    await page.keyboard.press('e')
    await page.locator('.picker').waitFor()
    const before = await page.locator('.editor q').textContent()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => page.locator('.editor q').textContent()).not.toBe(before)
    const words = (await page.locator('.editor q').textContent()) ?? ''
    await expect.poll(() => page.locator('input[name="value"]').inputValue()).toBe(words)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await reviewsIn(db)).map(({ edit }) => [edit?.text, edit?.follows]))
      .toEqual([[words, true]])
  })
})

describe('the claims page by mouse', () => {
  it('corrects words by dragging over them', async () => {
    const { db, page } = await opened('claims?kind=entity')
    await page.locator('.bar button', { hasText: 'Edit' }).click()
    const box = await page.locator('.picker').boundingBox()
    if (box === null) throw new Error('no paragraph')
    await page.mouse.move(box.x + 10, box.y + 18)
    await page.mouse.down()
    await page.mouse.move(box.x + 150, box.y + 18, { steps: 4 })
    await page.mouse.up()
    const words = (await page.locator('.editor q').textContent()) ?? ''
    expect(words.length).toBeGreaterThan(3)
    await expect.poll(() => page.locator('input[name="value"]').inputValue()).toBe(words.replaceAll(/^"|"$/g, ''))
    await page.locator('.editor button[type="submit"]').click()
    await expect.poll(async () => (await reviewsIn(db)).map(({ edit }) => edit?.text)).toEqual([words])
  })
})

describe.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['light', 320],
] as const)('the claims page, %s, %i px', (colorScheme, width) => {
  it('axe finds no fault, and nothing runs out', async () => {
    const { page } = await opened('claims', { colorScheme, viewport: { width, height: 900 } })
    await page.keyboard.press('r')
    await said(page, 'Saved')
    expect(await faultsIn(page)).toEqual([])
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+A')
    await page.locator('dialog').waitFor()
    expect(await faultsIn(page), 'marked').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await page.locator('.editor').waitFor()
    expect(await faultsIn(page), 'edited').toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})

const HOSTILE = `---
title: "<img src=x onerror=alert(1)> ${'very '.repeat(2000)}long"
publisher: "<script>alert(1)</script>"
published: 2031-05-14
---

The flood at Velm killed 31 people, <b onclick="alert(1)">said</b> Anna Riis. "The \u202Edam\u202C is <i>safe</i>," said Anna Riis.
`

describe('hostile words', () => {
  it('are shown as text, with the signs that nobody would see', async () => {
    const [folder, db] = [scratchFolder(), join(scratchFolder(), 'hostile.db')]
    writeFileSync(join(folder, 'a.md'), HOSTILE)
    writeFileSync(join(folder, 'b.md'), 'The flood at Velm killed 39 people, Anna Riis said.\n')
    await variorum('ingest', folder, '--db', db)
    const { page } = await opened('claims?source=script', {}, db)
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.locator('td', { hasText: '<script>alert(1)</script>' }).first().waitFor()
    await page.locator('td.words', { hasText: '␣dam␣ is' }).click()
    await page.locator('.claim-open .prose', { hasText: '␣dam␣ is' }).waitFor()
    await page.locator('#why').fill('<img src=x onerror=alert(1)>')
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await page.locator('.history .note', { hasText: '<img src=x onerror=alert(1)>' }).waitFor()
    expect(await page.locator('main img, main i, main b, main script').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440)
    expect(dialogs).toEqual([])
  })
})
