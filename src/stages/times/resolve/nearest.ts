import { type DateRange, daysBetween } from '../../../lexicon/iso-dates.ts'
import type { Tense } from './situation.ts'

const distance = (range: DateRange, day: string): number =>
  range.from <= day && day <= range.to
    ? 0
    : Math.min(Math.abs(daysBetween(day, range.from)), Math.abs(daysBetween(day, range.to)))

const fits = (range: DateRange, day: string, tense: Tense): boolean => {
  if (tense === 'past') return range.from <= day
  return tense === 'future' ? range.to >= day : true
}

/** The candidate nearest to a day among those that the tense allows; the nearest of all where it allows none. */
export const nearest = <T extends DateRange>(candidates: readonly T[], day: string, tense: Tense): T | null => {
  const allowed = candidates.filter((range) => fits(range, day, tense))
  const pool = allowed.length > 0 ? allowed : candidates
  return pool.reduce<T | null>(
    (best, range) => (best === null || distance(range, day) < distance(best, day) ? range : best),
    null,
  )
}
