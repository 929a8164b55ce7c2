import { type CalendarUnit, SHORT_UNITS } from '../../../lexicon/calendar.ts'
import { entry, map, maybe, or, type Parser, phrase, seq, several, word } from '../parser.ts'
import { count } from './numbers.ts'
import { unit } from './shifted.ts'

/** So many units; `days` come on top where months, which have no fixed number of them, are counted with days. */
export interface Length {
  readonly unit: CalendarUnit
  readonly count: number
  readonly days: number
}
type Piece = Omit<Length, 'days'>

const MONTHS: Partial<Record<CalendarUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const HOURS: Partial<Record<CalendarUnit, number>> = { hour: 1, day: 24, week: 168, fortnight: 336 }

const piece: Parser<Piece> = or(
  map(seq(count, or(unit, entry(SHORT_UNITS))), ([amount, by]) => ({ unit: by, count: amount })),
  map(seq(word('half'), word('an'), word('hour')), () => ({ unit: 'minute', count: 30 })),
  map(seq(word('half'), word('a'), word('day')), () => ({ unit: 'hour', count: 12 })),
)

const total = (pieces: readonly Piece[], sizes: Partial<Record<CalendarUnit, number>>): number =>
  pieces.reduce((sum, { unit: by, count: amount }) => sum + (sizes[by] ?? 0) * amount, 0)

/** "a year and two months" is 14 months, "1d 21h" 45 hours, "two weeks and three days" 17 days. */
const summed = (pieces: readonly Piece[]): Length | null => {
  const [first] = pieces
  if (first === undefined) return null
  if (pieces.length === 1) return { ...first, days: 0 }
  const [months, hours] = [total(pieces, MONTHS), total(pieces, HOURS)]
  if (months === 0) return { unit: 'hour', count: hours, days: 0 }
  return { unit: 'month', count: months, days: Math.trunc(hours / 24) }
}

const half = or<unknown>(phrase('and a half'), phrase('1 / 2'), phrase('- 1 / 2'), word('½'))
/** "two and a half years", "5 1/2 years", "year and a half": in months. */
export const halvedYears: Parser<number> = map(
  or(
    map(seq(count, half, word('year', 'years')), ([years]) => years),
    map(seq(maybe(count), word('year', 'years'), phrase('and a half')), ([years]) => years ?? 1),
  ),
  (years) => 12 * years + 6,
)

const joint = seq(maybe(word(',')), maybe(word('and')))

/** "two weeks", "a year and two months", "15 hours, 29 min", "half an hour". */
export const length: Parser<Length> = map(several(piece, joint), summed)
