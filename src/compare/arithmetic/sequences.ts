import type { DateInterval } from '../../domain/index.ts'
import { daysBetween } from '../../lexicon/iso-dates.ts'
import { leadsTo } from '../../lexicon/sequences.ts'
import { sharesArgument } from '../arguments.ts'
import { dated, day } from '../describe.ts'
import { groupBy } from '../group-by.ts'
import type { Entry } from '../ledger.ts'
import type { Equation } from './equation.ts'
import type { Terms } from './term.ts'

/** No step follows another after so many days. */
const LONGEST = 400

/** How alike two clauses are at least (cosine, 0…1), where their events are not said of one thing. */
const LIKENESS = 0.25

/** "Signed on 14 October", "in force since the 16th": two steps of one thing on two days. */
export const sequences = (terms: Terms): readonly Equation[] => {
  const found = terms.dates.flatMap((first) =>
    terms.dates.flatMap((then) =>
      isStep(first, then, terms) ? [{ first, then, tie: tieOf(first, then, terms) }] : [],
    ),
  )
  // A source tells of one signing in several sentences: the best tied two of each pair of sources are told.
  return [...groupBy(found, ({ first, then }) => `${first.source.id} ${then.source.id}`).values()].flatMap((steps) => {
    const best = Math.max(...steps.map(({ tie }) => tie))
    return steps.filter(({ tie }) => tie === best).map(({ first, then }) => equationOf(first, then))
  })
}

function isStep(first: Entry, then: Entry, terms: Terms): boolean {
  if (first.source === then.source || !leadsTo(classOf(first), classOf(then))) return false
  const [from, to] = [dayOf(first), dayOf(then)]
  if (from === null || to === null || from > to || from === to || daysBetween(from, to) > LONGEST) return false
  if (!terms.acquainted(first, then)) return false
  return sharesArgument(first, then) || terms.likeness({ entry: first }, { entry: then }) >= LIKENESS
}

const tieOf = (first: Entry, then: Entry, terms: Terms): number => terms.likeness({ entry: first }, { entry: then })

const classOf = ({ claim }: Entry): string => claim.body.slot.split('.')[0] ?? ''

/** The day of a date that is told to the day; null of a month, a year, or an open end. */
function dayOf({ claim }: Entry): string | null {
  const { from, to } = claim.body.value as DateInterval
  return from !== null && (to === null || to === from) ? from : null
}

const equationOf = (first: Entry, then: Entry): Equation => ({
  rule: 'sequence',
  terms: [{ entry: first }, { entry: then }],
  words: `${dated(first)} dates one step to ${day(first.claim.body.value as DateInterval)} and ${dated(then)} the next one to ${day(then.claim.body.value as DateInterval)}`,
})
