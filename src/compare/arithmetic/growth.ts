import { mayCountTheSame } from '../../lexicon/noun-classes.ts'
import { inWords } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
import type { Equation } from './equation.ts'
import { type Term, type Terms, unitSlack } from './term.ts'

/** Words of a change whose percentage reads like a share: "lost 31 percent of their value". */
const CHANGING =
  /\b(?:los[et]|losing|lost|fell|fall(?:en)?|drop(?:ped)?|rose|risen|grew|grown|gained|increased?|decreased?|jumped|plunged)\b/i

const isChange = ({ dimension, entry: { claim, source } }: Term): boolean =>
  dimension === 'percent' &&
  (claim.body.figure === 'change' ||
    CHANGING.test(source.text.slice(claim.span.start, claim.span.end)) ||
    COMPARING.test(source.text.slice(claim.body.words.end, claim.body.words.end + BEHIND)))

/** "60 percent over the sum that was voted": a share of it, and a change from it. */
const COMPARING = /^ (?:over|above|more|higher|greater|below|under|less|lower|cheaper|dearer)\b/
const BEHIND = 12

const isAmount = ({ dimension }: Term): boolean => !dimension.startsWith('percent') && dimension !== 'time'

/** "3.5 percent over the $6.23 billion of last year" and "$6.45 billion": what was, what is, and by how much it changed. */
export const growth = (terms: Terms): readonly Equation[] =>
  [...terms.sentences, ...terms.runs.filter(({ length }) => length === 2)].flatMap((figures) => {
    const amounts = figures.filter(isAmount)
    return [
      ...figures
        .filter(isChange)
        .flatMap((change) =>
          amounts.flatMap((amount) => (isNow(amount, change) ? cameFrom : reached)(change, amount, terms)),
        ),
      ...amounts.flatMap((old) => amounts.flatMap((now) => changes(old, now, terms))),
    ]
  })

/** "13,800, an increase of 45 percent", "rose 9 percent to 4.60": what it grew to; "3.5 percent over 6.2 million": what it grew from. */
function isNow({ entry: amount }: Term, { entry: change }: Term): boolean {
  const [at, from] = [amount.claim.body.words, change.claim.body.words]
  const { text } = amount.source
  if (at.end <= from.start) return !/\bfrom (?:about |some )?$/i.test(text.slice(0, at.start))
  return /\bto (?:about |some |nearly )?$/i.test(text.slice(from.end, at.start))
}

/** Smaller amounts grow into one another by chance. */
const SMALLEST = 100

/** The amount that another one grew or fell to. */
function reached(change: Term, old: Term, terms: Terms): readonly Equation[] {
  return [1, -1].flatMap((sign) => {
    const value = old.value * (1 + (sign * change.value) / 100)
    if (value < SMALLEST || change.value >= 100) return []
    const slack = old.slack * (value / old.value) + (old.value * change.slack) / 100
    return terms
      .between(old.dimension, value - slack, value + slack)
      .filter((now) => now.value !== old.value && terms.mayBelong(now, [old, change]))
      .map((now) => equationOf(old, change, now, slack))
  })
}

/** The amount that another one grew or fell from: "175 tonnes, 17 percent more than is advised". */
function cameFrom(change: Term, now: Term, terms: Terms): readonly Equation[] {
  return [1, -1].flatMap((sign) => {
    const factor = 1 + (sign * change.value) / 100
    if (change.value >= 100 || now.value / factor < SMALLEST) return []
    const value = now.value / factor
    const slack = now.slack / factor + (value * change.slack) / (100 * factor)
    return terms
      .between(now.dimension, value - slack, value + slack)
      .filter((old) => old.value !== now.value && old.sentence !== now.sentence && countOneKind(old, now))
      .filter((old) => terms.mayBelong(old, [now, change]))
      .map((old) => equationOf(old, change, now, slack * factor))
  })
}

const HALF = 0.5

/** The percentage by which one amount of a sentence differs from another. */
function changes(old: Term, now: Term, terms: Terms): readonly Equation[] {
  if (old.dimension !== now.dimension || old.value === now.value || !countOneKind(old, now)) return []
  if (old.dimension === 'count' && Math.min(old.value, now.value) < SMALLEST) return []
  const change = (100 * Math.abs(now.value - old.value)) / old.value
  if (change < 1 || change > 100) return []
  return terms
    .between('percent', change - HALF, change + HALF)
    .filter(isChange)
    .filter((percent) => Math.abs(percent.value - change) <= unitSlack(percent.value))
    .filter((percent) => terms.mayBelong(percent, [old, now]))
    .map((percent) => ({
      ...equationOf(old, percent, now, (unitSlack(percent.value) * old.value) / 100),
      terms: [old, now, percent],
    }))
}

function countOneKind({ entry: a }: Term, { entry: b }: Term): boolean {
  const [x, y] = [a.claim.body.subject.head, b.claim.body.subject.head]
  return x === null || y === null || mayCountTheSame(x, y)
}

const equationOf = (old: Term, change: Term, now: Term, slack: number): Equation => ({
  rule: 'growth',
  terms: [old, change, now],
  words: `From ${inWords(old.entry)} to ${inWords(now.entry)} is a change by ${inWords(change.entry)}`,
  expression: expressionOf({
    ...{ kind: 'growth', result: now, slack },
    terms: [old, { ...change, factor: now.value < old.value ? -1 : 1 }],
  }),
})
