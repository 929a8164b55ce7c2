import type { Entry } from '../ledger.ts'
import { alike } from '../names.ts'
import type { Settler } from './settle.ts'

/** Figures of two places: "31 occurred in the town", "71 percent in Lower Quay". */
export const otherPlace: Settler = {
  rule: 'other-place',
  kinds: ['number', 'polarity'],
  settle: ({ a, b }) => {
    const [x, y] = [a.claim.body.place, b.claim.body.place]
    if (x === null || y === null || alike(x, y) || names(a, y) || names(b, x)) return null
    return { verdict: 'compatible', explanation: `One speaks of ${x}, the other of ${y}.` }
  },
}

const names = ({ claim, source }: Entry, place: string): boolean =>
  source.text.slice(claim.span.start, claim.span.end).includes(place)
