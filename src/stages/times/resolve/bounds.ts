import { addDays } from '../../../lexicon/iso-dates.ts'
import type { Bound, Reading } from '../reading.ts'
import type { Period } from './situation.ts'

/** The ends that a bound leaves: null is open. */
export interface Open {
  readonly from: string | null
  readonly to: string | null
}

const isEdge = (reading: Reading): boolean => reading.type === 'edge' && ['start', 'end'].includes(reading.edge)
const hasClock = (reading: Reading, period: Period): boolean => reading.type === 'moment' || period.at !== null

/** "before the end of June" and "before 11:45 that day" still hold that day; "before the summer" ends the day before. */
const before = (reading: Reading, period: Period): string =>
  isEdge(reading) || hasClock(reading, period) ? period.to : addDays(period.from, -1)

const after = (reading: Reading, period: Period): string =>
  isEdge(reading) || hasClock(reading, period) || period.grain === 'day' ? period.from : addDays(period.to, 1)

/** "a survey from December 2024" is of that month; "from 1 July" and "from Monday" begin. */
const isOver = ({ grain, to }: Period, published: string | null): boolean =>
  grain !== 'day' && published !== null && to < published

/** Opens a period at the side that its bound leaves open: "since 2019" has no end, "until May" no beginning. */
export const opened = (bound: Bound | null, reading: Reading, period: Period, published: string | null): Open => {
  switch (bound) {
    case null:
      return { from: period.from, to: period.to }
    case 'since':
    case 'beginning':
      return { from: period.from, to: null }
    case 'from':
      return { from: period.from, to: isOver(period, published) ? period.to : null }
    case 'until':
    case 'by':
      return { from: null, to: period.to }
    case 'before':
      return { from: null, to: before(reading, period) }
    case 'after':
      return { from: after(reading, period), to: null }
  }
}
