import { addDays, addMonths } from '../../../lexicon/iso-dates.ts'
import type { Reading } from '../reading.ts'
import { type Of, type Period, period, type Resolve, type Situation } from './situation.ts'

type Dated = Of<'day'> | Of<'month'>
const isDated = (reading: Reading): reading is Dated => reading.type === 'day' || reading.type === 'month'
const yearIn = (reading: Reading): number | null => (isDated(reading) ? reading.year : null)
const withYear = (reading: Reading, year: number | null): Reading =>
  isDated(reading) && reading.year === null ? { ...reading, year } : reading

/** "from Monday to Wednesday next week": the week at the end serves both days. */
const withWeek = (reading: Reading, last: Reading): Reading =>
  reading.type === 'weekday' && last.type === 'weekday' && reading.shift === null && reading.of === null
    ? { ...reading, of: last.of }
    : reading

const WEEK = 7
const YEAR = 12

/** The day or month that "the middle of" or "late" is part of. */
const cored = (reading: Reading): Reading => (reading.type === 'edge' ? cored(reading.of) : reading)

/** What was filled in moves until the order is right: "from December to March 2026", "from next Monday to Friday". */
const ordered = (range: Of<'range'>, first: Period, second: Period, { tense }: Situation): Period => {
  const [from, to] = [cored(range.from), cored(range.to)]
  const movesFirst = isDated(from) && from.year === null && (yearIn(to) !== null || tense === 'past')
  const earlier = movesFirst ? addMonths(first.from, -YEAR) : first.from
  if (first.from <= second.to || movesFirst)
    return { ...first, from: first.from <= second.to ? first.from : earlier, to: second.to }
  if (to.type === 'weekday') return { ...first, to: addDays(second.to, WEEK) }
  return { ...first, to: isDated(to) && to.year === null ? addMonths(second.to, YEAR) : second.to }
}

const isYearless = (reading: Reading): boolean => isDated(reading) && reading.year === null
/** "will be closed from May to March", written in September, speaks of the span that is going on. */
const ongoing = (range: Of<'range'>, { from, to }: Period, { published, tense }: Situation): boolean =>
  tense === 'future' &&
  published !== null &&
  from > published &&
  addMonths(to, -YEAR) >= published &&
  isYearless(range.from) &&
  isYearless(range.to)

const yearBefore = (whole: Period): Period => ({
  ...whole,
  from: addMonths(whole.from, -YEAR),
  to: addMonths(whole.to, -YEAR),
})

/** Finds "from 2019 through 2023"; a year that stands at one end serves both: "from May to December 2022". */
export const resolveRange = (reading: Of<'range'>, situation: Situation, resolve: Resolve): Period | null => {
  const year = yearIn(reading.to) ?? yearIn(reading.from)
  const first = resolve(withWeek(withYear(reading.from, year), reading.to), situation)
  const second = resolve(withYear(reading.to, year), situation)
  if (first === null || second === null) return null
  const next = ordered(reading, first, second, situation)
  const { from, to } = ongoing(reading, next, situation) ? yearBefore(next) : next
  if (from > to) return null
  return { ...period({ from, to }, from === to ? 'day' : 'longer', first.said || second.said), at: first.at }
}
