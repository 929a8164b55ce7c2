import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/compare/explain.ts'
import { compareSources } from '../../src/compare/index.ts'
import { type ComparedSource, contains, contentId, isInside } from '../../src/domain/index.ts'
import { loadPipeline, type PipelineRun, runPipeline } from '../../src/pipeline/index.ts'
import { STAGES } from '../../src/stages/index.ts'

const PIPELINES = join(import.meta.dirname, '..', '..', 'pipelines')
const read = (relative: string): string => readFileSync(join(PIPELINES, relative), 'utf8')
const news = loadPipeline({ file: 'pipelines/news.yaml', text: read('news.yaml'), stages: STAGES, read })

const word = fc.constantFrom(
  ...`The the a of in at from to by until since with and , ; . ( ) “ ” " not never no nobody none one was were will would has had
  been is are to hand over took off turned down raised cut opened closed suspended resumed approved rejected signed began
  ended killed died arrested paid collected cost grew fell by percent 12 25 1,250 £3.4 million $5 km miles a month year each
  dam harbor mayor Ada Lindholm Velm Ostria Council commission chaired chair who which it they that there only because
  report strike inquiry ferry 3 May 2031 Monday noon 14:30 June said told it was constructor __proto__ toString 🌊`.split(
    /\s+/,
  ),
)
const newsy = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

const runOn = (text: string): PipelineRun =>
  runPipeline(news, { text, published: '2031-05-20', author: null, publisher: null, title: null }, [
    ...(text.length > 0 ? [{ span: { start: 0, end: text.length }, body: { role: 'body' as const } }] : []),
  ])

const sourceOf = (text: string, id: string): ComparedSource => ({
  ...{ id, path: `${id}.md`, text, title: null, publisher: null, author: null, published: '2031-05-20' },
  claims: runOn(text).layers.claim.map((claim) => ({ ...claim, source: id, id: contentId('claim', { id, claim }) })),
})

describe('any text', () => {
  it('makes no stage fail, and claims lie inside it with their words', () => {
    fc.assert(
      fc.property(newsy, (text) => {
        const { ran, messages, layers } = runOn(text)
        expect(ran.filter(({ state }) => state === 'failed')).toEqual([])
        expect(messages.filter(({ rule }) => rule === 'stage-failed')).toEqual([])
        for (const { span, body } of layers.claim) {
          expect(isInside(span, text.length) && contains(span, body.words)).toBe(true)
          expect(body.slot).toMatch(/^[^\s.]+\.[^\s.]+$/)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('is compared with any other alike in either order, and every comparison can be explained', () => {
    fc.assert(
      fc.property(newsy, newsy, (one, other) => {
        const sources = [sourceOf(one, 'one'), sourceOf(other, 'other')]
        const found = compareSources({ sources })
        expect(compareSources({ sources: sources.toReversed() })).toEqual(found)
        const ids = new Set(sources.flatMap(({ claims }) => claims.map(({ id }) => id)))
        for (const comparison of found.comparisons) {
          expect(comparison.claims.every((id) => ids.has(id))).toBe(true)
          expect(explain(sources, comparison)?.comparison).toEqual(comparison)
        }
      }),
      { numRuns: 150 },
    )
  })
})
