import { isGeneric, mayCountTheSame } from '../../lexicon/noun-classes.ts'
import { equation } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
import { groupBy } from '../group-by.ts'
import { intervalOf } from '../interval-of.ts'
import type { Equation } from './equation.ts'
import { digitsOf, type Term, type Terms } from './term.ts'
import { tiesOf } from './ties.ts'

/** How much two parts and their total must have in common, their two best ties added, by the digits of the shortest. */
const TIES = [1, 1, 0.55, 0.35]

/** Of more figures than this some always add up. */
const MOST_FIGURES = 600

/** Smaller totals are sums of something by chance. */
const SMALLEST_TOTAL = 20

/** "132 were exchanged" and "46 more" in one place, "178 have changed sides" in another: two parts and a total told apart. */
export const sumsApart = (terms: Terms): readonly Equation[] =>
  terms.all.length > MOST_FIGURES
    ? []
    : [...groupBy(terms.all.filter(isCounted), ({ dimension }) => dimension).values()].flatMap((alike) => {
        const byValue = groupBy(alike, ({ value }) => String(value))
        return alike
          .filter(({ value }) => value >= SMALLEST_TOTAL)
          .flatMap((total) =>
            alike
              .filter(({ value }) => value < total.value / 2)
              .flatMap((small) =>
                (byValue.get(String(total.value - small.value)) ?? [])
                  .filter((large) => areParts(small, large, total, terms))
                  .map((large) => equationOf([small, large], total)),
              ),
          )
      })

/** A count that no word calls rough, and no share of a hundred, change, limit or duration. */
const isCounted = ({ dimension, entry }: Term): boolean =>
  !dimension.startsWith('percent') &&
  dimension !== 'time' &&
  intervalOf(entry)?.approx === 'exact' &&
  !['change', 'limit', 'rate'].includes(entry.claim.body.figure ?? '')

function areParts(small: Term, large: Term, total: Term, terms: Terms): boolean {
  const figures = [small, large, total] as const
  if (!figures.every((each) => isOfOneKind(each, total)) || new Set(figures.map(({ sentence }) => sentence)).size < 2)
    return false
  const digits = Math.min(...figures.map(({ entry }) => digitsOf(entry)))
  return tiesOf(figures, terms) >= (TIES[Math.min(3, digits)] ?? 1)
}

function isOfOneKind({ entry: a }: Term, { entry: b }: Term): boolean {
  const [x, y] = [a.claim.body.subject.head, b.claim.body.subject.head]
  return x === null || y === null || isGeneric(x) || isGeneric(y) || mayCountTheSame(x, y)
}

const equationOf = (parts: readonly [Term, Term], total: Term): Equation => ({
  rule: 'sum',
  terms: [...parts, total],
  words: equation(
    parts.map(({ entry }) => entry),
    total.entry,
  ),
  expression: expressionOf({ kind: 'sum', terms: parts, result: total }),
})
