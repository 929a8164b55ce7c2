import type { Interval } from '../../domain/index.ts'
import { mayCountTheSame } from '../../lexicon/noun-classes.ts'
import { dimension } from '../base-unit.ts'
import { boundsOf, meet } from '../bounds.ts'
import { dated, inWords } from '../describe.ts'
import { intervalOf } from '../interval-of.ts'
import type { Entry } from '../ledger.ts'
import type { Check } from './check.ts'

/** Two figures further apart than this are hardly figures of one thing. */
const FARTHEST = 30

/** Small counts are common ("two", "three"): to clash they need subjects that are more alike. */
const SMALL = 5
const LIKENESS_OF_SMALL = 0.5

/** Two figures of one kind of unit for one thing: "46 people were killed" against "of the 49 deaths". */
export const number: Check = {
  kind: 'number',
  rule: 'number',
  likeness: 0.2,
  within: false,
  group: ({ body }) => (body.value.type === 'interval' ? dimension(body.value.unit) : null),
  compare: (a, b, similarity) => {
    const [x, y] = [intervalOf(a), intervalOf(b)]
    if (x === null || y === null || !sameCounted(a, b)) return null
    if (meet(boundsOf(x), boundsOf(y))) return isTight(x) && isTight(y) ? 'same' : 'near'
    return isComparable(x, y, similarity) ? 'exclusive' : null
  },
  explain: ({ a, b }) => `${dated(a)} gives ${inWords(a)}, ${dated(b)} gives ${inWords(b)}; both cannot be right.`,
}

const isTight = ({ approx }: Interval): boolean => approx === 'exact' || approx === 'about'

/** A count is of something; a sum of money or a weight may go without. */
function sameCounted(a: Entry, b: Entry): boolean {
  const [x, y] = [a.claim.body.subject, b.claim.body.subject]
  if (x.head !== null && y.head !== null && mayCountTheSame(x.head, y.head)) return true
  return x.classes.some((each) => y.classes.includes(each))
}

function isComparable(x: Interval, y: Interval, similarity: number): boolean {
  if (x.value === null || y.value === null) return false
  const [small, large] = [Math.abs(x.value), Math.abs(y.value)].sort((p, q) => p - q)
  if (small === undefined || large === undefined || small === 0) return false
  if (small <= SMALL && similarity < LIKENESS_OF_SMALL) return false
  return inRatio(boundsOf(x), boundsOf(y))
}

const inRatio = (x: { low: number; high: number }, y: { low: number; high: number }): boolean => {
  const [p, q] = [Math.abs(x.low + x.high) / 2, Math.abs(y.low + y.high) / 2]
  return Math.max(p, q) / Math.min(p, q) <= FARTHEST
}
