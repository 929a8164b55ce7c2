import { isCurrency } from '../../lexicon/noun-classes.ts'
import { inWords } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
import type { Equation } from './equation.ts'
import type { Term, Terms } from './term.ts'

const isMoney = ({ dimension }: Term): boolean => /^[A-Z]{3}$/.test(dimension) || isCurrency(dimension)

/** What surrounds a rate of exchange: "1.31 francs to the crown", "at the rate of $1.36 to the pound". */
const RATE = /\b(?:to|per|for|against|on) (?:the|a|one|each) \p{L}+|\b(?:exchange )?rate\b/u

/** "Eight crowns to the euro": a whole number is a rate only where it says so. */
const TO_THE = /\bto (?:the|a|one) \p{L}+/u

/** So many UTF-16 units around a rate tell that it is one. */
const AROUND = 40

/** Rates of exchange are told to a few digits. */
const ROUND = 0.015

/** One sum in two currencies by a rate that is told: "$1.36 to the pound", "£4.5 million", "$6.1 million". */
export const exchange = (terms: Terms): readonly Equation[] =>
  terms.all
    .filter(isRate)
    .flatMap((rate) =>
      terms.all
        .filter((sum) => isMoney(sum) && sum.dimension !== rate.dimension && terms.acquainted(sum.entry, rate.entry))
        .flatMap((sum) => reached(rate, sum, terms)),
    )

/** Dearer currencies are rare. */
const DEAREST = 1000

const isRate = (term: Term): boolean => {
  const { source, claim } = term.entry
  const { words } = claim.body
  const around = source.text.slice(Math.max(claim.span.start, words.start - AROUND), words.end + AROUND)
  return isMoney(term) && term.value < DEAREST && (Number.isInteger(term.value) ? TO_THE : RATE).test(around)
}

/** The sums in the currency of a rate that another sum comes to. */
function reached(rate: Term, sum: Term, terms: Terms): readonly Equation[] {
  const value = sum.value * rate.value
  return terms
    .between(rate.dimension, value * (1 - ROUND), value * (1 + ROUND))
    .filter((other) => other !== rate && terms.acquainted(other.entry, sum.entry))
    .map((other) => ({
      rule: 'exchange',
      terms: [sum, rate, other],
      words: `${inWords(sum.entry)} at ${inWords(rate.entry)} is ${inWords(other.entry)}`,
      expression: expressionOf({ kind: 'exchange', terms: [sum, rate], result: other, slack: value * ROUND }),
    }))
}
