import type { ClaimBody, DateInterval, Interval } from '../../domain/index.ts'
import { mayCountTheSame } from '../../lexicon/noun-classes.ts'
import { mayStandFor } from '../../lexicon/wordnet.ts'
import { dimension } from '../base-unit.ts'
import { type Bounds, boundsOf, isBeyond, rounding } from '../bounds.ts'
import { alike } from '../names.ts'

/** Floats do not convert to the last digit. */
const TINY = 1e-9

/** Whether whoever has read the one figure may write the other: the same, or one that rounds it or leaves more room. */
const givesFigure = (said: Interval, written: Interval): boolean => {
  if (dimension(said.unit) !== dimension(written.unit) || isBeyond(said, written)) return false
  // "Some 1.2 million" written as "1.2 million" keeps the figure, if not its caution.
  if (said.value !== null && said.value === written.value && said.unit === written.unit) return true
  const [inner, outer] = [boundsOf({ ...said, ...precise(said) }), boundsOf(written)]
  const slack = TINY * Math.max(...[outer.low, outer.high].filter(Number.isFinite).map(Math.abs), 1)
  return inner.low >= outer.low - slack && inner.high <= outer.high + slack && isNearBound(inner, outer)
}

/** "More than 1,200" rounds 1,240; whoever has read 3,900 writes something else. */
const ROOM = 1.25

const isNearBound = (inner: Bounds, outer: Bounds): boolean => {
  if (outer.high === Infinity) return inner.low <= outer.low * ROOM
  return outer.low !== -Infinity || inner.high * ROOM >= outer.high
}

/** Whether two figures may count the same: "three people", "three residents", and not "nine helicopters", "nine dozers". */
const mayBeOfOneNoun = ({ subject: a }: ClaimBody, { subject: b }: ClaimBody): boolean =>
  a.head === null ||
  b.head === null ||
  a.head === b.head ||
  mayCountTheSame(a.head, b.head) ||
  mayStandFor(a.head, b.head, 'noun')

/** The figure itself, without what its trailing zeros leave open: "7,450 hectares" are 7,450 where somebody converts them. */
const precise = ({ value, approx }: Interval): Partial<Interval> =>
  value !== null && (approx === 'exact' || approx === 'about') && rounding(value) > 0
    ? { value: null, low: value, high: value }
    : {}

const isWithin = (said: DateInterval, written: DateInterval): boolean =>
  (said.from ?? '') >= (written.from ?? '') && (said.to ?? '9999') <= (written.to ?? '9999')

/** The same days, or days inside those that are written; a clock time that is written has to be said. */
const givesDate = (said: DateInterval, written: DateInterval): boolean =>
  isWithin(said, written) && (written.at === null || said.at === written.at)

/** Whether a claim of a source gives what one of a draft writes: a value of the same type that bears it out. */
export const gives = (source: ClaimBody, draft: ClaimBody): boolean => {
  const [said, written] = [source.value, draft.value]
  if (said.type === 'interval')
    return written.type === 'interval' && givesFigure(said, written) && mayBeOfOneNoun(source, draft)
  if (said.type === 'date') return written.type === 'date' && givesDate(said, written)
  if (said.type === 'truth') return written.type === 'truth' && said.holds === written.holds
  if (said.type === 'entity' || said.type === 'place')
    return written.type === said.type && alike(said.name, written.name)
  return false
}
