import { entry, longest, map, maybe, memo, or, type Parser, phrase, seq, word } from '../parser.ts'
import type { Edge, Reading } from '../reading.ts'
import { clockAlone, clockOnDayPart, clockRange, clocks } from './clocks.ts'
import { counted, countedWeeks } from './counted.ts'
import { dayPart, dayParts, partBefore } from './day-parts.ts'
import { days } from './days.ts'
import { fiscalYears } from './fiscal.ts'
import { holidays } from './holidays.ts'
import { months } from './months.ts'
import { periods } from './periods.ts'
import { innerUnit, relatives, weeks } from './relative.ts'
import { shifted, single } from './shifted.ts'
import { weekdays } from './weekdays.ts'
import { anyYear, years } from './years.ts'

type Moment = Extract<Reading, { type: 'moment' }>

const DAYLIKE = new Set(['day', 'weekday', 'moment'])
const isDay = (reading: Reading): boolean =>
  DAYLIKE.has(reading.type) ||
  (reading.type === 'holiday' && !reading.weekend) ||
  (reading.type === 'shifted' && reading.unit === 'day')

const within = (of: Reading, moment: Moment | null = null): Reading => ({
  type: 'moment',
  at: moment?.at ?? null,
  of: of.type === 'moment' ? of.of : of,
  midnight: false,
})

const onDay = (day: Parser<Reading>): Parser<Reading> =>
  map(seq(maybe(word(',', '(')), maybe(word('on', 'of')), day), ([, , of]) => of)

const NOON_PART = or(dayPart, word('midday'))

const anyClock = memo(longest(clocks, clockRange))

/** A day with its clock time or part: "at 18:40 on Sunday", "Saturday morning", "the evening of August 15". */
const momentsOf = (day: Parser<Reading>): Parser<Reading> =>
  longest<Reading>(
    clockOnDayPart(day),
    map(seq(anyClock, onDay(day)), ([moment, of]) => within(of, moment)),
    map(seq(day, maybe(NOON_PART), maybe(word(',')), maybe(word('at', 'from', 'by')), anyClock), ([of, , , , moment]) =>
      within(of, moment),
    ),
    map(seq(partBefore, day, maybe(NOON_PART)), ([, of]) => within(of)),
    map(seq(day, NOON_PART), ([of]) => within(of)),
    clockAlone,
    dayParts,
  )

const EDGES: ReadonlyMap<string, Edge> = new Map([
  ['end', 'end'],
  ['close', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'mid'],
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
])
const DAYS_OF: ReadonlyMap<string, Edge> = new Map([
  ['early', 'early'],
  ['opening', 'early'],
  ['late', 'late'],
  ['closing', 'late'],
  ['final', 'late'],
  ['dying', 'late'],
])
/** What "the final days of" can be a third of: those of a month, but the last days of a year are not its last third. */
const SIZES: Readonly<Record<string, readonly string[]>> = {
  days: ['month'],
  weeks: ['month', 'part', 'season'],
  months: ['year', 'fiscal'],
  years: ['years', 'decade', 'century'],
  part: ['month', 'year', 'years', 'season', 'week', 'decade', 'century'],
}
const sizeOf = (reading: Reading): string => (reading.type === 'shifted' ? reading.unit : reading.type)

/** "the early days of May", "the closing months of 2024", "the first few weeks of the month". */
const partsOf: Parser<readonly [edge: Edge, size: string]> = map(
  seq(
    maybe(word('the')),
    or(
      entry(DAYS_OF),
      map(seq(word('first'), word('few')), () => 'early' as const),
      map(seq(word('last', 'final'), word('few')), () => 'late' as const),
    ),
    word('days', 'weeks', 'months', 'years', 'part'),
    word('of'),
  ),
  ([, edge, size]) => [edge, size] as const,
)

/** "the end of June", "early 2024", "mid-March", "late in the year". */
const edges = (point: Parser<Reading>): Parser<Reading> =>
  or(
    map(seq(partsOf, or(point, innerUnit())), ([[edge, size], of]) =>
      SIZES[size]?.includes(sizeOf(of)) ? edgeOf(edge, of) : null,
    ),
    map(
      seq(maybe(word('the')), maybe(word('very')), entry(EDGES), word('of'), or(point, innerUnit())),
      ([, , edge, , of]) => (isDay(of) ? null : edgeOf(edge, of)),
    ),
    map(
      seq(
        maybe(word('the')),
        word('early', 'mid', 'late'),
        maybe(word('-', 'in', 'to')),
        or(point, anyYear, innerUnit('year', 'month', 'week', 'decade')),
      ),
      ([, text, , of]) => (isDay(of) ? null : edgeOf(EDGES.get(text) ?? 'mid', of)),
    ),
  )

const edgeOf = (edge: Edge, of: Reading): Reading => ({ type: 'edge', edge, of })

/** "year to date", "midweek", "year-end", "the year's end". */
const compounds: Parser<Reading> = or(
  map(seq(maybe(word('the')), single, or(phrase('to date'), phrase('- to - date'))), ([, by]) => ({
    type: 'range',
    from: shifted(by, 0),
    to: shifted('day', 0),
  })),
  map(or(phrase('midweek'), phrase('mid - week')), () => edgeOf('mid', shifted('week', 0))),
  map(or(phrase('midyear'), phrase('mid - year')), () => edgeOf('mid', shifted('year', 0))),
  map(or(phrase('year - end'), phrase("year ' s end"), phrase('year ’ s end')), () =>
    edgeOf('end', shifted('year', 0)),
  ),
  map(or(phrase('month - end'), phrase("month ' s end")), () => edgeOf('end', shifted('month', 0))),
)

/** Everything that names one point or one period of time. */
export const points = (monthFirst: boolean): Parser<Reading> => {
  const month = memo(months)
  const year = memo(years)
  const fiscal = memo(fiscalYears)
  const named = memo(longest(days(monthFirst), weekdays(or(weeks, countedWeeks)), holidays))
  const outer = memo(longest(month, year, fiscal, named, edges(month)))
  const relative = memo(longest(relatives, counted(longest(outer, edges(longest(month, year))))))
  const day = memo(map(longest(named, relative), (reading) => (isDay(reading) ? reading : null)))
  const simple = memo(longest(month, year, fiscal, periods(fiscal, longest(relative, year)), named, relative))
  return memo(longest(simple, momentsOf(day), edges(simple), compounds))
}
