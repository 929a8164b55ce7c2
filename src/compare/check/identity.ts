import { dated, officeName } from '../describe.ts'
import type { Entry, Ledger } from '../ledger.ts'
import { alike } from '../names.ts'
import { nameOf, postOf } from '../office-book.ts'
import type { Check } from './check.ts'

/** Where both sources name the body, it ties the two; elsewhere the clauses must have something in common. */
const LIKENESS = { ofBodies: 0.01, ofClauses: 0.05 }

/** Two people in one exclusive office: "Security Minister A" against "B, the security minister". */
export const identity: Check = {
  kind: 'identity',
  rule: 'identity',
  likeness: LIKENESS.ofBodies,
  within: false,
  distinct: ({ body }) => `${body.slot} ${body.subject.head} ${body.value.type === 'entity' ? body.value.name : ''}`,
  group: ({ body }) => (body.slot.startsWith('office.') ? postOf(body.subject.head ?? '', body.scope ?? '') : null),
  compare: (a, b, similarity, ledger) => {
    const [x, y] = [nameOf(a), nameOf(b)]
    if (x === null || y === null) return null
    const named = a.claim.body.scope !== null && b.claim.body.scope !== null
    if (similarity < (named ? LIKENESS.ofBodies : LIKENESS.ofClauses)) return null
    if (ledger.decided.isOneName(x, y) ?? alike(x, y)) return 'same'
    if (!ledger.offices.mayShare(a, b)) return null
    return ledger.offices.isOfNobodyKnown(a, b) ? 'tentative' : 'exclusive'
  },
  tie: (a, b) => (a.claim.body.slot === b.claim.body.slot ? 0.5 : 0),
  band: ({ a, b }, { offices }) => (offices.bodyOf(a) !== null && offices.bodyOf(b) !== null ? 'sure' : 'likely'),
  explain: ({ a, b }, ledger) =>
    `${dated(a)} names ${nameOf(a)} as ${officeOf(a, b, ledger)}, ${dated(b)} names ${nameOf(b)}; one person at a time holds it.`,
}

/** The office with the body that any source gives it. */
const officeOf = (a: Entry, b: Entry, { offices }: Ledger): string =>
  officeName(
    a.claim.body.subject.head,
    a.claim.body.scope ?? b.claim.body.scope ?? offices.bodyOf(a) ?? offices.bodyOf(b),
  )
