import type { Approximator, Interval } from '../../domain/index.ts'
import {
  AFTER_FIGURE,
  ALSO_PREPOSITIONS,
  BEFORE_FIGURE,
  BOUND_EDGES,
  type Bounding,
  LONGEST_PHRASE,
} from '../../lexicon/approximators.ts'
import type { Amount } from './amount.ts'
import { mayStart } from './start.ts'
import { phrase, type Word } from './words.ts'

/** A phrase that bounds a figure, in words `from` up to `to`. */
export interface Bound {
  readonly from: number
  readonly to: number
  readonly bounding: Bounding
}

/** The longest phrase from word `since` on that ends right before word `at`: "no more than" of "no more than 25", or null. */
export const boundBefore = (words: readonly Word[], at: number, since: number): Bound | null => {
  if (!BOUND_EDGES.has(words[at - 1]?.norm ?? '')) return null
  for (let from = Math.max(since, at - LONGEST_PHRASE); from < at; from += 1) {
    const bounding = BEFORE_FIGURE.get(phrase(words, from, at))
    if (bounding !== undefined) return { from, to: at, bounding }
  }
  return null
}

/** The phrase that starts at word `at`: "or more" of "40 or more", or null. */
export const boundAfter = (words: readonly Word[], at: number): Bound | null => {
  if (!BOUND_EDGES.has(words[at]?.norm ?? '')) return null
  for (const to of [at + 2, at + 1]) {
    const bounding = AFTER_FIGURE.get(phrase(words, at, to))
    if (bounding === undefined || to > words.length) continue
    // "equal to 5,000 or less than 6,000", "5 percent and under 7 percent" bound the next figure.
    if (words[to]?.norm !== 'than' && !mayStart(words[to])) return { from: at, to, bounding }
  }
  return null
}

const PARTICLE_VERBS =
  /^(?:hand|turn|take|took|give|gave|sign|make|made|carry|bring|brought|pass|sell|sold|move|win|won)(?:s|es|ed|ing|over|n)?$/

/** "over two continents", "under three presidents": a preposition, and no bound of a small spelled count. */
export const isPreposition = (words: readonly Word[], bound: Bound, amount: Amount): boolean => {
  if (bound.to - bound.from > 1 || !ALSO_PREPOSITIONS.has(words[bound.from]?.norm ?? '')) return false
  // "hand over 23 depots": the word belongs to its verb.
  if (PARTICLE_VERBS.test(words[bound.from - 1]?.norm ?? '')) return true
  const word = words[bound.from]?.norm
  if (amount.dimension === 'time') return word === 'over' && words[amount.to]?.norm !== 'old'
  return word === 'within' || (amount.unit === null && amount.figure.form === 'spelled' && amount.high <= 12)
}

/** Half a unit of the last digit that counts: 50 for 6,200, 0.05 for 2.4. */
const halfDigit = (value: number): number => {
  if (value === 0) return 0
  const digits = Math.abs(value).toExponential()
  const [mantissa, exponent] = digits.split('e')
  return 0.5 * 10 ** (Number(exponent) - ((mantissa ?? '').split('.')[1]?.length ?? 0))
}

/** How far "about" reaches: a twentieth of the figure, or half of its last digit that counts, whichever is more. */
const reach = (value: number): number => Math.max(Math.abs(value) / 20, halfDigit(value))

/** Sums such as 90,000,000.00000001 come of binary fractions; twelve digits are more than any text means. */
const tidy = (value: number): number => Number(value.toPrecision(12))

const ends = (value: number, { approx, side }: Bounding): readonly [number | null, number | null] => {
  switch (approx) {
    case 'at-least':
    case 'more-than':
      return [value, null]
    case 'at-most':
    case 'less-than':
      return [null, value]
    case 'about':
      return [
        side === 'above' ? value : tidy(value - reach(value)),
        side === 'below' ? value : tidy(value + reach(value)),
      ]
    default:
      return [value, value]
  }
}

/** The interval that a bound leaves for a single figure; a figure without a bound is exact. */
export const boundedInterval = (value: number, unit: string, bounding: Bounding | null): Interval => {
  const told: Bounding = bounding ?? { approx: 'exact', side: null }
  const [low, high] = ends(value, told)
  return {
    type: 'interval',
    value: tidy(value),
    low: low === null ? null : tidy(low),
    high: high === null ? null : tidy(high),
    approx: told.approx,
    unit,
  }
}

/** The interval between two figures ("40 to 60"), or of a vague amount ("dozens"). */
export const openInterval = (low: number, high: number, unit: string, approx: Approximator): Interval => ({
  type: 'interval',
  value: null,
  low: tidy(low),
  high: tidy(high),
  approx,
  unit,
})
