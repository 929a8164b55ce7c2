import { type DateRange, monthRange, yearOf } from '../../../lexicon/iso-dates.ts'
import { nearest } from './nearest.ts'
import { type Of, type Period, period, type Situation } from './situation.ts'

const isBefore = (range: DateRange, reference: string): boolean => range.to < reference
const isBehind = (range: DateRange, reference: string): boolean => range.from > reference

/** Of candidates in order: the one that "last", "this" or "next" asks for, else the nearest that fits the tense. */
export const chosen = (
  candidates: readonly DateRange[],
  shift: number | null,
  reference: string,
  situation: Situation,
): DateRange | null => {
  if (shift === null) return nearest(candidates, reference, situation.tense)
  if (shift === 0) return candidates.find(({ from }) => yearOf(from) === yearOf(reference)) ?? null
  return (
    (shift < 0
      ? candidates.findLast((range) => isBefore(range, reference))
      : candidates.find((range) => isBehind(range, reference))) ?? null
  )
}

/** Finds "June 2027", "June" and "last June". */
export const resolveMonth = (reading: Of<'month'>, situation: Situation): Period | null => {
  if (reading.year !== null) return period(monthRange(reading.year, reading.month), 'month', true)
  const reference = situation.published ?? situation.narrative
  if (reference === null) return null
  const candidates = [-2, -1, 0, 1, 2].map((shift) => monthRange(yearOf(reference) + shift, reading.month))
  const range = chosen(candidates, reading.shift, reference, situation)
  return range && period(range, 'month', false)
}
