import { isGeneric, mayCountTheSame } from '../../lexicon/noun-classes.ts'
import { rounding } from '../bounds.ts'
import { equation } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
import { groupBy } from '../group-by.ts'
import { intervalOf } from '../interval-of.ts'
import type { Equation } from './equation.ts'
import { digitsOf, type Term, type Terms } from './term.ts'

/** Smaller totals are sums of something by chance. */
const SMALLEST_TOTAL = 10

/** Parts and a total: "14 were moved in May", "9 in June", "23 in all". */
export const sums = (terms: Terms): readonly Equation[] => [
  ...terms.sentences.flatMap((sentence) => ofSentence(sentence, terms)),
  ...terms.runs.filter((run) => isList(run, terms)).flatMap((run) => totalsOf(run, terms)),
  ...scattered(terms),
]

/** Figures of one sentence as parts of a total elsewhere, or as total and part of a rest elsewhere. */
function ofSentence(sentence: readonly Term[], terms: Terms): readonly Equation[] {
  return [...groupBy(sentence, ({ dimension }) => dimension).values()].flatMap((alike) => {
    const parts = distinct(alike)
    return [
      ...subsetsOf(parts)
        .filter((subset) => !areTens(subset))
        .flatMap((subset) => totalsOf(subset, terms)),
      ...pairsOf(alike).flatMap((pair) => restsOf(pair, terms)),
    ]
  })
}

/** Each value once, without one that is the sum of the others. */
function distinct(listed: readonly Term[]): readonly Term[] {
  const parts = listed.filter((term, at) => listed.findIndex(({ value }) => value === term.value) === at)
  const sum = sumOf(parts)
  return parts.filter(({ value }) => value * 2 !== sum)
}

const pairsOf = (parts: readonly Term[]): readonly (readonly [Term, Term])[] =>
  parts.flatMap((a) => parts.flatMap((b) => (a.value > b.value ? [[a, b] as const] : [])))

function totalsOf(parts: readonly Term[], terms: Terms): readonly Equation[] {
  const sum = sumOf(parts)
  const slack = parts.reduce((total, each) => total + each.slack, 0) / parts.length
  const [first] = parts
  if (first === undefined || sum < SMALLEST_TOTAL) return []
  return terms
    .between(first.dimension, sum - slack, sum + slack)
    .filter((total) => !parts.includes(total) && areParts(parts, total) && parts.every((part) => counts(part, total)))
    .filter((total) => terms.mayBelong(total, withTotal(parts, sum, terms)))
    .map((total) => equationOf(parts, total, slack))
}

/** The parts, and the total that their source tells itself: "26, of which 17 are meant for one and nine for the other". */
const withTotal = (parts: readonly Term[], sum: number, terms: Terms): readonly Term[] => [
  ...parts,
  ...terms
    .inSource(parts[0]?.entry.source.id ?? '')
    .filter((each) => each.value === sum && each.dimension === parts[0]?.dimension && terms.mayBelong(each, parts)),
]

/** A part that is lost in the rounding of its total is none: "£6.18 million and £2,500 make £6.2 million". */
const counts = (part: Term, total: Term): boolean => part.value > 2 * Math.max(total.slack, roundingOf(total))

/** How far the last digit of a figure reaches, in the base unit, whatever its size: 50,000 for £6.2 million. */
const roundingOf = ({ entry, value }: Term): number => {
  const told = intervalOf(entry)?.value ?? 1
  return (value / told) * rounding(told)
}

/** Nouns under which things of several kinds are counted together: "12 boxes and five watches", "17 objects". */
const COLLECTIVE = new Set('object item piece thing article exhibit artefact artifact asset work unit'.split(' '))

/** Parts are of the total's kind, or listed and counted together under a broader noun, or so telling a sum that chance is unlikely: "215 outbound and 198 inbound trips", "413 journeys". */
const areParts = (parts: readonly Term[], total: Term): boolean =>
  parts.every((part) => isOfOneKind(total, part)) ||
  (parts.every(isAmount) && areListed(parts) && COLLECTIVE.has(total.entry.claim.body.subject.head ?? '')) ||
  (parts.every(isAmount) && areListed(parts) && digitsOf(total.entry) >= digitsOfSum(parts))

const isAmount = ({ dimension, entry }: Term): boolean =>
  !dimension.startsWith('percent') && dimension !== 'time' && entry.claim.body.figure !== 'change'

/** Two digits may meet by chance, unless three figures make them. */
const digitsOfSum = ({ length }: readonly Term[]): number => (length > 2 ? 2 : TELLING)

/** Figures that one clause lists: nothing but a few words stands between them. */
const areListed = (parts: readonly Term[]): boolean => {
  const places = parts.map(({ entry }) => entry.claim.body.words.start).sort((x, y) => x - y)
  return places.every((place, at) => at === 0 || place - (places[at - 1] ?? 0) <= LISTED)
}

/** How far apart listed figures stand at most, in UTF-16 units. */
const LISTED = 90

/** A total, a change or a limit is no part of a list. */
const mayBeListed = ({ entry }: Term): boolean => ['event', 'share'].includes(entry.claim.body.figure ?? '')

/** Whether a list has all figures of a sentence that it takes one from, but for the total that the sentence may tell. */
const isWhole = ({ sentence, dimension }: Term, run: readonly Term[], terms: Terms): boolean => {
  const total = sumOf(run)
  return (terms.inSentence(sentence) ?? []).every(
    (each) => each.dimension !== dimension || run.includes(each) || each.value === total,
  )
}

/** "The first 17 left in May. A second batch, of 26, went in June.": figures of several sentences, none told twice. */
const isList = (run: readonly Term[], terms: Terms): boolean =>
  run.every(mayBeListed) &&
  run.every((term) => isWhole(term, run, terms)) &&
  run.some(({ sentence }) => sentence !== run[0]?.sentence) &&
  !areTens(run) &&
  distinct(run).length === run.length &&
  run.every(({ entry }) => String(intervalOf(entry)?.value ?? 0).length >= FEWEST_DIGITS)

/** "260 posts, of which 145 are vacant": 115 are not. */
function restsOf([whole, part]: readonly [Term, Term], terms: Terms): readonly Equation[] {
  const rest = whole.value - part.value
  if (whole.value < SMALLEST_TOTAL || !isOfOneKind(whole, part)) return []
  if (!(isExact(whole) && isExact(part)) && !isFromTo(whole, part) && !tellsRest(rest, whole, terms)) return []
  const isRest = (each: Term): boolean =>
    each.sentence !== whole.sentence && (isOfOneKind(each, whole) || digitsOf(each.entry) >= TELLING)
  return (
    terms
      .between(whole.dimension, rest * (1 - TINY), rest * (1 + TINY))
      // Where the part is a half, an equal figure elsewhere tells the part again, not the rest.
      .filter((each) => isRest(each) && each.value !== part.value && terms.mayBelong(each, [whole, part]))
      .map((each) => equationOf([each, part], whole))
  )
}

/** "fell from 8.6 million in one year to 7.2 million": the difference is what the sentence is about. */
function isFromTo(a: Term, b: Term): boolean {
  const { source, claim } = a.entry
  const [first, last] = [a, b].map(({ entry }) => entry.claim.body.words).sort((x, y) => x.start - y.start)
  if (first === undefined || last === undefined) return false
  return (
    /\bfrom $/i.test(source.text.slice(claim.span.start, first.start)) &&
    /\bto $/i.test(source.text.slice(0, last.start))
  )
}

/** "54 million, of which 33 million fell to one and 21 million to the other": the sentence does the sum itself. */
const tellsRest = (rest: number, { sentence, dimension }: Term, terms: Terms): boolean =>
  (terms.inSentence(sentence) ?? []).some(
    (each) => each.dimension === dimension && Math.abs(each.value - rest) <= TINY * rest,
  )

/** Floats do not meet to the last digit. */
const TINY = 1e-9

/** So many digits meet by chance seldom, whatever the nouns: 260 posts, 145 of them vacant, 115 people. */
const TELLING = 3

/** Differences of rounded figures are round themselves and meet others by chance. */
const isExact = ({ slack }: Term): boolean => slack === 0

/** Whether two figures may count the same things; a share of a hundred is no part of another. */
function isOfOneKind(a: Term, b: Term): boolean {
  if (a.dimension.startsWith('percent') || a.entry.claim.body.figure === 'change') return false
  const [x, y] = [a, b].map(({ entry }) => entry.claim.body.subject.head)
  return x == null || y == null || isGeneric(x) || isGeneric(y) || mayCountTheSame(x, y)
}

/** Of more figures than this some always add up. */
const MOST_SCATTERED = 8

/** Counts of several sentences that add up to one that says it is a total: "brings to 45 the number of those moved". */
function scattered(terms: Terms): readonly Equation[] {
  const counts = terms.all.filter(({ dimension, value }) => dimension === 'count' && Number.isInteger(value))
  const bySource = groupBy(counts, ({ entry }) => entry.source.id)
  const totals = counts.filter(({ entry, value }) => entry.claim.body.figure === 'running' && value >= SMALLEST_TOTAL)
  return totals.flatMap((total) =>
    [...bySource.values()].flatMap((listed) => {
      const parts = distinct(listed.filter((part) => mayBePart(part, total, terms)))
      if (parts.length > MOST_SCATTERED) return []
      return subsetsOf(parts).flatMap((subset) => (sumOf(subset) === total.value ? [equationOf(subset, total)] : []))
    }),
  )
}

const FEWEST_DIGITS = 2

/** Tens add up to tens by chance. */
const areTens = (parts: readonly Term[]): boolean =>
  parts.length > 2 && parts.every(({ value }) => value % 10 === 0 && value < 1000)

const mayBePart = (part: Term, total: Term, terms: Terms): boolean =>
  part.value < total.value &&
  String(part.value).length >= FEWEST_DIGITS &&
  isOfOneKind(part, total) &&
  terms.mayBelong(part, [total], FEWEST_DIGITS)

/** All pairs and threes. */
export const subsetsOf = (parts: readonly Term[]): readonly (readonly Term[])[] =>
  parts.flatMap((a, i) =>
    parts.slice(i + 1).flatMap((b, j) => [[a, b], ...parts.slice(i + j + 2).map((c) => [a, b, c])]),
  )

export const sumOf = (parts: readonly Term[]): number => parts.reduce((total, { value }) => total + value, 0)

const equationOf = (parts: readonly Term[], total: Term, slack = 0): Equation => ({
  rule: 'sum',
  terms: [...parts, total],
  words: equation(
    parts.map(({ entry }) => entry),
    total.entry,
  ),
  expression: expressionOf({ kind: 'sum', terms: parts, result: total, slack }),
})
