import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntityRow, EntityShown, MergePreview, QueueRow, ThingRow } from '../../src/review/contract/index.ts'
import { openStore } from '../../src/store/index.ts'
import { browserOf, pageIn, startDesk } from './browser.ts'
import { copyOf, deskOn } from './desk.ts'
import { faultsIn } from './faults-in.ts'
import { namedDatabase } from './named.ts'

let sample = ''
let browser: Browser

beforeAll(async () => {
  sample = await namedDatabase()
  browser = await browserOf()
})

afterAll(() => browser.close())

const decidedAt = '2021-05-14T08:00:00.000Z'

/** A desk without a socket, with what the tests ask of it. */
const desk = async (options: Parameters<typeof deskOn>[1] = {}, db = copyOf(sample)) => {
  const opened = await deskOn(db, options)
  const { get, post } = opened
  const rowOf = async (name: string): Promise<EntityRow> => {
    const rows: readonly EntityRow[] = await get('/entities')
    const row = rows.find((one) => one.name === name)
    if (row === undefined) throw new Error(`nobody is named ${name} among ${rows.map((one) => one.name).join()}`)
    return row
  }
  const thingOf = async (name: string): Promise<ThingRow> => {
    const rows: readonly ThingRow[] = await get('/ledger')
    const row = rows.find((one) => one.name === name)
    if (row === undefined) throw new Error(`there is no thing ${name} among ${rows.map((one) => one.name).join()}`)
    return row
  }
  const disputes = async (): Promise<readonly string[]> =>
    ((await get('/disputes')) as readonly QueueRow[]).map(({ id }) => id).sort()
  const preview = async (asked: object): Promise<MergePreview> => (await post('/merges/preview', asked)).json()
  const decide = async ({ of, kind, parts }: MergePreview, more = {}) =>
    post('/merges', { of, kind, parts, decidedAt, ...more })
  return { ...opened, db, rowOf, thingOf, disputes, preview, decide }
}

describe('entities', () => {
  it('are listed with their names, counts, and why they are one', async () => {
    const { rowOf, get } = await desk()
    expect(await rowOf('Ellery Crossing Authority')).toMatchObject({
      ...{ kind: 'organisation', also: ['ECA'], sources: 3, why: ['acronym'], isDecided: false },
    })
    const shown: EntityShown = await get(`/entities/${(await rowOf('Ellery Crossing Authority')).id}`)
    expect(shown.names.map(({ name, why }) => [name, why])).toEqual([
      ['Ellery Crossing Authority', null],
      ['ECA', { to: 'Ellery Crossing Authority', rule: 'acronym', decided: null }],
    ])
    expect(shown.names.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(shown.mentions)
    expect(shown.said.flatMap(({ mentions }) => mentions)).toHaveLength(shown.mentions)
  })

  it('lead to each place where they are named', async () => {
    const { rowOf, get } = await desk()
    const { said }: EntityShown = await get(`/entities/${(await rowOf('Orrin Fund')).id}`)
    for (const { words, path } of said.flatMap(({ mentions }) => mentions)) {
      const { blocks, found } = await get(path)
      const [place] = found
      expect(blocks[place.block].text.slice(place.start, place.end)).toBe(words)
    }
  })

  it('have nothing of one that is not there', async () => {
    const { ask } = await desk()
    expect((await ask('/api/entities/entity_0')).status).toBe(404)
  })
})

describe('a merge of names', () => {
  const tried = async () => {
    const opened = await desk()
    const ids = [(await opened.rowOf('Anna Riis')).id, (await opened.rowOf('Anna Holm')).id]
    return { ...opened, ids, asked: { of: 'entities', kind: 'merge', ids } }
  }

  it('shows what it would change, and writes nothing', async () => {
    const { preview, asked, disputes, store, get, post } = await tried()
    const before = await disputes()
    const [dispute] = ((await get('/disputes')) as readonly QueueRow[]).filter(({ kind }) => kind === 'identity')
    await post('/judgements', { dispute: dispute?.id, ruling: 'conflict', decidedAt })
    const shown = await preview(asked)
    expect(shown.words).toBe('These are one: “Anna Riis”, “Anna Holm”.')
    expect(shown.disputes.gone).toMatchObject({
      count: 1,
      shown: [{ id: dispute?.id, words: ['Anna Holm', 'Anna Riis'] }],
    })
    expect(shown.comes).toMatchObject({ count: 1, more: 0, shown: [{ name: 'Anna Holm', holds: 'also Anna Riis' }] })
    expect([shown.disputes.come.count, shown.disputes.changed.count]).toEqual([0, 0])
    expect(shown.comparisons.come.count).toBeGreaterThan(0)
    expect(shown.judgements).toMatchObject({ count: 1, shown: [{ words: 'conflict', person: 'Anna Riis' }] })
    expect([await disputes(), await store.decisions()]).toEqual([before, []])
  })

  it('is written once however often it is sent, does what was shown, and is taken back', async () => {
    const { preview, decide, asked, disputes, store, get, rowOf, post } = await tried()
    const before = await disputes()
    const shown = await preview(asked)
    for (const _ of [1, 2]) expect((await decide(shown, { note: 'She married.' })).status).toBe(201)
    expect(await store.decisions()).toMatchObject([
      { kind: 'merge', person: 'Anna Riis', note: 'She married.', decidedAt, parts: shown.parts },
    ])
    expect(await disputes()).toEqual(before.filter((id) => id !== shown.disputes.gone.shown[0]?.id))
    const merged: EntityShown = await get(shown.leadsTo)
    expect(merged).toMatchObject({ also: [expect.stringContaining('Anna')], isDecided: true })
    expect(merged.names[1]?.why?.decided).toMatchObject({ person: 'Anna Riis', note: 'She married.' })
    expect(merged.history).toMatchObject([{ words: 'merge: “Anna Riis”, “Anna Holm”', isWithdrawn: false }])
    const { path, words } = await (await post('/undo', {})).json()
    expect([path, words]).toEqual([
      `/entities/${(await rowOf('Anna Riis')).id}`,
      'Took back: merge of “Anna Riis”, “Anna Holm”.',
    ])
    expect(await disputes()).toEqual(before)
    expect((await store.decisions()).map(({ kind }) => kind)).toEqual(['merge', 'undo'])
    expect(await (await post('/undo', {})).json()).toMatchObject({ path: null })
  })

  it('keeps from a blind reviewer who decided it, and why', async () => {
    const { preview, decide, asked, db } = await tried()
    const shown = await preview(asked)
    await decide(shown, { note: 'zanzibar' })
    const blind = await desk({ by: 'Lena Dahl', blind: true }, db)
    const seen = await blind.get(shown.leadsTo)
    expect(JSON.stringify(seen)).not.toMatch(/zanzibar|"person":"Anna/)
    expect(seen.names[1].why.decided).toMatchObject({ person: '', note: '' })
    expect(await (await blind.post('/undo', {})).json()).toMatchObject({ path: null })
  })
})

describe('a split of names', () => {
  it('parts them, and they come together when it is taken back', async () => {
    const { rowOf, get, preview, decide, post } = await desk()
    const { id } = await rowOf('Ellery Crossing Authority')
    const { names }: EntityShown = await get(`/entities/${id}`)
    const leaving = names.filter(({ name }) => name === 'ECA').map(({ key }) => key)
    const shown = await preview({ of: 'entities', kind: 'split', ids: [id], leaving })
    expect(shown.words).toBe('“ECA” and “Ellery Crossing Authority” are of two.')
    expect((await decide(shown)).status).toBe(201)
    expect((await rowOf('Ellery Crossing Authority')).also).toEqual([])
    expect((await rowOf('ECA')).also).toEqual([])
    await post('/undo', {})
    expect((await rowOf('Ellery Crossing Authority')).also).toEqual(['ECA'])
  })
})

describe('merges and splits of things', () => {
  it('merge what two are about, in the slots that they share, and part it again', async () => {
    const { thingOf, preview, decide, disputes, get, post } = await desk()
    const before = await disputes()
    const ids = [(await thingOf('person')).id, (await thingOf('crane')).id]
    const shown = await preview({ of: 'things', kind: 'merge', ids })
    expect(shown.words).toBe('These are one thing: “person” (3 claims), “crane” (2 claims).')
    expect([shown.disputes.gone.count, shown.slots.count]).toEqual([0, 0])
    expect(shown.comes.shown).toMatchObject([{ holds: '5 claims' }])
    await decide(shown)
    expect((await get(shown.leadsTo)).thing).toMatchObject({ claims: 5 })
    const { path } = await (await post('/undo', {})).json()
    expect(path).toBe(`/ledger/${(await thingOf('person')).id}`)
    expect(await disputes()).toEqual(before)
  })

  it('split claims off: the dispute that loses pairs is told as changed', async () => {
    const { thingOf, store, preview, decide, disputes, post } = await desk()
    const [before, { id }] = [await disputes(), await thingOf('person')]
    const mentions = (await store.things()).find((thing) => thing.id === id)?.mentions ?? []
    const { claims } = await store.claims({ ids: mentions })
    const leaving = claims.flatMap(({ id: claim, body: { value } }) =>
      value.type === 'interval' && value.value === 31 ? [claim] : [],
    )
    const shown = await preview({ of: 'things', kind: 'split', ids: [id], leaving })
    expect(shown.disputes.changed).toMatchObject({ count: 1, shown: [{ was: 3, pairs: 1 }] })
    expect(shown.slots).toMatchObject({ count: 1, shown: [{ sides: ['31', '37, 39'] }] })
    await decide(shown)
    expect(await disputes()).not.toEqual(before)
    await post('/undo', {})
    expect(await disputes()).toEqual(before)
  })
})

describe('what is refused', () => {
  it('to merge one alone, to split off all or nothing, and what is not there', async () => {
    const { rowOf, post, preview, decide, store } = await desk()
    const { id } = await rowOf('Anna Riis')
    const other = (await rowOf('Anna Holm')).id
    const asks = [
      { of: 'entities', kind: 'merge', ids: [id, id] },
      { of: 'entities', kind: 'merge', ids: [id, 'entity_0'] },
      { of: 'things', kind: 'merge', ids: [id, other] },
      { of: 'entities', kind: 'split', ids: [id], leaving: [] },
      { of: 'entities', kind: 'split', ids: [id], leaving: ['name:PERSON:anna riis'] },
    ]
    for (const asked of asks) expect((await post('/merges/preview', asked)).status, JSON.stringify(asked)).toBe(409)
    for (const asked of [{}, { of: 'claims', kind: 'merge', ids: [id] }, { of: 'things', kind: 'undo', ids: [id] }])
      expect((await post('/merges/preview', asked)).status).toBe(400)
    const shown = await preview({ of: 'entities', kind: 'merge', ids: [id, other] })
    const [first = [], second = []] = shown.parts
    for (const parts of [
      [first, first],
      [first, ['name:PERSON:nobody']],
      [first, ['claim_0']],
    ])
      expect((await decide({ ...shown, parts })).status, JSON.stringify(parts)).toBe(409)
    expect((await decide({ ...shown, kind: 'split', parts: [first, second, ['name:ORG:eca']] })).status).toBe(409)
    for (const parts of [[first], [first, []]]) expect((await decide({ ...shown, parts })).status).toBe(400)
    expect(await store.decisions()).toEqual([])
  })

  it('to decide where the desk only reads', async () => {
    const { rowOf, post, store } = await desk({ readOnly: true })
    const ids = [(await rowOf('Anna Riis')).id, (await rowOf('Anna Holm')).id]
    expect((await post('/merges/preview', { of: 'entities', kind: 'merge', ids })).status).toBe(403)
    expect(await store.decisions()).toEqual([])
  })
})

/** What stands in a database, read beside the desk. */
const stored = async (db: string) => {
  const store = await openStore({ file: db })
  try {
    const disputes = (await store.disputes()).map(({ id }) => id).sort()
    return { disputes, decisions: await store.decisions() }
  } finally {
    await store.close()
  }
}

const kindsIn = async (db: string) => (await stored(db)).decisions.map(({ kind }) => kind)

const opened = async (path: string, options: Parameters<typeof pageIn>[1] = {}, ...more: readonly string[]) => {
  const db = copyOf(sample)
  const running = await startDesk(db, ...more)
  const page = await pageIn(browser, options)
  await page.goto(`${running.address}${path}`)
  await page.locator('.known h1').waitFor()
  return { db, page }
}

const heading = (page: Page, words: string) => page.locator('.known h1', { hasText: words }).waitFor()

const said = (page: Page, words: string) => page.locator('.merge-said', { hasText: words }).waitFor()

/** Finds a name or thing by its field, and opens the first. */
const find = async (page: Page, part: string, name: string): Promise<void> => {
  await page.keyboard.press('t')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(part)
  await page.keyboard.press('Enter')
  await heading(page, name)
}

/** Both directors are chosen, and what their merge changes is in view. */
const directors = async (...[options]: readonly Parameters<typeof pageIn>[1][]) => {
  const desk = await opened('entities', options)
  const { page } = desk
  await find(page, 'riis', 'Anna Riis')
  await page.keyboard.press('Space')
  await page.locator('.entities .row-state', { hasText: 'marked' }).waitFor()
  await find(page, 'holm', 'Anna Holm')
  await page.keyboard.press('m')
  await page.locator('dialog .figures', { hasText: '1 dispute vanishes' }).waitFor()
  return desk
}

describe('the entities page by keyboard alone', () => {
  it('merges once it was shown what that changes, and takes it back', async () => {
    const { db, page } = await directors()
    const before = await stored(db)
    expect(before.decisions).toEqual([])
    await page.keyboard.type('She married.')
    await page.keyboard.press('Enter')
    await said(page, 'Saved')
    await page.locator('.names td', { hasText: 'decided by Anna Riis' }).waitFor()
    const after = await stored(db)
    expect(after.decisions).toMatchObject([{ kind: 'merge', note: 'She married.', person: 'Anna Riis' }])
    expect(after.disputes).toHaveLength(before.disputes.length - 1)
    await page.keyboard.press('u')
    await said(page, 'Took back: merge of')
    await page.locator('.entity h2', { hasText: 'One name' }).waitFor()
    expect(await stored(db)).toMatchObject({ disputes: before.disputes, decisions: [{}, { kind: 'undo' }] })
  })

  it('leaves all as it is with Escape, and with Enter on the button that says so', async () => {
    const { db, page } = await directors()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog').count()).toBe(0)
    await page.keyboard.press('m')
    await page.locator('dialog .figures').waitFor()
    await page.locator('dialog button', { hasText: 'Leave as it is' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('dialog').count()).toBe(0)
    expect(await kindsIn(db)).toEqual([])
  })

  it('splits names off that were chosen', async () => {
    const { db, page } = await opened('entities')
    await find(page, 'eca', 'Ellery Crossing Authority')
    await page.keyboard.press('p')
    await page.locator('dialog [type="checkbox"]').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.locator('dialog button.primary:enabled', { hasText: 'Split' }).waitFor()
    expect(await kindsIn(db)).toEqual([])
    await page.keyboard.press('Enter')
    await said(page, 'Saved')
    expect(await kindsIn(db)).toEqual(['split'])
    await page.locator('.entity h2', { hasText: 'One name' }).waitFor()
  })

  it('says what is missing where there is nothing to merge or split', async () => {
    const { page } = await opened('entities')
    await find(page, 'riis', 'Anna Riis')
    await page.keyboard.press('m')
    await said(page, 'Mark another one')
    await page.keyboard.press('p')
    await said(page, 'nothing to split')
  })

  it('leads from a name to its words in the source', async () => {
    const { page } = await opened('entities')
    await find(page, 'riis', 'Anna Riis')
    await page.locator('.named .said-words a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/sources\/source_\w+\?at=\d+-\d+$/)
  })

  it('shows hostile words as text', async () => {
    const { page } = await directors()
    await page.locator('dialog .changes', { hasText: '<img src=x onerror=alert(1)>' }).waitFor()
    await page.keyboard.press('Escape')
    await find(page, 'orrin fund', 'Orrin Fund')
    await page.locator('.named', { hasText: '<script>alert(1)</script> & left' }).waitFor()
    expect(await page.locator('img, main script').count()).toBe(0)
  })

  it('changes nothing where the desk only reads', async () => {
    const { page } = await opened('entities', {}, '--read-only')
    await page.keyboard.press('Space')
    await page.keyboard.press('j')
    await page.keyboard.press('m')
    await page.keyboard.press('p')
    expect([await page.locator('dialog').count(), await page.locator('.bar button:enabled').count()]).toEqual([0, 0])
  })
})

describe('the ledger by keyboard alone', () => {
  it('merges two things that were marked, and takes it back', async () => {
    const { db, page } = await opened('ledger')
    const before = await stored(db)
    await find(page, 'person', 'person')
    await page.keyboard.press('Space')
    await find(page, 'crane', 'crane')
    await page.keyboard.press('m')
    await page.locator('dialog', { hasText: 'These are one thing: “crane” (2 claims), “person” (3 claims).' }).waitFor()
    expect(await kindsIn(db)).toEqual([])
    await page.keyboard.press('Enter')
    await said(page, 'Saved')
    expect(await kindsIn(db)).toEqual(['merge'])
    await page.locator('.ledger .queue', { hasText: '5 claims' }).waitFor()
    await page.keyboard.press('u')
    await said(page, 'Took back: merge of')
    expect((await stored(db)).disputes).toEqual(before.disputes)
  })

  it('splits the claims off that were chosen', async () => {
    const { db, page } = await opened('ledger')
    const before = await stored(db)
    await find(page, 'person', 'person')
    await page.keyboard.press('p')
    await page.locator('dialog [type="checkbox"]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.locator('dialog', { hasText: '1 of 3 leave' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('dialog .figures', { hasText: '1 dispute changes' }).waitFor()
    await page.keyboard.press('Enter')
    await said(page, 'Saved')
    expect((await stored(db)).disputes).not.toEqual(before.disputes)
    await page.keyboard.press('u')
    await said(page, 'Took back: split of')
    expect((await stored(db)).disputes).toEqual(before.disputes)
  })
})

describe.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['light', 320],
] as const)('%s, %i px', (colorScheme, width) => {
  it('axe finds no fault, and nothing runs out', async () => {
    const { page } = await directors({ colorScheme, viewport: { width, height: 900 } })
    expect(await faultsIn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await find(page, 'eca', 'Ellery Crossing Authority')
    expect(await faultsIn(page)).toEqual([])
    await page.keyboard.press('p')
    await page.locator('dialog [type="checkbox"]').first().waitFor()
    expect(await faultsIn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})
