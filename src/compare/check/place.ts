import { dated, inWords } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import { alike } from '../names.ts'
import type { Check } from './check.ts'

/** One event in two places: "took off from A" against "flew out of B". */
export const place: Check = {
  kind: 'place',
  rule: 'place',
  likeness: 0.45,
  within: false,
  group: ({ body }) => (body.value.type === 'place' ? body.slot : null),
  compare: (a, b) => {
    const [x, y] = [placeOf(a), placeOf(b)]
    if (x === null || y === null) return null
    return alike(x, y) || nested(a, b) ? 'same' : 'exclusive'
  },
  explain: ({ a, b }) => `${dated(a)} puts it ${inWords(a)}, ${dated(b)} ${inWords(b)}.`,
}

const placeOf = ({ claim }: Entry): string | null => (claim.body.value.type === 'place' ? claim.body.value.name : null)

/** A town and its province are no two places: one side names both in one breath. */
function nested(a: Entry, b: Entry): boolean {
  const [x, y] = [placeOf(a) ?? '', placeOf(b) ?? '']
  return names(a, y) || names(b, x)
}

const names = ({ claim, source }: Entry, name: string): boolean =>
  source.text.slice(claim.span.start, claim.span.end).includes(name)
