/** Days as ISO dates ("2025-10-12"), both inclusive. */
export interface DateRange {
  readonly from: string
  readonly to: string
}

const DAY_IN_MILLISECONDS = 86_400_000

const instant = (year: number, month: number, day: number): number => {
  const date = new Date(0)
  return date.setUTCFullYear(year, month - 1, day)
}

/** ISO dates have four digits for the year: what lies outside is held at the edge. */
const written = (milliseconds: number): string => {
  const first = instant(1, 1, 1)
  const last = instant(9999, 12, 31)
  return new Date(Math.min(Math.max(milliseconds, first), last)).toISOString().slice(0, 10)
}

const parsed = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)

/** The ISO date of a day of the calendar, or null where there is none (30 February). */
export const isoDate = (year: number, month: number, day: number): string | null => {
  const date = new Date(instant(year, month, day))
  const exists = year >= 1 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? written(date.getTime()) : null
}

/** Whether a text is the ISO date of a day that exists. */
export const isIsoDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDate(yearOf(text), monthOf(text), dayOf(text)) === text

/** The year of an ISO date. */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4))

/** The month of an ISO date, 1…12. */
export const monthOf = (iso: string): number => Number(iso.slice(5, 7))

/** The day of the month of an ISO date, 1…31. */
const dayOf = (iso: string): number => Number(iso.slice(8, 10))

/** The day so many days later, or earlier where `days` is negative. */
export const addDays = (iso: string, days: number): string => written(parsed(iso) + days * DAY_IN_MILLISECONDS)

/** The same day of the month so many months later; the last day of that month where it is shorter. */
export const addMonths = (iso: string, months: number): string => {
  const index = yearOf(iso) * 12 + monthOf(iso) - 1 + months
  const month = monthRange(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1)
  return addDays(month.from, Math.min(dayOf(iso), dayOf(month.to)) - 1)
}

/** How many days lie between two days: positive where the second is later. */
export const daysBetween = (first: string, second: string): number =>
  Math.round((parsed(second) - parsed(first)) / DAY_IN_MILLISECONDS)

/** The day of the week, Monday 1 … Sunday 7. */
export const weekday = (iso: string): number => ((new Date(parsed(iso)).getUTCDay() + 6) % 7) + 1

/** The week, Monday to Sunday, that a day lies in. */
export const weekOf = (iso: string): DateRange => {
  const monday = addDays(iso, 1 - weekday(iso))
  return { from: monday, to: addDays(monday, 6) }
}

/** All days of a month, 1…12, of a year. */
export const monthRange = (year: number, month: number): DateRange => ({
  from: written(instant(year, month, 1)),
  to: written(instant(year, month + 1, 0)),
})

/** All days of a calendar year. */
export const yearRange = (year: number): DateRange => ({
  from: written(instant(year, 1, 1)),
  to: written(instant(year, 12, 31)),
})
