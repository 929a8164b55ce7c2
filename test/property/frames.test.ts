import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, type Layers } from '../../src/domain/index.ts'
import { loadPipeline, type PipelineRun, runPipeline, type StageFactory, stage } from '../../src/pipeline/index.ts'
import { makeMatcher } from '../../src/stages/frames/cue-matcher.ts'
import type { Atom } from '../../src/stages/frames/cue-pattern.ts'
import { frames } from '../../src/stages/frames/index.ts'
import type { Unit } from '../../src/stages/frames/reading.ts'
import { sentences } from '../../src/stages/sentences/index.ts'
import { tokens } from '../../src/stages/tokens.ts'

const none: StageFactory = () => stage({ name: 'entities', reads: [], writes: 'entity', version: 1, run: () => [] })
const silent: StageFactory = () => stage({ name: 'speech', reads: [], writes: 'speech', version: 1, run: () => [] })

const pipeline = loadPipeline({
  file: 'any.yaml',
  text: 'name: any\nstages: [sentences, tokens, entities, speech, { stage: frames, codebook: codebooks/default.yaml }]',
  stages: { sentences, tokens, entities: none, speech: silent, frames },
  read: (relative) => readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', relative), 'utf8'),
})

const run = (text: string): PipelineRun => {
  const document = { text, published: null, author: null, publisher: null, title: null }
  const blocks: readonly Layers['block'][] =
    text === '' ? [] : [{ span: { start: 0, end: text.length }, body: { role: 'body' } }]
  return runPipeline(pipeline, document, blocks)
}

const word = fc.constantFrom(
  ...`Peru Chile Peruvian we our it the a of for to from in is are was not never who , . ; : “ ” partner ally close
  drugs flow out north terrain map road ridge planner general see describe as alone decide own law nobody foreign hand
  hardly there report not line about leak pipe hive sovereign consent government report Washington`.split(/\s+/),
)

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
)

describe('frames of any text', () => {
  it('stand inside their sentence and text, with cues inside them and a score up to 1', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { layers, messages } = run(text)
        expect(messages).toEqual([])
        for (const { span, body } of layers.frame) {
          expect(body.cues.length).toBeGreaterThan(0)
          expect(body.cues.every((cue) => contains(span, cue))).toBe(true)
          expect(body.score).toBeGreaterThan(0)
          expect(body.score).toBeLessThanOrEqual(1)
          expect(body.holder).not.toBe('')
          expect(body.target).not.toBe('')
        }
      }),
    )
  })

  it('are one for each sentence, frame and target, and the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { frame } = run(text).layers
        const keys = frame.map(({ span, body }) => `${span.start} ${body.frame} ${body.target}`)
        expect(new Set(keys).size).toBe(keys.length)
        expect(run(text).layers.frame).toEqual(frame)
      }),
    )
  })
})

const unitOf = (norm: string, index: number): Unit => ({
  span: { start: index, end: index + 1 },
  norm,
  keys: [norm],
  country: null,
  named: false,
})

/** The end of the shortest match, by trying every way: what the matcher must find by following all ways at once. */
const shortest = (atoms: readonly Atom[], norms: readonly string[], at: number): number | null => {
  const [first, ...rest] = atoms
  if (first === undefined) return at
  const ends: number[] = []
  if (first.optional) ends.push(shortest(rest, norms, at) ?? Number.POSITIVE_INFINITY)
  const norm = norms[at]
  if (norm !== undefined && (first.keys?.has(norm) ?? true))
    ends.push(shortest(rest, norms, at + 1) ?? Number.POSITIVE_INFINITY)
  const end = Math.min(...ends)
  return Number.isFinite(end) ? end : null
}

const letter = fc.constantFrom('a', 'b', 'c')
const keys = fc.uniqueArray(letter, { minLength: 1, maxLength: 2 }).map((letters) => new Set(letters))
const firm: fc.Arbitrary<Atom> = fc.record({ keys, optional: fc.constant(false) })
const loose: fc.Arbitrary<Atom> = fc.record({ keys: fc.option(keys), optional: fc.boolean() })
const anyPattern = fc
  .tuple(firm, fc.array(loose, { maxLength: 5 }), firm)
  .map(([first, middle, last]): readonly Atom[] => [first, ...middle, last])

describe('the cue matcher', () => {
  it('finds at each place the shortest match that trying every way finds', () => {
    fc.assert(
      fc.property(anyPattern, fc.array(letter, { maxLength: 12 }), (atoms, norms) => {
        const found = makeMatcher([{ atoms, meaning: 'any' }])(norms.map(unitOf))
        const expected = norms.flatMap((_, from) => {
          const to = shortest(atoms, norms, from)
          return to === null ? [] : [{ from, to }]
        })
        expect(found.map(({ from, to }) => ({ from, to }))).toEqual(expected)
      }),
    )
  })
})
