import { inWords } from '../describe.ts'
import type { Equation } from './equation.ts'
import type { Term, Terms } from './term.ts'

const isPercent = ({ dimension, entry }: Term): boolean =>
  dimension === 'percent' && entry.claim.body.figure !== 'change'

/** "1,350 of 9,000 jobs" and "15 percent": a part, its whole and the share that it is; two of them in one sentence. */
export const shares = (terms: Terms): readonly Equation[] =>
  terms.sentences.flatMap((sentence) => [
    ...sentence.filter(isPercent).flatMap((percent) => withPercent(percent, sentence, terms)),
    ...wholesAndParts(sentence).flatMap(([part, whole]) => percentOf(part, whole, terms)),
  ])

/** The amounts beside a percentage are its part or its whole; what is missing stands elsewhere. */
function withPercent(percent: Term, sentence: readonly Term[], terms: Terms): readonly Equation[] {
  const amounts = sentence.filter((each) => !each.dimension.startsWith('percent') && each.dimension !== 'time')
  return amounts.flatMap((amount) => [
    ...found(terms, {
      like: amount,
      beside: [percent, amount],
      ...predicted(amount, percent, percent.value / 100),
    }).map((part) => equationOf(percent, amount, part)),
    ...found(terms, {
      like: amount,
      beside: [percent, amount],
      ...predicted(amount, percent, 100 / percent.value),
    }).map((whole) => equationOf(percent, whole, amount)),
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

function percentOf(part: Term, whole: Term, terms: Terms): readonly Equation[] {
  if (whole.value < SMALLEST) return []
  const share = (100 * part.value) / whole.value
  return terms
    .between('percent', share - HALF, share + HALF)
    .filter((percent) => Math.abs(percent.value - share) <= Math.max(percent.slack, unitSlack(percent)))
    .filter((percent) => terms.mayBelong(percent, [part, whole]))
    .map((percent) => ({ ...equationOf(percent, whole, part), terms: [part, whole, percent] }))
}

/** Whole percentages round to the nearest one. */
const HALF = 0.5
const unitSlack = ({ value }: Term): number => (Number.isInteger(value) ? HALF : 0.05)

const equationOf = (percent: Term, whole: Term, part: Term): Equation => ({
  rule: 'share',
  terms: [percent, whole, part],
  expression: `${inWords(percent.entry)} of ${inWords(whole.entry)} is ${inWords(part.entry)}`,
})
