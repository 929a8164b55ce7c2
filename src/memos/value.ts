import type { Meeting } from '../compare/look-up/index.ts'
import type { PlacedClaim } from '../domain/index.ts'
import type { Outcome } from './finding.ts'
import { dayOf, type Known, nameOf, type Said, witness, wordsOf } from './known.ts'
import { distinct, named, nothingFound } from './told.ts'

/** How alike two subjects are (cosine) for one and the same value to bear the other out: a small count is soon met by chance. */
const SAME = { telling: 0.14, small: 0.3 }
const SMALL = 12

/** How alike two subjects are for another value to speak against one that no source gives. */
const OTHER = 0.4

/** A value is not borne out by a subject this much less alike than that of one which speaks against it. */
const OUTDONE = 0.45

/** What a source says in hardly more than half as like words is no witness beside a better one. */
const BESIDE = 0.5

const isSmall = ({ body: { value } }: PlacedClaim): boolean =>
  value.type === 'interval' && value.unit === 'count' && Math.abs(value.value ?? 0) < SMALL

/** Whether two claims may speak of one time, as far as both name one. */
const mayBeOfOneTime = (written: PlacedClaim, { claim, source }: Said): boolean => {
  const [a, b] = [written.body.time, claim.body.time]
  if (a === null || b === null || written.body.value.type === 'date') return true
  const until = b.to ?? source.published ?? '9999'
  return (a.from ?? '') <= until && (b.from ?? '') <= (a.to ?? '9999')
}

const bearsOut = (written: PlacedClaim, meeting: Meeting): boolean =>
  meeting.gives &&
  mayBeOfOneTime(written, meeting) &&
  (meeting.judged?.verdict === 'agrees' || meeting.likeness >= (isSmall(written) ? SAME.small : SAME.telling))

/** What comparing calls a conflict; or another bound on the same side, "more than 1,200" where the memo has "more than 2,100". */
const speaksAgainst = (written: PlacedClaim, { claim, likeness, gives, judged }: Meeting): boolean =>
  !gives &&
  likeness >= OTHER &&
  (judged?.verdict === 'conflict' || (judged !== null && isOpen(written) !== null && isOpen(written) === isOpen(claim)))

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
  const isLater = (one: Said): boolean =>
    dayOf(one) > last && (own === null || own >= dayOf(one)) && !same.some(({ source }) => source.id === one.source.id)
  return [
    ...same.flatMap(({ claim }) => known.after(claim.id)),
    ...others.filter((one) => speaksAgainst(written, one)),
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

/** Looks up a figure or a date. */
export const valueOutcome = (written: PlacedClaim, known: Known): Outcome => {
  const meetings = known.meetings(written.id)
  const same = meetings.filter((meeting) => bearsOut(written, meeting))
  const best = same[0]?.likeness ?? 0
  const against = distinct(meetings.filter((one) => speaksAgainst(written, one)))
  if (best > 0 && best >= OUTDONE * (against[0]?.likeness ?? 0))
    return supported(written, distinct(same.filter(({ likeness }) => likeness >= BESIDE * best)), meetings, known)
  if (against.length === 0) return nothingFound([written], meetings)
  return {
    status: 'disputed',
    explanation: `No source says so; ${against.map((each) => `${nameOf(each)} has “${wordsOf(each)}”`).join(', ')}.`,
    witnesses: against.map((each) => witness(each, 'says-otherwise')),
  }
}
