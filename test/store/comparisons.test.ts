import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { Comparisons, Stamp, Store } from '../../src/store/index.ts'
import { entryOf, scratchFolder, scratchStore, sourceOf } from './sample.ts'

const A = 'The 🌊 flood at Coal Hill killed 40 miners.'
const B = 'At Coal Hill 🌊 it killed 44 miners.'

/** Two sources whose claims are in conflict, compared. */
const twoSources = async (file: string) => {
  const store = await scratchStore(file)
  const run = await store.startRun({ pipeline: 'news', stages: [] })
  const said = (value: string) => ({ title: { value, said: true } })
  await store.putSource(entryOf(run, sourceOf('a.md', A, said('First')), ['40']))
  await store.putSource(entryOf(run, sourceOf('b.md', B, said('Second')), ['44']))
  const comparisons = await conflictOf(store)
  await store.replaceComparisons(comparisons, await stampOf(store))
  return { store, run, comparisons }
}

const stampOf = async (store: Store): Promise<Stamp> => ({ fingerprint: await store.fingerprint(), version: 1 })

const conflictOf = async (store: Store): Promise<Comparisons> => {
  const [one, other] = (await store.comparedSources()).flatMap(({ claims }) => claims)
  if (one === undefined || other === undefined) throw new Error('expected two claims')
  const place = ({ source, span }: typeof one) => ({ source, span })
  const comparison = {
    ...{ id: 'comparison_1', verdict: 'conflict' as const, kind: 'number' as const, band: 'sure' as const },
    claims: [one.id, other.id] as const,
    sides: [place(one), place(other)] as const,
    parts: [place(other)],
    ...{ rule: 'number', explanation: 'One says 40, the other 44.', thing: 'thing_1', slot: 'die.count' },
    expression: null,
  }
  const positions = [one, other].map((claim) => ({ value: claim.id, claims: [claim.id], witnesses: [claim.source] }))
  return {
    stories: [{ key: 'story_1', comparisons: 1 }],
    things: [{ id: 'thing_1', kind: 'event', name: 'flood', mentions: [one.id, other.id].sort() }],
    comparisons: [comparison],
    disputes: [{ id: 'dispute_1', thing: 'thing_1', slot: 'die.count', comparisons: [comparison.id], positions }],
    witnesses: [one, other].map(({ id }) => ({ id, witnesses: 1 })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

describe('comparisons', () => {
  it('come back as they were given', async () => {
    const { store, comparisons } = await twoSources(join(scratchFolder(), 'c.db'))
    expect(await store.things()).toEqual(comparisons.things)
    expect(await store.comparisons()).toEqual(comparisons.comparisons)
    expect(await store.disputes()).toEqual(comparisons.disputes)
    expect(await store.witnesses()).toEqual(comparisons.witnesses)
    expect([...(await store.verdicts())]).toEqual([['comparison_1', 'conflict']])
    expect(await store.faults()).toEqual([])
  })

  it('tie claims to their thing', async () => {
    const { store } = await twoSources(join(scratchFolder(), 'c.db'))
    for (const { id } of await store.sources()) {
      const claims = await store.annotations(id, 'claim')
      expect(claims.map(({ thing, witnesses }) => [thing, witnesses])).toEqual([['thing_1', 1]])
    }
  })

  it('show both quotes in the views', async () => {
    const file = join(scratchFolder(), 'c.db')
    const { comparisons } = await twoSources(file)
    const database = new Database(file, { readonly: true })
    const row = database.prepare<[], Record<string, string>>('SELECT * FROM conflicts_view').get()
    expect([row?.quote_a, row?.quote_b].sort()).toEqual([B, A].sort())
    expect([row?.title_a, row?.title_b].sort()).toEqual(['First', 'Second'])
    const positions = database.prepare('SELECT position, quote, witnesses FROM disputes_view').all()
    expect(positions).toHaveLength(comparisons.disputes[0]?.positions.length ?? 0)
    database.close()
  })

  it('go when one of their sources changes, and nothing is left that points at them', async () => {
    const { store, run } = await twoSources(join(scratchFolder(), 'c.db'))
    await store.putSource(entryOf(run, sourceOf('b.md', `${B} So it is said.`), ['44']))
    expect([await store.comparisons(), await store.disputes(), await store.witnesses()]).toEqual([[], [], []])
    expect(await store.faults()).toEqual([expect.stringContaining('comparisons: older than the sources')])
    await store.replaceComparisons(await conflictOf(store), await stampOf(store))
    expect(await store.comparisons()).toHaveLength(1)
    expect(await store.faults()).toEqual([])
  })

  it('stay as they were when the new ones are refused', async () => {
    const { store, comparisons } = await twoSources(join(scratchFolder(), 'c.db'))
    const wrong = comparisons.comparisons.map((one) => ({ ...one, claims: ['claim_none', one.claims[1]] as const }))
    await expect(
      store.replaceComparisons({ ...comparisons, comparisons: wrong }, await stampOf(store)),
    ).rejects.toThrow(/FOREIGN KEY/)
    expect(await store.comparisons()).toEqual(comparisons.comparisons)
  })
})

describe('comparing anew', () => {
  it('changes, adds and removes what is no more as it was', async () => {
    const { store, comparisons } = await twoSources(join(scratchFolder(), 'c.db'))
    const [thing, conflict, dispute] = [comparisons.things[0], comparisons.comparisons[0], comparisons.disputes[0]]
    if (thing === undefined || conflict === undefined || dispute === undefined) throw new Error('expected one of each')
    const other = { ...thing, id: 'thing_2', name: 'mine' }
    const [a, b] = [
      { ...conflict, thing: 'thing_2', parts: [], explanation: 'Another reason.' },
      { ...conflict, id: 'comparison_2', thing: 'thing_2', parts: [...conflict.parts, conflict.sides[0]] },
    ]
    const wanted: readonly Comparisons[] = [
      {
        stories: [],
        things: [other],
        comparisons: [a, b],
        disputes: [{ ...dispute, thing: 'thing_2', comparisons: [a.id, b.id] }],
        witnesses: comparisons.witnesses.slice(1),
      },
      {
        stories: [],
        things: [other],
        comparisons: [b],
        disputes: [{ ...dispute, thing: 'thing_2', comparisons: [b.id] }],
        witnesses: comparisons.witnesses.map(({ id }) => ({ id, witnesses: 2 })),
      },
      {
        stories: [],
        things: [{ ...other, mentions: other.mentions.slice(1) }],
        comparisons: [b],
        disputes: [],
        witnesses: [],
      },
      comparisons,
      { stories: [], things: [], comparisons: [], disputes: [], witnesses: [] },
    ]
    for (const each of wanted) {
      await store.replaceComparisons(each, await stampOf(store))
      const stored = {
        stories: await store.stories(),
        things: await store.things(),
        comparisons: await store.comparisons(),
      }
      expect({ ...stored, disputes: await store.disputes(), witnesses: await store.witnesses() }).toEqual(each)
      expect(await store.faults()).toEqual([])
    }
  })
})

describe('the fingerprint', () => {
  it('changes with sources, their names and their claims, and comes back with them', async () => {
    const store = await scratchStore()
    const run = await store.startRun({ pipeline: 'news', stages: [] })
    const seen = [await store.fingerprint()]
    const note = async (path: string, text: string, figures: readonly string[]) => {
      await store.putSource(entryOf(run, sourceOf(path, text), figures))
      seen.push(await store.fingerprint())
    }
    await note('b.md', B, ['44'])
    await note('b.md', B, [])
    await store.putName(run, { path: 'a.md', identity: 'a.md', sha256: sourceOf('b.md', B).sha256 })
    seen.push(await store.fingerprint())
    expect([seen[0], new Set(seen).size]).toEqual([null, seen.length])
    await note('b.md', B, ['44'])
    await note('b.md', B, [])
    expect(seen.at(-1)).toBe(seen[3])
  })

  it('is not that of the comparisons any more when a source was analysed again, even with the same result', async () => {
    const { store, run } = await twoSources(join(scratchFolder(), 'c.db'))
    const before = await store.fingerprint()
    expect((await store.stamp())?.fingerprint).toBe(before)
    await store.putSource(entryOf(run, sourceOf('b.md', B, { title: { value: 'Second', said: true } }), ['44']))
    expect([await store.fingerprint(), await store.stamp()]).toEqual([before, null])
  })
})

describe('search', () => {
  it('finds sentences by stems, whatever the signs, and leaves old revisions out', async () => {
    const { store, run } = await twoSources(join(scratchFolder(), 'c.db'))
    const words = async (query: string) => (await store.search({ words: query, limit: 9 })).map((hit) => hit.words)
    expect(await words('flood "miner* OR')).toEqual([])
    expect(await words('floods (miner)')).toEqual([A])
    expect(await words('*')).toEqual([])
    await store.putSource(entryOf(run, sourceOf('a.md', 'No more of it.')))
    expect(await words('flood')).toEqual([])
  })
})

describe('decisions', () => {
  it('can be added and neither changed nor deleted', async () => {
    const file = join(scratchFolder(), 'c.db')
    const { store } = await twoSources(file)
    const [source] = await store.sources()
    const [claim] = await store.annotations(source?.id ?? '', 'claim')
    const database = new Database(file)
    database
      .prepare(`INSERT INTO decisions (id, kind, target, status, body, note, person, decided_at)
        VALUES ('decision_1', 'review', ?, 'accepted', '{}', 'It is so.', 'Ann', '2031-05-03')`)
      .run(claim?.id)
    expect(() => database.exec(`UPDATE decisions SET status = 'rejected'`)).toThrow(/append-only/)
    expect(() => database.exec('DELETE FROM decisions')).toThrow(/append-only/)
    database.close()
    expect((await store.annotations(source?.id ?? '', 'claim'))[0]?.status).toBe('accepted')
  })
})
