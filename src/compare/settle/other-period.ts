import type { DateInterval } from '../../domain/index.ts'
import { day } from '../describe.ts'
import type { Settler } from './settle.ts'

/** Figures and states of two periods that do not meet: "in 2018", "by 2023". */
export const otherPeriod: Settler = {
  rule: 'other-period',
  kinds: ['number', 'place', 'polarity', 'terminology', 'identity'],
  settle: ({ a, b }) => {
    const [x, y] = [a.claim.body.time, b.claim.body.time]
    if (x === null || y === null || !apart(x, y)) return null
    return { verdict: 'compatible', explanation: `One speaks of ${day(x)}, the other of ${day(y)}.` }
  },
}

const apart = (x: DateInterval, y: DateInterval): boolean =>
  (x.from !== null && y.to !== null && x.from > y.to) || (y.from !== null && x.to !== null && y.from > x.to)
