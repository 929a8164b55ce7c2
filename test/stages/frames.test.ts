import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contains, type EntityLabel, type FrameBody, type Layers, quote, type Span } from '../../src/domain/index.ts'
import {
  type AnyStage,
  loadPipeline,
  PipelineError,
  runPipeline,
  type StageFactory,
  stage,
} from '../../src/pipeline/index.ts'
import { loadCodebook } from '../../src/stages/frames/codebook.ts'
import { frames } from '../../src/stages/frames/index.ts'
import { sentences } from '../../src/stages/sentences/index.ts'
import { tokens } from '../../src/stages/tokens.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (relative: string): string => readFileSync(join(ROOT, 'pipelines', relative), 'utf8')

interface Case {
  readonly text: string
  readonly publisher?: string
  /** A country that the document names elsewhere. */
  readonly mentions?: string
  readonly entities?: readonly (readonly [string, EntityLabel])[]
  readonly speech?: readonly (readonly [string, string])[]
  /** What the sentence says was left or reached, by frame. */
  readonly shifts?: Readonly<Record<string, FrameBody['shift']>>
  readonly frames?: readonly (Partial<Omit<FrameBody, 'cues'>> & { readonly cues?: readonly string[] })[]
}

const casesIn = (name: string): readonly Case[] =>
  readFileSync(join(ROOT, 'test', 'cases', name), 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line))

const spansIn = (text: string, words: string): readonly Span[] =>
  text
    .split(words)
    .slice(1)
    .reduce<Span[]>((spans) => {
      const start = text.indexOf(words, spans.at(-1)?.end ?? 0)
      return [...spans, { start, end: start + words.length }]
    }, [])

/** Stages that give the entities and speeches of a case, so that this test is about frames alone. */
const given = (text: string, { entities = [], speech = [] }: Case): Record<string, StageFactory> => {
  const entityStage: AnyStage = stage({
    name: 'entities',
    reads: [],
    writes: 'entity',
    version: 1,
    run: () =>
      entities.flatMap(([name, label]) =>
        spansIn(text, name).map((span) => ({ span, body: { label, name, titles: [] } })),
      ),
  })
  const speechStage: AnyStage = stage({
    name: 'speech',
    reads: [],
    writes: 'speech',
    version: 1,
    run: () =>
      speech.flatMap(([words, speaker]) =>
        spansIn(text, words).map((span) => ({
          span,
          body: { speaker, cue: 'said', direct: true, clause: { start: 0, end: text.length } },
        })),
      ),
  })
  return { entities: () => entityStage, speech: () => speechStage }
}

const PIPELINE = `
name: frames
stages: [sentences, tokens, entities, speech, { stage: frames, codebook: codebooks/default.yaml }]
`

/** Compiled once: the codebook is the same for all cases. */
const framesStage = frames({ codebook: 'codebooks/default.yaml' }, read)

const framesOf = (known: Case): { readonly text: string; readonly found: readonly Layers['frame'][] } => {
  const text = known.mentions === undefined ? known.text : `${known.text} ${known.mentions} has a port.`
  const stages = { sentences, tokens, frames: () => framesStage, ...given(text, known) }
  const pipeline = loadPipeline({ file: 'frames.yaml', text: PIPELINE, stages, read })
  const document = { text, published: null, author: null, publisher: known.publisher ?? null, title: null }
  const blocks: readonly Layers['block'][] = [{ span: { start: 0, end: text.length }, body: { role: 'body' } }]
  const { layers, messages } = runPipeline(pipeline, document, blocks)
  expect(messages).toEqual([])
  return { text, found: layers.frame }
}

describe('frames', () => {
  for (const known of casesIn('frames.jsonl')) {
    it(known.text, () => {
      const { text, found } = framesOf(known)
      const shown = found.map(({ body }) => ({ ...body, cues: body.cues.map((cue) => quote(text, cue)) }))
      for (const expected of known.frames ?? []) expect(shown).toContainEqual(expect.objectContaining(expected))
    })
  }

  for (const known of casesIn('shifts.jsonl')) {
    it(`left or reached: ${known.text}`, () => {
      const { found } = framesOf(known)
      const shifts = Object.fromEntries(found.map(({ body }) => [body.frame, body.shift]))
      expect(shifts).toMatchObject(known.shifts ?? {})
    })
  }

  for (const known of casesIn('frames.negative.jsonl')) {
    it(`none in: ${known.text}`, () => {
      expect(framesOf(known).found.map(({ body }) => body.frame)).toEqual([])
    })
  }

  it('stand on whole sentences, with their cues inside', () => {
    const { text, found } = framesOf({ text: 'It rained. Peru is a close ally. Nobody came.' })
    expect(found.map(({ span }) => quote(text, span))).toEqual(['Peru is a close ally.'])
    expect(found.every(({ span, body }) => body.cues.every((cue) => contains(span, cue)))).toBe(true)
  })

  it('name a pair of partners once each', () => {
    const { found } = framesOf({ text: 'Norway and Finland have drawn up a joint plan.' })
    expect(found.map(({ body }) => body.target).sort()).toEqual(['Finland', 'Norway'])
  })

  it('score more cues higher', () => {
    const [one] = framesOf({ text: 'Peru is a close ally.' }).found
    const [two] = framesOf({ text: 'Peru is a close ally, and its crews train side by side with ours.' }).found
    expect(two?.body.score).toBeGreaterThan(one?.body.score ?? 1)
    expect(two?.body.score).toBeLessThanOrEqual(1)
  })
})

const CODEBOOK = read('codebooks/default.yaml')

describe('the default codebook', () => {
  const codebook = loadCodebook('default.yaml', CODEBOOK)

  for (const { frame, examples, counterExamples } of codebook.entries) {
    it.each(examples)(`${frame}: %s`, (text) => {
      expect(framesOf({ text }).found.map(({ body }) => body.frame)).toContain(frame)
    })
    it.each(counterExamples)(`not ${frame}: %s`, (text) => {
      expect(framesOf({ text }).found.map(({ body }) => body.frame)).not.toContain(frame)
    })
  }
})

const SMALL = `name: small
version: 2
threshold: 0.5
weights: { strong: 0.7, weak: 0.3, hints: 0.25 }
lists:
  warm: [close, old]
frames:
  - frame: partner
    definition: someone one works with
    examples: [Peru is a close ally.]
    counter-examples: [Peru is far away.]
    strong:
      - '{warm} ally'
`

describe('a codebook', () => {
  it('names its version in each frame', () => {
    expect(loadCodebook('small.yaml', SMALL).version).toBe('small@2')
  })

  const faults: readonly (readonly [string, string, RegExp])[] = [
    [
      'an unknown list',
      SMALL.replace('{warm} ally', '{worm} ally'),
      /^small\.yaml:13: .*"worm".*target, country, place, number, warm/,
    ],
    ['a gap at the end', SMALL.replace('{warm} ally', 'ally ~2'), /^small\.yaml:13: .*begins and ends/],
    ['an optional start', SMALL.replace('{warm} ally', 'old? ally'), /^small\.yaml:13: .*begins and ends/],
    ['too long a gap', SMALL.replace('{warm} ally', 'old ~90 ally'), /^small\.yaml:13: .*~1 to ~12/],
    ['a regular expression', SMALL.replace('{warm} ally', '(old)+ ally'), /^small\.yaml:13: .*no word/],
    ['an empty pattern', SMALL.replace('{warm} ally', ' '), /^small\.yaml:13: /],
    ['a list within itself', SMALL.replace('close, old', 'close, "{warm}"'), /^small\.yaml:13: .*within itself/],
    [
      'a missing definition',
      SMALL.replace('    definition: someone one works with\n', ''),
      /small\.yaml:8: .*definition/,
    ],
    ['a weight past 1', SMALL.replace('strong: 0.7', 'strong: 7'), /small\.yaml:4: .*strong/],
    ['an unknown key', `${SMALL}    colour: red\n`, /small\.yaml:14: .*colour/],
    ['two frames of one name', SMALL + SMALL.slice(SMALL.indexOf('  - frame')), /small\.yaml:14: .*line 8 already/],
  ]

  for (const [what, text, message] of faults) {
    it(`refuses ${what}, with file and line`, () => {
      expect(() => loadCodebook('small.yaml', text)).toThrow(PipelineError)
      expect(() => loadCodebook('small.yaml', text)).toThrow(message)
    })
  }
})
