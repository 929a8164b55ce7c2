import type { CalendarUnit } from '../../../lexicon/calendar.ts'
import {
  addDays,
  addMonths,
  type DateRange,
  monthOf,
  monthRange,
  weekday,
  weekOf,
  yearOf,
  yearRange,
} from '../../../lexicon/iso-dates.ts'
import type { Landing } from '../reading.ts'
import { type Of, type Period, type Resolve, type Situation, storyDay } from './situation.ts'

const DAYS: Partial<Record<CalendarUnit, number>> = { day: 1, week: 7, workweek: 7, weekend: 7, fortnight: 14 }
const MONTHS: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

const HOURS_A_DAY = 24

/** Monday to Friday. */
const WORKDAYS = 5
const FRIDAY = 5

/** The day so many working days on; holidays are not known. */
const movedByWorkdays = (iso: string, count: number): string => {
  const name = weekday(iso)
  const isWeekend = name > FRIDAY
  const start = isWeekend ? addDays(iso, count > 0 ? FRIDAY - name : 8 - name) : iso
  const weeks = Math.trunc(count / WORKDAYS)
  const rest = count % WORKDAYS
  const at = isWeekend ? (count > 0 ? FRIDAY : 1) : name
  const skips = at + rest > FRIDAY ? 2 : at + rest < 1 ? -2 : 0
  return addDays(start, weeks * 7 + rest + skips)
}

/** The same day so many units later; hours and minutes stay on the day until they fill one. */
export const moved = (iso: string, unit: CalendarUnit, count: number): string => {
  if (unit === 'minute') return iso
  if (unit === 'workday') return movedByWorkdays(iso, count)
  if (unit === 'hour') return addDays(iso, Math.trunc(count / HOURS_A_DAY))
  const days = DAYS[unit]
  return days === undefined ? addMonths(iso, (MONTHS[unit] ?? 0) * count) : addDays(iso, days * count)
}

const aligned = (year: number, size: number): DateRange => {
  const first = Math.floor(year / size) * size
  return { from: yearRange(first).from, to: yearRange(first + size - 1).to }
}

/** The whole unit that a day lies in. */
export const around = (iso: string, unit: CalendarUnit): DateRange => {
  const year = yearOf(iso)
  switch (unit) {
    case 'week':
      return weekOf(iso)
    case 'workweek':
      return { from: weekOf(iso).from, to: addDays(weekOf(iso).from, WORKDAYS - 1) }
    case 'weekend':
      return { from: addDays(weekOf(iso).from, 5), to: weekOf(iso).to }
    case 'month':
      return monthRange(year, monthOf(iso))
    case 'quarter':
    case 'half': {
      const months = MONTHS[unit] ?? 3
      const first = Math.floor((monthOf(iso) - 1) / months) * months + 1
      return { from: monthRange(year, first).from, to: monthRange(year, first + months - 1).to }
    }
    case 'year':
      return yearRange(year)
    case 'decade':
      return aligned(year, 10)
    case 'century':
      return aligned(year, 100)
    default:
      return { from: iso, to: iso }
  }
}

const GRAINS: Partial<Record<CalendarUnit, Period['grain']>> = {
  week: 'week',
  workweek: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'part',
  half: 'part',
  year: 'year',
  decade: 'longer',
  century: 'longer',
}

const grainOf = (unit: CalendarUnit): Period['grain'] => GRAINS[unit] ?? 'day'

/** Weeks that are counted land on a day, months and years on a whole one: "two weeks ago", "four years ago". */
export const landed = (iso: string, unit: CalendarUnit, lands: Landing): Period => {
  const isDay = lands === 'day' || (lands === 'counted' && (unit === 'week' || unit === 'weekend'))
  const range = isDay ? { from: iso, to: iso } : around(iso, unit)
  return { ...range, grain: isDay ? 'day' : grainOf(unit), at: null, said: false }
}

/** "a year earlier" behind "in March 2025" is March 2024: the period moves and keeps its size. */
const movedPeriod = (last: Period, unit: CalendarUnit, count: number): Period => {
  const from = moved(last.from, unit, count)
  const to = addDays(moved(addDays(last.to, 1), unit, count), -1)
  return { ...last, from, to, at: null, said: false }
}

const isSmaller = (grain: Period['grain'], unit: CalendarUnit): boolean =>
  unit === 'year' && (grain === 'month' || grain === 'part' || grain === 'fiscal')

/** "the weekend": the last one, or the coming one where the tense looks ahead; "this weekend" needs a past tense to be the last. */
const weekendNear = (iso: string, isThis: boolean, { tense }: Situation): DateRange => {
  const present = around(iso, 'weekend')
  const looksBack = isThis ? tense === 'past' : tense !== 'future'
  return looksBack && present.from > iso ? around(addDays(iso, -7), 'weekend') : present
}

const fromNarrative = (reading: Of<'shifted'>, situation: Situation): Period | null => {
  const { unit, count, lands } = reading
  const { last } = situation
  if (last !== null && lands !== 'whole' && isSmaller(last.grain, unit)) return movedPeriod(last, unit, count)
  const anchored = MONTHS[unit] !== undefined && last !== null ? last.from : storyDay(situation)
  return anchored === null ? null : landed(moved(anchored, unit, count), unit, lands)
}

const cut = (period: Period, side: Of<'shifted'>['side'], published: string): Period => {
  if (side === null) return period
  const [before, after] = [addDays(published, -1), addDays(published, 1)]
  if (side === 'rest') return { ...period, from: published }
  if (side === 'earlier') return { ...period, to: before < period.from ? published : before }
  return { ...period, from: after > period.to ? published : after }
}

/** Finds the days of "last week", "two days later", "that year", "a week after June 9". */
export const resolveShifted = (reading: Of<'shifted'>, situation: Situation, resolve: Resolve): Period | null => {
  const { unit, count, origin, side, lands } = reading
  const { published } = situation
  if (origin === 'narrative') return fromNarrative(reading, situation)
  if (origin === 'published') {
    if (published === null) return null
    if (unit === 'weekend' && count === 0)
      return { ...landed(published, unit, 'whole'), ...weekendNear(published, lands === 'whole', situation) }
    return cut(landed(moved(published, unit, count), unit, lands), side, published)
  }
  const base = resolve(origin, situation)
  if (base === null) return null
  const moving = landed(moved(count > 0 ? base.to : base.from, unit, count), unit, lands)
  return { ...moving, said: base.said }
}
