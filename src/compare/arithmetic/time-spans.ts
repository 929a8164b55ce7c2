import { inWords } from '../describe.ts'
import { groupBy } from '../group-by.ts'
import type { Clock } from './clock.ts'
import type { Equation } from './equation.ts'
import type { Term, Terms } from './term.ts'

/** A span of time from one clock time to another of the same source: "at 14:40", "at 19:10", "four and a half hours". */
export const timeSpans = (terms: Terms): readonly Equation[] => {
  const spans = groupBy(
    [...groupBy(terms.clocks, ({ entry }) => entry.source.id).values()].flatMap(pairsOf),
    ([from, to]) => String(to.minute - from.minute),
  )
  return terms.all.filter(isTelling).flatMap((length) =>
    (spans.get(String(length.value / MINUTE)) ?? [])
      .slice(0, MOST)
      .filter(([from]) => terms.acquainted(from.entry, length.entry))
      .map(([from, to]) => equationOf(from, to, length)),
  )
}

/** "About two hours" fits too many spans. */
const ROUND = 0.02

const MINUTE = 60
const HOUR = 3600

/** Longer spans are told by their days. Seconds. */
const LONGEST = 96 * HOUR

/** Whole hours up to here meet some span by chance. */
const COMMON_HOURS = 10

/** A span that fits more pairs of times than this tells nothing of any. */
const MOST = 4

const isTelling = ({ dimension, value, slack }: Term): boolean =>
  dimension === 'time' &&
  slack <= ROUND * value &&
  value >= HOUR / 2 &&
  value <= LONGEST &&
  value % MINUTE === 0 &&
  (value % HOUR !== 0 || value > COMMON_HOURS * HOUR)

const pairsOf = (clocks: readonly Clock[]): readonly (readonly [Clock, Clock])[] =>
  clocks.flatMap((from) => clocks.flatMap((to) => (from.minute < to.minute ? [[from, to] as const] : [])))

const equationOf = (from: Clock, to: Clock, length: Term): Equation => ({
  rule: 'time-span',
  terms: [from, to, length],
  words: `From ${inWords(from.entry)} to ${inWords(to.entry)} it is ${inWords(length.entry)}`,
})
