import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInside, type Layers } from '../../src/domain/index.ts'
import {
  addDays,
  addMonths,
  daysBetween,
  isIsoDate,
  isoDate,
  monthOf,
  monthRange,
  weekday,
  weekOf,
  yearOf,
} from '../../src/lexicon/iso-dates.ts'
import type { Stage } from '../../src/pipeline/stage.ts'
import { times } from '../../src/stages/times/index.ts'

const stage = times({}, () => '') as Stage<'sentence', 'time'>

const timesIn = (text: string, published: string | null): readonly Layers['time'][] => {
  const document = { text, published, author: null, publisher: null, title: null }
  const sentence: Layers['sentence'][] = [{ span: { start: 0, end: text.length }, body: { role: 'body', block: 0 } }]
  return stage.run({ document, layers: { sentence } }, () => undefined)
}

const WORDS = `on in since until by before after between from to through and of the a last next this that early late mid end
  first second third quarter half fiscal year week day month spring morning night May March October Oct. Tuesday Sunday
  today yesterday two 3 12 31 2025 2019 1990s 4:50 a.m. noon midnight ago earlier later past - – , . / ( ) will said`

const calendarText = fc.array(fc.constantFrom(...WORDS.split(/\s+/)), { maxLength: 14 }).map((words) => words.join(' '))
const anyText = fc.oneof(
  calendarText,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const anyDay = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2600-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('times of any text', () => {
  it('lie inside it, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyDay), (text, published) => {
        const spans = timesIn(text, published).map(({ span }) => span)
        expect(spans.every((span) => isInside(span, text.length))).toBe(true)
        expect(spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('are days of the calendar, the first not behind the last, and clock times of 24 hours', () => {
    fc.assert(
      fc.property(calendarText, anyDay, (text, published) => {
        for (const { body } of timesIn(text, published)) {
          expect(body.from === null || isIsoDate(body.from)).toBe(true)
          expect(body.to === null || isIsoDate(body.to)).toBe(true)
          expect(body.from === null || body.to === null || body.from <= body.to).toBe(true)
          expect(body.at === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(body.at)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('are the same each time', () => {
    fc.assert(
      fc.property(calendarText, anyDay, (text, published) => {
        expect(timesIn(text, published)).toEqual(timesIn(text, published))
      }),
    )
  })

  it('are found in a date however it is written', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, published) => {
        const date = new Date(`${day}T00:00:00Z`)
        const written = (locale: string): string =>
          date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
        for (const text of [
          `It rained on ${written('en-US')}.`,
          `It rained on ${written('en-GB')}.`,
          `It rained on ${day}.`,
        ]) {
          expect(timesIn(text, published).map(({ body }) => [body.from, body.to])).toEqual([[day, day]])
        }
      }),
    )
  })
})

describe('ISO dates', () => {
  it('count days and months there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        const first = isoDate(yearOf(day), monthOf(day), 1) ?? day
        expect(addMonths(addMonths(first, count), -count)).toBe(first)
      }),
    )
  })

  it('have weeks from Monday to Sunday and whole months', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = weekOf(day)
        expect([weekday(week.from), weekday(week.to)]).toEqual([1, 7])
        expect(week.from <= day && day <= week.to).toBe(true)
        const month = monthRange(yearOf(day), monthOf(day))
        expect(addDays(month.to, 1).slice(8)).toBe('01')
        expect(month.from <= day && day <= month.to).toBe(true)
      }),
    )
  })

  it.each(['2025-02-29', '2025-13-01', '2025-1-1', 'today', ''])('do not hold %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })
})
