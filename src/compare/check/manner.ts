import { stem } from '../../lexicon/stem.ts'
import { dated, inWords } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import type { Check } from './check.ts'

/** One source calls an event what another says it was done without: "extradited", "without a formal extradition". */
export const manner: Check = {
  kind: 'terminology',
  rule: 'manner',
  likeness: 0.07,
  within: false,
  group: ({ body }) =>
    body.value.type === 'truth' && (body.value.holds || body.scope === 'manner') ? body.slot : null,
  compare: (a, b) => {
    if (isDenied(a) === isDenied(b) || stemOf(a) !== stemOf(b) || !mayMeet(a, b)) return null
    return [a, b].every(({ claim }) => claim.body.modality === 'actual') ? 'exclusive' : null
  },
  explain: ({ a, b }) => {
    const [yes, no] = isDenied(a) ? [b, a] : [a, b]
    return `${dated(yes)} says ${inWords(yes)}; ${dated(no)} says that it was done without ${inWords(no)}.`
  },
}

/** "extradited" and "extradition" are one word; "adopted" and "approval" are not. */
const stemOf = ({ claim, source }: Entry): string =>
  stem(source.text.slice(claim.body.words.start, claim.body.words.end).toLowerCase())

/** Whether the two clauses name somebody in common, or one names nobody at all. */
function mayMeet({ claim: a }: Entry, { claim: b }: Entry): boolean {
  const [x, y] = [a.body.subject.names, b.body.subject.names]
  return x.length === 0 || y.length === 0 || x.some((name) => y.includes(name))
}

const isDenied = ({ claim }: Entry): boolean => claim.body.scope === 'manner'
