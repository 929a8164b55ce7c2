import type { Meeting } from '../compare/look-up/index.ts'
import { areSwapped } from '../compare/slip.ts'
import type { PlacedClaim } from '../domain/index.ts'
import type { Outcome } from './finding.ts'
import { dayOf, type Known, nameOf, type Said, witness, wordsOf } from './known.ts'
import { distinct, named, nothingFound } from './told.ts'

/** How alike two subjects are (cosine) for one and the same value to bear the other out: a small count is soon met by chance. */
const SAME = { telling: 0.1, small: 0.3 }
const SMALL = 12

/**
 * How alike two subjects are for another value to speak against one that no source gives: as a rule; and where both claims
 * are of one event and noun, or the one value looks like a slip of the other.
 */
const OTHER = { any: 0.4, ofOneSort: 0.2 }

/** The same where comparing has nothing to say, and only the noun or the event is one. */
const UNJUDGED = { noun: 0.5, slot: 0.6 }

/** A value is not borne out by a subject this much less alike than that of one which speaks against it. */
const OUTDONE = 0.45

/** What a source says in hardly more than half as like words is no witness beside a better one. */
const BESIDE = 0.5

/** A later value is what followed only where its subject is hardly less alike than that of the earlier one. */
const FOLLOWS = 0.8

const isSmall = ({ body: { value } }: PlacedClaim): boolean =>
  value.type === 'interval' && value.unit === 'count' && Math.abs(value.value ?? 0) < SMALL

/** Whether two claims may speak of one time, as far as both name one. */
const mayBeOfOneTime = (written: PlacedClaim, { claim, source }: Said): boolean => {
  const [a, b] = [written.body.time, claim.body.time]
  if (a === null || b === null || written.body.value.type === 'date') return true
  const until = b.to ?? source.published ?? '9999'
  return (a.from ?? '') <= until && (b.from ?? '') <= (a.to ?? '9999')
}

const bearsOut = (written: PlacedClaim, { gives, judged, likeness }: Meeting): boolean =>
  gives && (judged?.verdict === 'agrees' || likeness >= (isSmall(written) ? SAME.small : SAME.telling))

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

/** Figures further apart are hardly of one thing where comparing does not say so, nor has one of them gone on to the other. */
const FAR = 10
const WENT_ON = 4

const ratioOf = ({ body: { value: a } }: PlacedClaim, { body: { value: b } }: PlacedClaim): number => {
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

const speaksAgainst = (written: PlacedClaim, meeting: Meeting): boolean =>
  !meeting.gives &&
  (isJudgedAgainst(written, meeting) || isOtherBound(written, meeting) || isAgainstUnjudged(written, meeting))

/** The side on which a figure has no end; null where it has both. */
const isOpen = ({ body: { value } }: PlacedClaim): 'above' | 'below' | null => {
  if (value.type !== 'interval' || (value.low === null) === (value.high === null)) return null
  return value.high === null ? 'above' : 'below'
}

/** What followed upon what all these sources say, later than the day of which the memo itself speaks. */
const afterAll = (
  written: PlacedClaim,
  same: readonly Meeting[],
  others: readonly Meeting[],
  known: Known,
): readonly Said[] => {
  const own = written.body.time?.to ?? null
  const last = same.map(dayOf).toSorted().at(-1) ?? ''
  const best = same[0]?.likeness ?? 0
  const isLater = (one: Said): boolean =>
    dayOf(one) > last && (own === null || own >= dayOf(one)) && !same.some(({ source }) => source.id === one.source.id)
  // Of two dates of one event, the later source has not seen the event go on.
  const isDate = written.body.value.type === 'date'
  const unlike = isDate ? [] : others.filter((one) => speaksAgainst(written, one))
  return [
    ...same.flatMap(({ claim }) =>
      known.after(claim.id).filter((one) => !isDate || one.claim.body.slot === claim.body.slot),
    ),
    ...unlike.filter(
      (one) => one.likeness >= Math.max(FOLLOWS * best, OTHER.any) && ratioOf(written, one.claim) <= WENT_ON,
    ),
  ].filter(isLater)
}

const supported = (
  written: PlacedClaim,
  same: readonly Meeting[],
  meetings: readonly Meeting[],
  known: Known,
): Outcome => {
  const witnesses = same.map((each) => witness(each, 'says-so'))
  const against = distinct(same.flatMap(({ claim }) => known.against(claim.id)))
  const later = distinct(afterAll(written, same, meetings, known))
  if (later.length > 0 && against.length === 0)
    return {
      status: 'outdated',
      explanation: `${named(same)}; later ${later.map((each) => `${nameOf(each)} has “${wordsOf(each)}”`).join(', ')}.`,
      witnesses: [...later.map((each) => witness(each, 'came-later')), ...witnesses],
    }
  if (against.length > 0)
    return {
      status: 'disputed',
      explanation: `${named(same)}; ${against.map((each) => `${nameOf(each)} has “${wordsOf(each)}”`).join(', ')}.`,
      witnesses: [...against.map((each) => witness(each, 'says-otherwise')), ...witnesses],
    }
  return { status: 'supported', explanation: `${named(same)}.`, witnesses }
}

/**
 * The witnesses of a value: alike enough beside what speaks against it; one that speaks of another time is no witness beside
 * anything that does.
 */
const witnessesOf = (written: PlacedClaim, meetings: readonly Meeting[], against: number): readonly Meeting[] => {
  const all = meetings.filter((meeting) => bearsOut(written, meeting))
  const same = all.filter((one) => one.likeness >= against * (mayBeOfOneTime(written, one) ? OUTDONE : 1))
  const best = same[0]?.likeness ?? 0
  const alike = same.filter(({ likeness }) => likeness >= BESIDE * best)
  // Whoever has the very figure is a better witness than one that it leaves room for.
  return distinct([...alike.filter((one) => isVery(written, one)), ...alike])
}

const isVery = ({ body: { value: a } }: PlacedClaim, { claim: { body } }: Said): boolean =>
  a.type === 'interval' && body.value.type === 'interval' && a.value === body.value.value

/** Looks up a figure or a date. */
export const valueOutcome = (written: PlacedClaim, known: Known): Outcome => {
  const meetings = known.meetings(written.id)
  const against = distinct(meetings.filter((one) => speaksAgainst(written, one)))
  const same = witnessesOf(written, meetings, against[0]?.likeness ?? 0)
  if (same.length > 0) return supported(written, same, meetings, known)
  if (against.length === 0) return nothingFound([written], meetings)
  return {
    status: 'disputed',
    explanation: `No source says so; ${against.map((each) => `${nameOf(each)} has “${wordsOf(each)}”`).join(', ')}.`,
    witnesses: against.map((each) => witness(each, 'says-otherwise')),
  }
}
