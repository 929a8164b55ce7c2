import { DAY_PARTS, UNITS, WEEKDAYS } from '../../../lexicon/calendar.ts'
import { longest, map, maybe, opening, or, type Parsed, type Parser, phrase, seq, take, word } from '../parser.ts'
import type { Bound, Expression, Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { clockRange } from './clocks.ts'
import { dayMonth, monthDay } from './days.ts'
import { definition, secondFiscal } from './fiscal.ts'
import { dayLists, partLists } from './lists.ts'
import { dayNumber, ordinal, year } from './numbers.ts'
import { bound, moreThan, openEnd } from './open-ends.ts'
import { points } from './points.ts'
import { shifted } from './shifted.ts'

const to = word('to', 'through', 'until', 'till', '-', '–', '—', '~')
const and = word('and', '-', '–')
const range = (from: Reading, until: Reading): Reading => ({ type: 'range', from, to: until })

/** "9 to 27 August 2025": the first day takes month and year from the second. */
const dayRange = (between: Parser<string>): Parser<Reading> =>
  or(
    map(seq(maybe(word('the')), or(dayNumber, ordinal), between, dayMonth), ([, first, , last]) =>
      range({ ...last, day: first, weekday: null }, last),
    ),
    map(seq(monthDay, between, word('the'), ordinal), ([first, , , day]) => range(first, sameOrNextMonth(first, day))),
    map(
      seq(monthDay, between, dayNumber, maybe(map(seq(maybe(word(',')), year), ([, value]) => value))),
      ([first, , day, of]) =>
        range({ ...first, year: of ?? first.year }, { ...first, day, year: of ?? first.year, weekday: null }),
    ),
  )

/** "from April 27 to the third" ends in May. */
const sameOrNextMonth = (first: Extract<Reading, { type: 'day' }>, day: number): Reading => {
  const month = first.month === null || day > first.day ? first.month : (first.month % 12) + 1
  const year = first.year !== null && month !== null && first.month !== null && month < first.month ? 1 : 0
  return { ...first, month, day, year: first.year === null ? null : first.year + year, weekday: null }
}

const isDay = ({ type }: Reading): boolean => type === 'day' || type === 'weekday' || type === 'shifted'

/** "between 2:15 and 4 a.m. on Monday". */
const clockRangeOn = (point: Parser<Reading>): Parser<Reading> =>
  map(seq(clockRange, maybe(seq(maybe(word('on')), point))), ([moment, on]) => {
    if (on === null) return moment
    return isDay(on[1]) ? { ...moment, of: on[1] } : null
  })

/** What closes a range besides a time: "between August 2019 and now", "from March to date". */
const present: Parser<Reading> = map(or(word('now', 'date', 'present'), phrase('the present')), () => shifted('day', 0))

const DASHES = new Set(['-', '–', '—', '~'])
const isToday = (reading: Reading): boolean => reading.type === 'shifted' && reading.unit === 'day'
const isShiftedWeekday = (reading: Reading): boolean => reading.type === 'weekday' && reading.shift !== null
/**
 * A dash joins only times of one sort, or "today – next Friday"; anything else is a pause: "on Waitangi Day – February 6 –
 * this year".
 */
const agrees = (mark: string, from: Reading, until: Reading): boolean =>
  !DASHES.has(mark) || from.type === until.type || (isToday(from) && isShiftedWeekday(until))

const ranges = (point: Parser<Reading>): Parser<Reading> => {
  const end = longest(point, secondFiscal, present)
  const ends = (between: Parser<string>) =>
    longest<Reading>(
      dayRange(between),
      map(seq(point, between, maybe(word('the')), end), ([from, mark, , until]) =>
        agrees(mark, from, until) ? range(from, until) : null,
      ),
    )
  const clocksOn = longest(clockRangeOn(point), clockRange)
  return longest<Reading>(
    map(seq(word('between'), longest(ends(and), clocksOn)), ([, value]) => value),
    map(seq(word('from'), longest(ends(to), clocksOn)), ([, value]) => value),
    ends(word('through', '-', '–', '—', '~', 'to', 'until')),
  )
}

const weekdayOrUnit = take(({ text }) => (WEEKDAYS.has(text) || UNITS.has(text) || DAY_PARTS.has(text) ? text : null))
/** "every Sunday", "each year", "the first Monday of every month", "Mondays": times that come again. */
const sets: Parser<Reading> = or(
  map(
    seq(maybe(word('the')), or<unknown>(ordinal, word('last')), weekdayOrUnit, word('of', 'in'), word('every', 'each')),
    () => ({ type: 'set' }) as const,
  ),
  map(seq(word('every', 'each'), maybe(word('other', 'single')), weekdayOrUnit), () => ({ type: 'set' }) as const),
  map(
    opening(
      [...WEEKDAYS.keys()].map((day) => `${day}s`),
      take(({ text, capital }) => (capital && text.endsWith('s') && WEEKDAYS.has(text.slice(0, -1)) ? text : null)),
    ),
    () => ({ type: 'set' }) as const,
  ),
)

const plain = (first: number, parsed: Parsed<Reading>, opens: Bound | null = null): Expression => ({
  first,
  next: parsed.next,
  reading: parsed.value,
  bound: opens,
  background: false,
})

const CHANGES = new Set(
  'fell rose grew dropped declined increased decreased shrank doubled tripled slipped climbed jumped changed down up'.split(
    ' ',
  ),
)
const CHANGE_REACH = 6
const compares = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - CHANGE_REACH), at).some(({ text }) => CHANGES.has(text))

/** "hours after last night" counts from it and does not bound it. */
const countsFrom = (words: readonly Word[], at: number): boolean => UNITS.has(words[at - 1]?.text ?? '')

const isRange = ({ type }: Reading): boolean => type === 'range'

/** "shrank between fiscal 2021 and fiscal 2022" holds two years against each other: no range. */
const isComparison = (words: readonly Word[], at: number, { value }: Parsed<Reading>): boolean =>
  value.type === 'range' && value.from.type === 'fiscal' && words[at]?.text === 'between' && compares(words, at)

/** The grammar of time expressions: gives those that begin at a word, or null. */
export type Grammar = (words: readonly Word[], at: number) => readonly Expression[] | null

/** Makes the grammar; `monthFirst` decides how "12/10/2025" is read where both ways are possible. */
export const grammar = (monthFirst: boolean): Grammar => {
  const point = points(monthFirst)
  const rangeOrSet = longest(ranges(point), sets)
  return (words, at) => {
    const several = dayLists(words, at) ?? partLists(words, at)
    if (several !== null) return several
    const single = point(words, at)
    const wide = rangeOrSet(words, at)
    if (wide !== null && wide.next > (single?.next ?? 0))
      return isComparison(words, at, wide) ? null : [plain(at, wide)]
    if (single !== null) return openEnded(words, single, at) ?? defined(words, plain(at, single))
    return beyond(point, words, at) ?? bounded(point, words, at)
  }
}

/** "2018 or later", "May 4 and after,". */
const openEnded = (words: readonly Word[], single: Parsed<Reading>, at: number): readonly Expression[] | null => {
  const end = isRange(single.value) ? null : openEnd(words, single.next)
  return end && [plain(at, { value: single.value, next: end.next }, end.value)]
}

/** "more than two days before yesterday", "more than a week after May 4": before or behind the day that is counted to. */
const beyond = (point: Parser<Reading>, words: readonly Word[], at: number): readonly Expression[] | null => {
  const opens = moreThan(words, at)
  const inner = opens && point(words, opens.next)
  if (inner?.value.type !== 'shifted' || typeof inner.value.origin === 'string') return null
  return [plain(at, inner, inner.value.count < 0 ? 'before' : 'after')]
}

/** "since 2019", "no later than May 4". */
const bounded = (point: Parser<Reading>, words: readonly Word[], at: number): readonly Expression[] | null => {
  const opens = countsFrom(words, at) ? null : bound(words, at)
  const inner = opens === null ? null : point(words, opens.next)
  if (inner === null) return null
  const goesOn = opens?.value === 'from' ? openEnd(words, inner.next) : null
  const next = goesOn?.next ?? inner.next
  return [plain(at, { value: inner.value, next }, isRange(inner.value) ? null : (goesOn?.value ?? opens?.value))]
}

const DEFINABLE = new Set(['part', 'fiscal', 'stretch'])

/** "the third quarter, which closed on March 31": the day defines the quarter and is a time of its own. */
const defined = (words: readonly Word[], expression: Expression): readonly Expression[] => {
  if (!DEFINABLE.has(expression.reading.type)) return [expression]
  const parsed = definition(words, expression.next)
  if (parsed === null) return [expression]
  const { edge, on, length } = parsed.value
  const day = { ...plain(parsed.next - length, { value: on, next: parsed.next }), background: true }
  return [{ ...expression, reading: { type: 'defined', of: expression.reading, edge, on } }, day]
}
