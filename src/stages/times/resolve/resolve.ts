import {
  addDays,
  addMonths,
  type DateRange,
  daysBetween,
  isoDate,
  monthOf,
  monthRange,
  weekday,
  weekOf,
  yearOf,
  yearRange,
} from '../../../lexicon/iso-dates.ts'
import type { Reading } from '../reading.ts'
import { edgeOf } from './edges.ts'
import { nearest } from './nearest.ts'
import { resolveShifted, stretchOf } from './shifts.ts'
import { type Period, type Situation, storyDay } from './situation.ts'

type Of<Type extends Reading['type']> = Extract<Reading, { type: Type }>

const period = (range: DateRange, grain: Period['grain'], said: boolean): Period => ({
  from: range.from,
  to: range.to,
  grain,
  said,
  at: null,
})

const day = (iso: string | null, said: boolean): Period | null =>
  iso === null ? null : period({ from: iso, to: iso }, 'day', said)

const NEIGHBOURS = [-1, 0, 1]

/** "October 12" without a year: the nearest one that fits the tense and, where it is named, the day of the week. */
const yearless = (reading: Of<'day'>, month: number, situation: Situation): Period | null => {
  const reference = situation.published ?? situation.narrative
  if (reference === null) return null
  const candidates = [-4, -3, -2, ...NEIGHBOURS].flatMap((shift) => {
    const iso = isoDate(yearOf(reference) + shift, month, reading.day)
    return iso === null ? [] : [{ from: iso, to: iso }]
  })
  const onWeekday = candidates.filter(({ from }) => weekday(from) === reading.weekday)
  return day(nearest(onWeekday.length > 0 ? onWeekday : candidates, reference, situation.tense)?.from ?? null, false)
}

/** "the 12th": of the month that the text speaks of. */
const monthless = (reading: Of<'day'>, situation: Situation): Period | null => {
  const reference = situation.published
  if (reference === null) return null
  const candidates = NEIGHBOURS.flatMap((shift) => {
    const month = addMonths(`${reference.slice(0, 8)}01`, shift)
    const iso = isoDate(yearOf(month), monthOf(month), reading.day)
    return iso === null ? [] : [{ from: iso, to: iso }]
  })
  return day(nearest(candidates, reference, situation.tense)?.from ?? null, false)
}

const resolveDay = (reading: Of<'day'>, situation: Situation): Period | null => {
  if (reading.month === null) return monthless(reading, situation)
  if (reading.year === null) return yearless(reading, reading.month, situation)
  return day(isoDate(reading.year, reading.month, reading.day), true)
}

const isBefore = (range: DateRange, reference: string): boolean => range.to < reference
const isBehind = (range: DateRange, reference: string): boolean => range.from > reference

/** Of candidates in order: the one that "last", "this" or "next" asks for, else the nearest that fits the tense. */
const chosen = (
  candidates: readonly DateRange[],
  shift: number | null,
  reference: string,
  situation: Situation,
): DateRange | null => {
  if (shift === null) return nearest(candidates, reference, situation.tense)
  if (shift === 0) return candidates.find(({ from }) => yearOf(from) === yearOf(reference)) ?? null
  return (
    (shift < 0
      ? candidates.findLast((range) => isBefore(range, reference))
      : candidates.find((range) => isBehind(range, reference))) ?? null
  )
}

const resolveMonth = (reading: Of<'month'>, situation: Situation): Period | null => {
  if (reading.year !== null) return period(monthRange(reading.year, reading.month), 'month', true)
  const reference = situation.published ?? situation.narrative
  if (reference === null) return null
  const candidates = [-2, ...NEIGHBOURS, 2].map((shift) => monthRange(yearOf(reference) + shift, reading.month))
  const range = chosen(candidates, reading.shift, reference, situation)
  return range && period(range, 'month', false)
}

const monthsFrom = (from: string, count: number): DateRange => ({ from, to: addDays(addMonths(from, count), -1) })
const firstOf = (year: number, month: number): string => monthRange(year, month).from

const resolveSeason = (reading: Of<'season'>, situation: Situation): Period | null => {
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

const resolveFiscal = (reading: Of<'fiscal'>, situation: Situation): Period | null => {
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

const resolvePart = (reading: Of<'part'>, situation: Situation): Period | null => {
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

/** "the second quarter, which ended on December 31": its length ends or begins on the day that is named. */
const resolveDefined = (reading: Of<'defined'>, situation: Situation): Period | null => {
  const of = resolve(reading.of, situation)
  const on = resolve(reading.on, { ...situation, tense: null })
  if (of === null || on === null) return null
  const months = reading.of.type === 'part' ? reading.of.months : 12
  const from = reading.edge === 'begins' ? on.from : addMonths(addDays(on.to, 1), -months)
  return { ...of, ...monthsFrom(from, months), said: of.said || on.said }
}

const sliced = ({ unit, index, count }: Of<'slice'>, whole: DateRange): DateRange => {
  const length = (unit === 'week' ? 7 : 1) * count
  if (unit === 'month') return partOf(whole, 1, index)
  if (unit === 'year') return partOf(whole, 12, index)
  const from = index < 0 ? addDays(whole.to, 1 - length) : addDays(whole.from, (index - 1) * length)
  return { from, to: addDays(from, length - 1) }
}

const resolveSlice = (reading: Of<'slice'>, situation: Situation): Period | null => {
  const whole = reading.unit === 'weekend' ? null : resolve(reading.of, situation)
  if (whole === null) return null
  const range = sliced(reading, whole)
  return range.to > whole.to ? null : period(range, reading.unit === 'day' ? 'day' : 'week', whole.said)
}

/** The day of that name on or before a day, or on or after it. */
const weekdayNear = (name: number, reference: string, forward: boolean): string => {
  const back = (weekday(reference) - name + 7) % 7
  return addDays(reference, forward ? (7 - back) % 7 : -back)
}

/** A story that lies so many days back is told by its own days, not by those of the week of publication. */
const RETROSPECTIVE = 15

const resolveWeekday = (reading: Of<'weekday'>, situation: Situation): Period | null => {
  const { published, narrative, tense } = situation
  const week = reading.of && resolve(reading.of, situation)
  if (week) return day(addDays(weekOf(week.from).from, reading.weekday - 1), false)
  if (published === null) return null
  const { shift } = reading
  if (shift === -1) return day(weekdayNear(reading.weekday, addDays(published, -1), false), false)
  if (shift === 1) return day(weekdayNear(reading.weekday, addDays(published, 1), true), false)
  if (shift === 0) return day(addDays(weekOf(published).from, reading.weekday - 1), false)
  const isStoryDay =
    narrative !== null && weekday(narrative) === reading.weekday && daysBetween(narrative, published) > RETROSPECTIVE
  if (isStoryDay && tense !== 'future') return day(narrative, false)
  return day(weekdayNear(reading.weekday, published, tense === 'future'), false)
}

const resolveMoment = (reading: Of<'moment'>, situation: Situation): Period | null => {
  const of = reading.of === null ? day(storyDay(situation), false) : resolve(reading.of, situation)
  if (of === null) return null
  return { ...of, at: reading.at, to: reading.midnight ? addDays(of.to, 1) : of.to }
}

/** A year that stands at one end of a range serves both: "from May to December 2022", "27 December 2024 to 3 January". */
const yearIn = (reading: Reading): number | null =>
  reading.type === 'day' || reading.type === 'month' ? reading.year : null
const withYear = (reading: Reading, year: number | null): Reading =>
  (reading.type === 'day' || reading.type === 'month') && reading.year === null ? { ...reading, year } : reading

const resolveRange = (reading: Of<'range'>, situation: Situation): Period | null => {
  const year = yearIn(reading.to) ?? yearIn(reading.from)
  const first = resolve(withYear(reading.from, year), situation)
  const second = resolve(withYear(reading.to, year), situation)
  if (first === null || second === null) return null
  const crossesYear = first.from > second.to && year !== null
  const from = crossesYear && yearIn(reading.from) === null ? addMonths(first.from, -12) : first.from
  const to = crossesYear && yearIn(reading.to) === null ? addMonths(second.to, 12) : second.to
  return from > to
    ? null
    : { ...period({ from, to }, from === to ? 'day' : 'longer', first.said || second.said), at: first.at }
}

/** Finds the days that a reading means in a situation; null where the calendar or the text does not tell. */
export const resolve = (reading: Reading, situation: Situation): Period | null => {
  switch (reading.type) {
    case 'day':
      return resolveDay(reading, situation)
    case 'month':
      return resolveMonth(reading, situation)
    case 'year':
      return period(yearRange(reading.year), 'year', true)
    case 'years':
      return period(
        { from: yearRange(reading.year).from, to: yearRange(reading.year + reading.count - 1).to },
        'longer',
        true,
      )
    case 'part':
      return resolvePart(reading, situation)
    case 'slice':
      return resolveSlice(reading, situation)
    case 'season':
      return resolveSeason(reading, situation)
    case 'fiscal':
      return resolveFiscal(reading, situation)
    case 'weekday':
      return resolveWeekday(reading, situation)
    case 'shifted':
      return resolveShifted(reading, situation, resolve)
    case 'stretch':
      return stretchOf(reading, situation, resolve)
    case 'edge': {
      const of = resolve(reading.of, situation)
      return of && edgeOf(reading.edge, of, situation)
    }
    case 'moment':
      return resolveMoment(reading, situation)
    case 'range':
      return resolveRange(reading, situation)
    case 'defined':
      return resolveDefined(reading, situation)
    case 'set':
      return null
  }
}
