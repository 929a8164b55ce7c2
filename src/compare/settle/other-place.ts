import { alike } from '../names.ts'
import type { Settler } from './settle.ts'

/** Figures of two places: "31 occurred in the town", "71 percent in Lower Quay". */
export const otherPlace: Settler = {
  rule: 'other-place',
  kinds: ['number', 'polarity'],
  settle: ({ a, b }) => {
    const [x, y] = [a.claim.body.place, b.claim.body.place]
    if (x === null || y === null || alike(x, y)) return null
    return { verdict: 'compatible', explanation: `One speaks of ${x}, the other of ${y}.` }
  },
}
