import { entry, longest, map, maybe, or, type Parser, seq, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import { type Day, suffixed, weekdayBefore, weekdayName } from './days.ts'
import { dayNumber, ordinal } from './numbers.ts'
import { closesPhrase, endsDay } from './shifted.ts'

const bareNumber = where(dayNumber, (words, _, next) => closesPhrase(words, next))
/** "Friday 31", "Mon 13th", "Wednesday the thirty-first": the month is the one in which the day has that name. */
const weekdayWithDay: Parser<Day> = where(
  or(
    map(seq(weekdayBefore, word('the'), ordinal), ([weekday, , day]) => bareOn(weekday, day)),
    map(seq(weekdayBefore, suffixed), ([weekday, day]) => bareOn(weekday, day)),
    map(seq(weekdayName, bareNumber), ([weekday, day]) => bareOn(weekday, day)),
  ),
  (words, _, next) => endsDay(words, next),
)
const bareOn = (weekday: number, day: number): Day => ({ type: 'day', year: null, month: null, day, weekday })

/** "every Sunday" comes again; "the Good Friday Agreement", "Super Tuesday" and "Bloody Sunday" are names. */
const BEFORE_NAME = new Set(
  'every each good black ash palm maundy shrove whit easter super bloody cyber giving'.split(' '),
)

/** "last", "this", "next" take a week each; "past", "coming" the nearest day. */
const WEEKDAY_SHIFTS: ReadonlyMap<string, { readonly shift: number; readonly near: boolean }> = new Map([
  ['last', { shift: -1, near: false }],
  ['previous', { shift: -1, near: false }],
  ['past', { shift: -1, near: true }],
  ['this', { shift: 0, near: false }],
  ['next', { shift: 1, near: false }],
  ['coming', { shift: 1, near: true }],
  ['upcoming', { shift: 1, near: true }],
  ['following', { shift: 1, near: true }],
])

/** ", next week," behind the name of a day. */
const weekApart = (week: Parser<Reading>): Parser<Reading> =>
  where(
    map(seq(word(','), week), ([, value]) => value),
    (words, _, next) => closesPhrase(words, next),
  )

/** "Tuesday", "last Friday", "next Monday", "Tuesday of last week" (by `of`). */
const named = (week: Parser<Reading>): Parser<Reading> =>
  map(
    where(
      seq(
        maybe(entry(WEEKDAY_SHIFTS)),
        weekdayName,
        maybe(
          or(
            map(seq(maybe(word('of')), week), ([, value]) => value),
            weekApart(week),
          ),
        ),
      ),
      (words, at) => !BEFORE_NAME.has(words[at - 1]?.text ?? ''),
    ),
    ([by, day, of]) => ({
      type: 'weekday',
      weekday: day,
      shift: by?.shift ?? null,
      near: by?.near ?? false,
      of,
    }),
  )

/** "last week Monday", "next week on Tuesday". */
const weekThenDay = (week: Parser<Reading>): Parser<Reading> =>
  map(seq(week, maybe(word('on', '-')), weekdayName), ([of, , day]) => ({
    type: 'weekday',
    weekday: day,
    shift: null,
    near: false,
    of,
  }))

/** A day by its name. `week` reads what may follow it: "Tuesday of last week". */
export const weekdays = (week: Parser<Reading>): Parser<Reading> =>
  longest<Reading>(weekdayWithDay, named(week), weekThenDay(week))
