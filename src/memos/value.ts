import { dated, inWords } from '../compare/describe.ts'
import type { Meeting } from '../compare/look-up/index.ts'
import type { PlacedClaim } from '../domain/index.ts'
import { OTHER, ratioOf, speaksAgainst } from './against.ts'
import type { Outcome } from './finding.ts'
import { dayOf, type Known, type Said, witness } from './known.ts'
import { distinct, named, nothingFound } from './told.ts'

/** How alike two subjects are (cosine) for one and the same value to bear the other out: a small count is soon met by chance. */
const SAME = { telling: 0.1, small: 0.3 }
const SMALL = 12

/** A value is not borne out by a subject this much less alike than that of one which speaks against it. */
const OUTDONE = 0.45

/** What a source says in hardly more than half as like words is no witness beside a better one. */
const BESIDE = 0.5

/** A later value is what followed only where its subject is hardly less alike than that of the earlier one. */
const FOLLOWS = 0.8

/** Nor has a figure gone on to one that is so many times as large. */
const WENT_ON = 4

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
      explanation: `${named(same)}; later ${later.map((each) => `${dated(each)} has ${inWords(each)}`).join(', ')}.`,
      witnesses: [...later.map((each) => witness(each, 'came-later')), ...witnesses],
    }
  if (against.length > 0)
    return {
      status: 'disputed',
      explanation: `${named(same)}; ${against.map((each) => `${dated(each)} has ${inWords(each)}`).join(', ')}.`,
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
    explanation: `No source says so; ${against.map((each) => `${dated(each)} has ${inWords(each)}`).join(', ')}.`,
    witnesses: against.map((each) => witness(each, 'says-otherwise')),
  }
}
