import { dated } from '../compare/describe.ts'
import type { Meeting } from '../compare/look-up/index.ts'
import { alike } from '../compare/names.ts'
import type { PlacedClaim } from '../domain/index.ts'
import type { Outcome } from './finding.ts'
import { type Known, witness } from './known.ts'
import { distinct, named, nothingFound } from './told.ts'

/** How alike two subjects are (cosine) for a source to report the same. */
const SAME = 0.25

/** Looks up whether a source has somebody say what a memo has that person say; `claims` are those in the reported words. */
export const attributionOutcome = (speaker: string, claims: readonly PlacedClaim[], known: Known): Outcome => {
  const meetings = claims
    .flatMap(({ id }) => known.meetings(id))
    .filter(({ likeness, judged }) => likeness >= SAME && judged?.verdict !== 'conflict')
    .toSorted((a, b) => b.likeness - a.likeness)
  const isBy = ({ claim }: Meeting): boolean => claim.body.speaker !== null && alike(claim.body.speaker, speaker)
  const own = distinct(meetings.filter(isBy))
  if (own.length > 0)
    return { status: 'supported', explanation: `${named(own)}.`, witnesses: own.map((one) => witness(one, 'says-so')) }
  const others = distinct(meetings.filter(({ claim }) => claim.body.speaker !== null))
  if (others.length === 0) return nothingFound(claims, meetings)
  return {
    status: 'disputed',
    explanation: `${others.map((one) => `${dated(one)} has it from ${one.claim.body.speaker}`).join(', ')}.`,
    witnesses: others.map((one) => witness(one, 'says-otherwise')),
  }
}
