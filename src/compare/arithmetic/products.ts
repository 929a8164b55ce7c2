import { inWords } from '../describe.ts'
import { expressionOf, unitFactor } from '../expression-of.ts'
import { worth } from '../interval-of.ts'
import type { Equation } from './equation.ts'
import { countOf, inAYear, perOf } from './rate.ts'
import type { Term, Terms } from './term.ts'

/** How far apart a rate and its number may stand in a source, in UTF-16 units. */
const NEAR = 400

const SMALLEST = 20

/** "About" so much is within this share of what comes out. */
const ROUND = 0.025

/** So much for each, and how many there are: "3,150 members", "£400 each", "£1.26 million in all". */
export const products = (terms: Terms): readonly Equation[] => [
  ...terms.all.flatMap((rate) => {
    const per = perOf(rate)
    return per === null ? [] : [...ofCounts(rate, per, terms), ...ofYears(rate, per, terms)]
  }),
  ...terms.sentences.flatMap((sentence) => [...ofTotals(sentence, terms), ...ofPieces(sentence, terms)]),
]

/** How often a rate is to be taken: a count of pieces, or a span of time as a number of its periods. */
function timesOf(number: Term, per: string): number | null {
  if (per === 'piece') return number.dimension === 'count' ? number.value : null
  return number.dimension === 'time' ? countOf(number, per) : null
}

/** The number stands near the rate; what they make is told anywhere. */
const ofCounts = (rate: Term, per: string, terms: Terms): readonly Equation[] =>
  near(rate, terms).flatMap((number) => {
    const times = timesOf(number, per)
    return times === null
      ? []
      : reached(rate, times, terms).map((product) => timesEquation({ rate, number, times, product }))
  })

/** The number stands beside what comes of it: "1.8 million in half a year" at so much a month. */
const ofTotals = (sentence: readonly Term[], terms: Terms): readonly Equation[] =>
  sentence.flatMap((total) =>
    sentence.flatMap((number) =>
      PER.flatMap((per) => {
        const times = number === total ? null : timesOf(number, per)
        return times === null
          ? []
          : ratesOf(total, times, terms)
              .filter((rate) => perOf(rate) === per)
              .map((rate) => timesEquation({ rate, number, times, product: total }))
      }),
    ),
  )

/** "£400 to each member, about £1.3 million in all": how many members there are is told anywhere. */
const ofPieces = (sentence: readonly Term[], terms: Terms): readonly Equation[] =>
  sentence
    .filter((rate) => perOf(rate) === 'piece')
    .flatMap((rate) =>
      sentence
        .filter((total) => total.dimension === rate.dimension && total.value > SMALLEST * rate.value)
        .flatMap((total) =>
          numbersOf(rate, total, terms).map((number) =>
            equationOf({ rate, number, times: number.value, product: total }, slackOfNumber(rate, total) * rate.value),
          ),
        ),
    )

/** The counts that make one figure of another. */
function numbersOf(rate: Term, total: Term, terms: Terms): readonly Term[] {
  const number = total.value / rate.value
  const slack = slackOfNumber(rate, total)
  return terms
    .between('count', number - slack, number + slack)
    .filter((each) => Math.abs(each.value - number) <= slack && terms.mayBelong(each, [rate, total], DIGITS))
}

/** How far a count may be from what the rounding of two figures makes of it. */
const slackOfNumber = (rate: Term, total: Term): number =>
  (total.value / rate.value) * (total.slack / total.value + rate.slack / rate.value) + HALF

/** How many there are is known to two digits where their sum is rounded. */
const DIGITS = 2
const HALF = 0.5

const PER = ['piece', 'day', 'week', 'month', 'year']

/** The figures that give a total when they are taken so many times. */
function ratesOf(total: Term, times: number, terms: Terms): readonly Term[] {
  const value = total.value / times
  if (total.value < SMALLEST || times < 2) return []
  return terms
    .between(total.dimension, value * (1 - ROUND), value * (1 + ROUND))
    .filter((rate) => rate !== total && isCloseTo(total, rate.value * times, rate) && terms.mayBelong(rate, [total]))
}

/** A rate of a month, week or day and one of a year: "30,000 tonnes a month", "360,000 tonnes a year". */
function ofYears(rate: Term, per: string, terms: Terms): readonly Equation[] {
  const times = inAYear(per)
  if (times === null) return []
  return reached(rate, times, terms)
    .filter((yearly) => perOf(yearly) === 'year')
    .map((yearly) => ({
      rule: 'product',
      terms: [rate, yearly],
      words: `${times} times ${inWords(rate.entry)} is ${inWords(yearly.entry)}`,
      expression: expressionOf({
        ...{ kind: 'product', result: yearly, slack: slackOf(yearly, rate.value * times, rate) },
        terms: [{ ...rate, factor: times * unitFactor(rate.entry, yearly.entry) }],
      }),
    }))
}

/** The figures that are a rate taken so many times, told anywhere in the story. */
function reached(rate: Term, times: number, terms: Terms): readonly Term[] {
  const value = rate.value * times
  if (value < SMALLEST || times < 2) return []
  return terms
    .between(rate.dimension, value * (1 - ROUND), value * (1 + ROUND))
    .filter((product) => product !== rate && isCloseTo(product, value, rate) && terms.mayBelong(product, [rate]))
}

/** The rounding of a product and of its rate. */
const slackOf = (product: Term, wanted: number, rate: Term): number =>
  Math.max(product.slack, 1e-6 * wanted) + wanted * (rate.slack / rate.value)

const isCloseTo = (product: Term, wanted: number, rate: Term): boolean =>
  Math.abs(product.value - wanted) <= slackOf(product, wanted, rate)

/** The other figures near a rate in its source, and those of it that have much in common with it. */
const near = (rate: Term, terms: Terms): readonly Term[] =>
  terms
    .inSource(rate.entry.source.id)
    .filter((each) => each !== rate && (isNear(each, rate) || terms.likeness(each, rate) >= LIKENESS))

/** How alike (cosine, 0…1) a number and a rate are that stand far apart: "1,070 members", "6,000 a head". */
const LIKENESS = 0.25

const isNear = ({ entry: a }: Term, { entry: b }: Term): boolean =>
  Math.abs(a.claim.span.start - b.claim.span.start) <= NEAR

/** A rate that is taken so many times, as many as a number or a span of time says. */
interface Product {
  readonly rate: Term
  readonly number: Term
  readonly times: number
  readonly product: Term
}

const timesEquation = (made: Product): Equation =>
  equationOf(made, slackOf(made.product, made.rate.value * made.times, made.rate))

const equationOf = ({ rate, number, times, product }: Product, slack: number): Equation => ({
  rule: 'product',
  terms: [rate, number, product],
  words: `${inWords(number.entry)} times ${inWords(rate.entry)} is ${inWords(product.entry)}`,
  expression: expressionOf({
    ...{ kind: 'product', result: product, slack },
    terms: [{ ...number, factor: times / worth(number.entry) }, rate],
  }),
})
