import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { type Comparison, type Decision, decisionOf } from '../../src/domain/index.ts'
import { entryOf, scratchFolder, scratchStore, sourceOf } from './sample.ts'

const TEXT = 'The flood at Velm killed 40 people, then 44.'

const said = { note: 'It was one flood.', person: 'Anna Riis', decidedAt: '2031-05-03T10:00:00.000Z' }
const merge = decisionOf({ ...said, kind: 'merge', parts: [['claim_1', 'claim_2'], ['claim_3']], withdraws: null })
const undo = decisionOf({ ...said, kind: 'undo', parts: [], withdraws: merge.id })

/** A store with one source, and its file. */
const stored = async () => {
  const file = join(scratchFolder(), 'd.db')
  const store = await scratchStore(file)
  const run = await store.startRun({ pipeline: 'news', stages: [] })
  const analyse = () => store.putSource(entryOf(run, sourceOf('a.md', TEXT), ['40', '44']))
  await analyse()
  return { file, store, analyse }
}

describe('decisions of things', () => {
  it('come back as they were made, in their order', async () => {
    const { store } = await stored()
    expect(await store.decisions()).toEqual([])
    for (const decision of [merge, undo]) await store.putDecision(decision)
    expect(await store.decisions()).toEqual([merge, undo])
  })

  it('outlive a new analysis of the sources, whose claims may be gone', async () => {
    const { store, analyse } = await stored()
    await store.putDecision(merge)
    await analyse()
    expect(await store.decisions()).toEqual([merge])
  })

  it('can neither be changed nor deleted, nor made twice', async () => {
    const { file, store } = await stored()
    await store.putDecision(merge)
    await expect(store.putDecision(merge)).rejects.toThrow(/UNIQUE/)
    const database = new Database(file)
    expect(() => database.exec(`UPDATE decisions SET person = 'Bo'`)).toThrow(/append-only/)
    expect(() => database.exec('DELETE FROM decisions')).toThrow(/append-only/)
    database.close()
  })

  it('make the fingerprint another one each time', async () => {
    const { store } = await stored()
    const seen = [await store.fingerprint()]
    for (const decision of [merge, undo]) {
      await store.putDecision(decision)
      seen.push(await store.fingerprint())
    }
    expect(new Set(seen).size).toBe(3)
  })

  it.each([
    ['a merge with a target', { ...merge, withdraws: 'decision_1' }],
    ['an undo of nothing', { ...undo, withdraws: null }],
    ['another kind', { ...merge, kind: 'join' as Decision['kind'] }],
  ])('are refused as %s', async (_, decision) => {
    const { store } = await stored()
    await expect(store.putDecision(decision)).rejects.toThrow(/CHECK/)
  })
})

describe('the figures of things', () => {
  it('count sources, claims and conflicts', async () => {
    const { store } = await stored()
    const [source] = await store.comparedSources()
    const [a, b] = source?.claims ?? []
    if (source === undefined || a === undefined || b === undefined) throw new Error('expected two claims')
    const place = { source: source.id, span: a.span }
    const comparison: Comparison = {
      ...({ id: 'comparison_1', verdict: 'conflict', kind: 'number', band: 'sure', claims: [a.id, b.id] } as const),
      ...{ sides: [place, place], parts: [], rule: 'number', explanation: 'x', thing: 'thing_1', slot: 'die.count' },
      expression: null,
    }
    const things = [{ id: 'thing_1', kind: 'event', name: 'flood', mentions: [a.id, b.id].sort() }] as const
    await store.replaceComparisons(
      { stories: [], things, comparisons: [comparison], disputes: [], witnesses: [] },
      { fingerprint: await store.fingerprint(), version: 1 },
    )
    expect(await store.thingFigures()).toEqual([{ id: 'thing_1', sources: 1, claims: 2, conflicts: 1 }])
  })
})
