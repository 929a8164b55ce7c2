import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bySpan, isInside } from '../../src/domain/index.ts'
import { loadPipeline, type Pipeline, PipelineError, runPipeline, stage } from '../../src/pipeline/index.ts'

const anySpan = fc.record({
  start: fc.oneof(fc.integer({ min: -5, max: 60 }), fc.double()),
  end: fc.oneof(fc.integer({ min: -5, max: 60 }), fc.double()),
})

const pipelineGiving = (spans: readonly { start: number; end: number }[]): Pipeline => ({
  name: 'any',
  description: '',
  stages: [
    {
      options: {},
      files: {},
      stage: stage({
        name: 'any',
        reads: ['block'],
        writes: 'sentence',
        version: 1,
        run: () => spans.map((span) => ({ span, body: { role: 'body', block: 0 } })),
      }),
    },
  ],
})

describe('any pipeline', () => {
  it('keeps only spans that lie inside, in order, and tells of every other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(anySpan), (text, spans) => {
        const document = { text, published: null, author: null, publisher: null, title: null }
        const { layers, messages } = runPipeline(pipelineGiving(spans), document, [])
        const kept = layers.sentence.map(({ span }) => span)
        expect(kept.every((span) => isInside(span, text.length))).toBe(true)
        expect([...kept].sort(bySpan)).toEqual(kept)
        expect(kept.length + messages.length).toBe(spans.length)
      }),
    )
  })

  it('is loaded or refused with a PipelineError, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        try {
          loadPipeline({ file: 'any.yaml', text, stages: {}, read: () => '' })
        } catch (error) {
          expect(error).toBeInstanceOf(PipelineError)
        }
      }),
    )
  })
})
