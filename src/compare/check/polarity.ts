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
    return a.body.value.holds === b.body.value.holds ? null : 'exclusive'
  },
  explain: ({ a, b }) => {
    const [yes, no] = a.claim.body.value.type === 'truth' && a.claim.body.value.holds ? [a, b] : [b, a]
    return `${dated(yes)} affirms what ${dated(no)} denies.`
  },
}
