import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, isInside, quote } from '../../src/domain/index.ts'
import { parseMeasure } from '../../src/stages/quantities/index.ts'
import { findIn, runOn } from '../stages/quantities-in.ts'

const word = fc.constantFrom(
  ...`a an the of in to from and or at by than between about some nearly at-least more over under up fell rose half third
  quarter two three one twenty five hundred thousand million dozen dozens few several couple point 1 12 2019 3.5 1,250 0.4
  40 1/2 ½ $ € £ US R % - – , . ; ( ) per cent percent points pound pounds dollars euros cents kilometers km m square
  second hour day years old aged people boats member May Monday p.m. p m Section page no number constructor toString
  Maria Lopez who whom was is said costs`.split(/\s+/),
)

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
)

describe('quantities of any text', () => {
  it('lie inside, hold their measure and are in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { layers, messages } = runOn(text)
        expect(messages).toEqual([])
        for (const { span, body } of layers.quantity) {
          expect(isInside(span, text.length)).toBe(true)
          expect(isInside(body.measure, text.length) && contains(span, body.measure)).toBe(true)
        }
        const starts = layers.quantity.map(({ body }) => body.measure.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
    )
  })

  it('have ends in order, and a value between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { body } of findIn(text)) {
          expect(body.low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(body.high ?? Number.POSITIVE_INFINITY)
          if (body.value === null) expect(['range', 'vague']).toContain(body.approx)
          else {
            expect(body.value).toBeGreaterThanOrEqual(body.low ?? Number.NEGATIVE_INFINITY)
            expect(body.value).toBeLessThanOrEqual(body.high ?? Number.POSITIVE_INFINITY)
          }
          expect(body.unit).toMatch(/^[\p{L} -]+$/u)
        }
      }),
    )
  })

  it('are read again from their quoted measure, as verify does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { body } of findIn(text)) {
          const { measure, of: _, head: __, ...interval } = body
          expect(parseMeasure(quote(text, measure), body.unit)).toEqual(interval)
        }
      }),
      { numRuns: 500, examples: [['R1,2503.5']] },
    )
  })

  it('come out of their own words again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999 }),
        fc.constantFrom('', 'about ', 'at least ', 'more than '),
        (count, bound) => {
          const text = `They saw ${bound}${count.toLocaleString('en-US')} people there.`
          const [one] = findIn(text)
          expect(one?.body.value).toBe(count)
          const {
            measure,
            of: _,
            head: __,
            ...interval
          } = one?.body ?? { measure: { start: 0, end: 0 }, of: null, head: null }
          expect(parseMeasure(quote(text, measure), 'count')).toEqual(interval)
        },
      ),
    )
  })
})
