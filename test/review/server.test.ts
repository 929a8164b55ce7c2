import { beforeAll, describe, expect, it } from 'vitest'
import type { DisputeShown, QueueRow, SourceRow, SourceShown } from '../../src/review/contract/index.ts'
import { copyOf, deskOn, sampleDatabase } from './desk.ts'

let sample = ''

beforeAll(async () => {
  sample = await sampleDatabase()
})

/** A desk on a copy of the samples. */
const desk = (options = {}) => deskOn(copyOf(sample), options)

describe('the guard', () => {
  it('answers to its own name alone', async () => {
    const { ask } = await desk()
    const response = await ask('/api/desk', { headers: { host: 'evil.example:4173' } })
    expect([response.status, (await response.json()).error]).toEqual([403, expect.stringContaining('evil.example')])
  })

  it.each([
    ['of another site', { origin: 'http://evil.example' }],
    ['without any', { origin: '' }],
    ['of nowhere', { origin: 'null' }],
  ])('refuses a post with an origin %s', async (_, headers) => {
    const { post, store } = await desk()
    expect((await post('/undo', {}, headers)).status).toBe(403)
    expect(await store.judgements()).toEqual([])
  })

  it('allows no script but its own, and no frame around it', async () => {
    const { ask } = await desk()
    const policy = (await ask('/api/desk')).headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('asks for its token where there is one, and keeps it in a cookie of its own', async () => {
    const { ask } = await desk({ token: 'secret' })
    expect((await ask('/api/desk')).status).toBe(401)
    expect((await ask('/?token=wrong')).status).toBe(401)
    const entered = await ask('/?token=secret')
    const cookie = entered.headers.get('set-cookie') ?? ''
    expect([entered.status, cookie]).toEqual([302, expect.stringMatching(/HttpOnly; SameSite=Strict/)])
    expect((await ask('/api/desk', { headers: { cookie: cookie.split(';')[0] ?? '' } })).status).toBe(200)
  })

  it('writes nothing where it only reads', async () => {
    const { get, post, store } = await desk({ readOnly: true })
    const [row] = await get('/disputes')
    expect((await post('/judgements', { dispute: row.id, ruling: 'conflict' })).status).toBe(403)
    expect(await store.judgements()).toEqual([])
  })

  it('gives out no file but its pages', async () => {
    const { ask } = await desk()
    for (const path of ['/assets/..%2f..%2fpackage.json', '/assets/%2e%2e/%2e%2e/package.json', '/../package.json'])
      expect(await (await ask(path)).text(), path).not.toContain('"dependencies"')
  })
})

describe('judging', () => {
  const decidedAt = '2031-05-14T08:00:00.000Z'

  it('writes a judgement down, shows it, and takes it back', async () => {
    const { get, post } = await desk()
    const [row]: readonly QueueRow[] = await get('/disputes')
    const { positions }: DisputeShown = await get(`/disputes/${row?.id}`)
    const said = { dispute: row?.id, ruling: 'conflict', right: positions[0]?.value, note: 'see the decree', decidedAt }
    // Sent twice, as by a page that never heard the answer, it is written down once.
    for (const _ of [1, 2]) expect((await post('/judgements', said)).status).toBe(201)
    const judged: DisputeShown = await get(`/disputes/${row?.id}`)
    expect(judged.ruled).toMatchObject({
      ruling: 'conflict',
      right: positions[0]?.value,
      person: 'Anna Riis',
      isWidened: false,
    })
    expect(await get('/desk')).toMatchObject({ open: { '/disputes': (await get('/disputes')).length - 1 } })
    expect(await (await post('/undo', {})).json()).toMatchObject({ path: `/disputes/${row?.id}` })
    const undone: DisputeShown = await get(`/disputes/${row?.id}`)
    expect(undone.ruled).toBeNull()
    expect(undone.history.map(({ isWithdrawn }) => isWithdrawn)).toEqual([true, false])
    expect(await (await post('/undo', {})).json()).toMatchObject({ path: null })
  })

  it.each([
    ['no conflict without a reason', { ruling: 'no-conflict' }, 409],
    ['a conflict with a reason', { ruling: 'conflict', reason: 'time' }, 409],
    ['a right value that nobody gives', { ruling: 'conflict', right: 'a million' }, 409],
    ['none right, and one that is', { ruling: 'conflict', right: 'a million', noneRight: true }, 409],
    ['none right of no conflict', { ruling: 'no-conflict', reason: 'time', noneRight: true }, 409],
    ['a ruling that there is not', { ruling: 'maybe' }, 400],
    ['more than is known', { ruling: 'conflict', person: 'Somebody Else' }, 400],
  ])('refuses %s', async (_, said, status) => {
    const { get, post, store } = await desk()
    const [row] = await get('/disputes')
    const response = await post('/judgements', { dispute: row.id, decidedAt, ...said })
    expect([response.status, (await response.json()).error]).toEqual([status, expect.stringMatching(/\.$/)])
    expect(await store.judgements()).toEqual([])
  })

  it('says so where the dispute or the source is gone', async () => {
    const { ask, post } = await desk()
    expect((await post('/judgements', { dispute: 'dispute_0', ruling: 'conflict', decidedAt })).status).toBe(409)
    for (const path of [
      '/api/disputes/dispute_0',
      '/api/disputes/dispute_0/tried',
      '/api/sources/source_0',
      '/api/nothing',
    ])
      expect((await ask(path)).status, path).toBe(404)
  })
})

describe('what is shown', () => {
  it('marks the words of each side in their paragraph', async () => {
    const { get } = await desk()
    for (const row of (await get('/disputes')) as readonly QueueRow[]) {
      const { positions }: DisputeShown = await get(`/disputes/${row.id}`)
      expect(positions.length).toBeGreaterThan(1)
      for (const { panes } of positions)
        for (const { blocks, marks } of panes)
          for (const { block, start, end } of marks)
            expect(blocks[block]?.text.slice(start, end)).toHaveLength(end - start)
    }
  })

  it('tells what was tried, and all claims of a source with what became of them', async () => {
    const { get } = await desk()
    const [row]: readonly QueueRow[] = await get('/disputes')
    expect(await get(`/disputes/${row?.id}/tried`)).toEqual(expect.arrayContaining([expect.any(String)]))
    const rows: readonly SourceRow[] = await get('/sources')
    const source = rows.find(({ conflicts }) => conflicts > 0)
    const { claims }: SourceShown = await get(`/sources/${source?.id}`)
    expect(claims.filter(({ dispute }) => dispute !== null).length).toBeGreaterThan(0)
    expect(claims).toHaveLength(source?.claims ?? 0)
  })
})
