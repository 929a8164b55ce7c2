import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../../lexicon/calendar.ts'
import { entry, longest, map, maybe, memo, opening, or, type Parser, seq, take, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { figures, nineEleven } from './figures.ts'
import { apostropheYear, dayNumber, ordinal, pastYear, shortYear, year } from './numbers.ts'
import { closesPhrase, endsDay, shiftWord } from './shifted.ts'
import { spelledDay, spelledYear } from './spelled.ts'

/** A day by its date. */
export type Day = Extract<Reading, { type: 'day' }>

const comma = word(',')
const point = word('.')

/** A month's name beside a day or a year: long names in any case, the doubtful and the short ones with a capital. */
export const monthName: Parser<number> = opening(MONTHS.keys(), (words, at) => {
  const name = words[at]
  const entry = name === undefined ? undefined : MONTHS.get(name.text)
  if (name === undefined || entry === undefined || (entry.doubtful && !name.capital)) return null
  const hasPoint = entry.short && words[at + 1]?.text === '.' && words[at + 1]?.glued
  return { value: entry.month, next: at + (hasPoint ? 2 : 1) }
})

/** "Tuesday". */
export const weekdayName: Parser<number> = entry(WEEKDAYS)
const shortWeekday = map(
  seq(
    opening(
      SHORT_WEEKDAYS.keys(),
      take(({ text, capital }) => (capital ? SHORT_WEEKDAYS.get(text) : null)),
    ),
    maybe(point),
  ),
  ([day]) => day,
)
/** "Tuesday", "Tue.", "Tuesday," before a date. */
export const weekdayBefore: Parser<number> = map(seq(or(weekdayName, shortWeekday), maybe(comma)), ([day]) => day)
/** Months that are words of their own in lower case: "they may march on". */
const VERBS = new Set(['may', 'march', 'mar'])
/** A month's name beside a day: in any case, but "may" and "march" only before an ordinal or a year: "march 3rd". */
const nameBesideDay: Parser<number> = or(
  monthName,
  where(
    map(entry(MONTHS), ({ month }) => month),
    (words, at, next) => !VERBS.has(words[at]?.text ?? '') || isSuffix(words[next + 1]) || isSuffix(words[at - 1]),
  ),
)
const isSuffix = (each: Word | undefined): boolean =>
  each?.glued === true && ['st', 'nd', 'rd', 'th'].includes(each.text)

/** "'87", "of 87", "87" where nothing follows that it could count. */
const yearOfTwo = or(
  map(seq(maybe(comma), apostropheYear), ([, value]) => value),
  where(
    map(seq(word('of'), shortYear), ([, value]) => value),
    (words, _, next) => closesPhrase(words, next),
  ),
  pastYear,
)
const spelled = where(spelledYear, (words, _, next) => endsDay(words, next))
/** ", 2025", " 2025", " of '87" or " nineteen eighty-six" behind a date. */
const yearBehind = or(
  map(seq(maybe(comma), maybe(word('of', 'in')), or(year, spelled)), ([, , value]) => value),
  yearOfTwo,
)

const dated = (month: number, day: number, of: number | null, weekday: number | null): Day => ({
  type: 'day',
  year: of,
  month,
  day,
  weekday,
})

const isDated = (words: readonly Word[], next: number): boolean =>
  closesPhrase(words, next) || yearBehind(words, next) !== null
/** "twenty nine" counts what follows it, unless nothing or a year does: "In May two boats sank". */
const dayInWords = where(spelledDay, (words, _, next) => isDated(words, next))
/** "13th". */
export const suffixed: Parser<number> = where(ordinal, (words, _, next) => isSuffix(words[next - 1]))

/** "October 12", "Oct. 12, 2025", "Sunday, October 12", "October, 1st", "May twenty nine". */
export const monthDay: Parser<Day> = memo(
  longest(
    map(
      seq(maybe(weekdayBefore), nameBesideDay, maybe(word('the')), or(dayNumber, ordinal), maybe(yearBehind)),
      ([weekday, month, , day, of]) => dated(month, day, of, weekday),
    ),
    map(
      seq(maybe(weekdayBefore), monthName, maybe(comma), or(suffixed, dayInWords), maybe(yearBehind)),
      ([weekday, month, , day, of]) => dated(month, day, of, weekday),
    ),
  ),
)

/** "12 October 2025", "the 12th of October", "Sunday 12 October", "12-October-2025". */
export const dayMonth: Parser<Day> = memo(
  longest(
    map(
      seq(
        maybe(weekdayBefore),
        maybe(word('the')),
        or(dayNumber, ordinal),
        maybe(word('of', '-')),
        nameBesideDay,
        maybe(
          or(
            yearBehind,
            map(seq(word('-'), year), ([, value]) => value),
          ),
        ),
      ),
      ([weekday, , day, , month, of]) => dated(month, day, of, weekday),
    ),
    where(
      map(seq(spelledDay, monthName, maybe(yearBehind)), ([day, month, of]) => dated(month, day, of, null)),
      (words, _, next) => closesPhrase(words, next),
    ),
  ),
)

const BEFORE_BARE_DAY = new Set('on by until till since from of before after between and'.split(' '))

const bareDayStands = (words: readonly Word[], at: number, next: number): boolean => {
  const before = words[at - 1]?.text ?? ''
  const opens = WEEKDAYS.has(words[at]?.text ?? '') || BEFORE_BARE_DAY.has(before)
  return opens && (endsDay(words, next) || ['and', 'or'].includes(words[next]?.text ?? ''))
}

/** "on the 12th", "Saturday the 9th": the month is the one that the text speaks of. */
const bareDay: Parser<Day> = where(
  map(
    seq(
      maybe(weekdayBefore),
      word('the'),
      where(ordinal, (words, at, next) => words[at]?.kind === 'number' || next - at > 1),
    ),
    ([weekday, , day]) => ({ type: 'day', year: null, month: null, day, weekday }),
  ),
  bareDayStands,
)

/** "this Friday 5/12": the figures tell the day. */
const weekdayWithFigures = (monthFirst: boolean): Parser<Reading> =>
  map(seq(maybe(shiftWord), weekdayBefore, maybe(word('-')), figures(monthFirst)), ([, , , day]) =>
    day.type === 'day' ? day : null,
  )

/** "this Friday, June 15", "this Friday – June 15", "Friday-Jun-15": the date tells the day. */
const weekdayWithDate: Parser<Reading> = map(
  seq(
    maybe(shiftWord),
    weekdayBefore,
    maybe(word('-', '–', '(')),
    or<Day>(
      longest(monthDay, dayMonth),
      map(seq(monthName, word('-'), dayNumber), ([month, , day]) => dated(month, day, null, null)),
    ),
  ),
  ([, weekday, , day]) => ({ ...day, weekday }),
)

/** "next 6 April", "last May 4": a day that comes again each year. */
const yearlyDay: Parser<Reading> = map(
  seq(shiftWord, longest(monthDay, dayMonth)),
  ([shift, { year: of, month, day }]) =>
    of !== null || month === null ? null : { type: 'holiday', rule: { month, day }, year: null, shift, weekend: false },
)

/** A day by its date, in words or in figures. */
export const days = (monthFirst: boolean): Parser<Reading> =>
  longest<Reading>(
    nineEleven,
    figures(monthFirst),
    weekdayWithFigures(monthFirst),
    weekdayWithDate,
    monthDay,
    dayMonth,
    bareDay,
    yearlyDay,
  )
