import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standingNotes } from '../../src/domain/index.ts'
import type { ClaimsShown, NoteShown, QueueRow, SearchShown, SourceRow } from '../../src/review/contract/index.ts'
import { openStore } from '../../src/store/index.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, deskOn, sampleDatabase } from './desk.ts'
import { faultsIn } from './faults-in.ts'

const database = await sampleDatabase()

const at = (minute: number): string => `2031-05-03T10:${minute}:00.000Z`

const openDesk = async (db = copyOf(database), by = 'Anna Riis', blind = false) => {
  const desk = await deskOn(db, { by, blind })
  const [first, second]: readonly QueueRow[] = await desk.get('/disputes')
  const [claim] = ((await desk.get('/claims')) as ClaimsShown).rows
  const [source]: readonly SourceRow[] = await desk.get('/sources')
  if (first === undefined || second === undefined || claim === undefined || source === undefined)
    throw new Error('the samples have no disputes')
  const write = (on: string, id: string, text: string, minute: number, act = `sitting ${minute}`) =>
    desk.post('/notes', { on, id, text, act, decidedAt: at(minute) })
  const texts = async (on: string, id: string): Promise<readonly string[]> =>
    (await desk.get(`/notes/${on}/${id}`)).map(({ text }: NoteShown) => text)
  return { ...desk, db, first, second, claim, source, write, texts }
}

describe('notes, at the desk', () => {
  it('are one a person and thing, and what was written in one sitting is taken back in one step', async () => {
    const { first, write, texts, post, store } = await openDesk()
    expect((await write('dispute', first.id, 'Ask the port.', 10)).status).toBe(201)
    for (const text of ['Ask the port a', 'Ask the port again.', 'Ask the port again.'])
      await write('dispute', first.id, text, 11, 'one sitting')
    expect(await texts('dispute', first.id)).toEqual(['Ask the port again.'])
    expect(await store.notes()).toHaveLength(3)
    const undone = await (await post('/undo', {})).json()
    expect(undone).toEqual({ path: `/disputes/${first.id}`, words: 'Took back a note: “Ask the port again.”.' })
    expect(await texts('dispute', first.id)).toEqual(['Ask the port.'])
    await write('dispute', first.id, '  ', 12)
    expect(await texts('dispute', first.id)).toEqual([])
    expect((await (await post('/undo', {})).json()).words).toBe('A note is back: “Ask the port.”.')
    expect(await texts('dispute', first.id)).toEqual(['Ask the port.'])
    await post('/undo', {})
    expect(await texts('dispute', first.id)).toEqual([])
    expect((await (await post('/undo', {})).json()).path).toBe(null)
  })

  it('are gone through in the order of the lists, from one page to the next and round', async () => {
    const { first, second, claim, source, write, get } = await openDesk()
    await write('source', source.id, 'Theirs.', 10)
    await write('claim', claim.id, 'Said twice.', 11)
    await write('dispute', second.id, 'Ask the port.', 12)
    const next = async (from: string) => (await get(`/notes/next?from=${from}`)).path
    expect(await next('')).toBe(`/disputes/${second.id}`)
    expect(await next(first.id)).toBe(`/disputes/${second.id}`)
    expect(await next(second.id)).toBe(`/claims/${claim.id}`)
    expect(await next(claim.id)).toBe(`/sources/${source.id}`)
    expect(await next(source.id)).toBe(`/disputes/${second.id}`)
    expect((await get('/notes')).map(({ id }: { id: string }) => id).sort()).toEqual(
      [source.id, claim.id, second.id].sort(),
    )
  })

  it('of several people stand one under the other, are found, and are kept back in a blind pass', async () => {
    const { db, first, write, get, post } = await openDesk()
    await write('dispute', first.id, 'Ask the port.', 10)
    const lena = await openDesk(db, 'Lena Dahl', true)
    expect(await lena.texts('dispute', first.id)).toEqual([])
    await lena.write('dispute', first.id, 'The port <b>knows</b>\u202e.', 11)
    const shown: readonly NoteShown[] = await get(`/notes/dispute/${first.id}`)
    expect(shown.map(({ person, isOwn, text }) => [person, isOwn, text])).toEqual([
      ['Anna Riis', true, 'Ask the port.'],
      ['Lena Dahl', false, 'The port <b>knows</b>␣.'],
    ])
    expect((await lena.get('/notes/next')).path).toBe(`/disputes/${first.id}`)
    const judged = { dispute: first.id, ruling: 'later', note: 'The port is shut.', decidedAt: at(12) }
    await post('/judgements', judged)
    const found: SearchShown = await get('/search?q=port&in=notes')
    expect(found.notes?.found.map(({ note }) => note).sort()).toEqual(
      ['Ask the port.', 'The port <b>knows</b>␣.', 'The port is shut.'].sort(),
    )
  })

  it('are refused where what they are on is gone', async () => {
    const { write, ask } = await openDesk()
    expect((await write('claim', 'claim_0', 'x', 10)).status).toBe(409)
    expect((await write('thing', 'claim_0', 'x', 10)).status).toBe(400)
    expect((await ask('/api/notes/claim/claim_0')).status).toBe(404)
  })
})

let browser: Browser

beforeAll(async () => {
  browser = await browserOf()
})

afterAll(() => browser.close())

const notesIn = async (db: string): Promise<readonly string[]> => {
  const store = await openStore({ file: db })
  try {
    return standingNotes(await store.notes()).map(({ text }) => text)
  } finally {
    await store.close()
  }
}

const note = (page: Page, text: string) => page.locator('.notes li', { hasText: text }).waitFor()

const opened = async (db: string, path: string, by = 'Anna Riis') => {
  const { address, process } = await startDesk(db, '--by', by)
  const page = await pageIn(browser)
  await page.goto(`${address}${path}`)
  await page.locator('.notes h2').waitFor()
  return { page, address, process }
}

describe('notes by keyboard alone', () => {
  it('are kept as they are written, changed, taken back and found again after a reload', async () => {
    const db = copyOf(database)
    const { page } = await opened(db, 'disputes')
    await page.keyboard.press('n')
    await page.keyboard.type('clearly x, j, u or n')
    await page.locator('.notes', { hasText: '✓ saved' }).waitFor()
    expect(await notesIn(db)).toEqual(['clearly x, j, u or n'])
    await page.keyboard.press('Escape')
    await note(page, 'clearly x, j, u or n')
    await page.locator('.queue [aria-current] .note-mark').waitFor()
    await page.reload()
    await note(page, 'clearly x, j, u or n')
    await page.keyboard.press('n')
    await page.keyboard.type('.')
    await page.keyboard.press('Escape')
    await note(page, 'clearly x, j, u or n.')
    await expect.poll(() => notesIn(db)).toEqual(['clearly x, j, u or n.'])
    await page.locator('.notes', { hasText: '✓ saved' }).waitFor()
    expect(await faultsIn(page)).toEqual([])
    await page.keyboard.press('u')
    await page.locator('.said', { hasText: 'Took back a note' }).waitFor()
    await expect.poll(() => page.locator('.notes li p').textContent()).toBe('clearly x, j, u or n')
    expect(await notesIn(db)).toEqual(['clearly x, j, u or n'])
  })

  it('are gone through from page to page, and two people write theirs one under the other', async () => {
    const db = copyOf(database)
    const anna = await opened(db, 'disputes')
    await anna.page.keyboard.press('n')
    await anna.page.keyboard.type('Ask the port.')
    await anna.page.keyboard.press('Escape')
    await note(anna.page, 'Ask the port.')
    const { page } = await opened(db, 'claims', 'Lena Dahl')
    await page.keyboard.press('n')
    await page.keyboard.type('Said twice.')
    await page.keyboard.press('Escape')
    await page.locator('tr[aria-selected=true] .note-mark').waitFor()
    await page.keyboard.press('Shift+N')
    await page.locator('.dispute h1').waitFor()
    await note(page, 'Ask the port.')
    // The focus goes back to the button where the note was opened by it.
    await page.locator('.notes button').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('I did.')
    await page.keyboard.press('Escape')
    await note(page, 'I did.')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/your note/)
    expect(await page.locator('.notes li abbr').allTextContents()).toEqual(['AR', 'LD'])
  })

  it('wait in the tab where the desk is gone, the last words alone', async () => {
    const db = copyOf(database)
    const { page, process } = await opened(db, 'claims')
    process.kill('SIGKILL')
    await page.keyboard.press('n')
    await page.keyboard.type('Kept in the tab.')
    await page.locator('.notes', { hasText: 'not saved yet' }).waitFor()
    const kept = await page.evaluate(() => localStorage.getItem('variorum.notes'))
    expect(kept).toContain('Kept in the tab.')
    expect(JSON.parse(kept ?? '[]')).toHaveLength(1)
  })
})
