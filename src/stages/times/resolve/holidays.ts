import type { HolidayRule } from '../../../lexicon/calendar-holidays.ts'
import { addDays, addMonths, type DateRange, isoDate, weekday, weekOf, yearOf } from '../../../lexicon/iso-dates.ts'
import { chosen } from './months.ts'
import { nearestDay } from './nearest.ts'
import { type Of, type Period, period, type Situation } from './situation.ts'

/** Easter Sunday of the Gregorian calendar, by the method of Butcher and Meeus. */
const easterOf = (year: number): string => {
  const golden = year % 19
  const [century, rest] = [Math.floor(year / 100), year % 100]
  const leap = Math.floor(century / 4)
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leap - shift + 15) % 30
  const days = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * days) / 451)
  const sum = epact + days - 7 * correction + 114
  return isoDate(year, Math.floor(sum / 31), (sum % 31) + 1) ?? `${year}-04-01`
}

const nthWeekday = (first: string, name: number, nth: number): string => {
  const start = nth < 0 ? addDays(addMonths(first, 1), -7) : addDays(first, 7 * (nth - 1))
  return addDays(start, (name - weekday(start) + 7) % 7)
}

const dayOf = (rule: HolidayRule, year: number): string | null => {
  if ('easter' in rule) return addDays(easterOf(year), rule.easter)
  if ('day' in rule) return isoDate(year, rule.month, rule.day)
  const first = isoDate(year, rule.month, 1)
  return first === null ? null : addDays(nthWeekday(first, rule.weekday, rule.nth), rule.after)
}

const MONDAY = 1
const THURSDAY = 4
/** The weekend beside a holiday, which a Monday, a Thursday or a Friday off makes longer. */
const weekendOf = (iso: string): DateRange => {
  const name = weekday(iso)
  const sunday = name <= 2 ? addDays(iso, -name) : weekOf(iso).to
  const saturday = addDays(sunday, -1)
  return { from: name >= THURSDAY && iso < saturday ? iso : saturday, to: name === MONDAY ? iso : sunday }
}

/** Finds "Easter 2027", "next Thanksgiving", "Halloween" and "the Labor Day weekend". */
export const resolveHoliday = (reading: Of<'holiday'>, situation: Situation): Period | null => {
  const { rule, year, shift, weekend } = reading
  const reference = situation.published ?? situation.narrative
  const years = year !== null ? [year] : reference === null ? [] : [-1, 0, 1].map((by) => yearOf(reference) + by)
  const days = years.flatMap((each) => {
    const iso = dayOf(rule, each)
    return iso === null ? [] : [{ from: iso, to: iso }]
  })
  const holiday =
    year !== null || reference === null
      ? days[0]
      : shift === null
        ? nearestDay(days, reference, situation.tense)
        : chosen(days, shift, reference, situation)
  if (!holiday) return null
  return weekend ? period(weekendOf(holiday.from), 'week', year !== null) : period(holiday, 'day', year !== null)
}
