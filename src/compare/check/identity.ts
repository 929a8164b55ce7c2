import { dated } from '../describe.ts'
import type { Entry, Ledger } from '../ledger.ts'
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
  band: ({ a, b }, { offices }) => (offices.bodyOf(a) !== null && offices.bodyOf(b) !== null ? 'sure' : 'likely'),
  explain: ({ a, b }, ledger) =>
    `${dated(a)} names ${nameOf(a)} as ${officeOf(a, b, ledger)}, ${dated(b)} names ${nameOf(b)}; one person at a time holds it.`,
}

/** "president of Mexico": the office with the body that any source gives it. */
function officeOf(a: Entry, b: Entry, { offices }: Ledger): string {
  const body = a.claim.body.scope ?? b.claim.body.scope ?? offices.bodyOf(a) ?? offices.bodyOf(b)
  const office = a.claim.body.subject.head ?? 'holder'
  return body === null
    ? office
    : `${office} of ${body.replace(/(?<=^| )(?!of |the |and |for )\p{Ll}/gu, (letter) => letter.toUpperCase())}`
}
