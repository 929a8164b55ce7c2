import type { Figure, Interval } from '../../domain/index.ts'
import { isGeneric, mayCountTheSame, nounClasses } from '../../lexicon/noun-classes.ts'
import { dimension } from '../base-unit.ts'
import { boundsOf, meet } from '../bounds.ts'
import { dated, inWords } from '../describe.ts'
import { intervalOf } from '../interval-of.ts'
import type { Entry } from '../ledger.ts'
import { isSlip } from '../slip.ts'
import type { Check } from './check.ts'

/**
 * How alike two subjects must be, by what ties the figures together: the same specific noun or compound unit
 * ("batteries", "cubic meters a second"; more where each is told of another event), the same event ("killed", "deaths"),
 * or a noun of one class.
 */
const LIKENESS = { slip: 0.1, noun: 0.3, otherEvent: 0.5, kind: 0.32, event: 0.34 }

/** So much less alike, two figures are only mentioned where arithmetic ties them: "21 + 27 = 48". */
const TENTATIVE = 0.1

/** Two figures further apart than this are hardly figures of one thing. */
const FARTHEST = 30

/** Small counts are common ("two", "three"): to clash they need subjects that are more alike. */
const SMALL = 5
const LIKENESS_OF_SMALL = 0.5

/** Two figures of one kind of unit for one thing: "58 passengers were killed" against "the 63 deaths". */
export const number: Check = {
  kind: 'number',
  rule: 'number',
  likeness: LIKENESS.slip,
  within: false,
  group: ({ body }) => (body.value.type === 'interval' ? dimension(body.value.unit) : null),
  compare: (a, b, similarity, ledger) => {
    const [x, y] = [intervalOf(a), intervalOf(b)]
    if (x === null || y === null || (x.value === null && y.value === null) || !sameSort(a, b) || ofOthers(a, b))
      return null
    const needed = isSlip(x, y) ? LIKENESS.slip : likenessNeeded(a, b)
    if (needed === null) return null
    if (meet(boundsOf(x), boundsOf(y))) return isTight(x) && isTight(y) ? 'same' : similarity < needed ? null : 'near'
    // "three cranes" against "nine cranes, three of them hired": the figure is there too.
    const isBeside = ledger.valuesBeside(a).has(worth(y)) || ledger.valuesBeside(b).has(worth(x))
    if (isBeside && x.unit === y.unit) return null
    if (similarity < needed - TENTATIVE || !isComparable(x, y, similarity)) return null
    if (similarity < needed) return 'tentative'
    return isSlip(x, y) ? 'slip' : 'exclusive'
  },
  explain: ({ a, b }) => `${dated(a)} gives ${inWords(a)}, ${dated(b)} gives ${inWords(b)}; both cannot be right.`,
}

const worth = ({ value }: Interval): number => value ?? Number.NaN

const isTight = ({ approx }: Interval): boolean => approx === 'exact' || approx === 'about'

/** "14 Norse boats" and "the 20 boats of the Danes": both figures say whose they are, and they are not the same. */
function ofOthers({ claim: a }: Entry, { claim: b }: Entry): boolean {
  const [x, y] = [namesIn(a.body.scope), namesIn(b.body.scope)]
  return x.length > 0 && y.length > 0 && !x.some((name) => y.includes(name))
}

const namesIn = (scope: string | null): readonly string[] =>
  [...(scope?.matchAll(/\p{Lu}[\p{L}-]+/gu) ?? [])].map(([name]) => name)

/** Parts, changes and rates are held only against their like. */
const APART: ReadonlySet<Figure | null> = new Set(['share', 'change', 'rate'])

function sameSort({ claim: a }: Entry, { claim: b }: Entry): boolean {
  const [x, y] = [a.body.figure, b.body.figure]
  return a.body.polarity === b.body.polarity && (x === y || (!APART.has(x) && !APART.has(y)))
}

function likenessNeeded(a: Entry, b: Entry): number | null {
  const [x, y] = [a.claim.body.subject, b.claim.body.subject]
  const sameEvent = eventOf(a) !== null && eventOf(a) === eventOf(b)
  if (isPart(a) && !sameEvent) return null
  const specific = x.head !== null && !isGeneric(x.head) && x.head === y.head && namesHead(a) && namesHead(b)
  if (isCompound(a)) return LIKENESS.noun
  if (specific && !isBig(a)) return sameEvent || !tellsEvent(a) || !tellsEvent(b) ? LIKENESS.noun : LIKENESS.otherEvent
  if (isOneKind(x.head, y.head)) return LIKENESS.kind
  const sameNoun = x.head === null || y.head === null || mayCountTheSame(x.head, y.head)
  return sameEvent && sameNoun ? LIKENESS.event : null
}

/** The event that stands nearest to the figure: "collected £5.4 million and paid out £2.1 million". */
const eventOf = ({ claim }: Entry): string | null => {
  const event = claim.body.slot.split('.')[0] ?? ''
  return claim.body.subject.classes.includes(event) ? event : null
}

const isOneKind = (x: string | null, y: string | null): boolean =>
  x !== null &&
  y !== null &&
  x !== y &&
  !isGeneric(x) &&
  !isGeneric(y) &&
  mayCountTheSame(x, y) &&
  !nounClasses(x).includes('person')

const tellsEvent = (entry: Entry): boolean => eventOf(entry) !== null

/** Two parts of a whole are held against each other only as parts of one event: "30 were closed", "12 were sold". */
const isPart = ({ claim }: Entry): boolean => claim.body.figure === 'share' && claim.body.slot.endsWith('.count')

/** Whether the figure's own words name what it counts; "six were sent back" leaves it to the sentence before. */
function namesHead({ claim, source }: Entry): boolean {
  const words = source.text.slice(claim.body.words.start, claim.body.words.end).toLowerCase()
  return words.includes((claim.body.subject.head ?? '').slice(0, 4))
}

/** Counts in the hundred thousands are mostly money in a currency that is not known here. */
const isBig = (entry: Entry): boolean => (intervalOf(entry)?.value ?? 0) >= 100_000

const isCompound = (entry: Entry): boolean => dimension(intervalOf(entry)?.unit ?? '').includes(' per ')

function isComparable(x: Interval, y: Interval, similarity: number): boolean {
  if (x.value === null || y.value === null) return false
  const [small, large] = [Math.abs(x.value), Math.abs(y.value)].sort((p, q) => p - q)
  if (small === undefined || large === undefined || small === 0) return false
  if (small <= SMALL && similarity < LIKENESS_OF_SMALL) return false
  const [p, q] = [boundsOf({ ...x, approx: 'exact' }), boundsOf({ ...y, approx: 'exact' })].map(({ low }) =>
    Math.abs(low),
  )
  return Math.max(p ?? 0, q ?? 0) / Math.min(p ?? 0, q ?? 0) <= FARTHEST
}
