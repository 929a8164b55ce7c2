import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../store/sample.ts'
import { variorum } from './run.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** A folder with one topic of two articles and this gold. */
const topicWith = (gold: unknown): string => {
  const folder = scratchFolder()
  const topic = join(folder, 'flood')
  mkdirSync(topic, { recursive: true })
  const head = (publisher: string) => `---\npublisher: ${publisher}\npublished: 2031-05-03\n---\n\n`
  writeFileSync(
    join(topic, 'a.md'),
    `${head('The Morning')}The flood at Velm killed 46 people, and Mayor Ada Lindholm wept.\n`,
  )
  writeFileSync(
    join(topic, 'b.md'),
    `${head('The Evening')}The flood at Velm killed 58 people. “It was night,” Mayor Ada Lindholm said.\n`,
  )
  writeFileSync(join(topic, 'gold.json'), typeof gold === 'string' ? gold : JSON.stringify(gold))
  return folder
}

const PAIR = {
  id: 'c1',
  relation: 'conflict',
  type: 'number',
  kinds: ['number'],
  a: { file: 'a.md', quote: 'killed 46 people' },
  b: { file: 'b.md', quote: 'killed 58 people' },
  why: 'One flood has one toll.',
}

describe('eval', () => {
  it('counts what is found, and what is wrong', async () => {
    const { code, out } = await variorum('eval', topicWith({ pairs: [PAIR] }), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      conflict: { gold: 1, found: 1, wrong: 0, precision: 1, recall: 1, kindRight: 1 },
      kinds: { number: { gold: 1, compared: 1, found: 1, kind: 1 }, date: { gold: 0 } },
      innocent: { gold: 0, calledConflict: 0 },
    })
  })

  it('takes a conflict where the gold sees none for an innocent pair called one', async () => {
    const { out } = await variorum('eval', topicWith({ pairs: [{ ...PAIR, relation: 'compatible' }] }), '--json')
    expect(JSON.parse(out)).toMatchObject({
      conflict: { gold: 0, found: 0, wrong: 1, precision: 0, recall: null },
      innocent: { gold: 1, calledConflict: 1 },
    })
  })

  it('shows recall by kind and precision by band', async () => {
    const { out } = await variorum('eval', topicWith({ pairs: [PAIR] }))
    expect(out).toMatch(/^Conflicts: 1 of 1 found, 0 false \(precision 100 %, recall 100 %, kind right 100 %\)$/m)
    expect(out).toMatch(/^number +1 +1 +1 +1 +100 %$/m)
    expect(out).toMatch(/^(?:sure|likely|look) +1 +0 +100 %$/m)
  })

  it('scores the layers that the gold has, with what is taken for what', async () => {
    const gold = {
      pairs: [],
      entities: [
        { file: 'a.md', quote: 'Ada Lindholm', label: 'PERSON' },
        { file: 'b.md', quote: 'Ada Lindholm', label: 'ORG' },
        { file: 'a.md', quote: 'flood', label: 'EVENT' },
      ],
      quantities: [{ file: 'a.md', quote: '46 people', value: 46, unit: 'count' }],
      speakers: [{ file: 'b.md', quote: 'It was night', speaker: 'Ada Lindholm' }],
    }
    const folder = topicWith(gold)
    const { layers } = JSON.parse((await variorum('eval', folder, '--json')).out)
    expect(layers.quantities).toMatchObject({ gold: 1, f1: 1, exactF1: null, valueAccuracy: 1 })
    expect(layers.speech).toMatchObject({ gold: 1, found: 1, f1: 1, valueAccuracy: 1 })
    expect(layers.entities).toMatchObject({ gold: 3, found: 2, overlapping: 2, right: 1, precision: 1, recall: 0.667 })
    expect(layers.entities.confusions).toEqual([{ gold: 'ORG', found: 'PERSON', count: 1, example: 'Ada Lindholm' }])
    expect(layers.times).toMatchObject({ gold: 0, found: 0, f1: null })
    expect((await variorum('eval', folder)).out).toMatch(/^entities +ORG +PERSON +1 +“Ada Lindholm”$/m)
  })

  it('finds rows that stand in a file more than once, and leaves optional ones to taste', async () => {
    const rows = [
      { file: 'a.md', quote: 'a', occurrence: 99, label: 'GPE' },
      { file: 'a.md', quote: 'Velm', optional: true, label: 'LAW' },
    ]
    const optional = await variorum('eval', topicWith({ pairs: [], entities: rows.slice(1) }), '--json')
    expect(JSON.parse(optional.out).layers.entities).toMatchObject({ gold: 0, found: 1 })
    const { code, error } = await variorum('eval', topicWith({ pairs: [], entities: rows }))
    expect([code, error]).toEqual([2, expect.stringMatching(/"a" of the gold of flood does not stand in a\.md/)])
  })

  it('holds figures to their floors, and raises floors only', async () => {
    const folder = topicWith({ pairs: [PAIR] })
    const floors = join(folder, 'floors.json')
    const held = (...more: string[]) => variorum('eval', folder, '--floors', floors, ...more)
    expect(await held()).toMatchObject({ code: 2, error: expect.stringMatching(/no file ".*floors\.json"/) })
    expect(await held('--raise-floors')).toMatchObject({ code: 0 })
    expect(await held()).toMatchObject({ code: 0, error: '' })
    const written = JSON.parse(readFileSync(floors, 'utf8'))
    expect(written).toMatchObject({ 'conflicts.precision': 1, 'conflicts.recall': 1 })
    writeFileSync(floors, JSON.stringify({ ...written, 'conflicts.recall': 0.2, 'times.f1': 0.9 }))
    const fallen = await held('--raise-floors')
    expect(fallen).toMatchObject({ code: 1, error: expect.stringMatching(/^times\.f1 fell: not measured, floor 0\.9/) })
    expect(JSON.parse(readFileSync(floors, 'utf8'))['conflicts.recall']).toBe(0.2)
  })

  it('lets no figure of the samples fall below its floor', async () => {
    const [gold, sources] = [join(ROOT, 'annotations'), join(ROOT, 'sources')]
    const { code, error } = await variorum('eval', gold, '--sources', sources, '--floors', join(gold, 'floors.json'))
    expect([code, error]).toEqual([0, ''])
  })

  it('finds most contradictions of the samples, and hardly any that are none', async () => {
    const { out } = await variorum('eval', join(ROOT, 'annotations'), '--sources', join(ROOT, 'sources'), '--json')
    const { conflict, innocent } = JSON.parse(out)
    expect(conflict.precision).toBeGreaterThanOrEqual(0.8)
    expect(conflict.recall).toBeGreaterThanOrEqual(0.6)
    expect(innocent.calledConflict).toBeLessThanOrEqual(0.05 * innocent.gold)
  })

  it.each([
    ['{', /"[^"]*gold\.json" is no JSON/],
    [{}, /gold\.json" is no gold: pairs: .*expected array/],
    [{ pairs: [PAIR, { ...PAIR, a: { file: 'a.md' } }] }, /is no gold: pairs\.1\.a\.quote: .*expected string/],
    [{ pairs: [], entities: [{ file: 'a.md', quote: 'Velm', label: 'CITY' }] }, /entities\.0\.label: .*"GPE"/],
    [
      { pairs: [{ ...PAIR, a: { file: 'a.md', quote: 'killed nobody' } }] },
      /"killed nobody" .* does not stand in a\.md/,
    ],
    [{ pairs: [{ ...PAIR, a: { file: 'z.md', quote: 'x' } }] }, /z\.md was not taken in: --sources/],
  ])('says what is wrong with a gold: %j', async (gold, words) => {
    const { code, error } = await variorum('eval', topicWith(gold))
    expect([code, error]).toEqual([2, expect.stringMatching(words)])
  })

  it('says that a folder holds no gold', async () => {
    const { code, error } = await variorum('eval', scratchFolder())
    expect([code, error]).toEqual([2, expect.stringMatching(/No folder with a gold\.json/)])
  })
})
