import { inWords } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
import { intervalOf } from '../interval-of.ts'
import type { Equation } from './equation.ts'
import { digitsOf, type Term, type Terms } from './term.ts'

/** A conversion rounds twice: once in the figure, once in the result. */
const ROUNDED_TWICE = 0.015

/** The most that rounding to the last digit may change: 23 kilometers for 14 miles. */
const ROUGH = 0.03

/** One amount in two units: "31 miles", "50 kilometers"; a bound meets a bound. */
export const conversions = (terms: Terms): readonly Equation[] => [
  ...terms.all.flatMap((term) => {
    const others = terms.between(term.dimension, term.value, term.value + slackOf(term))
    return equationsOf(term, others, terms)
  }),
  ...terms.bounds.flatMap((term) =>
    equationsOf(
      term,
      terms.bounds.filter((other) => isClose(term, other)),
      terms,
    ),
  ),
]

const equationsOf = (term: Term, others: readonly Term[], terms: Terms): readonly Equation[] =>
  others.filter((other) => isConversion(term, other, terms)).map((other) => equationOf(term, other, slackOf(term)))

/** How far the same amount may lie above a figure in another unit. */
const slackOf = (term: Term): number =>
  Math.max(ROUNDED_TWICE * term.value, Math.min(ROUGH * term.value, lastDigit(term)))

const isClose = (a: Term, b: Term): boolean =>
  a.dimension === b.dimension && b.value >= a.value && b.value <= a.value + slackOf(a)

/** Half a unit of the last digit that is told, in the base unit. */
const lastDigit = ({ entry, value }: Term): number => {
  const told = intervalOf(entry)?.value ?? 1
  return (value / told) * (Number.isInteger(told) ? 0.5 : 0.05)
}

/** How alike (cosine, 0…1) two figures are of which one has a single digit. */
const LIKENESS = 0.2

const unitOf = ({ entry }: Term): string => intervalOf(entry)?.unit ?? ''

function isConversion(a: Term, b: Term, terms: Terms): boolean {
  if (unitOf(a) === unitOf(b) || a.sentence === b.sentence) return false
  // "Eight miles": one digit meets another figure by chance, where nothing else ties them.
  if (Math.min(digitsOf(a.entry), digitsOf(b.entry)) < 2 && terms.likeness(a, b) < LIKENESS) return false
  // Spans of time meet in two units by chance.
  return a.dimension !== 'time' && terms.mayBelong(a, [b], digitsOf(a.entry) + digitsOf(b.entry) - 1)
}

const equationOf = (a: Term, b: Term, slack: number): Equation => ({
  rule: 'units',
  terms: [a, b],
  words: `${inWords(a.entry)} and ${inWords(b.entry)} are one amount in two units`,
  expression: expressionOf({ kind: 'units', terms: [a], result: b, slack }),
})
