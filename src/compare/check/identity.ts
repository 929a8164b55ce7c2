import { dated } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import { alike } from '../names.ts'
import { nameOf } from '../office-book.ts'
import type { Check } from './check.ts'

/** Two people in one exclusive office: "Security Minister A" against "B, the security minister". */
export const identity: Check = {
  kind: 'identity',
  rule: 'identity',
  likeness: 0.05,
  within: false,
  distinct: ({ body }) => `${body.slot} ${body.subject.head} ${body.value.type === 'entity' ? body.value.name : ''}`,
  group: ({ body }) => (body.value.type === 'entity' ? `${body.slot} ${body.subject.head}` : null),
  compare: (a, b, _similarity, ledger) => {
    const [x, y] = [nameOf(a), nameOf(b)]
    if (x === null || y === null) return null
    if (alike(x, y)) return 'same'
    return ledger.offices.mayShare(a, b) ? 'exclusive' : null
  },
  explain: ({ a, b }) =>
    `${dated(a)} names ${nameOf(a)} as ${officeOf(a)}, ${dated(b)} names ${nameOf(b)}; one person at a time holds it.`,
}

const officeOf = ({ claim }: Entry): string =>
  [claim.body.subject.head, claim.body.scope].filter((part) => part !== null).join(' of ')
