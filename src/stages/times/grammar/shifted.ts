import { type CalendarUnit, UNITS } from '../../../lexicon/calendar.ts'
import { entry, map, or, type Parser, seq, word } from '../parser.ts'
import type { Origin, Reading } from '../reading.ts'
import type { Word } from '../words.ts'

const SHIFT_WORDS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])

/** "last", "this", "next" before a name of the calendar: -1, 0, 1. */
export const shiftWord: Parser<number> = entry(SHIFT_WORDS)

/** The whole unit so many units away: "last month" is a month, -1. */
export const shifted = (
  by: CalendarUnit,
  amount: number,
  origin: Origin | Reading = 'published',
  side: Extract<Reading, { type: 'shifted' }>['side'] = null,
): Reading => ({ type: 'shifted', unit: by, count: amount, origin, side, lands: 'whole' })

/** "weeks", "year", "business days". */
export const unit: Parser<CalendarUnit> = or(
  entry(UNITS),
  map(seq(word('business', 'working'), word('day', 'days')), () => 'workday' as const),
)

/** "week", "year": not the plural. */
export const single: Parser<CalendarUnit> = entry(new Map([...UNITS].filter(([text]) => !text.endsWith('s'))))

/** Whether a unit is a day or longer. */
export const isCalendar = (by: CalendarUnit): boolean => by !== 'minute' && by !== 'hour'

/** Whether nothing but a mark follows, so that a number cannot count what stands behind it. */
export const closesPhrase = (words: readonly Word[], next: number): boolean => {
  const behind = words[next]
  return behind === undefined || /^[,.;:!?)”"’—–]$/u.test(behind.text)
}

const AFTER_DAY = new Set('at in when to that as by until through after before with for the'.split(' '))
/** Whether a number before this word may be a day: no noun follows that it would count. */
export const endsDay = (words: readonly Word[], next: number): boolean => {
  const behind = words[next]
  return behind === undefined || (behind.kind === 'mark' && behind.text !== '-') || AFTER_DAY.has(behind.text)
}

const BEHIND = new Set('and but when as in at on with by from of while to was were had'.split(' '))

/** Whether "the day before" stands for itself; a noun behind it would name the event that it counts from. */
export const endsPhrase = (words: readonly Word[], next: number): boolean => {
  const behind = words[next]
  return behind === undefined || behind.kind === 'mark' || BEHIND.has(behind.text)
}
