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

const closest = <T extends DateRange>(candidates: readonly T[], day: string): T | null =>
  candidates.reduce<T | null>(
    (best, range) => (best === null || distance(range, day) < distance(best, day) ? range : best),
    null,
  )

/** The candidate nearest to a day among those that the tense allows; the nearest of all where it allows none. */
export const nearest = <T extends DateRange>(candidates: readonly T[], day: string, tense: Tense): T | null => {
  const allowed = candidates.filter((range) => fits(range, day, tense))
  return closest(allowed.length > 0 ? allowed : candidates, day)
}

/** So many days from publication a day needs no year, and so many away it hardly goes without one. */
const CLOSE = 45
const FAR = 240

/** The same for a day of the month: a day close by is meant, whatever the tense, rather than the same day a year away. */
export const nearestDay = <T extends DateRange>(candidates: readonly T[], day: string, tense: Tense): T | null => {
  const [best, any] = [nearest(candidates, day, tense), closest(candidates, day)]
  const isMisread = best !== null && any !== null && distance(any, day) <= CLOSE && distance(best, day) > FAR
  return isMisread ? any : best
}
