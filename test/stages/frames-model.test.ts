import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FrameBody, quote } from '../../src/domain/index.ts'
import { loadPipeline, PipelineError, runPipeline, type StageFactory, stage } from '../../src/pipeline/index.ts'
import { frames } from '../../src/stages/frames/index.ts'
import { sentences } from '../../src/stages/sentences/index.ts'
import { tokens } from '../../src/stages/tokens.ts'

const CODEBOOK = `name: small
version: 2
threshold: 0.5
weights: { strong: 0.7, weak: 0.3, hints: 0.25 }
frames:
  - frame: partner
    definition: someone one works with
    examples: [Peru is a close ally.]
    counter-examples: [Peru is far away.]
    strong: [close ally]
    weak: [dialogue]
  - frame: absent
    definition: someone nobody sees
    examples: [Peru is not there.]
    counter-examples: [Peru is far away.]
    strong: [not there]
`

const MODEL = {
  ...{ format: 'variorum-frame-model', version: 1, codebook: 'small@2', vocabulary: ['quilt', 'fog', 'ship'] },
  shared: { any: -0.5 },
  frames: { partner: { 'word quilt': 6, 'word fog': -4, 'pattern dialogue': 2 } },
}

const none: StageFactory = () => stage({ name: 'entities', reads: [], writes: 'entity', version: 1, run: () => [] })
const silent: StageFactory = () => stage({ name: 'speech', reads: [], writes: 'speech', version: 1, run: () => [] })

const pipelineWith = (option: string, model: string) =>
  loadPipeline({
    file: 'any.yaml',
    text: `name: any\nstages: [sentences, tokens, entities, speech, { stage: frames, codebook: small.yaml${option} }]`,
    stages: { sentences, tokens, entities: none, speech: silent, frames },
    read: (relative) => (relative === 'small.yaml' ? CODEBOOK : model),
  })

type Found = readonly (FrameBody & { readonly words: readonly string[] })[]

const found = (text: string, model: unknown = MODEL): Found => {
  const pipeline = pipelineWith(model === null ? '' : ', model: m.json', JSON.stringify(model))
  const document = { text, published: null, author: null, publisher: null, title: null }
  const { layers, messages } = runPipeline(pipeline, document, [
    { span: { start: 0, end: text.length }, body: { role: 'body' } },
  ])
  expect(messages).toEqual([])
  return layers.frame.map(({ body }) => ({ ...body, words: body.cues.map((cue) => quote(text, cue)) }))
}

describe('the frames stage with a model', () => {
  it('finds what no cue shows, with the words that speak for it', () => {
    expect(found('Peru sent a quilt.', null)).toEqual([])
    expect(found('Peru sent a quilt.')).toMatchObject([
      {
        frame: 'partner',
        target: 'Peru',
        holder: 'author',
        polarity: 'asserted',
        words: ['quilt'],
        codebook: 'small@2',
      },
    ])
    expect(found('Peru sent a quilt.')[0]?.score).toBeCloseTo(1 / (1 + Math.exp(3 + 0.5 - 6)), 2)
  })

  it('shows the cues where cues fired, also below the threshold of the rules', () => {
    expect(found('There is a dialogue with Peru.', null)).toEqual([])
    expect(found('There is a dialogue with Peru.')).toMatchObject([{ frame: 'partner', words: ['dialogue'] }])
  })

  it('takes a frame of the rules away', () => {
    expect(found('Peru is a close ally in fog.', null)).toHaveLength(1)
    expect(found('Peru is a close ally in fog.')).toEqual([])
  })

  it('leaves frames of which nothing was learned to the rules', () => {
    expect(found('Peru is not there.').map(({ frame }) => frame)).toEqual(['absent'])
  })

  it('with no weights finds what the rules find', () => {
    const text = 'Peru is a close ally. Peru is not there. A dialogue with Peru. Chile sees a close ally in Peru.'
    const [rules, model] = [found(text, null), found(text, { ...MODEL, shared: {}, frames: { partner: {} } })]
    const bare = (all: Found) => all.map(({ score: _, ...rest }) => rest)
    expect(bare(model)).toEqual(bare(rules))
    expect(model.every(({ score }) => score >= 0.5)).toBe(true)
  })

  it('with no weights finds what the rules of the default codebook find', () => {
    const read = (relative: string): string =>
      relative === 'm.json'
        ? JSON.stringify({ ...MODEL, codebook: version, shared: {}, frames: {} })
        : readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', relative), 'utf8')
    const yaml = read('codebooks/default.yaml')
    const version = `default@${/^version: (\d+)/m.exec(yaml)?.[1]}`
    const text = [...yaml.matchAll(/^ {6}- ([A-Z].*\.)$/gm)].map(([, example]) => example).join(' ')
    const run = (option: string) => {
      const pipeline = loadPipeline({
        file: 'any.yaml',
        text: `name: any\nstages: [sentences, tokens, entities, speech, { stage: frames, codebook: codebooks/default.yaml${option} }]`,
        stages: { sentences, tokens, entities: none, speech: silent, frames },
        read,
      })
      const document = { text, published: null, author: null, publisher: null, title: null }
      return runPipeline(pipeline, document, [{ span: { start: 0, end: text.length }, body: { role: 'body' } }]).layers
        .frame
    }
    const key = ({ span, body }: ReturnType<typeof run>[number]) =>
      `${span.start} ${body.frame} ${body.target} ${body.holder}`
    expect(run('').length).toBeGreaterThan(10)
    expect(new Set(run(', model: m.json').map(key))).toEqual(new Set(run('').map(key)))
  })
})

describe('a model file', () => {
  const faults: readonly (readonly [string, string, RegExp])[] = [
    ['of no JSON', '{', /^m\.json:1: expected a model in JSON.*frames train/],
    ['of another format', JSON.stringify({ ...MODEL, format: 'x' }), /^m\.json:1: "format"/],
    ['with a weight that is no number', JSON.stringify({ ...MODEL, shared: { any: 'x' } }), /"shared\.any"/],
    ['of another codebook', JSON.stringify({ ...MODEL, codebook: 'small@1' }), /under the codebook small@1.*small@2/],
  ]
  it.each(faults)('%s is refused, with what to do', (_, model, words) => {
    expect(() => pipelineWith(', model: m.json', model)).toThrow(PipelineError)
    expect(() => pipelineWith(', model: m.json', model)).toThrow(words)
  })
})
