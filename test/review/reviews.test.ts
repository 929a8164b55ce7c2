import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DisputeShown, QueueRow } from '../../src/review/contract/index.ts'
import { browserOf, startDesk } from './browser.ts'
import { copyOf, deskOn, sampleDatabase } from './desk.ts'

let sample = ''
let browser: Browser

beforeAll(async () => {
  sample = await sampleDatabase()
  browser = await browserOf()
})

afterAll(() => browser.close())

const at = (minute: number): string => `2031-05-14T08:${String(minute).padStart(2, '0')}:00.000Z`

/** Two desks on one database, and its first disputes. */
const twoDesks = async (options: { readonly blind?: boolean } = {}) => {
  const db = copyOf(sample)
  const anna = await deskOn(db)
  const lena = await deskOn(db, { by: 'Lena Dahl', ...options })
  const rows: readonly QueueRow[] = await anna.get('/disputes')
  const [first = '', second = ''] = rows.map(({ id }) => id)
  return { db, anna, lena, first, second }
}

/** Anna Riis says conflict, and Lena Dahl that it is none. */
const divided = async () => {
  const desks = await twoDesks()
  const { anna, lena, first } = desks
  const said = { dispute: first, note: 'two counts', ruling: 'conflict', decidedAt: at(1) }
  const one = await (await anna.post('/judgements', said)).json()
  const other = { dispute: first, ruling: 'no-conflict', reason: 'time', decidedAt: at(2) }
  const two = await (await lena.post('/judgements', other)).json()
  return { ...desks, one, two }
}

describe('where people differ', () => {
  it('the dispute is open, with the word of each', async () => {
    const { anna, first } = await divided()
    const shown: DisputeShown = await anna.get(`/disputes/${first}`)
    expect(shown.ruled?.isDivided).toBe(true)
    expect(shown.people.map(({ person, words, isOwn }) => [person, words, isOwn])).toEqual([
      ['Anna Riis', 'conflict', true],
      ['Lena Dahl', 'not a conflict, time', false],
    ])
    const rows: readonly QueueRow[] = await anna.get('/disputes')
    expect((await anna.get('/desk')).open['/disputes']).toBe(rows.length)
  })

  it('an adjudication settles it, and keeps what it overruled; taken back, they differ again', async () => {
    const { anna, first, two } = await divided()
    const said = { dispute: first, ruling: 'conflict', overrules: [two.id], decidedAt: at(3) }
    // Sent twice, as by a page that never heard the answer.
    for (const _ of [1, 2]) expect((await anna.post('/judgements', said)).status).toBe(201)
    const settled: DisputeShown = await anna.get(`/disputes/${first}`)
    expect(settled.ruled).toMatchObject({ ruling: 'conflict', isDivided: false })
    expect(settled.history.map(({ person, words, isOverruled }) => [person, words, isOverruled])).toEqual([
      ['Anna Riis', 'conflict', false],
      ['Lena Dahl', 'not a conflict, time', true],
      ['Anna Riis', 'conflict, over Lena Dahl', false],
    ])
    await anna.post('/undo', {})
    expect((await anna.get(`/disputes/${first}`)).ruled.isDivided).toBe(true)
  })

  it('nobody overrules what stands elsewhere, is their own, or is not there; nor by putting it off', async () => {
    const { anna, lena, first, second, one, two } = await divided()
    const elsewhere = await (
      await lena.post('/judgements', { dispute: second, ruling: 'conflict', decidedAt: at(4) })
    ).json()
    const before = (await anna.store.judgements()).length
    for (const overrules of [[elsewhere.id], [one.id], ['decision_0'], [two.id, elsewhere.id]]) {
      const said = { dispute: first, ruling: 'conflict', overrules, decidedAt: at(5) }
      expect((await anna.post('/judgements', said)).status, overrules.join()).toBe(409)
    }
    const later = { dispute: first, ruling: 'later', overrules: [two.id], decidedAt: at(5) }
    expect((await anna.post('/judgements', later)).status).toBe(409)
    expect(await anna.store.judgements()).toHaveLength(before)
  })
})

/** A desk of a person, open in a page on the disputes. */
const openAs = async (db: string, person: string, path = 'disputes', ...more: readonly string[]) => {
  const desk = await startDesk(db, '--by', person, ...more)
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${desk.address}${path}`)
  await page.locator('main h1').first().waitFor()
  const close = async () => {
    await page.close()
    desk.process.kill('SIGKILL')
  }
  return { page, close, address: desk.address }
}

describe('two reviewers in the browser, by keyboard alone', () => {
  it('differ, and one of them settles it', async () => {
    const db = copyOf(sample)
    const anna = await openAs(db, 'Anna Riis')
    await anna.page.keyboard.press('c')
    await anna.page.locator('.said', { hasText: /^Saved/ }).waitFor()
    await anna.close()
    const lena = await openAs(db, 'Lena Dahl', 'disputes?state=decided')
    await lena.page.keyboard.press('x')
    await lena.page.locator('dialog').waitFor()
    await lena.page.keyboard.press('t')
    await lena.page.locator('.row-state', { hasText: 'people differ' }).waitFor()
    await lena.page.locator('.people', { hasText: 'Anna Riis: conflict' }).waitFor()
    await lena.page.keyboard.press('c')
    await lena.page.locator('.history s', { hasText: 'conflict' }).waitFor()
    await lena.page.locator('.row-state', { hasText: '✓ conflict' }).waitFor()
    await lena.close()
    const { store } = await deskOn(db)
    const [first, , last] = await store.judgements()
    expect([last?.person, last?.overrules]).toEqual(['Lena Dahl', [first?.id]])
  })
})
