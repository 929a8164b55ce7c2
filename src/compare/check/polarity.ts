import type { ClaimBody } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { dated, inWords } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import type { Check } from './check.ts'

/** How alike two clauses must be; less where one denies of all and at all times ("never", "nobody"). */
const LIKENESS = { universal: 0.3, clause: 0.4 }

/** One source affirms what another denies: "the bells were rung" against "the bells were never rung". */
export const polarity: Check = {
  kind: 'polarity',
  rule: 'polarity',
  likeness: LIKENESS.universal,
  within: false,
  group: ({ body }) => (body.value.type === 'truth' && body.scope !== 'manner' ? body.slot : null),
  compare: (a, b, similarity) => {
    const [yes, no] = [a, b].sort((x, y) => Number(holds(y)) - Number(holds(x)))
    if (yes === undefined || no === undefined || !holds(yes) || holds(no) || !isFact(yes) || !isFact(no)) return null
    const needed = no.claim.body.scope === 'all' ? LIKENESS.universal : LIKENESS.clause
    return similarity >= needed && sharesArgument(yes.claim.body, no.claim.body) ? 'exclusive' : null
  },
  explain: ({ a, b }) => {
    const [yes, no] = holds(a) ? [a, b] : [b, a]
    return `${dated(yes)} affirms it (${inWords(yes)}), ${dated(no)} denies it (${inWords(no)}).`
  },
}

const holds = ({ claim }: Entry): boolean => claim.body.value.type === 'truth' && claim.body.value.holds

const isFact = ({ claim }: Entry): boolean => claim.body.modality !== 'possible'

/** Both clauses must name something else in common: that one thing is denied and another affirmed is no clash. */
function sharesArgument(a: ClaimBody, b: ClaimBody): boolean {
  const event = a.slot.split('.')[0] ?? ''
  const stems = a.subject.stems.filter((stem) => !eventClasses(stem).includes(event))
  if (stems.some((stem) => b.subject.stems.includes(stem))) return true
  return a.subject.names.some((name) => b.subject.names.includes(name))
}
