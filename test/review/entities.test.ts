import { beforeAll, describe, expect, it } from 'vitest'
import type { EntityRow, EntityShown, MergePreview, QueueRow, ThingRow } from '../../src/review/contract/index.ts'
import { copyOf, deskOn } from './desk.ts'
import { namedDatabase } from './named.ts'

let sample = ''

beforeAll(async () => {
  sample = await namedDatabase()
})

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
