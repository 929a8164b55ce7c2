import type { Carried } from './carried.ts'
import { contentId } from './content-id.ts'
import { identity, type Source } from './source.ts'
import { withdrawals } from './withdrawals.ts'

/** On what notes are written. */
export const NOTED = ['source', 'claim', 'dispute'] as const

/**
 * What a note is on: a source by its identity, whatever its revision; a claim by its id; a dispute by the pairs of claims
 * that it held against each other, each pair and all of them sorted, so that the note outlives another grouping.
 */
export type NoteSubject =
  | { readonly on: 'source'; readonly source: string }
  | { readonly on: 'claim'; readonly claim: string }
  | { readonly on: 'dispute'; readonly pairs: readonly (readonly [string, string])[] }

/**
 * One version of what a person noted. `words` are those that it is about, as they were: of a claim, the title of a source
 * or dispute. A later version names the one that it `replaces`; a withdrawal has no text and takes back the version that
 * it names with all that came in its place. What was written in one sitting shares its `act`, and so does the withdrawal
 * that takes the sitting back; deleting a note is an act of its own. `note` says why, where a note was carried over by
 * hand. `decidedAt` is an ISO time, UTC.
 */
export interface Note {
  readonly id: string
  readonly subject: NoteSubject
  readonly words: string
  readonly text: string
  readonly replaces: string | null
  readonly withdraws: string | null
  readonly act: string
  readonly carried?: Carried
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** A version of a note with the id of its content. */
export const noteOf = (said: Omit<Note, 'id'>): Note => ({ id: contentId('decision', said), ...said })

/** The version in the place of which this one stands; one that was carried over stands in the place of the earlier one. */
const before = ({ replaces, carried }: Note): string | null => replaces ?? carried?.from ?? null

/** The versions that led to this one, the first one first, and itself. */
const versionsUpTo = (note: Note, known: ReadonlyMap<string, Note>): readonly Note[] => {
  const versions = [note]
  for (let id = before(note); id !== null; ) {
    const earlier = known.get(id)
    if (earlier === undefined) break
    versions.push(earlier)
    id = before(earlier)
  }
  return versions.reverse()
}

const byId = (notes: readonly Note[]): ReadonlyMap<string, Note> => new Map(notes.map((note) => [note.id, note]))

/** The versions that neither they nor any before them was withdrawn. */
const kept = (notes: readonly Note[]): readonly Note[] => {
  const [known, withdrawn] = [byId(notes), withdrawals(notes)]
  const isGone = new Map<string, boolean>()
  for (const note of notes)
    if (!isGone.has(note.id)) {
      let gone = false
      for (const { id } of versionsUpTo(note, known)) {
        gone = gone || withdrawn.has(id)
        isGone.set(id, gone)
      }
    }
  return notes.filter(({ id, withdraws }) => withdraws === null && !isGone.get(id))
}

/** The notes as they stand: the last version of each that nobody has withdrawn, in the order in which they were written. */
export const standingNotes = (notes: readonly Note[]): readonly Note[] => {
  const all = kept(notes)
  const replaced = new Set(all.flatMap((note) => before(note) ?? []))
  return all.filter(({ id }) => !replaced.has(id))
}

/** Who says something of a note, and when. */
type Signed = Pick<Note, 'person' | 'decidedAt'>

const withdrawalOf = ({ id, subject, words }: Note, act: string, by: Signed): Note =>
  noteOf({ subject, words, text: '', replaces: null, withdraws: id, act, note: '', ...by })

/** What somebody else noted before, and this person carried over by hand, is not theirs to take back. */
const ownVersions = (note: Note, all: readonly Note[]): readonly Note[] =>
  versionsUpTo(note, byId(all)).filter(({ person }) => person === note.person)

/** Takes back what was last done to a note: a whole sitting, its deletion, or that this was taken back. */
export const noteTakenBack = (note: Note, all: readonly Note[], by: Signed): Note => {
  const [first = note] = ownVersions(note, all).filter(({ act }) => act === note.act)
  return withdrawalOf(first, note.act, by)
}

/** Deletes a note with all its versions. */
export const noteDeleted = (note: Note, all: readonly Note[], by: Signed): Note => {
  const [first = note] = ownVersions(note, all)
  return withdrawalOf(first, contentId('act', { deletes: note.id, ...by }), by)
}

/** The deletions that stand: withdrawals of notes that are no undo of a sitting. */
export const standingDeletions = (notes: readonly Note[]): readonly Note[] => {
  const [known, withdrawn] = [byId(notes), withdrawals(notes)]
  return notes.filter(
    ({ id, withdraws, act }) => withdraws !== null && !withdrawn.has(id) && known.get(withdraws)?.act !== act,
  )
}

/** The names by which a note may know a source: those of its file, and its address where it states one. */
export const namesOfSource = (
  source: Pick<Source, 'path' | 'metadata'> & { readonly aliases: readonly string[] },
): readonly string[] => [...new Set([identity(source), source.path, ...source.aliases])]

/** What a note on a dispute with these pairs is on; the same whatever their order. */
export const disputeSubject = (pairs: readonly (readonly [string, string])[]): NoteSubject => ({
  on: 'dispute',
  pairs: pairs
    .map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]))
    .toSorted((x, y) => (x.join(' ') < y.join(' ') ? -1 : 1)),
})

/** The claims that a note is on: its own, or those of its dispute. */
export const claimsNoted = (subject: NoteSubject): readonly string[] => {
  if (subject.on === 'source') return []
  return subject.on === 'claim' ? [subject.claim] : subject.pairs.flat()
}

/** One key for each thing that a note may be found by. */
const keysOf = (subject: NoteSubject): readonly string[] => {
  if (subject.on === 'source') return [`source ${subject.source}`]
  if (subject.on === 'claim') return [`claim ${subject.claim}`]
  return subject.pairs.map((pair) => `pair ${pair.toSorted().join(' ')}`)
}

/** Finds notes by what they are on: a dispute has those of any of its pairs, as it has their judgements. */
export const notesOn = (notes: readonly Note[]) => {
  const known = new Map<string, Note[]>()
  for (const note of notes)
    for (const key of keysOf(note.subject)) {
      const list = known.get(key)
      if (list === undefined) known.set(key, [note])
      else list.push(note)
    }
  return (subjects: readonly NoteSubject[]): readonly Note[] => {
    const found = new Set(subjects.flatMap(keysOf).flatMap((key) => known.get(key) ?? []))
    return found.size < 2 ? [...found] : notes.filter((note) => found.has(note))
  }
}
