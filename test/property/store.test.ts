import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quote, type Span } from '../../src/domain/index.ts'
import { openStore, type SourceEntry } from '../../src/store/index.ts'
import { entryOf, scratchFolder, sourceOf } from '../store/sample.ts'

/** A text of whole characters of one and two units. */
const character = fc.oneof(
  fc.constantFrom('a', ' ', '7', 'é', '’', '\u00a0', '🌊', '👩‍🚒', '𝟜'),
  fc.string({ unit: 'grapheme' }),
)
const text = fc.array(character, { minLength: 1, maxLength: 60 }).map((characters) => `.${characters.join('')}`)

/** Spans between the starts of characters. */
const spansIn = (whole: string): fc.Arbitrary<readonly Span[]> => {
  const starts = [0]
  for (const point of whole) starts.push((starts.at(-1) ?? 0) + point.length)
  const edge = fc.nat({ max: starts.length - 1 }).map((index) => starts[index] ?? 0)
  const span = fc.tuple(edge, edge).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  return fc.array(
    span.filter(({ start, end }) => start < end),
    { maxLength: 12 },
  )
}

const document = text.chain((whole) => fc.tuple(fc.constant(whole), spansIn(whole)))

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

const withEntities = (entry: SourceEntry, spans: readonly Span[]): SourceEntry => {
  const body = { label: 'ORG' as const, name: 'Body', titles: [] }
  return { ...entry, layers: { ...entry.layers, entity: spans.map((span) => ({ span, body })) } }
}

describe('any text', () => {
  it('gives every span back, in the store and to SQL', async () => {
    const file = join(scratchFolder(), 'p.db')
    const store = await openStore({ file, create: true })
    const database = new Database(file, { readonly: true })
    const quotes = database.prepare(
      `SELECT quote FROM annotations_view WHERE layer = 'entity' AND source = ? ORDER BY "start", "end"`,
    )
    const run = await store.startRun({ pipeline: 'p', stages: [] })
    await fc.assert(
      fc.asyncProperty(document, async ([whole, spans]) => {
        const source = sourceOf('p.md', whole)
        await store.putSource(withEntities(entryOf(run, source), spans))
        const [stored] = await store.sources()
        const rows = await store.annotations(stored?.id ?? '', 'entity')
        const distinct = [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()].sort(byPlace)
        expect(rows.map(({ span }) => span)).toEqual(distinct)
        expect(quotes.pluck().all(stored?.id)).toEqual(distinct.map((span) => quote(whole, span)))
        expect(await store.document(stored?.id ?? '')).toMatchObject({ text: whole, origin: source.origin })
      }),
      { numRuns: 60 },
    )
    expect((await store.faults()).filter((fault) => !fault.startsWith('comparisons:'))).toEqual([])
    database.close()
    await store.close()
  })

  it('gives the same ids whatever else is in the store', async () => {
    const folder = scratchFolder()
    const [one, other] = await Promise.all(
      ['one.db', 'other.db'].map((name) => openStore({ file: join(folder, name), create: true })),
    )
    if (one === undefined || other === undefined) throw new Error('expected two stores')
    const idsIn = async (store: typeof one, path: string) => {
      const source = (await store.sources()).find((known) => known.path === path)
      return (await store.annotations(source?.id ?? '', 'entity')).map(({ id }) => id)
    }
    await fc.assert(
      fc.asyncProperty(document, text, async ([whole, spans], before) => {
        await other.putSource(
          entryOf(await other.startRun({ pipeline: 'p', stages: [] }), sourceOf('x.md', `x${before}`)),
        )
        for (const store of [one, other]) {
          const run = await store.startRun({ pipeline: 'p', stages: [] })
          await store.putSource(withEntities(entryOf(run, sourceOf('p.md', whole)), spans))
        }
        expect(await idsIn(other, 'p.md')).toEqual(await idsIn(one, 'p.md'))
      }),
      { numRuns: 25 },
    )
    await Promise.all([one.close(), other.close()])
  })
})
