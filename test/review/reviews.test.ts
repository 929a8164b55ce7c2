import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CodingList, DisputeShown, PairShown, QueueRow, ReviewsShown } from '../../src/review/contract/index.ts'
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

const at = (minute: number): string => `2021-05-14T08:${String(minute).padStart(2, '0')}:00.000Z`

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

  it('so it is where one says that none is right, and the other which is', async () => {
    const { anna, lena, first } = await twoDesks()
    const { positions }: DisputeShown = await anna.get(`/disputes/${first}`)
    const said = { dispute: first, ruling: 'conflict' }
    await anna.post('/judgements', { ...said, noneRight: true, decidedAt: at(1) })
    const isDivided = async () => (await anna.get(`/disputes/${first}`)).ruled.isDivided
    await lena.post('/judgements', { ...said, decidedAt: at(2) })
    expect(await isDivided()).toBe(false)
    await lena.post('/judgements', { ...said, right: positions[0]?.value, decidedAt: at(3) })
    expect(await isDivided()).toBe(true)
    expect(await anna.get('/reviews/Anna%20Riis/Lena%20Dahl')).toMatchObject({
      agreed: [{ rows: [{ a: { words: 'conflict, none is right' } }] }],
    })
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

  it('travels with the other decisions, equal to the byte', async () => {
    const { db, anna, lena, first, two } = await divided()
    await anna.post('/judgements', { dispute: first, ruling: 'conflict', overrules: [two.id], decidedAt: at(3) })
    const blind = await deskOn(db, { by: 'Orrin Vale', blind: true })
    await blind.post('/judgements', { dispute: first, ruling: 'conflict', decidedAt: at(4) })
    await blind.post('/passes', { decidedAt: at(5) })
    const [folder, again, other] = [scratchFolder(), scratchFolder(), copyOf(sample)]
    await variorum('export', '--decisions', folder, '--db', db)
    expect((await variorum('import', folder, '--db', other)).code).toBe(0)
    await variorum('export', '--decisions', again, '--db', other)
    const files = readdirSync(folder).sort()
    expect(readdirSync(again).sort()).toEqual(files)
    for (const file of files)
      expect(readFileSync(join(again, file), 'utf8')).toBe(readFileSync(join(folder, file), 'utf8'))
    expect(await (await deskOn(other)).store.judgements()).toEqual(await lena.store.judgements())
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

describe('how far two people agree', () => {
  it('is told by count and in figures, with what to mind, and survives an adjudication', async () => {
    const { anna, lena, first, two } = await divided()
    const rows: readonly QueueRow[] = await anna.get('/disputes')
    const same = rows.filter(({ id }) => id !== first).slice(0, 3)
    for (const { id } of same)
      for (const desk of [anna, lena])
        await desk.post('/judgements', { dispute: id, ruling: 'conflict', decidedAt: at(6) })
    const { people, pairs }: ReviewsShown = await anna.get('/reviews')
    expect(people.map(({ person, counts }) => [person, counts.disputes])).toEqual([
      ['Anna Riis', 4],
      ['Lena Dahl', 4],
    ])
    expect(pairs[0]?.agreed).toMatchObject([{ of: 'disputes', shared: 4, same: 3, guessed: 3, kappa: { value: 0 } }])
    expect(pairs[0]?.agreed[0]?.mind).toEqual([
      expect.stringContaining('Only 4 shared'),
      expect.stringContaining('4 of 4 not blind'),
    ])
    const pair = async (): Promise<PairShown> => anna.get('/reviews/Anna%20Riis/Lena%20Dahl')
    expect((await pair()).agreed[0]?.rows).toEqual([
      {
        ...{ path: `/disputes/${first}?state=all`, title: expect.any(String), settled: null },
        ...{ a: { words: 'conflict', note: 'two counts' }, b: { words: 'not a conflict, time', note: '' } },
      },
    ])
    await anna.post('/judgements', { dispute: first, ruling: 'conflict', overrules: [two.id], decidedAt: at(7) })
    expect((await pair()).agreed[0]).toMatchObject({ same: 3, rows: [{ settled: 'conflict · Anna Riis' }] })
  })

  it('names rare verdicts, and says nothing of people who judged nothing', async () => {
    const { anna, lena, first } = await twoDesks()
    for (const desk of [anna, lena])
      await desk.post('/judgements', { dispute: first, ruling: 'conflict', decidedAt: at(1) })
    const { pairs }: ReviewsShown = await anna.get('/reviews')
    expect(pairs[0]?.agreed[0]?.mind).toContainEqual(expect.stringContaining('no meaning'))
    for (const path of ['/reviews/Anna%20Riis/Orrin', '/reviews/Anna%20Riis/Anna%20Riis'])
      expect((await anna.ask(`/api${path}`)).status).toBe(404)
  })

  it('counts claims too', async () => {
    const { anna, lena } = await twoDesks()
    const { rows } = await anna.get('/claims')
    const [claim] = rows
    await anna.post('/claims/reviews', { claims: [claim.id], status: 'accepted', decidedAt: at(1) })
    await lena.post('/claims/reviews', {
      claims: [claim.id],
      status: 'rejected',
      note: 'only quoted',
      decidedAt: at(2),
    })
    const { agreed }: PairShown = await anna.get('/reviews/Anna%20Riis/Lena%20Dahl')
    expect(agreed).toMatchObject([
      { of: 'claims', shared: 1, same: 0, rows: [{ path: `/claims/${claim.id}`, b: { note: 'only quoted' } }] },
    ])
  })
})

describe('a blind pass', () => {
  it('hides all that others have said, until it is finished', async () => {
    const { anna, lena, first, second } = await twoDesks({ blind: true })
    const note = 'zanzibar ledger'
    await anna.post('/judgements', { dispute: first, ruling: 'conflict', note, decidedAt: at(1) })
    const { rows } = await anna.get('/claims')
    await anna.post('/claims/reviews', { claims: [rows[0].id], status: 'accepted', note, decidedAt: at(1) })
    const everything = async (): Promise<string> => {
      const paths = ['/desk', '/disputes', `/disputes/${first}`, '/claims', `/claims/${rows[0].id}`, '/reviews']
      paths.push('/search?q=zanzibar', '/today')
      return JSON.stringify(await Promise.all(paths.map((path) => lena.get(path))))
    }
    const before = await everything()
    expect(before).not.toContain('Anna Riis')
    expect(before).not.toContain('zanzibar ledger')
    const queue: readonly QueueRow[] = await lena.get('/disputes')
    expect((await lena.get('/desk')).open['/disputes']).toBe(queue.length)
    const own = await (await lena.post('/judgements', { dispute: second, ruling: 'conflict', decidedAt: at(2) })).json()
    expect(own).toMatchObject({ person: 'Lena Dahl', blind: true })
    for (const _ of [1, 2]) expect((await lena.post('/passes', { decidedAt: at(3) })).status).toBe(201)
    expect(await everything()).toContain('zanzibar ledger')
    expect((await lena.get('/desk')).blind).toBe(false)
    expect(await anna.store.finishedPasses()).toMatchObject([{ person: 'Lena Dahl' }])
    const later = await (
      await lena.post('/judgements', { dispute: first, ruling: 'conflict', decidedAt: at(4) })
    ).json()
    expect(later.blind).toBeUndefined()
  })

  it('takes its own word on a claim back to what stood, without telling what that was', async () => {
    const { anna, lena } = await twoDesks({ blind: true })
    const { id } = (await anna.get('/claims')).rows[0]
    await anna.post('/claims/reviews', { claims: [id], status: 'rejected', decidedAt: at(1) })
    await lena.post('/claims/reviews', { claims: [id], status: 'accepted', decidedAt: at(2) })
    await lena.post('/undo', {})
    expect((await lena.get(`/claims/${id}`)).status).toBe('unreviewed')
    expect((await anna.get(`/claims/${id}`)).status).toBe('rejected')
  })

  it('hides what others said of framings', async () => {
    const [folder, db] = [scratchFolder(), join(scratchFolder(), 'frames.db')]
    writeFileSync(join(folder, 'herald.md'), 'Peru is a trusted friend. Peru is a close ally of the port towns.\n')
    await variorum('ingest', folder, '--db', db)
    const [anna, lena] = [await deskOn(db), await deskOn(db, { by: 'Lena Dahl', blind: true })]
    const { codebook } = await anna.get('/frames')
    const { codings }: CodingList = await anna.get('/frames/cell')
    const said = { id: codings[0]?.id, codebook, status: 'rejected', decidedAt: at(1) }
    expect((await anna.post('/codings', said)).status).toBe(201)
    const verdicts = async ({ get }: typeof anna) =>
      ((await get('/frames/cell')) as CodingList).codings.flatMap(({ verdict }) => verdict ?? [])
    expect([await verdicts(anna), await verdicts(lena)]).toEqual([['rejected'], []])
  })

  it('overrules nobody, and is not finished where there is none', async () => {
    const { anna, lena, first } = await twoDesks({ blind: true })
    const one = await (await anna.post('/judgements', { dispute: first, ruling: 'conflict', decidedAt: at(1) })).json()
    const said = { dispute: first, ruling: 'conflict', overrules: [one.id], decidedAt: at(2) }
    expect((await lena.post('/judgements', said)).status).toBe(409)
    expect((await anna.post('/passes', { decidedAt: at(3) })).status).toBe(409)
    expect(await anna.store.finishedPasses()).toEqual([])
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

/** A database in which two people differ on the first dispute and agree on the next two. */
const twoOpinions = async (): Promise<string> => {
  const { db, anna, lena, first } = await divided()
  const rows: readonly QueueRow[] = await anna.get('/disputes')
  for (const { id } of rows.filter((row) => row.id !== first).slice(0, 2))
    for (const desk of [anna, lena])
      await desk.post('/judgements', { dispute: id, ruling: 'conflict', decidedAt: at(6) })
  return db
}

describe('the reviews page', () => {
  it('leads by keyboard from two people to the dispute on which they differ', async () => {
    const { page, close } = await openAs(await twoOpinions(), 'Anna Riis')
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await page.locator('.pairs a').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.agreement', { hasText: 'Same verdict on 2 of 3; guessing would give 2.' }).waitFor()
    await page.locator('td', { hasText: 'two counts' }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.people', { hasText: 'People differ' }).waitFor()
    await close()
  })

  it('finishes a blind pass, and then shows what others have said', async () => {
    const db = await twoOpinions()
    const { page, close } = await openAs(db, 'Orrin Vale', 'reviews', '--blind')
    await page.locator('.pass').waitFor()
    expect(await page.locator('main').textContent()).not.toContain('Anna Riis')
    await page.locator('.pass button').press('Enter')
    await page.locator('.pairs a', { hasText: 'Anna Riis and Lena Dahl' }).waitFor()
    await expect.poll(() => page.locator('.pass').count()).toBe(0)
    await close()
  })

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['light', 320],
  ] as const)('has no fault that axe finds, and fits (%s, %i px)', async (colorScheme, width) => {
    const db = await twoOpinions()
    const { address } = await startDesk(db)
    const page = await pageIn(browser, { colorScheme, viewport: { width, height: 844 } })
    const rows = ['reviews', 'reviews/Anna%20Riis/Lena%20Dahl', 'disputes']
    for (const path of rows) {
      await page.goto(`${address}${path}`)
      await page
        .locator(path === 'reviews' ? '.pairs a' : path === 'disputes' ? '.people' : '.agreement')
        .first()
        .waitFor()
      expect(await faultsIn(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width)
    }
  })
})

describe('variorum reviews', () => {
  it('tells who judged how much, and how far two people agree', async () => {
    const db = await twoOpinions()
    const { out } = await variorum('reviews', '--db', db)
    expect(out).toMatch(/Anna Riis.+3.+0.+0.+0.+0/)
    expect(out).toContain('disputes: same verdict on 2 of 3; guessing would give 2.')
    expect(out).toContain('Only 3 shared')
    const { people, pairs }: ReviewsShown = JSON.parse((await variorum('reviews', '--db', db, '--json')).out)
    expect([people.length, pairs[0]?.agreed[0]?.same]).toEqual([2, 2])
  })

  it('says so where nobody has judged anything', async () => {
    expect((await variorum('reviews', '--db', copyOf(sample))).out).toMatch(/^Nobody has judged anything yet/)
  })
})
