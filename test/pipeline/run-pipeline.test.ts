import { describe, expect, it } from 'vitest'
import type { Layers, Span } from '../../src/domain/index.ts'
import { type AnyStage, type DocumentContext, type Pipeline, runPipeline, stage } from '../../src/pipeline/index.ts'

const TEXT = 'One. Two 😀.'

const document: DocumentContext = { text: TEXT, published: null, author: null, publisher: null, title: null }

const blocks: readonly Layers['block'][] = [{ span: { start: 0, end: TEXT.length }, body: { role: 'body' } }]

const pipelineOf = (...stages: readonly AnyStage[]): Pipeline => ({
  name: 'test',
  description: '',
  stages: stages.map((listed) => ({ stage: listed, options: {}, files: {} })),
})

const sentencesAt = (...spans: readonly Span[]): AnyStage =>
  stage({
    name: 'sentences',
    reads: ['block'],
    writes: 'sentence',
    version: 3,
    run: () => spans.map((span) => ({ span, body: { role: 'body', block: 0 } })),
  })

describe('runPipeline', () => {
  it('gives every layer, those that no stage wrote as empty', () => {
    const { layers, ran, messages } = runPipeline(pipelineOf(sentencesAt({ start: 0, end: 4 })), document, blocks)
    expect(Object.keys(layers).sort()).toEqual(
      ['block', 'claim', 'entity', 'frame', 'quantity', 'sentence', 'speech', 'time', 'token'].sort(),
    )
    expect(layers.sentence).toHaveLength(1)
    expect(layers.claim).toEqual([])
    expect(ran).toEqual([{ stage: 'sentences', version: 3, count: 1, state: 'done' }])
    expect(messages).toEqual([])
  })

  it('shows a stage exactly the layers that it declared', () => {
    let seen: readonly string[] = []
    const curious = stage({
      name: 'curious',
      reads: ['sentence'],
      writes: 'token',
      version: 1,
      run: ({ layers }) => {
        seen = Object.keys(layers)
        return []
      },
    })
    runPipeline(pipelineOf(sentencesAt({ start: 0, end: 4 }), curious), document, blocks)
    expect(seen).toEqual(['sentence'])
  })

  it('orders a layer by span, longer first', () => {
    const spans = [
      { start: 5, end: 8 },
      { start: 0, end: 2 },
      { start: 0, end: 4 },
    ]
    const { layers } = runPipeline(pipelineOf(sentencesAt(...spans)), document, blocks)
    expect(layers.sentence.map(({ span }) => span)).toEqual([spans[2], spans[1], spans[0]])
  })

  const bad: readonly (readonly [string, Span, RegExp])[] = [
    ['empty', { start: 2, end: 2 }, /empty/],
    ['outside', { start: 0, end: 40 }, /outside/],
    ['before the text', { start: -1, end: 2 }, /outside/],
    ['of half units', { start: 0.5, end: 2 }, /not whole/],
    ['not a number', { start: Number.NaN, end: 2 }, /not whole/],
    ['through a character', { start: 5, end: TEXT.indexOf('😀') + 1 }, /cuts a character/],
  ]

  for (const [what, span, reason] of bad) {
    it(`drops a span that is ${what}, and says so`, () => {
      const { layers, messages, ran } = runPipeline(pipelineOf(sentencesAt(span)), document, blocks)
      expect(layers.sentence).toEqual([])
      expect(messages).toMatchObject([{ stage: 'sentences', rule: 'span', reason: expect.stringMatching(reason) }])
      expect(ran[0]?.state).toBe('empty')
    })
  }

  it('drops an annotation whose inner span lies outside', () => {
    const frames = stage({
      name: 'frames',
      reads: [],
      writes: 'frame',
      version: 1,
      run: () => [
        {
          span: { start: 0, end: 4 },
          body: {
            frame: 'partner',
            target: 'a',
            holder: 'author',
            polarity: 'asserted',
            shift: null,
            score: 1,
            cues: [{ start: 90, end: 99 }],
            codebook: '1',
          },
        },
      ],
    })
    const { layers, messages } = runPipeline(pipelineOf(frames), document, blocks)
    expect(layers.frame).toEqual([])
    expect(messages).toHaveLength(1)
  })

  it('marks a stage that throws as failed and goes on', () => {
    const broken = stage({
      name: 'broken',
      reads: ['block'],
      writes: 'token',
      version: 1,
      run: () => {
        throw new RangeError('no words')
      },
    })
    const { layers, messages, ran } = runPipeline(
      pipelineOf(broken, sentencesAt({ start: 0, end: 4 })),
      document,
      blocks,
    )
    expect(ran.map(({ state }) => state)).toEqual(['failed', 'done'])
    expect(messages).toEqual([{ stage: 'broken', rule: 'stage-failed', reason: 'RangeError: no words', place: null }])
    expect(layers.sentence).toHaveLength(1)
  })

  it('keeps what a stage reports, with its name', () => {
    const place = { start: 0, end: 3 }
    const telling = stage({
      name: 'telling',
      reads: [],
      writes: 'time',
      version: 1,
      run: (_, report) => {
        report({ rule: 'odd-date', reason: 'no such day', place })
        return []
      },
    })
    const { messages } = runPipeline(pipelineOf(telling), document, blocks)
    expect(messages).toEqual([{ stage: 'telling', rule: 'odd-date', reason: 'no such day', place }])
  })
})
