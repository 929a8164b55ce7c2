import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bySpan, contains, isInside, quote, type Span } from '../../src/domain/index.ts'
import { readOffice } from '../../src/lexicon/offices.ts'
import { reading } from '../stages/reading.ts'

const piece = fc.constantFrom(
  ...[
    'Dr. Okoro',
    'the U.S.',
    'said',
    '"Why?"',
    '(RAC)',
    'Regional Audit Commission',
    "'s",
    ',',
    '. ',
    '…',
    '\n',
    '\n\n',
  ],
  ...['of the', 'Minister', 'de la', 'No. 3', '“', '”', 'WEXLEY', '—', '5 p.m.', 'who heads', 'J.', '\u{1f600}', 'é'],
)
const newsy = fc
  .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(' '))

const isOrdered = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start)

const withoutSpace = (words: readonly string[]): string => words.join('').replace(/\s/g, '')

describe('any text', () => {
  it('is covered by its sentences, and these by their tokens, but for white space', () => {
    fc.assert(
      fc.property(newsy, (text) => {
        const { sentence, token } = reading(text)
        expect(isOrdered(sentence.map(({ span }) => span)) && isOrdered(token.map(({ span }) => span))).toBe(true)
        expect(withoutSpace(sentence.map(({ span }) => quote(text, span)))).toBe(withoutSpace([text]))
        expect(withoutSpace(token.map(({ span }) => quote(text, span)))).toBe(withoutSpace([text]))
        expect(sentence.every(({ span }) => quote(text, span) === quote(text, span).trim())).toBe(true)
      }),
    )
  })

  it('has mentions that lie inside one sentence each, in order, the same each time', () => {
    fc.assert(
      fc.property(newsy, (text) => {
        const { sentence, entity } = reading(text)
        const spans = entity.map(({ span }) => span)
        expect(spans.every((span) => isInside(span, text.length))).toBe(true)
        expect([...spans].sort(bySpan)).toEqual(spans)
        expect(spans.every((span) => sentence.some((whole) => contains(whole.span, span)))).toBe(true)
        expect(reading(text).entity).toEqual(entity)
      }),
    )
  })

  it('can be read as an office without harm', () => {
    fc.assert(
      fc.property(newsy, (text) => {
        expect(() => readOffice(text)).not.toThrow()
      }),
    )
  })
})
