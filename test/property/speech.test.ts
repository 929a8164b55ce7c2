import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInside, quote } from '../../src/domain/index.ts'
import { read } from '../stages/speech-document.ts'

const LONGEST_CLAUSE = 400

/** Pieces of the sort that the stage looks for, in any order: marks that open and never close, cues without a subject. */
const piece = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    ' said ',
    ' says',
    ' that ',
    ' told ',
    ' asked ',
    ' called ',
    ' according to ',
  ],
  ...['Anna Weiss', 'the mayor', 'she', 'who', ' and ', ' but ', ', ', '. ', ': ', '; ', ' — ', '(', ')', '\n\n', '? '],
  ...[
    ' the bridge was shut',
    ' to ',
    ' of ',
    ' as ',
    ' was ',
    ' had ',
    ' not ',
    '😀',
    ' 40 ',
    'Dr. ',
    '…',
    ' denied',
    ' adding ',
  ],
)

const texts = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

describe('speech, for any text', () => {
  it('gives spans inside the text, whole and not empty, and clauses short enough to show', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span, body } of read(text).speech) {
          expect(isInside(span, text.length) && isInside(body.clause, text.length)).toBe(true)
          expect(body.clause.end - body.clause.start).toBeLessThanOrEqual(LONGEST_CLAUSE)
          expect(quote(text, span).trim()).toBe(quote(text, span))
        }
      }),
    )
  })

  it('never gives the same words twice to one speaker', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const told = read(text).speech.map(({ span, body }) => `${span.start} ${span.end} ${body.speaker} ${body.cue}`)
        expect(told).toEqual([...new Set(told)])
      }),
      { examples: [[' 40  says according to  the bridge was shut']] },
    )
  })

  it('gives back a planted quotation with its speaker', () => {
    const word = fc.constantFrom('boats', 'rain', 'we', 'the', 'left', 'won’t', 'never', 'quay', 'it’s')
    const words = fc.array(word, { minLength: 3, maxLength: 12 }).map((list) => list.join(' '))
    const marks = fc.constantFrom(['"', '"'], ['“', '”'], ['‘', '’'])
    const frame = fc.constantFrom(
      (said: string) => `${said} Mayor Ruth Calder said.`,
      (said: string) => `${said} said Mayor Ruth Calder on Monday.`,
    )
    fc.assert(
      fc.property(words, marks, frame, (said, [open, close], around) => {
        const text = around(`${open}We ${said},${close}`)
        const found = read(text).speech.map(({ span, body }) => [quote(text, span), body.speaker, body.direct])
        expect(found).toEqual([[`We ${said}`, 'Ruth Calder', true]])
      }),
    )
  })
})
