import type { DateInterval } from '../../domain/index.ts'
import { daysBetween } from '../../lexicon/iso-dates.ts'
import { day } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import type { Settler } from './settle.ts'

/** Figures and states of two periods that do not meet: "in 2018", "by 2023". */
export const otherPeriod: Settler = {
  rule: 'other-period',
  kinds: ['number', 'place', 'polarity', 'terminology', 'identity'],
  settle: ({ a, b }) => {
    if (a.claim.body.figure === 'change' && [a, b].some(tellsStart)) return null
    const [x, y] = [periodOf(a), periodOf(b)]
    if (x !== null && y !== null) {
      // An office is held for longer than the days on which two sources see its holder act.
      const isHeld = a.claim.body.value.type === 'entity'
      if (isHeld && ((!isLongAfter(x, y) && !isLongAfter(y, x)) || isAhead(x, a) || isAhead(y, b))) return null
      const isFigure = a.claim.body.value.type === 'interval'
      if (isFigure && (isLongBefore(x, y) || isLongBefore(y, x))) return reason(day(x), day(y))
      return apart(x, y) || (isFigure && (isPart(x, y) || areShifted(x, y))) ? reason(day(x), day(y)) : null
    }
    // "At no time" denies for all times, and a bare denial for the time that the other source speaks of.
    // What happened once happened in one place, whether a source dates it or not.
    if (a.claim.body.value.type === 'truth' || a.claim.body.value.type === 'place' || isAct(a)) return null
    if ([a, b].every(isHabit)) return null
    if (x !== null && isHistory(x, b)) return reason(day(x), `the days before ${b.source.published}`, 'compatible')
    if (y !== null && isHistory(y, a)) return reason(day(y), `the days before ${a.source.published}`, 'compatible')
    return null
  },
}

/** The date beside a change may be what it is measured from: "up 5 percent from 2021", "more than in 2021". */
const tellsStart = ({ claim, source }: Entry): boolean =>
  claim.body.time?.from === null ||
  /\b(?:from|since|than|compared|against|versus|over|on|up|down)\b/i.test(
    source.text.slice(Math.max(claim.span.start, claim.body.words.start - BESIDE), claim.body.words.end + BESIDE),
  )

/** How far from a change words may stand that tell from when on, in UTF-16 units. */
const BESIDE = 40

/** "No accident since work began in March": what is denied since a day is denied for all days after it. */
function periodOf({ claim, source }: Entry): DateInterval | null {
  const { time, value } = claim.body
  if (time === null || value.type !== 'truth' || value.holds) return time
  return /\bsince\b/.test(source.text.slice(claim.span.start, claim.span.end)) ? { ...time, to: null } : time
}

/** Who did a thing, and not who holds an office. */
const isAct = ({ claim }: Entry): boolean => claim.body.slot.endsWith('.agent')

/** "21,000 on an ordinary day", "27,400 on an average day in 2025": what is so day by day is so still. */
const isHabit = ({ claim, source }: Entry): boolean =>
  /\b(?:average|ordinary|typical|normal|usual) (?:day|night|week|month)\b/i.test(
    source.text.slice(claim.span.start, claim.span.end),
  )

const reason = (one: string, other: string, verdict: 'reconciled' | 'compatible' = 'reconciled') => ({
  verdict,
  explanation: `One speaks of ${one}, the other of ${other}.`,
})

/** A date that ended this many days before a source came out is not what its undated sentences speak of. */
const HISTORY = 300

/** Figures of a year that is over are of that year; an undated figure is of the present. Days, less a week's slack. */
const YEAR = 358

function isHistory({ from, to }: DateInterval, { claim, source }: Entry): boolean {
  if (to === null || source.published === null) return false
  const since = daysBetween(to, source.published)
  const isWholeYear = daysBetween(from ?? to, to) >= YEAR
  return since > (isWholeYear && claim.body.value.type === 'interval' ? 0 : HISTORY)
}

/** "In 2009", "up to this evening": what ended long before an open stretch ends is not what it counts. */
const isLongBefore = ({ to: ended }: DateInterval, { from, to }: DateInterval): boolean =>
  from === null && ended !== null && to !== null && daysBetween(ended, to) > HISTORY

/** Days for which an office is held at least. */
const TERM = 120

const isLongAfter = ({ from }: DateInterval, { to }: DateInterval): boolean =>
  from !== null && to !== null && daysBetween(to, from) > TERM

/** "built to last until 2036, said the director": whoever says it holds the office now. */
const isAhead = ({ from }: DateInterval, { source }: Entry): boolean =>
  from !== null && source.published !== null && from > source.published

/** Whether one period is a part of the other, such as the first half of a year: what it counts is a part too. */
function isPart(x: DateInterval, y: DateInterval): boolean {
  if (x.from === null || x.to === null || y.from === null || y.to === null) return false
  if (x.from === x.to || y.from === y.to || (x.from === y.from && x.to === y.to)) return false
  return (x.from >= y.from && x.to <= y.to) || (y.from >= x.from && y.to <= x.to)
}

/** How many days a period has that is compared as a whole: half a year. */
const WHOLE = 150

/** "the year to 30 June 2025", "the calendar year 2025": two long stretches that meet and are not one. */
function areShifted(x: DateInterval, y: DateInterval): boolean {
  if (x.from === null || x.to === null || y.from === null || y.to === null) return false
  return [daysBetween(x.from, x.to), daysBetween(y.from, y.to)].every((days) => days >= WHOLE) && x.from !== y.from
}

const apart = (x: DateInterval, y: DateInterval): boolean =>
  (x.from !== null && y.to !== null && x.from > y.to) || (y.from !== null && x.to !== null && y.from > x.to)
