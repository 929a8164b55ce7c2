import { inWords } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
import type { Equation } from './equation.ts'
import type { Term, Terms } from './term.ts'

const WHOLE = 100

/** "58 percent of the catch is theirs", "42 percent goes to us": two shares that make up the whole. */
export const complements = (terms: Terms): readonly Equation[] =>
  terms.all.filter(isShare).flatMap((share) =>
    terms
      .between('percent', WHOLE - share.value, WHOLE - share.value)
      .filter((other) => isShare(other) && other.value < share.value && isOfOneWhole(share, other))
      .filter((other) => terms.mayBelong(other, [share]))
      .map((other) => equationOf(share, other)),
  )

const isShare = ({ dimension, entry }: Term): boolean => dimension === 'percent' && entry.claim.body.figure === 'share'

/** Both shares are of the same thing: "of the yearly catch". */
const isOfOneWhole = ({ entry: a }: Term, { entry: b }: Term): boolean =>
  a.claim.body.subject.head !== null && a.claim.body.subject.head === b.claim.body.subject.head

const equationOf = (share: Term, other: Term): Equation => ({
  rule: 'complement',
  terms: [share, other],
  words: `${inWords(share.entry)} and ${inWords(other.entry)} make up the whole: ${share.value} + ${other.value} = ${WHOLE}`,
  expression: expressionOf({ kind: 'complement', terms: [share], result: other }),
})
