import { isoDate, monthRange, yearRange } from '../../../lexicon/iso-dates.ts'
import { type Period, period } from '../resolve/situation.ts'
import type { Result } from './readers.ts'

type Components = Result['start']

/** The days of one end: as much of it as the words are certain of. */
const daysOf = (components: Components): Period | null => {
  const part = (name: 'year' | 'month' | 'day') => (components.isCertain(name) ? components.get(name) : null)
  const [year, month, day] = [part('year'), part('month'), part('day')]
  if (year === null || year < 1) return null
  if (month === null) return period(yearRange(year), 'year', true)
  if (day === null) return period(monthRange(year, month), 'month', true)
  const iso = isoDate(year, month, day)
  return iso === null ? null : period({ from: iso, to: iso }, 'day', true)
}

const clockOf = ({ start }: Result): string | null =>
  start.isCertain('hour') && start.isCertain('minute')
    ? [start.get('hour'), start.get('minute')].map((part) => String(part).padStart(2, '0')).join(':')
    : null

/** The days of a date with its year and month, or of a span between two such dates. */
export const daysOfDate = (result: Result): Period | null => {
  const [first, last] = [daysOf(result.start), daysOf(result.end ?? result.start)]
  if (first === null || last === null || last.to < first.from) return null
  if (first.grain === 'year' || last.grain === 'year') return null
  if (result.end) return period({ from: first.from, to: last.to }, 'longer', true)
  return first.grain === 'day' ? { ...first, at: clockOf(result) } : first
}
