import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Expression } from '../../src/domain/index.ts'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { linesOf, recordsOf, takeIn } from './corpus.ts'

const SAMPLES = join(import.meta.dirname, '..', '..', 'sources')
const topics = readdirSync(SAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const topic = join(SAMPLES, topics[0]?.name ?? '')

type Row = Record<string, unknown>

const KEYS: Readonly<Record<string, readonly string[]>> = {
  source: ['path', 'sha256', 'format', 'title', 'publisher', 'author', 'published', 'url', 'language', 'kind'],
  sentence: ['role'],
  entity: ['label', 'name', 'entity'],
  quantity: ['value', 'low', 'high', 'approx', 'unit', 'of'],
  time: ['from', 'to', 'kind', 'at'],
  speech: ['speaker', 'cue', 'direct'],
  frame: ['frame', 'target', 'holder', 'polarity', 'score', 'cues'],
  thing: ['kind', 'name', 'mentions'],
  claim: [
    ...['thing', 'slot', 'value', 'figure', 'place', 'time', 'scope', 'speaker', 'commitment', 'polarity', 'modality'],
    'status',
  ],
  comparison: ['verdict', 'kind', 'band', 'claims', 'spans', 'parts', 'rule', 'explanation'],
  dispute: ['thing', 'slot', 'comparisons', 'positions'],
}

const PLACE = ['source', 'start', 'end', 'raw', 'text']
const WITHOUT_PLACE = ['source', 'thing', 'comparison', 'dispute']

const sampleRecords = async () => {
  const store = await scratchStore()
  await takeIn(store, topic)
  return (await recordsOf(store)) as unknown as readonly Row[]
}

describe('an export', () => {
  it('has the keys of the contract in each record, sources first', async () => {
    const records = await sampleRecords()
    expect(records[0]?.type).toBe('source')
    for (const record of records) {
      const type = String(record.type)
      const wanted = [...(KEYS[type] ?? ['no such type']), ...(WITHOUT_PLACE.includes(type) ? [] : PLACE)]
      expect(wanted.filter((key) => !(key in record))).toEqual([])
    }
    const order = [...new Set(records.map(({ type }) => String(type)))]
    expect(order).toEqual(Object.keys(KEYS).filter((type) => order.includes(type)))
  })

  it('is ordered by source, place and id within each layer', async () => {
    const records = (await sampleRecords()).filter(({ type }) => !WITHOUT_PLACE.includes(String(type)))
    const keyOf = ({ source, start, end, id }: Row) =>
      [source, ...[start, end].map((offset) => String(offset).padStart(9, '0')), id].join(' ')
    for (const type of new Set(records.map((record) => record.type))) {
      const keys = records.filter((record) => record.type === type).map(keyOf)
      expect(keys).toEqual([...keys].sort())
    }
  })

  it('has no id twice, and no pointer to what it does not hold', async () => {
    const records = await sampleRecords()
    const ids = records.map(({ id }) => String(id))
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    const named = records.flatMap((row) => [row.source, row.thing, ...((row.claims ?? row.mentions ?? []) as string[])])
    expect(named.filter((id) => typeof id === 'string' && !known.has(id))).toEqual([])
  })

  it('gives the same bytes whatever the order of arrival and the path of the database', async () => {
    const copy = join(scratchFolder(), 'elsewhere')
    mkdirSync(copy)
    const names = readdirSync(topic)
    const one = await scratchStore()
    await takeIn(one, topic)
    const other = await scratchStore(join(copy, 'another name.db'))
    for (const name of names.toReversed()) {
      copyFileSync(join(topic, name), join(copy, name))
      await takeIn(other, join(copy, name))
    }
    expect(await linesOf(other)).toBe(await linesOf(one))
  })

  it('has the expression of arithmetic with each comparison that it made, and with no other', async () => {
    const made = (await sampleRecords()).filter(({ type }) => type === 'comparison')
    // One amount in two units may be told by open bounds ("over 12,000 acres"): nothing to calculate with.
    const rules = (has: boolean) => new Set(made.filter((row) => 'expression' in row === has).map(({ rule }) => rule))
    const [having, lacking] = [rules(true), rules(false)]
    expect(having.size).toBeGreaterThan(0)
    expect([...having].filter((rule) => lacking.has(rule) && rule !== 'units')).toEqual([])
    const claims = new Set((await sampleRecords()).filter(({ type }) => type === 'claim').map(({ id }) => id))
    const told = made.flatMap((row) => (row.expression as Expression | undefined)?.terms ?? [])
    expect(told.filter(({ claim }) => !claims.has(claim))).toEqual([])
  })

  it('counts the witnesses of claims that were held against another source, and of no others', async () => {
    const records = await sampleRecords()
    const claims = records.filter(({ type }) => type === 'claim')
    const sourceOf = new Map(claims.map(({ id, source }) => [id, source] as const))
    const pairs = records.filter(({ type }) => type === 'comparison').map((row) => row.claims as [string, string])
    const compared = new Set(pairs.filter(([a, b]) => sourceOf.get(a) !== sourceOf.get(b)).flat())
    expect(claims.filter((row) => 'witnesses' in row).map(({ id }) => id)).toEqual(
      claims.filter(({ id }) => compared.has(String(id))).map(({ id }) => id),
    )
    expect(new Set(claims.map(({ witnesses }) => witnesses))).toContain(2)
  })

  it('leaves nothing of a revision that was replaced', async () => {
    const [folder, store, fresh] = [scratchFolder(), await scratchStore(), await scratchStore()]
    writeFileSync(join(folder, 'a.md'), 'Twelve miners died on 3 May 2031.\n')
    await takeIn(store, folder)
    writeFileSync(join(folder, 'a.md'), 'Thirteen miners died on 3 May 2031.\n')
    await takeIn(store, folder)
    await takeIn(fresh, folder)
    expect(await linesOf(store)).toBe(await linesOf(fresh))
  })
})

describe('a place', () => {
  it('counts code points in text and file, around markup and signs of two units', async () => {
    const [folder, store] = [scratchFolder(), await scratchStore()]
    const raw = '# News 🌊\n\n“The **40 miners**” 🙏 came\nfrom \\$3 million & [Ruritania](https://r.example/a).\n'
    writeFileSync(join(folder, 'a.md'), raw)
    await takeIn(store, folder)
    const points = Array.from(readFileSync(join(folder, 'a.md'), 'utf8'))
    const rows = (await recordsOf(store)) as unknown as readonly { raw?: [number, number][]; text: string }[]
    const placed = rows.filter((row) => row.raw !== undefined)
    expect(placed.length).toBeGreaterThan(2)
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    for (const row of placed) {
      const words = (row.raw ?? []).map(([start, end]) => points.slice(start, end).join('')).join('')
      expect(letters(words)).toBe(letters(row.text))
    }
  })
})
