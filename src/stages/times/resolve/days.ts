import {
  addDays,
  addMonths,
  daysBetween,
  isoDate,
  monthOf,
  weekday,
  weekOf,
  yearOf,
} from '../../../lexicon/iso-dates.ts'
import { nearest, nearestDay } from './nearest.ts'
import { day, type Of, type Period, type Resolve, type Situation } from './situation.ts'

const NEIGHBOURS = [-1, 0, 1]
const YEAR_AROUND = Array.from({ length: 25 }, (_, index) => index - 12)

/** A day without its year is not so far away: there was no "February 29" near 2014. */
const LEAP_YEAR = 366

/** "October 12" without a year: the nearest one that fits the tense and, where it is named, the day of the week. */
const yearless = (reading: Of<'day'>, month: number, situation: Situation): Period | null => {
  const reference = situation.published ?? situation.narrative
  if (reference === null) return null
  const candidates = [-4, -3, -2, ...NEIGHBOURS].flatMap((shift) => {
    const iso = isoDate(yearOf(reference) + shift, month, reading.day)
    return iso === null ? [] : [{ from: iso, to: iso }]
  })
  const onWeekday = candidates.filter(({ from }) => weekday(from) === reading.weekday)
  const isSure = onWeekday.length > 0
  const found = nearestDay(isSure ? onWeekday : candidates, reference, situation.tense)?.from ?? null
  return found === null || (!isSure && Math.abs(daysBetween(reference, found)) > LEAP_YEAR) ? null : day(found, false)
}

/** "the 12th": of the month that the text speaks of. */
const monthless = (reading: Of<'day'>, situation: Situation): Period | null => {
  const reference = situation.published
  if (reference === null) return null
  const candidates = (shifts: readonly number[]) =>
    shifts.flatMap((shift) => {
      const month = addMonths(`${reference.slice(0, 8)}01`, shift)
      const iso = isoDate(yearOf(month), monthOf(month), reading.day)
      return iso === null ? [] : [{ from: iso, to: iso }]
    })
  const named = candidates(YEAR_AROUND).filter(({ from }) => weekday(from) === reading.weekday)
  const chosen = nearest(named.length > 0 ? named : candidates(NEIGHBOURS), reference, situation.tense)
  return day(chosen?.from ?? null, false)
}

/** Finds "October 12, 2025", "October 12" and "the 12th". */
export const resolveDay = (reading: Of<'day'>, situation: Situation): Period | null => {
  if (reading.month === null) return monthless(reading, situation)
  if (reading.year === null) return yearless(reading, reading.month, situation)
  return day(isoDate(reading.year, reading.month, reading.day), true)
}

/** The day of that name on or before a day, or on or after it. */
const weekdayNear = (name: number, reference: string, forward: boolean): string => {
  const back = (weekday(reference) - name + 7) % 7
  return addDays(reference, forward ? (7 - back) % 7 : -back)
}

/**
 * "last Friday" is none that "yesterday" would name, "next Friday" is of the next week, "this Friday" of the present one;
 * "past Friday" and "coming Friday" are the nearest.
 */
const shiftedWeekday = ({ weekday: name, near }: Of<'weekday'>, shift: number, published: string): string => {
  if (shift < 0) return weekdayNear(name, addDays(published, near ? -1 : -2), false)
  if (shift > 0 && near) return weekdayNear(name, addDays(published, 1), true)
  return addDays(weekOf(published).from, 7 * shift + name - 1)
}

/** A story that lies so many days back is told by its own days, not by those of the week of publication. */
const RETROSPECTIVE = 15

/** Finds "Tuesday", "last Friday" and "Tuesday of last week". */
export const resolveWeekday = (reading: Of<'weekday'>, situation: Situation, resolve: Resolve): Period | null => {
  const { published, narrative, tense } = situation
  const week = reading.of && resolve(reading.of, situation)
  if (week) return day(addDays(weekOf(week.from).from, reading.weekday - 1), false)
  if (published === null) return null
  if (reading.shift !== null) return day(shiftedWeekday(reading, reading.shift, published), false)
  const isStoryDay =
    narrative !== null && weekday(narrative) === reading.weekday && daysBetween(narrative, published) > RETROSPECTIVE
  if (isStoryDay && tense !== 'future') return day(narrative, false)
  return day(weekdayNear(reading.weekday, published, tense === 'future'), false)
}

/** Finds "the first Monday in March" and "the last Friday of June". */
export const resolveNth = (reading: Of<'nth'>, situation: Situation, resolve: Resolve): Period | null => {
  const of = resolve(reading.of, situation)
  if (of === null) return null
  const { index } = reading
  const iso =
    index < 0
      ? weekdayNear(reading.weekday, of.to, false)
      : addDays(weekdayNear(reading.weekday, of.from, true), 7 * (index - 1))
  return iso < of.from || iso > of.to ? null : day(iso, of.said)
}
