import type { Meeting } from '../compare/look-up/index.ts'
import { areSwapped } from '../compare/slip.ts'
import type { PlacedClaim } from '../domain/index.ts'

/**
 * How alike two subjects are for another value to speak against one that no source gives: as a rule; and where both claims
 * are of one event and noun, or the one value looks like a slip of the other.
 */
export const OTHER = { any: 0.4, ofOneSort: 0.2 }

/** The same where comparing has nothing to say, and only the noun or the event is one. */
const UNJUDGED = { noun: 0.5, slot: 0.6 }

const isOfOneNoun = ({ body: { subject: a } }: PlacedClaim, { body: { subject: b } }: PlacedClaim): boolean =>
  a.head !== null && a.head === b.head

const isOfOneUnit = ({ body: { value: a } }: PlacedClaim, { body: { value: b } }: PlacedClaim): boolean =>
  a.type === 'interval' && b.type === 'interval' && a.unit === b.unit

/** Whether two dates are days of one event: "by August 13", "by August 31". */
const isOfOneDay = ({ body: a }: PlacedClaim, { body: b }: PlacedClaim): boolean =>
  a.value.type === 'date' && b.value.type === 'date' && a.slot === b.slot && a.value.to !== null && b.value.to !== null

const looksLikeSlip = ({ body: { value: a } }: PlacedClaim, { body: { value: b } }: PlacedClaim): boolean =>
  a.type === 'interval' && b.type === 'interval' && a.unit === b.unit && areSwapped(a.value, b.value)

/** Whether comparing calls it a conflict, of subjects that are alike enough. */
const isJudgedAgainst = (written: PlacedClaim, { claim, likeness, judged }: Meeting): boolean => {
  if (judged?.verdict !== 'conflict') return false
  const isOfOneSort =
    claim.body.slot === written.body.slot && (isOfOneNoun(written, claim) || claim.body.value.type === 'date')
  return likeness >= (isOfOneSort || looksLikeSlip(written, claim) ? OTHER.ofOneSort : OTHER.any)
}

/** Figures further apart are hardly of one thing where comparing does not say so. */
const FAR = 10

/** By how much the larger of two figures is the larger one; 1 where one of them is no figure. */
export const ratioOf = ({ body: { value: a } }: PlacedClaim, { body: { value: b } }: PlacedClaim): number => {
  if (a.type !== 'interval' || b.type !== 'interval' || !a.value || !b.value) return 1
  return Math.max(a.value / b.value, b.value / a.value)
}

/** Whether a figure that comparing leaves alone still speaks of the very same: a memo has no sentences of its own to tell. */
const isAgainstUnjudged = (written: PlacedClaim, { claim, likeness, judged }: Meeting): boolean => {
  if (judged === null && isOfOneDay(written, claim)) return likeness >= OTHER.any
  if (judged !== null || !isOfOneUnit(written, claim) || ratioOf(written, claim) > FAR) return false
  if (looksLikeSlip(written, claim)) return likeness >= OTHER.ofOneSort
  if (isOfOneNoun(written, claim)) return likeness >= UNJUDGED.noun
  return claim.body.slot === written.body.slot && claim.body.subject.head === null && likeness >= UNJUDGED.slot
}

/** Another bound on the same side: "more than 1,200" where the memo has "more than 2,100". */
const isOtherBound = (written: PlacedClaim, { claim, likeness, judged }: Meeting): boolean =>
  judged !== null && isOpen(written) !== null && isOpen(written) === isOpen(claim) && likeness >= OTHER.any

/** Whether a claim of a source speaks against a value of a memo: it has another one for the very same. */
export const speaksAgainst = (written: PlacedClaim, meeting: Meeting): boolean =>
  !meeting.gives &&
  (isJudgedAgainst(written, meeting) || isOtherBound(written, meeting) || isAgainstUnjudged(written, meeting))

/** The side on which a figure has no end; null where it has both. */
const isOpen = ({ body: { value } }: PlacedClaim): 'above' | 'below' | null => {
  if (value.type !== 'interval' || (value.low === null) === (value.high === null)) return null
  return value.high === null ? 'above' : 'below'
}
