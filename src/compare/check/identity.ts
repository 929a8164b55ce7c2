import { dated } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import { alike } from '../names.ts'
import type { Check } from './check.ts'

/** Two people in one exclusive office: "Security Minister A" against "B, the security minister". */
export const identity: Check = {
  kind: 'identity',
  rule: 'identity',
  likeness: 0.05,
  within: false,
  group: ({ body }) => (body.value.type === 'entity' ? `${body.slot} ${body.subject.head}` : null),
  compare: (a, b) => {
    const [x, y] = [holderOf(a), holderOf(b)]
    if (x === null || y === null || !sameBody(a, b)) return null
    return alike(x, y) ? 'same' : 'exclusive'
  },
  explain: ({ a, b }) =>
    `${dated(a)} names ${holderOf(a)} as ${officeOf(a)}, ${dated(b)} names ${holderOf(b)}; one person at a time holds it.`,
}

const holderOf = ({ claim }: Entry): string | null =>
  claim.body.value.type === 'entity' ? claim.body.value.name : null

const officeOf = ({ claim }: Entry): string =>
  [claim.body.subject.head, claim.body.scope].filter((part) => part !== null).join(' of ')

/** An office whose body is not named may be that of the other source; two named bodies must be alike. */
function sameBody(a: Entry, b: Entry): boolean {
  const [x, y] = [a.claim.body.scope, b.claim.body.scope]
  return x === null || y === null || alike(x, y)
}
