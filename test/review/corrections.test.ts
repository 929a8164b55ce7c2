import { beforeAll, describe, expect, it } from 'vitest'
import { MAKERS } from '../../src/cli/makers.ts'
import { claimReviewOf } from '../../src/domain/index.ts'
import { verify } from '../../src/exchange/index.ts'
import { compareAll } from '../../src/ingest/index.ts'
import type { ClaimShown, ClaimsShown, QueueRow, SourceShown } from '../../src/review/contract/index.ts'
import type { Reader } from '../../src/store/index.ts'
import { COMPARER } from '../../src/telling/comparer.ts'
import { variorum } from '../cli/run.ts'
import { linesOf } from '../exchange/corpus.ts'
import { copyOf, deskOn, sampleDatabase } from './desk.ts'

let sample = ''

beforeAll(async () => {
  sample = await sampleDatabase()
})

const decidedAt = '2031-05-14T10:00:00.000Z'
const NOTE = 'the scan is smudged there'

const faultsIn = async (store: Reader): Promise<readonly string[]> => (await verify(store, MAKERS)).faults

/** A desk with a dispute of two figures, each of one claim, and a way to correct the first to what the second says. */
const desk = async () => {
  const db = copyOf(sample)
  const opened = await deskOn(db)
  const { store, get, post } = opened
  const compared = async () => void (await compareAll(store, COMPARER, new Map()))
  const claimsOf = async (ids: readonly string[]) => (await store.claims({ ids })).claims
  for (const dispute of await store.disputes()) {
    const [first, second, third] = dispute.positions
    if (third !== undefined || first?.claims.length !== 1 || second === undefined) continue
    const [claim] = await claimsOf(first.claims)
    const [other] = await claimsOf(second.claims)
    if (claim?.body.value.type !== 'interval' || other?.body.value.type !== 'interval') continue
    const shown: ClaimShown = await get(`/claims/${claim.id}`)
    const value = `${other.body.value.value}`
    const more = `${(claim.body.value.value ?? 0) + (other.body.value.value ?? 0)}`
    const correct = async (fields: Partial<ClaimShown['fields']>, at = shown.at) =>
      post('/claims/reviews', {
        ...{ claims: [claim.id], status: 'edited', decidedAt, note: NOTE },
        edit: { at, fields: { ...shown.fields, ...fields } },
      })
    return { ...opened, db, dispute, claim, shown, value, more, correct, compared }
  }
  throw new Error('the samples have no dispute of two figures')
}

describe('a misread figure that is corrected', () => {
  it('is in dispute no more, and again once that is taken back, equal to the byte', async () => {
    const { store, dispute, claim, correct, value, compared, post } = await desk()
    const before = await linesOf(store)
    await correct({ value })
    expect((await store.coverage()).compared).toBe(false)
    await compared()
    expect((await store.disputes()).map(({ id }) => id)).not.toContain(dispute.id)
    expect(
      (await store.comparisons()).filter(({ verdict }) => verdict === 'agrees').flatMap(({ claims }) => claims),
    ).toContain(claim.id)
    expect(await faultsIn(store)).toEqual([])
    await post('/undo', {})
    await compared()
    expect(await linesOf(store)).toBe(before)
    expect(await faultsIn(store)).toEqual([])
  })

  it('keeps its id, what was read and who corrected it, wherever it is shown', async () => {
    const { db, store, claim, shown, more, correct, compared, get } = await desk()
    await correct({ value: more, speaker: 'Lena Dahl' })
    await compared()
    const [again] = (await store.claims({ ids: [claim.id] })).claims
    expect(again?.body).toMatchObject({ value: { value: Number(more) }, speaker: 'Lena Dahl' })
    expect(again?.correction).toMatchObject({ person: 'Anna Riis', note: NOTE, read: { body: claim.body } })
    expect((await store.claims({ speaker: 'lena dahl' })).claims.map(({ id }) => id)).toEqual([claim.id])
    expect((await store.claims({ words: [more] })).claims.map(({ id }) => id)).toEqual([claim.id])
    const told = 'corrected by Anna Riis, read as'
    const source: SourceShown = await get(`/sources/${claim.source}`)
    expect(source.claims.find(({ id }) => id === claim.id)?.corrected).toContain(told)
    const rows: readonly QueueRow[] = await get('/disputes')
    const panes = await Promise.all(rows.map(({ id }) => get(`/disputes/${id}`)))
    expect(JSON.stringify(panes)).toContain(told)
    expect((await variorum('claims', '--speaker', 'Lena Dahl', '--db', db)).out.replaceAll(/\s+/g, ' ')).toContain(told)
    expect((await variorum('conflicts', '--db', db)).out).toContain('corrected by Anna')
    const record = (await linesOf(store)).split('\n').find((line) => line.includes(`"id":"${claim.id}"`)) ?? ''
    expect(JSON.parse(record)).toMatchObject({
      value: { value: Number(more) },
      correction: { read: { value: claim.body.value } },
    })
    const open: ClaimShown = await get(`/claims/${claim.id}`)
    expect([open.value, open.fields.value]).toEqual([shown.value, more])
  })

  it('stays corrected when it is then accepted, and is left out when it is rejected', async () => {
    const { store, claim, correct, value, post } = await desk()
    await correct({ value })
    const later = (status: string, minute: number) =>
      post('/claims/reviews', { claims: [claim.id], status, decidedAt: `2031-05-14T11:0${minute}:00.000Z` })
    await later('accepted', 1)
    expect((await store.claims({ ids: [claim.id] })).claims[0]).toMatchObject({
      status: 'accepted',
      correction: { person: 'Anna Riis', note: NOTE },
    })
    await later('rejected', 2)
    const compared = (await store.comparedSources()).flatMap(({ claims }) => claims)
    expect(compared.map(({ id }) => id)).not.toContain(claim.id)
  })

  it('is shown as it was read in a blind pass of another', async () => {
    const { db, claim, shown, correct } = await desk()
    await correct({ value: '987654' })
    const blind = await deskOn(db, { by: 'Lena Dahl', blind: true })
    const open: ClaimShown = await blind.get(`/claims/${claim.id}`)
    expect([open.edited, open.fields, open.status]).toEqual([null, shown.fields, 'unreviewed'])
    expect(JSON.stringify(await blind.get(`/sources/${claim.source}`))).not.toContain('Anna Riis')
  })
})

describe('a correction that says what was read', () => {
  it('changes nothing that is compared, whichever claim it is of', async () => {
    const { store, get, post } = await deskOn(copyOf(sample))
    const before = await store.comparedSources()
    const { rows }: ClaimsShown = await get('/claims?limit=500')
    for (const { id } of rows.filter((_, at) => at % 5 === 0)) {
      const { at, fields }: ClaimShown = await get(`/claims/${id}`)
      const said = { claims: [id], status: 'edited', edit: { at, fields }, note: NOTE, decidedAt }
      expect((await post('/claims/reviews', said)).status, id).toBe(201)
    }
    expect(await store.comparedSources()).toEqual(before)
    const known = { stories: await store.stories(), comparisons: await store.comparisons() }
    const again = COMPARER.compare({ sources: await store.comparedSources(), known })
    expect([again.stories, again.comparisons]).toEqual([known.stories, known.comparisons])
  })
})

describe('verify', () => {
  it('tells a correction that does not follow from its words and has no note', async () => {
    const { store, claim, shown, correct, compared } = await desk()
    await correct({ value: '987654' })
    const [made] = await store.claimReviews()
    if (made?.edit == null) throw new Error('no correction was written')
    const { id: _, ...said } = made
    const edit = { ...made.edit, value: { ...made.edit.value, value: 987655 } }
    await store.putClaimReviews([claimReviewOf({ ...said, edit, note: '', decidedAt: '2031-05-15T10:00:00.000Z' })])
    await compared()
    expect(await faultsIn(store)).toEqual([
      expect.stringMatching(new RegExp(`${claim.id}.*does not follow from the words`)),
    ])
    const moved = { ...made.edit, text: 'no such words' }
    await store.putClaimReviews([claimReviewOf({ ...said, edit: moved, decidedAt: '2031-05-16T10:00:00.000Z' })])
    await compared()
    expect(await faultsIn(store)).toEqual([expect.stringContaining('takes the words "no such words"')])
    expect(shown.id).toBe(claim.id)
  })
})
