import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SameTerm, standingJudgements, standingTerms } from '../../src/domain/index.ts'
import type { QueueRow, SameTermShown, SameTermTried } from '../../src/review/contract/index.ts'
import { openStore, type Reader } from '../../src/store/index.ts'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { deskOn } from './desk.ts'
import { faultsIn } from './faults-in.ts'

const ARTICLES: Readonly<Record<string, string>> = {
  'first.md':
    'The council of Orrin received the money as a loan. Seven loans went to the ferry of Velm. Anna Riis was extradited to Orrin on Monday.',
  'second.md':
    'The council of Orrin received the money as a grant. Nine grants went to the ferry of Velm. Anna Riis was handed to Orrin on Monday without a formal extradition.',
}

/** A database of two articles with three disputes of words. */
const database = async (articles = ARTICLES): Promise<string> => {
  const [folder, db] = [scratchFolder(), join(scratchFolder(), 'terms.db')]
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), `${text}\n`)
  await variorum('ingest', folder, '--db', db)
  return db
}

const at = (minute: number): string => `2031-05-03T10:${minute}:00.000Z`

const rowWith = (rows: readonly QueueRow[], word: string): QueueRow => {
  const found = rows.find(({ words }) => words.includes(word))
  if (found === undefined) throw new Error(`no dispute is about ${word}`)
  return found
}

const openDesk = async () => {
  const db = await database()
  const desk = await deskOn(db)
  const rows: readonly QueueRow[] = await desk.get('/disputes')
  const [loan, extradited] = [rowWith(rows, 'loan'), rowWith(rows, 'extradited')]
  const tryOut = (id: string, ...words: readonly string[]): Promise<SameTermTried> =>
    desk.get(`/disputes/${id}/same-term?${words.map((word) => `word=${encodeURIComponent(word)}`).join('&')}`)
  const kinds = async (): Promise<readonly string[]> =>
    (await desk.get('/disputes')).map(({ kind }: QueueRow) => kind).sort()
  const said = { dispute: loan.id, ruling: 'no-conflict', reason: 'same-term', note: 'The council calls it both.' }
  return { ...desk, db, rows, loan, extradited, tryOut, kinds, said }
}

describe('words that mean the same, at the desk', () => {
  it('are proposed from the dispute, with what it would change, and nothing is written', async () => {
    const { tryOut, kinds, store, loan, extradited } = await openDesk()
    const tried = await tryOut(loan.id)
    expect(tried).toMatchObject({ words: ['grant', 'loan'], fault: null, pairs: 1, stays: false })
    expect(tried.ended.shown.map(({ told }) => told)).toEqual([expect.stringMatching(/“loans”.*“grants”/)])
    expect(tried.raised.shown.map(({ told }) => told)).toEqual([expect.stringMatching(/“Seven loans”.*“Nine grants”/)])
    // Both use one word: the other one is asked for.
    expect(await tryOut(extradited.id)).toMatchObject({
      words: ['extradited'],
      fault: expect.stringMatching(/two words/),
    })
    expect(await tryOut(extradited.id, 'extradited', 'handed over')).toMatchObject({ stays: false, fault: null })
    // Words of something else end another dispute, and this one by the judgement alone.
    expect(await tryOut(extradited.id, 'loan', 'grant')).toMatchObject({ stays: true, ended: { count: 2 } })
    expect(await tryOut(loan.id, 'Loan', 'loans')).toMatchObject({ fault: expect.stringMatching(/one word already/) })
    expect([await store.terms(), await kinds()]).toEqual([[], ['terminology', 'terminology', 'terminology']])
  })

  it('are written down with the judgement in one act, once, and taken back in one step', async () => {
    const { post, get, kinds, store, said, db, rows } = await openDesk()
    // Sent twice, as by a page that never heard the answer: the dispute is gone by then.
    for (const _ of [1, 2])
      expect((await post('/judgements', { ...said, terms: ['Loan', 'grant'], decidedAt: at(10) })).status).toBe(201)
    const [[judgement], terms] = [await store.judgements(), await store.terms()]
    expect(terms).toMatchObject([{ words: ['grant', 'loan'], judgement: judgement?.id, note: said.note }])
    expect(await store.judgements()).toHaveLength(1)
    expect(await kinds()).toEqual(['number', 'terminology'])
    expect((await variorum('verify', '--db', db)).code).toBe(0)
    const { path, words } = await (await post('/undo', {})).json()
    expect([path, words]).toEqual([`/disputes/${said.dispute}`, 'Took back: not a conflict, same-term.'])
    expect(standingTerms(await store.terms())).toEqual([])
    expect(standingJudgements(await store.judgements())).toEqual([])
    expect(await get('/disputes')).toEqual(rows)
  })

  it('are listed with who and why, and taken back there with the judgement', async () => {
    const { post, get, kinds, store, said } = await openDesk()
    await post('/judgements', { ...said, terms: ['loan', 'grant'], decidedAt: at(10) })
    const [term]: readonly SameTermShown[] = await get('/terms')
    expect(term).toMatchObject({ words: ['grant', 'loan'], person: 'Anna Riis', note: said.note, decidedAt: at(10) })
    for (const _ of [1, 2])
      expect((await post('/terms/taken-back', { term: term?.id, decidedAt: at(11) })).status).toBe(201)
    expect((await post('/terms/taken-back', { term: term?.id, decidedAt: at(12) })).status).toBe(409)
    expect(standingJudgements(await store.judgements())).toEqual([])
    expect([await get('/terms'), await kinds()]).toEqual([[], ['terminology', 'terminology', 'terminology']])
  })

  it('that were said elsewhere are what undo takes back', async () => {
    const { post, get, db } = await openDesk()
    await variorum('terms', 'same', 'loan', 'grant', '--by', 'Anna Riis', '--db', db)
    expect(await (await post('/undo', {})).json()).toEqual({
      ...{ path: '/reviews', words: 'Took back: grant and loan mean the same.' },
    })
    expect(await get('/terms')).toEqual([])
  })

  it.each([
    ['one word', { terms: ['loan'] }],
    ['one word twice', { terms: ['loan', 'Loans'] }],
    ['words with another reason', { reason: 'time', terms: ['loan', 'grant'] }],
  ])('are refused: %s', async (_, change) => {
    const { post, said, store } = await openDesk()
    expect((await post('/judgements', { ...said, ...change, decidedAt: at(10) })).status).toBe(409)
    expect([await store.judgements(), await store.terms()]).toEqual([[], []])
  })

  it('show nobody in a blind pass, and hostile words as text', async () => {
    const { db, post, said } = await openDesk()
    await post('/judgements', { ...said, terms: ['loan', '<b>\u202egrant</b>'], decidedAt: at(10) })
    const blind = await deskOn(db, { by: 'Lena Dahl', blind: true })
    const [term]: readonly SameTermShown[] = await blind.get('/terms')
    expect(term).toMatchObject({ person: '', note: '', words: ['<b>␣grant</b>', 'loan'] })
  })
})

const kept = async <T>(db: string, read: (reader: Reader) => Promise<T>): Promise<T> => {
  const store = await openStore({ file: db })
  try {
    return await read(store)
  } finally {
    await store.close()
  }
}

const termsIn = (db: string): Promise<readonly SameTerm[]> =>
  kept(db, async (reader) => standingTerms(await reader.terms()))

const said = (page: Page, words: string) => page.locator('.said', { hasText: new RegExp(`^${words}`) }).waitFor()

let browser: Browser

beforeAll(async () => {
  browser = await browserOf()
})

afterAll(() => browser.close())

/** A desk in a page, at the dispute that is about a word. */
const opened = async (word: string, options: Parameters<Browser['newPage']>[0] = {}) => {
  const db = await database()
  const { address } = await startDesk(db)
  const page = await pageIn(browser, options)
  const { id } = rowWith(await (await fetch(`${address}api/disputes`)).json(), word)
  await page.goto(`${address}disputes/${id}`)
  await page.locator('.dispute h1').waitFor()
  return { db, page }
}

const asksWords = async (page: Page): Promise<void> => {
  await page.keyboard.press('x')
  await page.locator('dialog').waitFor()
  await page.keyboard.press('m')
}

describe('the reason that words mean the same, by keyboard alone', () => {
  it('shows what it changes before it is done, settles, and is taken back in one step', async () => {
    const { db, page } = await opened('loan')
    await asksWords(page)
    await page.locator('.changes', { hasText: 'This dispute is settled: 1 pair' }).waitFor()
    expect(await page.locator('.changes').textContent()).toMatch(/1 new conflict:.*“Seven loans”.*“Nine grants”/)
    expect(
      await page.locator('.same-term input').evaluateAll((all) => all.map((one) => Reflect.get(one, 'value'))),
    ).toEqual([...['grant', 'loan']])
    expect(await termsIn(db)).toEqual([])
    await page.keyboard.press('Enter')
    await said(page, 'Saved')
    expect(await termsIn(db)).toMatchObject([{ words: ['grant', 'loan'], person: 'Anna Riis' }])
    await page.locator('.queue a', { hasText: 'Seven' }).waitFor()
    await page.keyboard.press('u')
    await said(page, 'Took back: not a conflict')
    await page.locator('.dispute h1').waitFor()
    await page.locator('.queue a', { hasText: 'loan' }).first().waitFor()
    expect(await termsIn(db)).toEqual([])
    expect(await kept(db, async (reader) => standingJudgements(await reader.judgements()))).toEqual([])
  })

  it('asks for the word that is lacking, takes its letters for no keys, and is left by Escape', async () => {
    const { db, page } = await opened('extradited')
    await asksWords(page)
    await page.locator('.preview', { hasText: 'It takes two words' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('handed over')
    await page.locator('.changes', { hasText: 'No other dispute changes' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog').count()).toBe(0)
    expect(await termsIn(db)).toEqual([])
    await asksWords(page)
    await page.locator('.preview', { hasText: 'It takes two words' }).waitFor()
    await page.keyboard.type('handed over')
    await page.locator('.changes').waitFor()
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await termsIn(db)).map(({ words }) => words))
      .toEqual([['extradited', 'handed over']])
  })

  it('settles the dispute alone where both words are taken away', async () => {
    const { db, page } = await opened('loan')
    await asksWords(page)
    await page.locator('.changes').waitFor()
    for (const _ of [1, 2]) {
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Backspace')
    }
    await page.locator('.preview', { hasText: 'Without words this dispute alone is settled' }).waitFor()
    await page.keyboard.press('Enter')
    await said(page, 'Saved')
    expect(await termsIn(db)).toEqual([])
    const judgements = await kept(db, (reader) => reader.judgements())
    expect(judgements.map(({ reason }) => reason)).toEqual(['same-term'])
  })

  it('is kept on the page Reviews, and taken back there', async () => {
    const { db, page } = await opened('loan')
    await asksWords(page)
    await page.locator('.changes').waitFor()
    await page.keyboard.press('Enter')
    await said(page, 'Saved')
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await page.locator('.own-terms', { hasText: '“grant” = “loan”' }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.own-terms').count()).toBe(0)
    expect(await termsIn(db)).toEqual([])
  })

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['light', 320],
  ] as const)('has no fault that axe finds, and fits (%s, %d px)', async (colorScheme, width) => {
    const { page } = await opened('loan', { colorScheme, viewport: { width, height: 844 } })
    await asksWords(page)
    await page.locator('.changes').waitFor()
    expect(await faultsIn(page)).toEqual([])
    const [inner, outer] = await page.evaluate(() => {
      const dialog = document.querySelector('dialog')
      return [dialog?.scrollWidth ?? 0, Math.min(dialog?.clientWidth ?? 0, window.innerWidth)]
    })
    expect(inner).toBeLessThanOrEqual(outer ?? 0)
  })
})
