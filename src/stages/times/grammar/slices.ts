import { UNITS, WEEKDAYS } from '../../../lexicon/calendar.ts'
import { entry, longest, map, maybe, or, type Parser, seq, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import { count, dayNumber, ordinal, wholeNumber } from './numbers.ts'
import { deictic, innerUnit } from './relative.ts'
import { shifted, unit } from './shifted.ts'
import { anyYear } from './years.ts'

/** "the week of May 4", "the week beginning May 4", "the month of May", "the day of June 9". */
const unitOf = (point: Parser<Reading>): Parser<Reading> =>
  map(
    seq(
      word('the'),
      word('week', 'month', 'year', 'day', 'weekend'),
      word('of', 'beginning', 'starting', 'commencing'),
      point,
    ),
    ([, by, , of]) => shifted(UNITS.get(by) ?? 'day', 0, of),
  )

/** "the second week of May", "the last day of June". */
const sliceOf = (point: Parser<Reading>): Parser<Reading> =>
  map(
    seq(
      maybe(word('the')),
      or(
        ordinal,
        map(word('last', 'final'), () => -1),
      ),
      word('week', 'day', 'weekend', 'month', 'year'),
      word('of'),
      or(point, innerUnit()),
    ),
    ([, index, by, , of]) => ({ type: 'slice', unit: UNITS.get(by) ?? 'day', count: 1, index, of }),
  )

/** "the first Monday in March", "the last Friday of June". */
const nthWeekday = (point: Parser<Reading>): Parser<Reading> =>
  map(
    seq(
      maybe(word('the')),
      or(
        ordinal,
        map(word('last', 'final'), () => -1),
      ),
      entry(WEEKDAYS),
      word('of', 'in'),
      or(point, innerUnit('month')),
    ),
    ([, index, weekday, , of]) => ({ type: 'nth', weekday, index, of }),
  )

/** "the first two weeks of 2021", "the last ten days of June"; months of a year are read as its part. */
const slicesOf = (point: Parser<Reading>): Parser<Reading> =>
  map(
    seq(
      maybe(word('the')),
      or(
        map(word('first'), () => 1),
        map(word('last', 'final'), () => -1),
      ),
      count,
      unit,
      word('of'),
      or(point, innerUnit('year', 'month')),
    ),
    ([, index, amount, by, , of]) =>
      by === 'day' || by === 'week' ? { type: 'slice', unit: by, count: amount, index, of } : null,
  )

const LAST_WEEK = 53
const weekNumber = map(wholeNumber, (value) => (value >= 1 && value <= LAST_WEEK ? value : null))

/** "week 27 of 2026", "calendar week 31", "week 3 of next year": a trial or a strike has its own weeks. */
const numberedWeek: Parser<Reading> = or(
  map(
    seq(
      maybe(word('the')),
      maybe(word('calendar')),
      word('week'),
      weekNumber,
      maybe(word('of', ',', 'in')),
      or(anyYear, deictic),
    ),
    ([, , , index, , of]) => (isYear(of) ? { type: 'slice', unit: 'week', count: 1, index, of } : null),
  ),
  map(seq(maybe(word('the')), word('calendar'), word('week'), weekNumber), ([, , , index]) => weekOfPresentYear(index)),
  map(seq(word('the'), word('week'), weekNumber), ([, , index]) => weekOfPresentYear(index)),
)
const isYear = (of: Reading): boolean => of.type === 'year' || (of.type === 'shifted' && of.unit === 'year')
const weekOfPresentYear = (index: number): Reading => ({
  type: 'slice',
  unit: 'week',
  count: 1,
  index,
  of: shifted('year', 0),
})

/** "the first week of October on Friday". */
const weekdayInSlice = (point: Parser<Reading>): Parser<Reading> =>
  map(seq(sliceOf(point), maybe(word('on')), entry(WEEKDAYS)), ([of, , weekday]) =>
    of.type === 'slice' && of.unit === 'week' ? { type: 'nth', weekday, index: 1, of } : null,
  )

const theOrdinal = map(seq(maybe(word('the')), ordinal), ([, value]) => value)
const relativeMonth = map(seq(maybe(word('of', 'in')), deictic), ([, of]) =>
  of.type === 'shifted' && of.unit === 'month' ? of : null,
)
const dayAt = (index: number, of: Reading): Reading => ({ type: 'slice', unit: 'day', count: 1, index, of })
/** "the 15th of next month", "the 21st this month", "next month on the 20th". */
const dayOfMonth: Parser<Reading> = or(
  map(seq(maybe(word('the')), ordinal, relativeMonth), ([, index, of]) => dayAt(index, of)),
  map(seq(relativeMonth, word('on'), word('the'), ordinal), ([of, , , index]) => dayAt(index, of)),
)
/** "from the 4th to the 22nd of next month", "from 6-19 in next month". */
const daysOfMonth: Parser<Reading> = map(
  or(
    seq(word('from'), or(dayNumber, ordinal), word('-', '–'), or(dayNumber, ordinal), relativeMonth),
    seq(word('from', 'between'), theOrdinal, word('to', 'and', 'until', 'through'), theOrdinal, relativeMonth),
  ),
  ([, from, , to, of]) => ({ type: 'range', from: dayAt(from, of), to: dayAt(to, of) }),
)

/** Weeks, days and weekdays within a longer time: "the second week of May", "the first Monday in March". */
export const slices = (point: Parser<Reading>): Parser<Reading> =>
  longest(
    unitOf(point),
    sliceOf(point),
    slicesOf(point),
    numberedWeek,
    nthWeekday(point),
    weekdayInSlice(point),
    dayOfMonth,
    daysOfMonth,
  )
