import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { lineageIn, lineageOfClaims } from '../../src/telling/lineage.ts'
import { floodDatabase } from './flood.ts'
import { variorum } from './run.ts'

let [db, articles] = ['', '']

beforeAll(async () => {
  ;({ db, articles } = await floodDatabase())
})

const call = async (...argv: readonly string[]): Promise<string> =>
  (await variorum(...argv, '--db', db)).out.replace(/\s+/g, ' ')

const json = async (...argv: readonly string[]) => JSON.parse((await variorum(...argv, '--db', db, '--json')).out)

describe('witnesses', () => {
  it('are told with what makes several sources one', async () => {
    expect(await call('conflicts')).toContain(
      '“43 miners” — 1 witness in 3 sources: Velm Ministry of Mines (and Coastal News Agency, which quotes it; Velm Post, which carries the text of Coastal News Agency)',
    )
    const {
      disputes: [dispute],
    } = await json('conflicts')
    const told = dispute.positions.map(({ lineage }: { lineage: readonly { why: readonly { reason: string }[] }[] }) =>
      lineage.flatMap(({ why }) => why.map(({ reason }) => reason)),
    )
    expect(told.flat().sort()).toEqual(['byline', 'quotes'])
    const why = await call('conflicts', '--explain', dispute.id)
    expect(why).toContain(
      'Velm Ministry of Mines (~primary) says it itself, and Coastal News Agency (~wire) has it from there: it names “Velm Ministry of Mines”.',
    )
    expect(why).toContain('its byline is “Coastal News Agency”')
    expect(why).toContain('Two articles are of one outlet, Orrin Desk.')
    expect(await call('claims', '--source', 'post.md', '--slot', 'die.count')).toContain('1 witness in 3 sources: Velm')
  })

  it('part the sources of each position and claim into as many groups as were counted when comparing', async () => {
    const store = await openStore({ file: db })
    try {
      const [lineageOf, witnessesOf] = [await lineageIn(store), await lineageOfClaims(store)]
      for (const { claims: ids, witnesses } of (await store.disputes()).flatMap(({ positions }) => positions)) {
        const { claims } = await store.claims({ ids })
        const groups = await lineageOf(claims)
        expect(groups.map(({ sources: [first] }) => first).sort()).toEqual(witnesses)
        const sources = groups.flatMap((group) => group.sources).sort()
        expect(sources).toEqual([...new Set(claims.map(({ source }) => source))].sort())
      }
      for (const { id, witnesses } of await store.witnesses()) expect((await witnessesOf(id)).length).toBe(witnesses)
    } finally {
      await store.close()
    }
  })
})

describe('variorum sources SOURCE', () => {
  it('counts how it stands, with the items and the commands that list them', async () => {
    const told = await call('sources', 'agency.md')
    expect(told).toContain('Coastal News Agency · ~wire · 2031-05-03')
    expect(told).toMatch(/In 1 dispute: alone in 0, with most in 0 \w{6} miner: how many \(die\) — beside Velm/)
    expect(told).toContain('1 figure rests on one witness, shared with other sources variorum claims --source')
    expect(told).toContain('Names somebody for 1 figure 1 Velm Ministry of Mines')
    expect(told).toMatch(/quotes Velm Ministry of Mines .* is carried by Velm Post/)
    expect(told).not.toContain('People accepted')
  })

  it('tells what it corrected itself, and gives ids for programs', async () => {
    expect(await call('sources', 'desk.md')).toMatch(/Corrected itself in 1 value, over 2 revisions \w{6} 46 → 47/)
    const { standing, disputes, corrected, countsAsOneWith, oneWitness } = await json('sources', 'desk.md')
    expect(standing).toEqual({ disputes: 1, alone: 0, withMost: 0 })
    expect(disputes).toMatchObject([{ alone: false, beside: [], against: expect.any(Array) }])
    expect(corrected).toMatchObject([{ from: '46', to: '47', now: expect.stringMatching(/^claim_/) }])
    expect(countsAsOneWith).toMatchObject([{ reason: 'outlet', claims: [expect.stringMatching(/^claim_/)] }])
    const listed: readonly { id: string }[] = await json(
      ...['claims', '--source', 'desk.md', '--kind', 'interval', '--witnesses', '1'],
    )
    expect(oneWitness).toEqual(listed.map(({ id }) => id))
  })

  it('gives the counts of --standing, and takes no filters beside it', async () => {
    const rows: readonly { id: string; standing: object }[] = await json('sources', '--standing')
    for (const { id, standing } of rows) expect((await json('sources', id)).standing).toEqual(standing)
    const both = await variorum('sources', 'agency.md', '--standing', '--db', db)
    expect([both.code, both.error]).toEqual([2, expect.stringContaining('Name one source')])
  })
})

describe('sources that an older reader read', () => {
  it('are told where others were read by a newer one, until their files are ingested again', async () => {
    const database = new Database(db)
    database.exec(
      `UPDATE manifest SET version = version - 1 WHERE stage = 'reader'
         AND revision = (SELECT revision FROM revisions WHERE path LIKE '%post.md')`,
    )
    database.close()
    const told = '1 source was read by an older version than the rest'
    expect(await call('sources')).toContain(told)
    expect(await call('stats')).toContain(told)
    await variorum('ingest', join(articles, 'post.md'), '--db', db)
    expect(await call('sources')).not.toContain(told)
  })
})
