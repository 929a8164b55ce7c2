import { inWords } from '../describe.ts'
import { intervalOf } from '../interval-of.ts'
import type { Equation } from './equation.ts'
import { type Term, type Terms, unitSlack } from './term.ts'

/** "will cut 15 percent of its jobs" is a share of them as well as a change. */
const isPercent = ({ dimension, entry: { claim } }: Term): boolean =>
  dimension === 'percent' && (claim.body.figure !== 'change' || claim.body.scope !== null)

/** A tax that rises by 0.2 points costs 0.2 percent more of what is taxed; one that rises by 0.2 percent does not. */
const isPoints = ({ entry }: Term): boolean => intervalOf(entry)?.unit === 'percentage-point'

/** "1,350 of 9,000 jobs" and "15 percent": a part, its whole and the share that it is; two of them in one sentence. */
export const shares = (terms: Terms): readonly Equation[] => [
  ...terms.sentences.flatMap((sentence) => [
    ...sentence.filter(isPercent).flatMap((percent) => withPercent(percent, sentence, terms)),
    ...wholesAndParts(sentence).flatMap(([part, whole]) => percentOf(part, whole, terms)),
  ]),
  ...terms.runs.flatMap((run) => (run.length === 2 ? ofNeighbours(run, terms) : [])),
]

/** A part and its whole in two sentences that follow each other, and the two sides of a vote: "912 for, 84 against". */
function ofNeighbours(run: readonly Term[], terms: Terms): readonly Equation[] {
  const [a, b] = run
  if (a === undefined || b === undefined) return []
  const isSentence = a.sentence === b.sentence
  const isPrecise = ({ value }: Term): boolean => !Number.isInteger(value)
  if (!isSentence) return wholesAndParts(run).flatMap(([part, whole]) => percentOf(part, whole, terms, isPrecise))
  const whole = { ...a, value: a.value + b.value }
  // Two of many figures in a sentence are no two sides.
  const figures = (terms.inSentence(a.sentence) ?? []).filter(({ dimension }) => dimension === 'count')
  return a.dimension === 'count' && figures.length === 2 && a.value !== b.value
    ? [a, b].flatMap((part) => percentOf(part, whole, terms).map((each) => ofSides(each, a, b)))
    : []
}

/** "“912” of “912” and “84” is “92 per cent”" */
function ofSides(equation: Equation, a: Term, b: Term): Equation {
  const [part, percent] = [equation.terms[0], equation.terms.at(-1)]
  if (part === undefined || percent === undefined) return equation
  return {
    ...equation,
    terms: [a, b, percent],
    expression: `${inWords(percent.entry)} of ${inWords(a.entry)} and ${inWords(b.entry)} together is ${inWords(part.entry)}`,
  }
}

/** The amounts beside a percentage are its part or its whole; what is missing stands elsewhere. */
function withPercent(percent: Term, sentence: readonly Term[], terms: Terms): readonly Equation[] {
  const amounts = sentence.filter((each) => !each.dimension.startsWith('percent') && each.dimension !== 'time')
  return amounts.flatMap((amount) => [
    ...found(terms, {
      like: amount,
      beside: [percent, amount],
      ...predicted(amount, percent, percent.value / 100),
    }).map((part) => shareEquation(percent, amount, part)),
    ...found(terms, {
      like: amount,
      beside: [percent, amount],
      ...predicted(amount, percent, 100 / percent.value),
    }).map((whole) => shareEquation(percent, whole, amount)),
  ])
}

interface Wanted {
  readonly value: number
  readonly slack: number
}

/** The amount times a factor, with what the rounding of both may change. */
const predicted = (amount: Term, percent: Term, factor: number): Wanted => ({
  value: amount.value * factor,
  slack: amount.value * factor * (amount.slack / amount.value + Math.min(PRECISION, percent.slack / percent.value)),
})

/** A percentage of one digit says too little of its part. */
const PRECISION = 0.02

interface Search extends Wanted {
  readonly like: Term
  readonly beside: readonly Term[]
}

/** Two digits meet by chance. */
const SMALLEST = 100

function found(terms: Terms, { like, beside, value, slack }: Search): readonly Term[] {
  if (value < SMALLEST) return []
  return terms
    .between(like.dimension, value - slack, value + slack)
    .filter((third) => beside.every(({ value: other }) => other !== third.value) && terms.mayBelong(third, beside))
}

/** "1,350 of its 9,000 jobs", "£90 more on a wage of £1,500". */
const wholesAndParts = (sentence: readonly Term[]): readonly (readonly [Term, Term])[] =>
  sentence.flatMap((part) =>
    sentence.flatMap((whole) =>
      part.dimension === whole.dimension && part.value < whole.value && isAmount(part) ? [[part, whole] as const] : [],
    ),
  )

const isAmount = ({ dimension }: Term): boolean => !dimension.startsWith('percent') && dimension !== 'time'

function percentOf(
  part: Term,
  whole: Term,
  terms: Terms,
  fits: (percent: Term) => boolean = () => true,
): readonly Equation[] {
  if (whole.value < SMALLEST) return []
  const share = (100 * part.value) / whole.value
  return terms
    .between('percent', share - HALF, share + HALF)
    .filter((percent) => isPercent(percent) || isPoints(percent))
    .filter((percent) => Math.abs(percent.value - share) <= Math.max(percent.slack, unitSlack(percent.value)))
    .filter((percent) => fits(percent) && terms.mayBelong(percent, [part, whole]))
    .map((percent) => ({ ...shareEquation(percent, whole, part), terms: [part, whole, percent] }))
}

/** Whole percentages round to the nearest one. */
const HALF = 0.5

/** “22 percent” of “219 people” is “48 people”; the part is the result. */
export const shareEquation = (percent: Term, whole: Term, part: Term): Equation => ({
  rule: 'share',
  terms: [percent, whole, part],
  expression: `${inWords(percent.entry)} of ${inWords(whole.entry)} is ${inWords(part.entry)}`,
})
