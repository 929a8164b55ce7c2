import type { ClaimBody } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { dated } from '../describe.ts'
import type { Check } from './check.ts'

/** One source affirms what another denies: "sirens were sounded" against "sirens were never triggered". */
export const polarity: Check = {
  kind: 'polarity',
  rule: 'polarity',
  likeness: 0.4,
  within: false,
  group: ({ body }) => (body.value.type === 'truth' ? body.slot : null),
  compare: ({ claim: a }, { claim: b }) => {
    if (a.body.value.type !== 'truth' || b.body.value.type !== 'truth') return null
    if (a.body.modality === 'possible' || b.body.modality === 'possible') return null
    return a.body.value.holds === b.body.value.holds || !sharesArgument(a.body, b.body) ? null : 'exclusive'
  },
  explain: ({ a, b }) => {
    const [yes, no] = a.claim.body.value.type === 'truth' && a.claim.body.value.holds ? [a, b] : [b, a]
    return `${dated(yes)} affirms what ${dated(no)} denies.`
  },
}

/** Both clauses must name something else in common: that one thing is denied and another affirmed is no clash. */
function sharesArgument(a: ClaimBody, b: ClaimBody): boolean {
  const event = a.slot.split('.')[0] ?? ''
  const stems = a.subject.stems.filter((stem) => !eventClasses(stem).includes(event))
  if (stems.some((stem) => b.subject.stems.includes(stem))) return true
  return a.subject.names.some((name) => b.subject.names.includes(name))
}
