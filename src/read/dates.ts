import type { Span } from '../domain/index.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`

const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\d{4})\b`, 'i')
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'i')
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day,?'
const DAY_OF_WEEK = new RegExp(
  String.raw`\b${WEEKDAY} (?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?),? \d{4}(?![\d,])`,
  'i',
)
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const COMPACT = /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** An ISO date where the three numbers make a day of the calendar, else null. */
const isoOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = year > 1500 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/** A day written with its year, as an ISO date, and where it stands ("Friday, March 6, 2026" → 2026-03-06). */
export interface FoundDate {
  readonly date: string
  readonly index: number
}

const found = (match: RegExpExecArray | null, order: readonly [number, number, number]): FoundDate | null => {
  if (match === null) return null
  const [year, month, day] = order.map((group) => match[group] ?? '')
  const named = /^\d/.test(month ?? '') ? Number(month) : monthOf(month ?? '')
  const date = isoOf(Number(year), named, Number(day))
  return date === null ? null : { date, index: match.index }
}

/** The first day with its year that a text names, or null; "26 days ago" and "3 May" name none. */
export const dateIn = (text: string): FoundDate | null => {
  const dates = [
    found(ISO.exec(text), [1, 2, 3]),
    found(DAY_FIRST.exec(text), [3, 2, 1]),
    found(MONTH_FIRST.exec(text), [3, 1, 2]),
  ].filter((date) => date !== null)
  return dates.reduce<FoundDate | null>(
    (first, date) => (first === null || date.index < first.index ? date : first),
    null,
  )
}

/** Where a text names a day in full, as above an article ("Friday, March 6, 2026"), or null. */
export const fullDateIn = (text: string): Span | null => {
  const match = DAY_OF_WEEK.exec(text)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}

/** The day that a file's name or address carries ("2026/03/06/storm.html", "20260306-storm.txt"), or null. */
export const dateInName = (name: string): string | null =>
  found(/(?<!\d)((?:19|20)\d\d)[-_/.](\d{1,2})[-_/.](\d{1,2})(?!\d)/.exec(name), [1, 2, 3])?.date ??
  found(COMPACT.exec(name), [1, 2, 3])?.date ??
  null
