import { mayCountTheSame } from '../../lexicon/noun-classes.ts'
import { equation } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
import type { Equation } from './equation.ts'
import { subsetsOf, sumOf } from './sums.ts'
import { digitsOf, type Term, type Terms } from './term.ts'

/** Smaller parts are told of anything. */
const SMALLEST = 10

/** "212 were called in: 145 from one block and 67 from the other", and elsewhere "145 were led out": a part, and all. */
export const partsElsewhere = (terms: Terms): readonly Equation[] =>
  terms.sentences.flatMap((sentence) =>
    sentence.flatMap((total) => {
      const parts = sentence.filter((each) => isPart(each, total))
      return subsetsOf(parts)
        .filter((subset) => sumOf(subset) === total.value)
        .flatMap((subset) => subset.flatMap((part) => elsewhere(part, subset, total, terms)))
    }),
  )

const isPart = (part: Term, total: Term): boolean =>
  part !== total && part.dimension === total.dimension && part.value < total.value && part.dimension !== 'percent'

/** The part as another source tells it, held against the total. */
const elsewhere = (part: Term, parts: readonly Term[], total: Term, terms: Terms): readonly Equation[] =>
  part.value < SMALLEST
    ? []
    : terms
        .between(part.dimension, part.value, part.value)
        .filter((each) => each.entry.source !== part.entry.source && countsTheSame(each, part))
        .filter((each) => terms.mayBelong(each, [part, total], digitsOf(part.entry)))
        .map((each) => {
          const told = [each, ...parts.filter((other) => other !== part)]
          return {
            rule: 'sum',
            terms: [...told.slice(1), each, total],
            words: equation(
              told.map(({ entry }) => entry),
              total.entry,
            ),
            expression: expressionOf({ kind: 'sum', terms: told, result: total, slack: 0 }),
          }
        })

const countsTheSame = ({ entry: a }: Term, { entry: b }: Term): boolean => {
  const [x, y] = [a.claim.body.subject.head, b.claim.body.subject.head]
  return x === null || y === null || mayCountTheSame(x, y)
}
