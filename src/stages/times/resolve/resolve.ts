import { addDays, yearRange } from '../../../lexicon/iso-dates.ts'
import type { Reading } from '../reading.ts'
import { resolveDay, resolveNth, resolveWeekday } from './days.ts'
import { resolveEdge } from './edges.ts'
import { resolveHoliday } from './holidays.ts'
import { resolveMonth } from './months.ts'
import { resolveDefined, resolveFiscal, resolvePart, resolveSeason, resolveSlice } from './periods.ts'
import { resolveRange } from './ranges.ts'
import { resolveShifted } from './shifts.ts'
import { day, type Of, type Period, period, type Situation, storyDay } from './situation.ts'
import { resolveAhead, resolveOnward, resolveStretch } from './stretches.ts'

const resolveYears = ({ year, count }: Of<'years'>): Period =>
  period({ from: yearRange(year).from, to: yearRange(year + count - 1).to }, 'longer', true)

const resolveMoment = (reading: Of<'moment'>, situation: Situation): Period | null => {
  const of = reading.of === null ? day(storyDay(situation), false) : resolve(reading.of, situation)
  return of && { ...of, at: reading.at, to: reading.midnight ? addDays(of.to, 1) : of.to }
}

type Counted = Of<'part' | 'slice' | 'shifted' | 'stretch' | 'onward' | 'ahead' | 'edge' | 'range' | 'defined' | 'set'>

const resolveCounted = (reading: Counted, situation: Situation): Period | null => {
  switch (reading.type) {
    case 'part':
      return resolvePart(reading, situation, resolve)
    case 'slice':
      return resolveSlice(reading, situation, resolve)
    case 'shifted':
      return resolveShifted(reading, situation, resolve)
    case 'stretch':
      return resolveStretch(reading, situation, resolve)
    case 'onward':
      return resolveOnward(reading, situation, resolve)
    case 'ahead':
      return resolveAhead(reading, situation)
    case 'edge':
      return resolveEdge(reading, situation, resolve)
    case 'range':
      return resolveRange(reading, situation, resolve)
    case 'defined':
      return resolveDefined(reading, situation, resolve)
    case 'set':
      return null
  }
}

/** Finds the days that a reading means in a situation; null where the calendar or the text does not tell. */
export const resolve = (reading: Reading, situation: Situation): Period | null => {
  switch (reading.type) {
    case 'day':
      return resolveDay(reading, situation)
    case 'month':
      return resolveMonth(reading, situation)
    case 'year':
      return period(yearRange(reading.year), 'year', true)
    case 'years':
      return resolveYears(reading)
    case 'season':
      return resolveSeason(reading, situation, resolve)
    case 'fiscal':
      return resolveFiscal(reading, situation, resolve)
    case 'weekday':
      return resolveWeekday(reading, situation, resolve)
    case 'nth':
      return resolveNth(reading, situation, resolve)
    case 'holiday':
      return resolveHoliday(reading, situation)
    case 'moment':
      return resolveMoment(reading, situation)
    default:
      return resolveCounted(reading, situation)
  }
}
