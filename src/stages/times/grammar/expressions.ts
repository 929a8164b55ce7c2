import { DAY_PARTS, UNITS, WEEKDAYS } from '../../../lexicon/calendar.ts'
import { longest, map, maybe, or, type Parsed, type Parser, phrase, seq, take, word } from '../parser.ts'
import type { Bound, Expression, Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { clockRange } from './clocks.ts'
import { dayMonth, monthDay, monthName } from './days.ts'
import { secondFiscal } from './fiscal.ts'
import { dayNumber, year } from './numbers.ts'
import { points } from './points.ts'

const BOUNDS: Readonly<Record<string, Bound>> = {
  since: 'since',
  from: 'from',
  until: 'until',
  till: 'until',
  through: 'until',
  by: 'by',
  before: 'before',
  after: 'after',
}

const bound: Parser<Bound> = or(
  map(phrase('up to'), () => 'until' as const),
  map(phrase('up until'), () => 'until' as const),
  map(phrase('no later than'), () => 'by' as const),
  map(seq(word('as'), word('of', 'from'), word('from')), () => 'from' as const),
  map(phrase('as from'), () => 'from' as const),
  map(seq(word('ever'), word('since')), () => 'since' as const),
  take(({ text }) => BOUNDS[text]),
)

const to = word('to', 'through', 'until', 'till', '-', '–', '—')
const and = word('and')
const range = (from: Reading, until: Reading): Reading => ({ type: 'range', from, to: until })

/** "9 to 27 August 2025": the first day takes month and year from the second. */
const dayRange = (between: Parser<string>): Parser<Reading> =>
  or(
    map(seq(maybe(word('the')), dayNumber, between, dayMonth), ([, first, , last]) =>
      range({ ...last, day: first, weekday: null }, last),
    ),
    map(
      seq(monthDay, between, dayNumber, maybe(map(seq(maybe(word(',')), year), ([, value]) => value))),
      ([first, , day, of]) =>
        range({ ...first, year: of ?? first.year }, { ...first, day, year: of ?? first.year, weekday: null }),
    ),
  )

const ranges = (point: Parser<Reading>): Parser<Reading> => {
  const ends = (between: Parser<string>) =>
    longest<Reading>(
      dayRange(between),
      map(seq(point, between, maybe(word('the')), or(longest(point, secondFiscal))), ([from, , , until]) =>
        range(from, until),
      ),
    )
  return longest<Reading>(
    map(seq(word('between'), longest(ends(and), clockRange)), ([, value]) => value),
    map(seq(word('from'), longest(ends(to), clockRange)), ([, value]) => value),
    ends(word('through', '-', '–', '—', 'to', 'until')),
  )
}

/** "every Sunday", "each year", "Mondays": times that come again. */
const sets: Parser<Reading> = or(
  map(
    seq(
      word('every', 'each'),
      maybe(word('other', 'single')),
      take(({ text }) => (WEEKDAYS.has(text) || UNITS.has(text) || DAY_PARTS.has(text) ? text : null)),
    ),
    () => ({ type: 'set' }) as const,
  ),
  map(
    take(({ text, capital }) => (capital && text.endsWith('s') && WEEKDAYS.has(text.slice(0, -1)) ? text : null)),
    () => ({ type: 'set' }) as const,
  ),
)

/** "9 and 27 August 2025", "August 9, 12 and 27": several days with one month, each an expression of its own. */
const lists = (words: readonly Word[], at: number): readonly Expression[] | null => {
  const firstDays: number[] = []
  let next = at
  for (;;) {
    const day = dayNumber(words, next)
    const mark = words[next + 1]?.text
    if (day === null || day.next !== next + 1 || (mark !== 'and' && mark !== ',' && mark !== 'or')) break
    firstDays.push(next)
    next += 2
    if (words[next]?.text === 'and') next += 1
  }
  const last = firstDays.length === 0 ? null : dayMonth(words, next)
  if (last === null || last.value.month === null) return null
  return [
    ...firstDays.map((first) => ({
      first,
      next: first + 1,
      bound: null,
      reading: { ...last.value, day: words[first]?.value ?? 1, weekday: null },
    })),
    { first: next, next: last.next, bound: null, reading: last.value },
  ]
}

const plain = (first: number, parsed: Parsed<Reading>, opens: Bound | null = null): Expression => ({
  first,
  next: parsed.next,
  reading: parsed.value,
  bound: opens,
})

/** The grammar of time expressions: gives those that begin at a word, or null. */
export type Grammar = (words: readonly Word[], at: number) => readonly Expression[] | null

/** Makes the grammar; `monthFirst` decides how "12/10/2025" is read where both ways are possible. */
export const grammar = (monthFirst: boolean): Grammar => {
  const point = points(monthFirst)
  const rangeOrSet = longest(ranges(point), sets)
  const bounded = seq(bound, maybe(word('the')), point)
  return (words, at) => {
    const several = lists(words, at)
    if (several !== null) return several
    const single = point(words, at)
    const wide = rangeOrSet(words, at)
    if (wide !== null && wide.next > (single?.next ?? 0)) return [plain(at, wide)]
    if (single !== null) return [plain(at, single)]
    const opened = openedBy(bounded, point, words, at)
    return opened === null ? null : [opened]
  }
}

const openedBy = (
  bounded: Parser<readonly [Bound, string | null, Reading]>,
  point: Parser<Reading>,
  words: readonly Word[],
  at: number,
): Expression | null => {
  const opens = bound(words, at)
  if (opens === null) return null
  const direct = point(words, opens.next)
  if (direct !== null) return plain(at, direct, opens.value)
  const parsed = bounded(words, at)
  return parsed === null ? null : plain(at, { value: parsed.value[2], next: parsed.next }, opens.value)
}

/** Whether a month's name stands at a word: the quickest sign of a date. */
export const isMonth = (words: readonly Word[], at: number): boolean => monthName(words, at) !== null
