import { addDays, addMonths, type DateRange, daysBetween } from '../../../lexicon/iso-dates.ts'
import type { Edge } from '../reading.ts'
import type { Of, Period, Resolve, Situation } from './situation.ts'

const day = (iso: string): DateRange => ({ from: iso, to: iso })
const THIRD: Readonly<Record<Edge, number>> = { start: 0, early: 0, mid: 1, late: 2, end: 2 }

/** Early, mid and late May are the 1st to 10th, the 11th to 20th and the rest. */
const ofMonth = ({ from, to }: DateRange, third: number): DateRange => ({
  from: addDays(from, third * 10),
  to: third === 2 ? to : addDays(from, third * 10 + 9),
})

/** Early, mid and late in a longer time are its thirds, in whole months. */
const ofMonths = ({ from, to }: DateRange, third: number): DateRange => {
  const months = Math.round(daysBetween(from, to) / 30.4375)
  const at = (index: number): string => addMonths(from, Math.round((months * index) / 3))
  return { from: at(third), to: third === 2 ? to : addDays(at(third + 1), -1) }
}

/** The middle of a week is its Wednesday; of the present week the one that has been, unless the tense looks ahead. */
const ofWeek = ({ from, to }: DateRange, third: number, { published, tense }: Situation): DateRange => {
  const late = published !== null && tense !== 'future' && addDays(from, 2) > published && published >= from
  const monday = late && third === 1 ? addDays(from, -7) : from
  if (third === 1) return day(addDays(monday, 2))
  return third === 0 ? { from, to: addDays(from, 1) } : { from: addDays(from, 3), to }
}

/** The stretch of a period that "early", "mid-", "late", "the start of" or "the end of" cuts out. */
export const resolveEdge = ({ edge, of: whole }: Of<'edge'>, situation: Situation, resolve: Resolve): Period | null => {
  const of = resolve(whole, situation)
  if (of === null) return null
  const isWeek = of.grain === 'week'
  if (!isWeek && (edge === 'start' || edge === 'end'))
    return { ...of, ...day(edge === 'start' ? of.from : of.to), grain: 'part' }
  const third = THIRD[edge]
  if (of.grain === 'day') return of
  const range = isWeek ? ofWeek(of, third, situation) : of.grain === 'month' ? ofMonth(of, third) : ofMonths(of, third)
  return { ...of, ...range, grain: 'part' }
}
