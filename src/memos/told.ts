import { dated, inWords } from '../compare/describe.ts'
import type { Meeting } from '../compare/look-up/index.ts'
import type { PlacedClaim } from '../domain/index.ts'
import type { Outcome } from './finding.ts'
import { type Said, witness } from './known.ts'

/** So many sources are told of each sort; the others say nothing else. */
const MOST = 4

/** One claim of each source, in the order given, and no more than are worth reading. */
export const distinct = <T extends Said>(all: readonly T[]): readonly T[] =>
  [...new Map(all.toReversed().map((each) => [each.source.id, each] as const)).values()].reverse().slice(0, MOST)

/** "Velm Post (2026-02-18) and Orrin Weekly (2026-02-20) say so". */
export const named = (same: readonly Said[]): string => {
  const names = same.map(dated)
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')
  return `${list} ${names.length > 1 ? 'say' : 'says'} so`
}

/** What is less alike than this is not worth naming beside what was not found (cosine). */
const NEAR = 0.3

/** Whether a claim is of the same sort of thing: in one slot, or of one counted noun. */
const isOfOneSort = (written: PlacedClaim, { claim }: Said): boolean =>
  claim.body.slot === written.body.slot ||
  (claim.body.subject.head !== null && claim.body.subject.head === written.body.subject.head)

/** No source says so, and none otherwise; what comes nearest is named. */
export const nothingFound = (written: readonly PlacedClaim[], meetings: readonly Meeting[]): Outcome => {
  const nearest = meetings
    .filter((one) => one.likeness >= NEAR && written.some((claim) => isOfOneSort(claim, one)))
    .slice(0, 1)
  return {
    status: 'not-found',
    explanation: ['No source says so', ...nearest.map((each) => `nearest is ${dated(each)} with ${inWords(each)}`)]
      .join('; ')
      .concat('.'),
    witnesses: nearest.map((each) => witness(each, 'is-nearest')),
  }
}
