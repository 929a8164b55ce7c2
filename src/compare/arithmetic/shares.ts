import { inWords } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
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
    ? [a, b].flatMap((part) => percentsOf(part, whole, terms).map((percent) => ofSides(part, percent, [a, b])))
    : []
}

/** "“912” of “912” and “84” is “92 per cent”" */
function ofSides(part: Term, percent: Term, [a, b]: readonly [Term, Term]): Equation {
  return {
    rule: 'share',
    terms: [a, b, percent],
    words: `${inWords(percent.entry)} of ${inWords(a.entry)} and ${inWords(b.entry)} together is ${inWords(part.entry)}`,
    expression: expressionOf({
      ...{ kind: 'share', terms: [percent, a, b], result: part },
      slack: (roundingOf(percent) * (a.value + b.value)) / 100,
    }),
  }
}

/** The amounts beside a percentage are its part or its whole; what is missing stands elsewhere. */
function withPercent(percent: Term, sentence: readonly Term[], terms: Terms): readonly Equation[] {
  const amounts = sentence.filter((each) => !each.dimension.startsWith('percent') && each.dimension !== 'time')
  return amounts.flatMap((amount) => {
    const search = { like: amount, beside: [percent, amount] }
    const part = predicted(amount, percent, percent.value / 100)
    const whole = predicted(amount, percent, 100 / percent.value)
    return [
      ...found(terms, { ...search, ...part }).map((each) => shareEquation(percent, amount, each, part.slack)),
      ...found(terms, { ...search, ...whole }).map((each) =>
        shareEquation(percent, each, amount, (whole.slack * percent.value) / 100),
      ),
    ]
  })
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

/** The percentages, told anywhere, that a part is of its whole. */
function percentsOf(part: Term, whole: Term, terms: Terms): readonly Term[] {
  if (whole.value < SMALLEST) return []
  const share = (100 * part.value) / whole.value
  return terms
    .between('percent', share - HALF, share + HALF)
    .filter((percent) => isPercent(percent) || isPoints(percent))
    .filter((percent) => Math.abs(percent.value - share) <= roundingOf(percent))
    .filter((percent) => terms.mayBelong(percent, [part, whole]))
}

const percentOf = (part: Term, whole: Term, terms: Terms, fits = (_: Term): boolean => true): readonly Equation[] =>
  percentsOf(part, whole, terms)
    .filter(fits)
    .map((percent) => ({
      ...shareEquation(percent, whole, part, (roundingOf(percent) * whole.value) / 100),
      terms: [part, whole, percent],
    }))

/** Whole percentages round to the nearest one. */
const HALF = 0.5

/** How far a percentage may be from what it rounds. */
export const roundingOf = (percent: Term): number => Math.max(percent.slack, unitSlack(percent.value))

/** “22 percent” of “219 people” is “48 people”; the part is the result, `slack` what rounding may change of it. */
export const shareEquation = (percent: Term, whole: Term, part: Term, slack: number): Equation => ({
  rule: 'share',
  terms: [percent, whole, part],
  words: `${inWords(percent.entry)} of ${inWords(whole.entry)} is ${inWords(part.entry)}`,
  expression: expressionOf({ kind: 'share', terms: [percent, whole], result: part, slack }),
})
