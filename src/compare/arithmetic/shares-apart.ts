import { isGeneric, mayCountTheSame } from '../../lexicon/noun-classes.ts'
import { stem } from '../../lexicon/stem.ts'
import { mayStandFor } from '../../lexicon/wordnet.ts'
import { intervalOf } from '../interval-of.ts'
import type { Equation } from './equation.ts'
import { roundingOf, shareEquation } from './shares.ts'
import { digitsOf, type Term, type Terms } from './term.ts'
import { tie, tiesOf } from './ties.ts'

/** How much the three figures of a share must have in common, its two best ties added, by the digits of the part. */
const TIES = [1, 1, 0.42, 0.3]

/** A percentage that has less in common with both figures is of something else. */
const TIE_OF_PERCENT = 0.12

/** Of a story with more figures than this only those beside a percentage are asked to be its whole. */
const MOST_FIGURES = 600

/** "22 percent went to hospital" here, "of the 219 on board" and "48 went to hospital" there: a share told apart from its figures. */
export const sharesApart = (terms: Terms): readonly Equation[] =>
  terms.all.filter(isShare).flatMap((percent) => {
    if (tellsPart(percent)) return []
    const wholes = terms.all.length > MOST_FIGURES ? terms.inSource(percent.entry.source.id) : terms.all
    return wholes
      .filter((whole) => isAmount(whole) && mayBeWhole(percent, whole))
      .flatMap((whole) => partsOf(percent, whole, terms))
  })

/** "(95 percent confidence interval)" is a share of nothing that is counted. */
const isShare = ({ dimension, entry: { claim, source }, value }: Term): boolean =>
  dimension === 'percent' &&
  claim.body.figure === 'share' &&
  value < 100 &&
  !/^ (?:confidence|credible)/.test(source.text.slice(claim.body.words.end, claim.body.words.end + 12))

/** "€12.6 million, or 9 percent", "73 percent, or 11,826": the part stands beside its percentage, and is nowhere else. */
const tellsPart = ({ entry: { claim, source } }: Term): boolean => {
  const { start, end } = claim.body.words
  const before = source.text.slice(Math.max(claim.span.start, start - BESIDE), start)
  return (
    /\d[^.;]*, or (?:about |some |nearly )?$/.test(before) ||
    /^[^.;]{0,20}, or (?:about |some |nearly )?\d/.test(source.text.slice(end, end + BESIDE))
  )
}

/** So many UTF-16 units beside a percentage may tell its part. */
const BESIDE = 60

/** What a percentage is of: the noun that it names; null for "22 percent of them", "63 percent of the total". */
const nounOf = ({ entry }: Term): string | null => {
  const { head } = entry.claim.body.subject
  return head === null || isGeneric(head) ? null : head
}

/** "8 percent of its staff": the whole counts staff, or its sentence speaks of them; a rough share has to say of what it is. */
function mayBeWhole(percent: Term, { entry }: Term): boolean {
  const noun = nounOf(percent)
  if (noun === null) return intervalOf(percent.entry)?.approx === 'exact'
  const { subject, scope } = entry.claim.body
  const { head, stems, context, names } = subject
  if (head !== null && (mayCountTheSame(head, noun) || mayStandFor(head, noun, 'noun'))) return true
  const words = [...names, scope ?? ''].flatMap((name) => name.toLowerCase().split(' ').map(stem))
  return [...stems, ...context, ...words].includes(stem(noun))
}

const isAmount = ({ dimension, entry }: Term): boolean =>
  !dimension.startsWith('percent') && dimension !== 'time' && entry.claim.body.figure !== 'change'

function partsOf(percent: Term, whole: Term, terms: Terms): readonly Equation[] {
  const value = (whole.value * percent.value) / 100
  const slack = (whole.value * roundingOf(percent)) / 100 + (whole.slack * percent.value) / 100
  return terms
    .between(whole.dimension, value - slack, value + slack)
    .filter((part) => isAmount(part) && part.value < whole.value && countOneKind(part, whole))
    .filter((part) => areTied(percent, whole, part, terms))
    .map((part) => shareEquation(percent, whole, part, slack))
}

/** A part counts what its whole does: "155 have lost their roofs", "620 houses". */
function countOneKind(part: Term, whole: Term): boolean {
  const [x, y] = [part, whole].map(({ entry }) => entry.claim.body.subject.head)
  return x == null || y == null || isGeneric(x) || isGeneric(y) || mayCountTheSame(x, y)
}

function areTied(percent: Term, whole: Term, part: Term, terms: Terms): boolean {
  const needed = TIES[Math.min(3, digitsOf(part.entry))] ?? 1
  const ofPercent = Math.max(tie(percent, whole, terms), tie(percent, part, terms))
  return ofPercent >= TIE_OF_PERCENT && tiesOf([percent, whole, part], terms) >= needed
}
