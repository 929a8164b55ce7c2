import { addDays, type DateRange } from '../../../lexicon/iso-dates.ts'
import { around, landed, moved } from './shifts.ts'
import { type Of, type Period, period, type Resolve, type Situation } from './situation.ts'

/** "the past two quarters" are whole ones of the calendar; other units are counted from the day itself. */
const quarters = (published: string, count: number): DateRange => {
  const { from, to } = around(published, 'quarter')
  return count < 0
    ? { from: moved(from, 'quarter', count), to: addDays(from, -1) }
    : { from: addDays(to, 1), to: addDays(moved(addDays(to, 1), 'quarter', count), -1) }
}

/** Finds the days of "the past two weeks", "the next five years" (from tomorrow on), "the three months to December 31". */
export const resolveStretch = (reading: Of<'stretch'>, situation: Situation, resolve: Resolve): Period | null => {
  const { unit, count } = reading
  if (reading.end !== null) {
    const end = resolve(reading.end, situation)
    if (end === null) return null
    return { from: moved(addDays(end.to, 1), unit, count), to: end.to, grain: 'part', at: null, said: end.said }
  }
  const { published } = situation
  if (published === null) return null
  if (unit === 'quarter') return period(quarters(published, count), 'part', false)
  const other = moved(published, unit, count)
  if (count < 0) return period({ from: other, to: published }, 'longer', false)
  const tomorrow = addDays(published, 1)
  return period({ from: other < tomorrow ? published : tomorrow, to: other }, 'longer', false)
}

/** Finds "for three days from May 4": the first day counts, and one that no verb places lies ahead. */
export const resolveOnward = (reading: Of<'onward'>, situation: Situation, resolve: Resolve): Period | null => {
  const first = resolve(reading.from, { ...situation, tense: situation.tense ?? 'future' })
  if (first === null) return null
  const to = addDays(moved(first.from, reading.unit, reading.count), -1)
  return period({ from: first.from, to }, 'longer', first.said)
}

/** Finds "in two weeks", a day, and "within the next two weeks", all days up to it. */
export const resolveAhead = ({ unit, count, within, alone }: Of<'ahead'>, situation: Situation): Period | null => {
  const { published, tense } = situation
  if (published === null || (tense !== 'future' && !alone)) return null
  const end = moved(published, unit, count)
  return within ? period({ from: published, to: end }, 'longer', false) : landed(end, unit, 'counted')
}
