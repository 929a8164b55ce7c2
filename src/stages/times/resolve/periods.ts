import {
  addDays,
  addMonths,
  type DateRange,
  monthRange,
  weekday,
  weekOf,
  yearOf,
  yearRange,
} from '../../../lexicon/iso-dates.ts'
import { chosen } from './months.ts'
import { nearest } from './nearest.ts'
import { type Of, type Period, period, type Resolve, type Situation } from './situation.ts'

const NEIGHBOURS = [-1, 0, 1]

const monthsFrom = (from: string, count: number): DateRange => ({ from, to: addDays(addMonths(from, count), -1) })
const firstOf = (year: number, month: number): string => monthRange(year, month).from

/** Finds "the spring of 2024", "last winter" and "the summer". */
export const resolveSeason = (reading: Of<'season'>, situation: Situation, resolve: Resolve): Period | null => {
  const of = reading.of && resolve(reading.of, situation)
  const year = reading.year ?? (of ? yearOf(of.from) : null)
  if (year !== null) return period(monthsFrom(firstOf(year, reading.month), 3), 'part', reading.year !== null)
  const reference = situation.published
  if (reference === null) return null
  const candidates = [-2, ...NEIGHBOURS, 2].map((shift) =>
    monthsFrom(firstOf(yearOf(reference) + shift, reading.month), 3),
  )
  const range = chosen(candidates, reading.shift, reference, situation)
  return range && period(range, 'part', false)
}

/** The fiscal year that is named for the calendar year in which it ends. */
const fiscalYear = (year: number, month: number): DateRange =>
  month === 1 ? yearRange(year) : monthsFrom(firstOf(year - 1, month), 12)

/** Finds "fiscal 2025" and "the fiscal year that begins on July 1". */
export const resolveFiscal = (reading: Of<'fiscal'>, situation: Situation, resolve: Resolve): Period | null => {
  const near = { ...situation, tense: null }
  const begins = reading.begins && resolve(reading.begins, near)
  if (begins) return period(monthsFrom(begins.from, 12), 'fiscal', begins.said)
  const ends = reading.ends && resolve(reading.ends, near)
  if (ends) return period(monthsFrom(addMonths(addDays(ends.to, 1), -12), 12), 'fiscal', ends.said)
  if (reading.year !== null) return period(fiscalYear(reading.year, situation.fiscalMonth), 'fiscal', true)
  const reference = situation.published
  if (reference === null) return null
  const years = NEIGHBOURS.map((shift) => fiscalYear(yearOf(reference) + shift, situation.fiscalMonth))
  const present = years.find(({ from, to }) => from <= reference && reference <= to)
  return present ? period(monthsFrom(addMonths(present.from, 12 * (reading.shift ?? 0)), 12), 'fiscal', false) : null
}

const partOf = (whole: DateRange, months: number, index: number): DateRange =>
  index < 0
    ? { from: addMonths(addDays(whole.to, 1), -months), to: whole.to }
    : monthsFrom(addMonths(whole.from, (index - 1) * months), months)

/** Finds "the third quarter of 2026" and "the first six months of the year". */
export const resolvePart = (reading: Of<'part'>, situation: Situation, resolve: Resolve): Period | null => {
  const { months, index } = reading
  if (reading.of !== null) {
    const whole = resolve(reading.of, situation)
    return whole && period(partOf(whole, months, index), 'part', whole.said)
  }
  const reference = situation.published
  if (reference === null) return null
  const month = situation.fiscalQuarters ? situation.fiscalMonth : 1
  const candidates = [...NEIGHBOURS, 2].map((shift) =>
    partOf(fiscalYear(yearOf(reference) + shift, month), months, index),
  )
  const range = nearest(candidates, reference, situation.tense)
  return range && period(range, 'part', false)
}

/** "the third quarter, which closed on March 31": its length ends or begins on the day that is named. */
export const resolveDefined = (reading: Of<'defined'>, situation: Situation, resolve: Resolve): Period | null => {
  const of = resolve(reading.of, situation)
  const on = resolve(reading.on, { ...situation, tense: null })
  if (of === null || on === null) return null
  const months = reading.of.type === 'part' ? reading.of.months : 12
  const from = reading.edge === 'begins' ? on.from : addMonths(addDays(on.to, 1), -months)
  return { ...of, ...monthsFrom(from, months), said: of.said || on.said }
}

/** The weeks of a year are those that have most of their days in it; the first holds 4 January. */
const weeksOfYear = (year: number, count: number, index: number): DateRange => {
  const last = weekOf(`${year}-12-28`).to
  const from = index < 0 ? addDays(last, 1 - 7 * count) : addDays(weekOf(`${year}-01-04`).from, 7 * (index - 1))
  return { from, to: addDays(from, 7 * count - 1) }
}

const sliced = ({ unit, index, count }: Of<'slice'>, whole: Period): DateRange => {
  if (unit === 'week' && whole.grain === 'year') return weeksOfYear(yearOf(whole.from), count, index)
  const length = (unit === 'week' ? 7 : 1) * count
  if (unit === 'month') return partOf(whole, 1, index)
  if (unit === 'year') return partOf(whole, 12, index)
  const from = index < 0 ? addDays(whole.to, 1 - length) : addDays(whole.from, (index - 1) * length)
  return { from, to: addDays(from, length - 1) }
}

const SATURDAY = 6
/** "the last weekend of May" is the last whose Saturday lies in it. */
const weekendIn = ({ index }: Of<'slice'>, whole: Period): Period | null => {
  const first = addDays(whole.from, (SATURDAY - weekday(whole.from) + 7) % 7)
  const last = addDays(whole.to, -((weekday(whole.to) - SATURDAY + 7) % 7))
  const from = index < 0 ? last : addDays(first, 7 * (index - 1))
  return from < whole.from || from > whole.to ? null : period({ from, to: addDays(from, 1) }, 'week', whole.said)
}

/** So many days may the last week of a year reach into the next. */
const DAYS_OVER = 3

/** Finds "the second week of May". */
export const resolveSlice = (reading: Of<'slice'>, situation: Situation, resolve: Resolve): Period | null => {
  const whole = resolve(reading.of, situation)
  if (whole === null) return null
  if (reading.unit === 'weekend') return weekendIn(reading, whole)
  const range = sliced(reading, whole)
  return range.to > (whole.grain === 'year' ? addDays(whole.to, DAYS_OVER) : whole.to)
    ? null
    : period(range, reading.unit === 'day' ? 'day' : 'week', whole.said)
}
