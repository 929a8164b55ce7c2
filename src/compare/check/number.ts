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
 * ("batteries", "cubic meters a second"), the same event ("killed", "deaths"), or a noun of one class.
 */
const LIKENESS = { slip: 0.1, noun: 0.16, kind: 0.22, event: 0.25 }

/** Two figures further apart than this are hardly figures of one thing. */
const FARTHEST = 30

/** Small counts are common ("two", "three"): to clash they need subjects that are more alike. */
const SMALL = 5
const LIKENESS_OF_SMALL = 0.5

/** Two figures of one kind of unit for one thing: "46 people were killed" against "of the 49 deaths". */
export const number: Check = {
  kind: 'number',
  rule: 'number',
  likeness: LIKENESS.slip,
  within: false,
  group: ({ body }) => (body.value.type === 'interval' ? dimension(body.value.unit) : null),
  compare: (a, b, similarity) => {
    const [x, y] = [intervalOf(a), intervalOf(b)]
    if (x === null || y === null || !sameSort(a, b)) return null
    const needed = isSlip(x, y) ? LIKENESS.slip : likenessNeeded(a, b)
    if (needed === null) return null
    if (meet(boundsOf(x), boundsOf(y))) return isTight(x) && isTight(y) ? 'same' : similarity < needed ? null : 'near'
    return similarity >= needed && isComparable(x, y, similarity) ? 'exclusive' : null
  },
  explain: ({ a, b }) => `${dated(a)} gives ${inWords(a)}, ${dated(b)} gives ${inWords(b)}; both cannot be right.`,
}

const isTight = ({ approx }: Interval): boolean => approx === 'exact' || approx === 'about'

/** Parts, changes and rates are held only against their like. */
const APART: ReadonlySet<Figure | null> = new Set(['share', 'change', 'rate'])

function sameSort({ claim: a }: Entry, { claim: b }: Entry): boolean {
  const [x, y] = [a.body.figure, b.body.figure]
  return a.body.polarity === b.body.polarity && (x === y || (!APART.has(x) && !APART.has(y)))
}

function likenessNeeded(a: Entry, b: Entry): number | null {
  const [x, y] = [a.claim.body.subject, b.claim.body.subject]
  const specific = x.head !== null && !isGeneric(x.head) && x.head === y.head
  if (specific || isCompound(a)) return LIKENESS.noun
  if (isOneKind(x.head, y.head)) return LIKENESS.kind
  if (
    eventOf(a) !== null &&
    eventOf(a) === eventOf(b) &&
    (x.head === null || y.head === null || mayCountTheSame(x.head, y.head))
  )
    return LIKENESS.event
  return null
}

/** The event that stands nearest to the figure: "collected £5.4 million and paid out £2.1 million". */
const eventOf = ({ claim }: Entry): string | null => {
  const event = claim.body.slot.split('.')[0] ?? ''
  return claim.body.subject.classes.includes(event) ? event : null
}

const isOneKind = (x: string | null, y: string | null): boolean =>
  x !== null &&
  y !== null &&
  !isGeneric(x) &&
  !isGeneric(y) &&
  mayCountTheSame(x, y) &&
  !nounClasses(x).includes('person')

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
