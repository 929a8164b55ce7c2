import { dated } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import { nameOf } from '../office-book.ts'
import type { Settler } from './settle.ts'

/** Two who held an office at different times or in different ranks, or one who rose in it: "then minister", "acting sheriff", "president-elect". */
export const formerAndPresent: Settler = {
  rule: 'former-and-present',
  kinds: ['identity'],
  explainsAgreement: true,
  settle: ({ a, b }) => {
    if (a.claim.body.slot === b.claim.body.slot || nameOf(a) === null || nameOf(b) === null) return null
    const teller = [a, b].find((each) => qualifierOf(each) !== null) ?? a
    return {
      verdict: 'reconciled',
      explanation: `${dated(teller)} calls ${nameOf(teller)} the ${qualifierOf(teller)} holder of the office.`,
    }
  },
}

/** "former" of the slot "office.former-holder"; null of the plain holder. */
const qualifierOf = ({ claim }: Entry): string | null => /\.(\w+)-holder$/.exec(claim.body.slot)?.[1] ?? null
