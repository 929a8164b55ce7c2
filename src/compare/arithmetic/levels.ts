import { inWords } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
import { intervalOf } from '../interval-of.ts'
import type { Equation } from './equation.ts'
import { digitsOf, type Term, type Terms } from './term.ts'

/** Percentages are told to a tenth at most. */
const TINY = 0.051

/** So many digits of a percentage meet by chance seldom. */
const TELLING = 3

/** "64.2 percent, 5.3 points more" and "58.9 percent" before; "12 percent" and "7.5 percent" with "a gap of 4.5 points". */
export const levels = (terms: Terms): readonly Equation[] => [
  ...terms.sentences.flatMap((sentence) =>
    sentence
      .filter(isChange)
      .flatMap((change) => sentence.filter(isLevel).flatMap((level) => from(level, change, terms))),
  ),
  ...terms.runs.filter(({ length }) => length === 2).flatMap((run) => gapsOf(run, terms)),
]

const isChange = ({ entry }: Term): boolean => intervalOf(entry)?.unit === 'percentage-point'

const isLevel = ({ entry }: Term): boolean =>
  intervalOf(entry)?.unit === 'percent' && entry.claim.body.figure !== 'change'

/** The level that another one rose or fell from. */
const from = (level: Term, change: Term, terms: Terms): readonly Equation[] =>
  [level.value - change.value, level.value + change.value].flatMap((value) =>
    terms
      .between(level.dimension, value - TINY, value + TINY)
      .filter((old) => isLevel(old) && old.sentence !== level.sentence && terms.mayBelong(old, [level, change]))
      .map((old) => equationOf(old, change, level)),
  )

/** The points between two levels that stand beside each other. */
function gapsOf([one, other]: readonly Term[], terms: Terms): readonly Equation[] {
  if (one === undefined || other === undefined || !isLevel(one) || !isLevel(other)) return []
  const gap = Math.abs(one.value - other.value)
  const digits = Math.min(TELLING, digitsOf(one.entry) + digitsOf(other.entry) - 1)
  return terms
    .between(one.dimension, gap - TINY, gap + TINY)
    .filter((change) => isChange(change) && change.sentence !== one.sentence)
    .filter((change) => !Number.isInteger(change.value) && terms.mayBelong(change, [one, other], digits))
    .map((change) => equationOf(one, change, other))
}

const equationOf = (old: Term, change: Term, now: Term): Equation => ({
  rule: 'points',
  terms: [old, change, now],
  words: `From ${inWords(old.entry)} to ${inWords(now.entry)} it is ${inWords(change.entry)}`,
  expression: expressionOf({
    ...{ kind: 'points', result: now, slack: TINY },
    terms: [old, { ...change, factor: now.value < old.value ? -1 : 1 }],
  }),
})
