import { claimsNoted, disputeSubject, type Note, type NoteSubject, noteOf } from '../../domain/index.ts'
import { type Fate, fateOf, handOf, leftOf, type Passage, signed, UNTOUCHED } from './fate.ts'

/** What a note is on in a later reading: a dispute loses the pairs of which a claim is gone; null where nothing is left. */
const subjectNow = (
  subject: NoteSubject,
  { lost, now }: { readonly lost: ReadonlySet<string>; readonly now: (claim: string) => string },
): NoteSubject | null => {
  if (subject.on === 'source') return null
  if (subject.on === 'claim') return lost.has(subject.claim) ? null : { on: 'claim', claim: now(subject.claim) }
  const pairs = subject.pairs.filter((pair) => !pair.some((claim) => lost.has(claim)))
  return pairs.length === 0 ? null : disputeSubject(pairs.map(([a, b]) => [now(a), now(b)]))
}

/** Repeats a note on a claim or dispute for a later reading; a note on a source is on all of its revisions anyway. */
export const carriedNote = (note: Note, passage: Passage): Fate<Note> => {
  const { id: from, replaces: _, subject, words, ...said } = note
  const hand = handOf(from, passage)
  const { sure, lost, proof, now } = fateOf(claimsNoted(subject), passage, hand)
  if (sure.size === 0 && lost.size === 0) return UNTOUCHED
  const there = subjectNow(subject, { lost, now })
  if (there === null) return { copies: [], left: [...lost].map((claim) => leftOf(from, 'note', claim, passage)) }
  // The dispute is still found by the pairs that are as they were.
  if (sure.size === 0) return UNTOUCHED
  const about = hand !== null && there.on === 'claim' ? passage.words(there.claim) : words
  const copy = { ...said, ...signed(hand), subject: there, words: about, replaces: null, carried: { from, proof } }
  return { copies: [noteOf(copy)], left: [] }
}
