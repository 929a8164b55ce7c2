import { inBase } from '../base-unit.ts'
import type { Term } from './term.ts'

const PERIODS = 'second|minute|hour|day|week|month|quarter|year'

/** "7,500 tonnes a day", "30,000 tonnes per month", "£400 to each member", "five oars each". */
const PER_PERIOD = new RegExp(
  `\\b(?:a|an|per|each|every)(?: (?:average|typical|normal|ordinary))? (${PERIODS})\\b`,
  'i',
)
const PER_PIECE =
  /^(?: \p{L}+){0,2},? (?:(?:to|for) )?(?:each|apiece|per|every)\b|^ for (?:each|every)\b|^ an? (?:head|piece|person|member|unit)\b/iu

/** What follows a figure in its text: long enough for "for each of the dead". UTF-16 units. */
const AFTER = 40

/** "The annual wage bill is", "a monthly fee of": a period before its figure, UTF-16 units away at most. */
const ADJECTIVE = /\b(annual|yearly|quarterly|monthly|weekly|daily)\b[^.;]*$/i
const BEFORE = 60

/** The period or thing for which a figure is so much: "day", "piece"; null where it is no rate. */
export function perOf({ entry: { claim, source } }: Term): string | null {
  const { words, figure } = claim.body
  const own = source.text.slice(words.start, words.end)
  const after = source.text.slice(words.end, words.end + AFTER)
  const before = source.text.slice(Math.max(claim.span.start, words.start - BEFORE), words.start)
  const period = PER_PERIOD.exec(own)?.[1] ?? PER_PERIOD.exec(after.slice(0, AFTER / 2))?.[1]
  if (period !== undefined) return period.toLowerCase()
  const adverb = ADJECTIVE.exec(before)?.[1]?.toLowerCase()
  if (adverb !== undefined) return adverb === 'annual' ? 'year' : adverb === 'daily' ? 'day' : adverb.slice(0, -2)
  return figure === 'rate' || PER_PIECE.test(after) ? 'piece' : null
}

/** How many of a period a span of time is: 12 days are 12 of "day", a year is 12 of "month". */
export const countOf = (span: Term, per: string): number =>
  per === 'quarter' ? span.value / inBase(3, 'month') : span.value / inBase(1, per)

/** How many of one period make another: 12 months a year; the years of the calendar have whole months and weeks. */
const IN_A_YEAR: ReadonlyMap<string, number> = new Map([
  ['quarter', 4],
  ['month', 12],
  ['week', 52],
  ['day', 365],
])

/** How many of the shorter period the longer one has, where a year is the longer one; null elsewhere. */
export const inAYear = (per: string): number | null => IN_A_YEAR.get(per) ?? null
