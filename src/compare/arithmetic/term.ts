import type { Interval } from '../../domain/index.ts'
import { isCurrency } from '../../lexicon/noun-classes.ts'
import { areRelated } from '../../lexicon/related-events.ts'
import { sharesArgument } from '../arguments.ts'
import { dimension, inBase } from '../base-unit.ts'
import { rounding } from '../bounds.ts'
import { groupBy } from '../group-by.ts'
import { intervalOf } from '../interval-of.ts'
import type { Entry, Ledger } from '../ledger.ts'
import { type Clock, clockOf } from './clock.ts'

/** A figure that arithmetic can use: its value in the base unit of its dimension, and how far rounding may have moved it. */
export interface Term {
  readonly entry: Entry
  readonly value: number
  readonly slack: number
  readonly dimension: string
  /** The sentence that it stands in, the same for all figures of one sentence. */
  readonly sentence: string
}

/** "About" says that the last digits are left out. */
const ABOUT = 0.025

function termOf(entry: Entry, isBound = false): Term | null {
  const interval = intervalOf(entry)
  if (interval?.value == null || interval.value <= 0 || entry.claim.body.commitment === 'rejected') return null
  if ((interval.approx !== 'exact' && interval.approx !== 'about') !== isBound) return null
  const isWhole = interval.value < EXACT_BELOW && (Number.isInteger(interval.value) || isInMinutes(interval))
  // A whole percentage is rounded to the nearest one; a whole count is not.
  const rounded = interval.unit === 'percent' ? unitSlack(interval.value) : isWhole ? 0 : rounding(interval.value)
  const slack = Math.max(rounded, interval.approx === 'about' ? ABOUT * interval.value : 0)
  return {
    entry,
    value: inBase(interval.value, interval.unit),
    slack: inBase(slack, interval.unit),
    dimension: isCurrency(entry.claim.body.subject.head ?? '')
      ? `${entry.claim.body.subject.head}`
      : dimension(interval.unit),
    sentence: `${entry.source.id} ${entry.claim.span.start}`,
  }
}

/** "An hour and twenty-two minutes" is told to the minute. */
const isInMinutes = ({ value, unit }: Interval): boolean =>
  unit === 'hour' && Math.abs((value ?? 0) * 60 - Math.round((value ?? 0) * 60)) < TINY * 1000

/** Half a unit of the last digit of a percentage: 0.5 for 62, 0.05 for 62.3. */
export const unitSlack = (value: number): number => (Number.isInteger(value) ? 0.5 : 0.05)

interface Sided {
  readonly entry: Entry
}

/** All terms of a ledger, by sentence and by value. */
export interface Terms {
  readonly all: readonly Term[]
  /** Figures that are bounds ("up to 50 miles"): one amount in two units, and part of no sum. */
  readonly bounds: readonly Term[]
  /** The terms of each sentence that holds at most a few: of more, some always fit. */
  readonly sentences: readonly (readonly Term[])[]
  /** The clock times of all sources, in reading order. */
  readonly clocks: readonly Clock[]
  /** The claims of all sources that date something. */
  readonly dates: readonly Entry[]
  /** Whether two claims stand in sources of one story. */
  readonly acquainted: (a: Entry, b: Entry) => boolean
  /** Runs of two to four figures of one dimension that follow each other closely in one source, whatever their sentences. */
  readonly runs: readonly (readonly Term[])[]
  /** The terms of one sentence, by the key that they carry. */
  readonly inSentence: (key: string) => readonly Term[] | undefined
  /** The terms of one source, in reading order. */
  readonly inSource: (id: string) => readonly Term[]
  /** The terms of a dimension from `low` to `high`; none where so many have such a value that it tells nothing. */
  readonly between: (dimension: string, low: number, high: number) => readonly Term[]
  /** How much two figures have in common: the likeness of their subjects (0…1), and more where their events are of one thing. */
  readonly likeness: (a: Sided, b: Sided) => number
  /** Whether a figure may belong to an equation with one of others: one story, and the more in common the fewer its digits. */
  readonly mayBelong: (term: Term, others: readonly Term[], digits?: number) => boolean
}

const MOST_OF_A_SENTENCE = 6
const COMMONEST = 64

/** Orders the figures of a ledger for arithmetic. */
export function termsOf(ledger: Ledger): Terms {
  const all = ledger.entries.flatMap((entry) => termOf(entry) ?? [])
  const likenessOf = (a: Entry, b: Entry): number => ledger.likeness(a, b) + kinship(a, b)
  const byDimension = groupBy(all, (term) => term.dimension)
  for (const group of byDimension.values()) group.sort((a, b) => a.value - b.value)
  const bySource = groupBy(all, ({ entry }) => entry.source.id)
  const bySentence = groupBy(all, ({ sentence }) => sentence)
  return {
    bounds: ledger.entries.flatMap((entry) => termOf(entry, true) ?? []),
    inSentence: (key) => bySentence.get(key),
    inSource: (id) => bySource.get(id) ?? [],
    dates: ledger.entries.filter(({ claim }) => claim.body.value.type === 'date'),
    clocks: ledger.entries.flatMap((entry) => clockOf(entry) ?? []),
    acquainted: (a, b) => ledger.acquainted(a.source, b.source),
    runs: [...groupBy(all, (term) => `${term.entry.source.id} ${term.dimension}`).values()].flatMap(runsOf),
    all,
    sentences: [...bySentence.values()].filter(({ length }) => length > 1 && length <= MOST_OF_A_SENTENCE),
    between: (name, low, high) => {
      const group = byDimension.get(name) ?? []
      const found = group.slice(firstAbove(group, low - TINY * low), firstAbove(group, high + TINY * high))
      return found.length > COMMONEST ? [] : found
    },
    likeness: (a, b) => likenessOf(a.entry, b.entry),
    mayBelong: (term, others, digits = digitsOf(term.entry)) =>
      others.some(
        ({ entry }) =>
          ledger.acquainted(term.entry.source, entry.source) &&
          likenessOf(term.entry, entry) >= (LIKENESS[Math.min(3, digits)] ?? 1),
      ),
  }
}

/** How many figures a list has at most, and how far apart they stand, in UTF-16 units. */
const LONGEST_RUN = 4
const NEXT = 240

function runsOf(listed: readonly Term[]): readonly (readonly Term[])[] {
  const inOrder = [...listed].sort((a, b) => placeOf(a) - placeOf(b))
  return inOrder.flatMap((_, start) => {
    const run = inOrder.slice(start, start + LONGEST_RUN)
    const gap = run.findIndex((term, at) => at > 0 && placeOf(term) - placeOf(run[at - 1] as Term) > NEXT)
    const close = gap < 0 ? run : run.slice(0, gap)
    return close.slice(1).map((__, at) => close.slice(0, at + 2))
  })
}

const placeOf = ({ entry }: Term): number => entry.claim.body.words.start

/** How much likeness it is worth that two figures are of one thing, or of events that follow from each other. */
const OF_ONE_THING = 0.1
const OF_RELATED_EVENTS = 0.15

const kinship = (a: Entry, b: Entry): number =>
  (sharesArgument(a, b) ? OF_ONE_THING : 0) + (areRelated(eventOf(a), eventOf(b)) ? OF_RELATED_EVENTS : 0)

const eventOf = ({ claim }: Entry): string => claim.body.slot.split('.')[0] ?? ''

/** How alike (cosine, 0…1) two sentences must be by the digits of the figure that fits: three meet by chance seldom. */
const LIKENESS = [0.3, 0.2, 0.06, 0]

/** How many digits of a figure count: 3 of 186 million and of 340, 2 of 4,500. */
export const digitsOf = (entry: Entry): number => {
  const value = intervalOf(entry)?.value ?? 0
  const digits = String(value).replace('.', '').replace(/^0+/, '')
  if (value < COMMON_BELOW && Number.isInteger(value)) return 1
  return Number.isInteger(value) && value < EXACT_BELOW ? digits.length : digits.replace(/0+$/, '').length
}

/** Whatever their digits, figures up to here are everywhere. */
const COMMON_BELOW = 10

/** Smaller counts are rarely rounded. */
const EXACT_BELOW = 1000

/** Floats do not meet to the last digit. */
const TINY = 1e-9

/** The first index whose value is above a bound. */
function firstAbove(group: readonly Term[], bound: number): number {
  let [from, to] = [0, group.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((group[middle] as Term).value <= bound) from = middle + 1
    else to = middle
  }
  return from
}
