import type { Entry } from '../ledger.ts'
import { alike } from '../names.ts'
import type { Settler } from './settle.ts'

/** Figures of two places: "31 occurred in the town", "71 percent in Lower Quay". */
export const otherPlace: Settler = {
  rule: 'other-place',
  kinds: ['number', 'polarity'],
  settle: ({ a, b }) => {
    const [x, y] = [placeOf(a), placeOf(b)]
    if (x === null || y === null || alike(x, y) || names(a, y) || names(b, x)) return null
    return { verdict: 'compatible', explanation: `One speaks of ${x}, the other of ${y}.` }
  },
}

/** "Of the 49 deaths, 31 occurred in the town": the place belongs to the part, and not to the whole. */
const placeOf = ({ claim, source }: Entry): string | null =>
  /^Of (?:the|all|these|those|its) $/i.test(source.text.slice(claim.span.start, claim.body.words.start))
    ? null
    : claim.body.place

const names = ({ claim, source }: Entry, place: string): boolean =>
  source.text.slice(claim.span.start, claim.span.end).includes(place)
