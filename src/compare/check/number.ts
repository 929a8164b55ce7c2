import type { ClaimBody, Figure, Interval } from '../../domain/index.ts'
import { isEventClass } from '../../lexicon/event-classes.ts'
import { isGeneric } from '../../lexicon/noun-classes.ts'
import { areEquivalent } from '../../lexicon/opposites.ts'
import { areRelated } from '../../lexicon/related-events.ts'
import { sharesArgument } from '../arguments.ts'
import { dimension } from '../base-unit.ts'
import { boundsOf, isBeyond, meet } from '../bounds.ts'
import { dated, inWords } from '../describe.ts'
import { intervalOf } from '../interval-of.ts'
import type { Entry, Ledger } from '../ledger.ts'
import { matched } from '../modifiers.ts'
import { sharesWhole } from '../shared-whole.ts'
import { isSlip } from '../slip.ts'
import { likenessNeeded } from '../tie.ts'
import type { Check } from './check.ts'

/** Figures that look like one with a slip of the pen need hardly anything else in common. */
const LIKENESS_OF_SLIP = 0.1

/** So much less alike, two figures are only mentioned where arithmetic ties them: "21 + 27 = 48". */
const TENTATIVE = 0.2

/** Two figures further apart than this are hardly figures of one thing, and from `FAR` on they need more in common. */
const FARTHEST = 30
const FAR = 2.5
const LIKENESS_OF_FAR = 0.12

/** Small counts are common ("two", "three"): to clash they need subjects that are more alike. */
const SMALL = 5
const SMALL_OF_PEOPLE = 9
const LIKENESS_OF_SMALL = 0.5

/** How much less they need for each word that both have before their noun: "two armored cars", "seven armored cars". */
const OF_ONE_MODIFIER = 0.25

/** Two figures of one kind of unit for one thing: "58 passengers were killed" against "the 63 deaths". */
export const number: Check = {
  kind: 'number',
  rule: 'number',
  likeness: 0.04,
  within: true,
  group: ({ body }) => (body.value.type === 'interval' ? dimension(body.value.unit) : null),
  compare: (a, b, similarity, ledger) => {
    const [x, y] = [intervalOf(a), intervalOf(b)]
    if (x === null || y === null || (x.value === null && y.value === null)) return null
    if (a.source === b.source && !mayClashWithin(a, b, ledger)) return null
    const isOfOneWhole = sharesWhole(a, b, ledger)
    if (!sameSort(a, b, isOfOneWhole)) return null
    const tie = likenessNeeded(a, b, ledger)
    const needed = isSlip(x, y) ? Math.min(tie ?? LIKENESS_OF_SLIP, LIKENESS_OF_SLIP) : tie
    if (needed === null) return null
    if (!isBeyond(x, y) && (meet(boundsOf(x), boundsOf(y)) || isConverted(x, y)))
      return isTight(x) && isTight(y) ? 'same' : similarity < needed ? null : 'near'
    // "three cranes" against "nine cranes, three of them hired": the figure is there too.
    const isBeside = ledger.valuesBeside(a).has(worth(y)) || ledger.valuesBeside(b).has(worth(x))
    if (isBeside && worth(x) !== worth(y) && x.unit === y.unit) return null
    const beyond = isSlip(x, y) ? needed : needed + distanceOf(x, y)
    if (similarity < beyond - TENTATIVE || !isInReach(x, y)) return null
    if (similarity < beyond || !isComparable(a, b, similarity, isOfOneWhole)) return 'tentative'
    return isSlip(x, y) || isBeyond(x, y) ? 'slip' : 'exclusive'
  },
  explain: ({ a, b }) => `${dated(a)} gives ${inWords(a)}, ${dated(b)} gives ${inWords(b)}; both cannot be right.`,
}

/** Figures of one source further apart than this are seldom two tries at one. */
const FARTHEST_WITHIN = 1.6

/** A source tells of many things: only all of what one event did, told twice and not far apart, can clash within it. */
function mayClashWithin(one: Entry, other: Entry, ledger: Ledger): boolean {
  const [{ claim: a }, { claim: b }] = [one, other]
  const [x, y] = [a.body.value, b.body.value]
  if (a.body.time?.from !== b.body.time?.from || a.body.time?.to !== b.body.time?.to || [one, other].some(isOfPeriod))
    return false
  if (x.type !== 'interval' || y.type !== 'interval') return false
  const isWhole = [a, b].every(
    ({ body }) => ['event', 'running'].includes(body.figure ?? '') && body.modality === 'actual',
  )
  const isEvent = a.body.slot === b.body.slot && isEventClass(a.body.slot.split('.')[0] ?? '')
  return isWhole && (isEvent || areSaidAgain(one, other, ledger)) && ratio(x, y) <= FARTHEST_WITHIN
}

/** How alike two clauses are (cosine, 0…1) that say one thing again: "six buses had brought them", "the four buses that had brought them". */
const LIKENESS_OF_AGAIN = 0.5

const areSaidAgain = (a: Entry, b: Entry, ledger: Ledger): boolean =>
  a.claim.body.subject.head === b.claim.body.subject.head &&
  !isGeneric(a.claim.body.subject.head ?? 'thing') &&
  (sharesArgument(a, b) || sharedStems(a, b) >= FEWEST_SHARED) &&
  ledger.likeness(a, b) >= LIKENESS_OF_AGAIN

const FEWEST_SHARED = 3

/** How many content words two clauses share, their noun among them. */
const sharedStems = ({ claim: a }: Entry, { claim: b }: Entry): number =>
  a.body.subject.stems.filter((each) => b.body.subject.stems.includes(each)).length

/** "20,500 pounds in the past six months": a figure of a stretch of time, which another figure of the source need not be of. */
const isOfPeriod = ({ claim, source }: Entry): boolean =>
  /\b(?:past|last|previous|first) (?:\p{L}+ )?(?:hour|day|week|month|quarter|year|season)s?\b|\balone\b/iu.test(
    source.text.slice(claim.span.start, claim.span.end),
  )

const worth = ({ value }: Interval): number => value ?? Number.NaN

/** "Nine miles", "14 kilometers": a figure in another unit is rounded once more. */
const isConverted = (x: Interval, y: Interval): boolean =>
  x.unit !== y.unit && x.value !== null && y.value !== null && meet(boundsOf(toDigit(x)), boundsOf(toDigit(y)))

/** All that a figure may be when it is rounded to its last digit. */
const toDigit = (x: Interval): Interval => {
  const half = Number.isInteger(x.value) ? 0.5 : 0.05
  return { ...x, value: null, low: (x.value ?? 0) - half, high: (x.value ?? 0) + half, approx: 'range' }
}

const isTight = ({ approx }: Interval): boolean => approx === 'exact' || approx === 'about'

/** Parts, changes and rates are held only against their like. */
const APART: ReadonlySet<Figure | null> = new Set(['share', 'change', 'rate'])

function sameSort({ claim: a }: Entry, { claim: b }: Entry, isOfOneWhole: boolean): boolean {
  const [x, y] = [a.body.figure, b.body.figure]
  const isPartEach = isOfOneWhole && [x, y].every((each) => each === 'share' || each === 'event')
  // "114 of our people were freed", "140 people were freed": of one event, and of one noun.
  const isOfOneEvent = [x, y].every((each) => each === 'share' || each === 'event') && areOfOneEvent(a.body, b.body)
  return (
    a.body.polarity === b.body.polarity && (x === y || isPartEach || isOfOneEvent || (!APART.has(x) && !APART.has(y)))
  )
}

const areOfOneEvent = (a: ClaimBody, b: ClaimBody): boolean =>
  a.slot === b.slot &&
  a.slot.endsWith('.count') &&
  isEventClass(a.slot.split('.')[0] ?? '') &&
  a.subject.head === b.subject.head

/** People come in small numbers everywhere: "six men" are common, "six turbines" are not. */
const smallFor = ({ claim: a }: Entry, { claim: b }: Entry): number => {
  const head = a.body.subject.head
  return head !== null && head === b.body.subject.head && !isGeneric(head) ? SMALL : SMALL_OF_PEOPLE
}

/** Two counts of one noun that one event of one and the same told day gives: "seized four trawlers on 2 May". */
const areOfOneDay = ({ claim: { body: a } }: Entry, { claim: { body: b } }: Entry): boolean =>
  a.time?.from != null &&
  a.time.from === a.time.to &&
  a.time.from === b.time?.from &&
  a.time.to === b.time.to &&
  a.subject.head === b.subject.head &&
  !isGeneric(a.subject.head ?? 'thing') &&
  isOneEvent(eventOf(a), eventOf(b))

const eventOf = ({ slot }: ClaimBody): string => slot.split('.')[0] ?? ''

const isOneEvent = (x: string, y: string): boolean => areRelated(x, y) || areEquivalent(x, y)

/** How many times the larger figure is the smaller one, in the unit of both. */
function ratio(x: Interval, y: Interval): number {
  const [p = 0, q = 0] = [x, y].map((each) => Math.abs(boundsOf({ ...each, approx: 'exact' }).low))
  return Math.max(p, q) / Math.min(p, q)
}

const distanceOf = (x: Interval, y: Interval): number => (ratio(x, y) > FAR ? LIKENESS_OF_FAR : 0)

/** Two figures of which neither is nothing, nor many times the other. */
const isInReach = (x: Interval, y: Interval): boolean =>
  x.value !== null && y.value !== null && x.value !== 0 && y.value !== 0 && ratio(x, y) <= FARTHEST

/** Small counts are everywhere: they clash only where much else is shared. */
function isComparable(a: Entry, b: Entry, similarity: number, isOfOneWhole: boolean): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)]
  const small = Math.min(Math.abs(x?.value ?? 0), Math.abs(y?.value ?? 0))
  const isSmall = x?.unit === 'count' && small <= smallFor(a, b)
  return (
    !isSmall || isOfOneWhole || areOfOneDay(a, b) || similarity >= LIKENESS_OF_SMALL - OF_ONE_MODIFIER * matched(a, b)
  )
}
