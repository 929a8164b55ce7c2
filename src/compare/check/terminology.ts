import { dated, inWords } from '../describe.ts'
import type { Check } from './check.ts'

/** Two terms of one contrast set for one thing: "interim analysis" against "final analysis". */
export const terminology: Check = {
  kind: 'terminology',
  rule: 'terminology',
  likeness: 0.4,
  within: false,
  group: ({ body }) => (body.value.type === 'term' ? body.slot : null),
  compare: ({ claim: a }, { claim: b }) => {
    if (a.body.value.type !== 'term' || b.body.value.type !== 'term') return null
    return a.body.value.term === b.body.value.term ? null : 'exclusive'
  },
  explain: ({ a, b }) => `${dated(a)} says ${inWords(a)}, ${dated(b)} ${inWords(b)}; it cannot be both.`,
}
