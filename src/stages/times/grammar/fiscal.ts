import { MONTHS } from '../../../lexicon/calendar.ts'
import { longest, map, maybe, NUMBER, opening, or, type Parser, seq, take, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import { dayMonth, monthDay } from './days.ts'
import { secondYear, year } from './numbers.ts'

type Fiscal = Extract<Reading, { type: 'fiscal' }>

const fiscal = (value: number | null, shift: number | null = null): Fiscal => ({
  type: 'fiscal',
  year: value,
  shift,
  begins: null,
  ends: null,
})

const the = maybe(word('the'))
const kind = word('fiscal', 'financial', 'budget', 'tax')
const kindOfYear = or(
  map(seq(kind, word('year', 'years')), ([text]) => text),
  word('fiscal', 'fy'),
)

/** "2025", "2024-25", "2024/2025": the year in which a fiscal year ends gives it its name. */
const named: Parser<number> = opening([NUMBER], (words, at) => {
  const first = year(words, at)
  if (first === null) return null
  const mark = words[at + 1]
  const second = mark?.glued && ['-', '–', '/'].includes(mark.text) ? secondYear(first.value, words, at + 2) : null
  return second === first.value + 1 ? { value: second, next: at + 3 } : first
})

const shortYear = take((each) => (each.kind === 'number' && each.end - each.start === 2 ? 2000 + each.value : null))

/** "FY26", "FY2026", "FY 2026", "FY25-26". */
const letters: Parser<Reading> = opening(['fy'], (words, at) => {
  const year = words[at + 1]
  if (words[at]?.text !== 'fy' || year?.kind !== 'number') return null
  const value = or(namedGlued, shortYear)(words, at + 1)
  if (value === null) return null
  const mark = words[value.next]
  const second = mark?.glued && ['-', '/'].includes(mark.text) ? secondYear(value.value, words, value.next + 1) : null
  return second === value.value + 1
    ? { value: fiscal(second), next: value.next + 2 }
    : { value: fiscal(value.value), next: value.next }
})

/** A year right behind "FY", which the plain year grammar takes for part of a code. */
const namedGlued: Parser<number> = take((each) =>
  each.kind === 'number' && each.end - each.start === 4 && each.value >= 1900 && each.value <= 2100 ? each.value : null,
)

const numbered = longest<Reading>(
  letters,
  map(seq(the, kindOfYear, named), ([, , value]) => fiscal(value)),
  map(seq(the, named, kind, word('year')), ([, value]) => fiscal(value)),
)

const shifted: Parser<Reading> = map(
  seq(
    the,
    word('this', 'last', 'next', 'current', 'previous', 'coming', 'past', 'new', 'upcoming', 'preceding'),
    kind,
    word('year'),
  ),
  ([, shift]) =>
    fiscal(
      null,
      ['last', 'previous', 'past', 'preceding'].includes(shift) ? -1 : ['this', 'current'].includes(shift) ? 0 : 1,
    ),
)

/** "ended in June 2025": the month is told by its last day. */
const monthYear: Parser<Reading> = map(
  seq(
    take(({ text, capital }) => (capital ? MONTHS.get(text)?.month : null)),
    year,
  ),
  ([month, of]) => ({
    type: 'day' as const,
    day: new Date(Date.UTC(of, month, 0)).getUTCDate(),
    month,
    year: of,
    weekday: null,
  }),
)

const day: Parser<Reading> = longest<Reading>(monthDay, dayMonth)
const which = or<unknown>(seq(maybe(word(',')), word('that', 'which')), word(','))
const begins = word('begins', 'began', 'beginning', 'starts', 'started', 'starting', 'begin', 'start')
const ends = word('ends', 'ended', 'ending', 'end')

/** "the fiscal year that begins on July 1", "the financial year ended 31 March 2025", "its financial year to 30 June 2025". */
const defined: Parser<Reading> = map(
  seq(
    the,
    or(kind, word('fishing', 'business', 'academic', 'marketing')),
    word('year'),
    maybe(which),
    or(begins, ends, word('to')),
    maybe(word('on', 'in')),
    or(day, monthYear),
  ),
  ([, , , , verb, , on]) => ({
    ...fiscal(null),
    ...(verb.startsWith('end') || verb === 'to' ? { ends: on } : { begins: on }),
  }),
)

/** Fiscal years by number, by distance or by their first or last day. */
export const fiscalYears: Parser<Reading> = longest(numbered, shifted, defined)

/** The day that closes or opens a period, and how many words name it. */
interface Definition {
  readonly edge: 'begins' | 'ends'
  readonly on: Reading
  readonly length: number
}

const measured: Parser<readonly [Reading, number]> = (words, at) => {
  const parsed = day(words, at)
  return parsed && { value: [parsed.value, parsed.next - at], next: parsed.next }
}

/** ", which ended on September 30, 2025" behind a fiscal year or a quarter. */
export const definition: Parser<Definition> = map(
  seq(maybe(word(',', '(')), maybe(word('that', 'which')), or(begins, ends), maybe(word('on')), measured),
  ([, , verb, , [on, length]]) => ({ edge: verb.startsWith('end') ? 'ends' : 'begins', on, length }),
)

/** "fiscal" years named in a row: "fiscal 2024 and 2025" reads the second as fiscal too. */
export const secondFiscal: Parser<Reading> = where(
  map(named, (value) => fiscal(value)),
  (words, at) => !(words[at]?.glued ?? false),
)
