import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../../lexicon/calendar.ts'
import { longest, map, maybe, or, type Parser, seq, take, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { dayNumber, ordinal, year } from './numbers.ts'

type Day = Extract<Reading, { type: 'day' }>

const comma = word(',')
const point = word('.')

/** A month's name beside a day or a year: long names in any case, the doubtful and the short ones with a capital. */
export const monthName: Parser<number> = (words, at) => {
  const name = words[at]
  const entry = name === undefined ? undefined : MONTHS.get(name.text)
  if (name === undefined || entry === undefined || (entry.doubtful && !name.capital)) return null
  const hasPoint = entry.short && words[at + 1]?.text === '.' && words[at + 1]?.glued
  return { value: entry.month, next: at + (hasPoint ? 2 : 1) }
}

const weekdayName = take(({ text }) => WEEKDAYS.get(text))
const shortWeekday = map(
  seq(
    take(({ text, capital }) => (capital ? SHORT_WEEKDAYS.get(text) : null)),
    maybe(point),
  ),
  ([day]) => day,
)
const weekdayBefore = map(seq(or(weekdayName, shortWeekday), maybe(comma)), ([day]) => day)
/** ", 2025" or " 2025" behind a date. */
const yearBehind = map(seq(maybe(comma), maybe(word('of')), year), ([, , value]) => value)

/** "October 12", "Oct. 12, 2025", "Sunday, October 12". */
export const monthDay: Parser<Day> = map(
  seq(maybe(weekdayBefore), monthName, maybe(word('the')), or(dayNumber, ordinal), maybe(yearBehind)),
  ([weekday, month, , day, of]) => ({ type: 'day', year: of, month, day, weekday }),
)

/** "12 October 2025", "the 12th of October", "Sunday 12 October". */
export const dayMonth: Parser<Day> = map(
  seq(
    maybe(weekdayBefore),
    maybe(word('the')),
    or(dayNumber, ordinal),
    maybe(word('of', '-')),
    monthName,
    maybe(
      or(
        yearBehind,
        map(seq(word('-'), year), ([, value]) => value),
      ),
    ),
  ),
  ([weekday, , day, , month, of]) => ({ type: 'day', year: of, month, day, weekday }),
)

const AFTER_DAY = new Set('at in when to that as by until through after before with for the'.split(' '))

/** Whether a number before this word may be a day: no noun follows that it would count. */
export const endsDay = (words: readonly Word[], next: number): boolean => {
  const behind = words[next]
  return behind === undefined || (behind.kind === 'mark' && behind.text !== '-') || AFTER_DAY.has(behind.text)
}
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
      where(ordinal, (words, at) => words[at]?.kind === 'number'),
    ),
    ([weekday, , day]) => ({ type: 'day', year: null, month: null, day, weekday }),
  ),
  bareDayStands,
)

const twoDigits = (text: string): boolean => /^\d{1,2}$/.test(text)

const fromFigures = (parts: readonly string[], monthFirst: boolean): Day | null => {
  const [first = '', second = '', third = ''] = parts
  const day = (y: string, m: string, d: string): Day => ({
    type: 'day',
    year: Number(y) + (y.length === 2 ? (Number(y) > 50 ? 1900 : 2000) : 0),
    month: Number(m),
    day: Number(d),
    weekday: null,
  })
  if (first.length === 4 && twoDigits(second) && twoDigits(third)) return day(first, second, third)
  if (!twoDigits(first) || !twoDigits(second) || (third.length !== 4 && third.length !== 2)) return null
  const swapped = Number(first) > 12 || (!monthFirst && Number(second) <= 12)
  return swapped ? day(third, second, first) : day(third, first, second)
}

/** "2025-10-12", "12/10/2025", "10.12.2025" are three numbers with the same mark between them, all glued. */
const figureDate =
  (mark: string, monthFirst: boolean): Parser<Day> =>
  (words, at) => {
    if (words[at]?.kind !== 'number' || words[at + 1]?.text !== mark) return null
    const run = words.slice(at, at + 5)
    const fits =
      run.length === 5 &&
      run.every(
        (each, index) => (index === 0 || each.glued) && (index % 2 ? each.text === mark : each.kind === 'number'),
      )
    const tail = words[at + 5]
    const before = words[at]?.glued && !['(', '"', '“', '['].includes(words[at - 1]?.text ?? '')
    if (!fits || before || (tail?.glued && (tail.text === mark || tail.kind === 'number'))) return null
    const value = fromFigures(
      run.filter((_, index) => index % 2 === 0).map((each) => String(each.text)),
      monthFirst,
    )
    return value === null ? null : { value, next: at + 5 }
  }

/** A date in figures; `monthFirst` decides "12/10/2025" where both readings are possible. */
const figures = (monthFirst: boolean): Parser<Day> => or(figureDate('-', true), figureDate('/', monthFirst))

/** "9/11", the day that is known by its figures. */
const nineEleven: Parser<Day> = (words, at) => {
  if (words[at]?.text !== '9') return null
  const [nine, slash, eleven, behind] = words.slice(at, at + 4)
  const reads = nine?.text === '9' && slash?.text === '/' && slash.glued && eleven?.text === '11' && eleven.glued
  if (!reads || (behind?.glued && (behind.text === '/' || behind.kind === 'number')) || nine.glued) return null
  return { value: { type: 'day', year: 2001, month: 9, day: 11, weekday: null }, next: at + 3 }
}

const PLURAL_OR_SET = new Set(['every', 'each'])

/** "Tuesday", "last Friday", "next Monday", "Tuesday of last week" (by `of`). */
const weekdays = (week: Parser<Reading>): Parser<Reading> =>
  map(
    where(
      seq(
        maybe(word('last', 'past', 'this', 'next', 'coming', 'following')),
        weekdayName,
        maybe(map(seq(maybe(word('of')), week), ([, value]) => value)),
      ),
      (words, at) => !PLURAL_OR_SET.has(words[at - 1]?.text ?? ''),
    ),
    ([shift, day, of]) => ({ type: 'weekday', weekday: day, shift: shiftOf(shift), of }),
  )

const shiftOf = (shift: string | null): number | null => {
  if (shift === null) return null
  if (shift === 'this') return 0
  return shift === 'last' || shift === 'past' ? -1 : 1
}

/** A day by its date or its name. `week` reads what may follow a name: "Tuesday of last week". */
export const days = (week: Parser<Reading>, monthFirst: boolean): Parser<Reading> =>
  longest<Reading>(figures(monthFirst), monthDay, dayMonth, bareDay, nineEleven, weekdays(week))
