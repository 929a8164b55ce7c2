import { type CalendarUnit, UNITS } from '../../../lexicon/calendar.ts'
import { type Parser, take } from '../parser.ts'
import type { Origin, Reading } from '../reading.ts'
import type { Word } from '../words.ts'

/** The whole unit so many units away: "last month" is a month, -1. */
export const shifted = (
  by: CalendarUnit,
  amount: number,
  origin: Origin | Reading = 'published',
  side: 'earlier' | 'later' | null = null,
): Reading => ({ type: 'shifted', unit: by, count: amount, origin, side, whole: true })

/** "weeks", "year". */
export const unit: Parser<CalendarUnit> = take(({ text }) => UNITS.get(text))

/** "week", "year": not the plural. */
export const single: Parser<CalendarUnit> = take(({ text }) => (text.endsWith('s') ? null : UNITS.get(text)))

/** Whether a unit is a day or longer. */
export const isCalendar = (by: CalendarUnit): boolean => by !== 'minute' && by !== 'hour'

const BEHIND = new Set('and but when as in at on with by from of while to was were had'.split(' '))

/** Whether "the day before" stands for itself; a noun behind it would name the event that it counts from. */
export const endsPhrase = (words: readonly Word[], next: number): boolean => {
  const behind = words[next]
  return behind === undefined || behind.kind === 'mark' || BEHIND.has(behind.text)
}
