import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const sources = new URL('../../sources/', import.meta.url)
const annotations = new URL('../../annotations/', import.meta.url)

const kind = z.enum(['number', 'date', 'identity', 'place', 'polarity', 'quote', 'attribution', 'terminology'])
const frame = z.enum(['partner', 'threat-vector', 'operating-environment', 'sovereign-actor', 'absent', 'none'])
const approx = z.enum(['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'range', 'vague'])
const label = z.enum(['PERSON', 'ORG', 'GPE', 'LOC', 'LAW', 'EVENT', 'FACILITY'])
const role = z.enum(['body', 'heading', 'byline', 'caption', 'list-item', 'table', 'reference', 'comment', 'furniture'])
const place = z.strictObject({ file: z.string().min(1), quote: z.string().min(1) })
const occurring = place.extend({ occurrence: z.int().min(2).optional() })
const anchor = place.extend({ side: z.enum(['a', 'b']) })

const pair = z
  .strictObject({
    id: z.string().regex(/^[crn]\d+$/),
    relation: z.enum(['conflict', 'reconciled', 'compatible']),
    type: kind,
    kinds: z.array(kind).min(1).optional(),
    a: place,
    b: place,
    also: z.array(anchor).optional(),
    parts: z.array(place).optional(),
    why: z.string().min(1),
  })
  .refine(
    (row) => (row.relation === 'conflict') === (row.kinds !== undefined),
    'kinds belong to conflicts, and only there',
  )
  .refine((row) => row.kinds === undefined || row.kinds[0] === row.type, 'the first of the kinds is the type')
  .refine((row) => row.also?.every((one) => one.file === row[one.side].file) ?? true, "also stays in its side's file")

const quantity = place
  .extend({
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    approx,
    unit: z.string().min(1),
    of: z.string().min(1),
  })
  .refine((row) => row.value !== null || row.low !== null || row.high !== null, 'a quantity has a value or a bound')

const day = z.iso.date().nullable()
const time = place
  .extend({ from: day, to: day, optional: z.literal(true).optional() })
  .refine((row) => row.from !== null || row.to !== null, 'a time has a beginning or an end')
  .refine((row) => row.from === null || row.to === null || row.from <= row.to, 'a time begins before it ends')

const gold = z.strictObject({
  topic: z.string().min(1),
  pairs: z.array(pair).min(1),
  sentences: z.array(occurring.extend({ role })).min(1),
  entities: z.array(occurring.extend({ label, optional: z.literal(true).optional() })).min(1),
  quantities: z.array(quantity).min(1),
  times: z.array(time).min(1),
  speakers: z.array(place.extend({ speaker: z.string().min(1) })).min(1),
  frames: z
    .array(place.extend({ target: z.string().min(1), frames: z.array(frame).min(1), holder: z.string().min(1) }))
    .optional(),
  furniture: z.array(place).min(1),
})

type Place = z.infer<typeof place>
type Gold = z.infer<typeof gold>

const folders = (root: URL): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

const readGold = (topic: string): Gold =>
  gold.parse(JSON.parse(readFileSync(new URL(`${topic}/gold.json`, annotations), 'utf8')))

const readArticle = (topic: string, file: string): string => readFileSync(new URL(`${topic}/${file}`, sources), 'utf8')

/** Every place that a row uses as a claim of an article. */
const claimPlaces = (rows: Gold): Place[] => [
  ...rows.pairs.flatMap((row) => [row.a, row.b, ...(row.also ?? []), ...(row.parts ?? [])]),
  ...rows.quantities,
  ...rows.times,
  ...rows.speakers,
  ...(rows.frames ?? []),
]

const occurrences = (text: string, quote: string): number => text.split(quote).length - 1

const shares = (text: string, a: string, b: string): boolean => {
  const from = text.indexOf(a)
  const other = text.indexOf(b)
  return from < other + b.length && other < from + a.length
}

it('has gold for each topic of the samples', () => {
  expect(folders(annotations)).toEqual(folders(sources))
})

it('keeps nothing but articles in the folder that is taken in', () => {
  const loose = readdirSync(sources, { withFileTypes: true }).filter((entry) => !entry.isDirectory())
  expect(loose.map((entry) => entry.name)).toEqual([])
})

describe.each(folders(sources))('%s', (topic) => {
  const rows = readGold(topic)
  const articles = new Map(readdirSync(new URL(`${topic}/`, sources)).map((file) => [file, readArticle(topic, file)]))
  const textOf = (spot: Place): string => articles.get(spot.file) ?? ''

  it('mixes formats', () => {
    const formats = new Set([...articles.keys()].map((file) => file.slice(file.lastIndexOf('.'))))
    expect([...formats].sort()).toEqual(['.html', '.md', '.txt'])
  })

  it('quotes words that occur exactly once in their file', () => {
    const astray = [...claimPlaces(rows), ...rows.furniture].filter(
      (spot) => occurrences(textOf(spot), spot.quote) !== 1,
    )
    expect(astray).toEqual([])
  })

  it('counts the occurrences of its names and sentences', () => {
    const astray = [...rows.sentences, ...rows.entities].filter(
      ({ occurrence = 1, ...spot }) => occurrences(textOf(spot), spot.quote) < occurrence,
    )
    expect(astray).toEqual([])
  })

  it('gives each pair an id of its own, which begins with its relation', () => {
    const letters = { conflict: 'c', reconciled: 'r', compatible: 'n' }
    expect(new Set(rows.pairs.map((row) => row.id)).size).toBe(rows.pairs.length)
    expect(rows.pairs.filter((row) => !row.id.startsWith(letters[row.relation]))).toEqual([])
  })

  it('lists no pair of places twice', () => {
    const keys = rows.pairs.map((row) =>
      [row.a, row.b]
        .map((spot) => `${spot.file} ${spot.quote}`)
        .sort()
        .join(' | '),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('never takes furniture for a claim', () => {
    const wrong = claimPlaces(rows).filter((spot) =>
      rows.furniture.some((line) => line.file === spot.file && shares(textOf(spot), line.quote, spot.quote)),
    )
    expect(wrong).toEqual([])
  })
})

it('keeps one topic almost quiet', () => {
  const conflicts = folders(sources).map((topic) => readGold(topic).pairs.filter((row) => row.relation === 'conflict'))
  expect(Math.min(...conflicts.map((rows) => rows.length))).toBe(1)
})
