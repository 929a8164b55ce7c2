import { dated, inWords } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import type { Check } from './check.ts'

/** How alike two clauses must be: a story has one vote that is told twice. */
const LIKENESS = 0.05

/** A vote that was unanimous in one source and had dissenters in another: "approved unanimously", "two voted against". */
export const unanimity: Check = {
  kind: 'polarity',
  rule: 'unanimity',
  likeness: LIKENESS,
  within: false,
  group: ({ body }) => (body.slot === 'dissent.truth' ? 'dissent' : null),
  compare: (a, b) => (isUnanimous(a) === isUnanimous(b) ? null : 'exclusive'),
  band: () => 'likely',
  explain: ({ a, b }) => {
    const [all, some] = isUnanimous(a) ? [a, b] : [b, a]
    return `${dated(all)} calls it unanimous (${inWords(all)}), ${dated(some)} tells of those who were not for it (${inWords(some)}).`
  },
}

const isUnanimous = ({ claim: { body } }: Entry): boolean => body.value.type === 'truth' && !body.value.holds
