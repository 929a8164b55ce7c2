import {
  disputeSubject,
  type Note,
  type NoteSubject,
  namesOfSource,
  notesOn,
  quote,
  standingNotes,
} from '../domain/index.ts'
import type { Reader, SourceSummary, StoredClaim } from '../store/index.ts'
import type { Board, Disputed } from './board.ts'
import { inQuestion } from './question.ts'
import { sourceName } from './source-name.ts'

/** Something that notes may be on, as it is now: its id, the sources that it is of, and the words that it is known by. */
export interface Notable {
  readonly on: NoteSubject['on']
  readonly id: string
  readonly sources: readonly string[]
  readonly title: string
  /** How notes may name it; the first is how a new one does. */
  readonly subjects: readonly [NoteSubject, ...NoteSubject[]]
}

/** A source that notes may be on. */
export const notableSource = (source: SourceSummary): Notable => {
  const [first = source.path, ...others] = namesOfSource(source)
  const subject = (name: string): NoteSubject => ({ on: 'source', source: name })
  const title = source.metadata.title?.value ?? sourceName(source)
  return {
    ...{ on: 'source', id: source.id, sources: [source.id], title },
    subjects: [subject(first), ...others.map(subject)],
  }
}

/** A claim that notes may be on; `text` is that of its source. */
export const notableClaim = ({ id, source, span }: StoredClaim, text: string): Notable => ({
  ...{ on: 'claim', id, sources: [source], title: quote(text, span).replace(/\s+/g, ' ') },
  subjects: [{ on: 'claim', claim: id }],
})

/** A dispute that notes may be on. */
export const notableDispute = ({ id, thing, slot, comparisons }: Disputed): Notable => ({
  ...{ on: 'dispute', id, title: inQuestion(thing, slot) },
  sources: [...new Set(comparisons.flatMap(({ sides }) => sides.map(({ source }) => source)))],
  subjects: [disputeSubject(comparisons.map(({ claims }) => claims))],
})

/** A note as it stands, and what it is on; null where that is not there now. */
export interface Noted {
  readonly note: Note
  readonly on: Notable | null
}

const claimsWith = async (reader: Reader, notes: readonly Note[]): Promise<readonly Notable[]> => {
  const ids = notes.flatMap(({ subject }) => (subject.on === 'claim' ? [subject.claim] : []))
  if (ids.length === 0) return []
  const { claims } = await reader.claims({ ids })
  const sources = [...new Set(claims.map(({ source }) => source))]
  const texts = new Map(await Promise.all(sources.map(async (id) => [id, await reader.text(id)] as const)))
  return claims.map((claim) => notableClaim(claim, texts.get(claim.source) ?? ''))
}

/** All notes as they stand, each with what it is on now, in the order in which they were written. */
export const readNoted = async (
  reader: Reader,
  { disputes, sources }: Pick<Board, 'disputes' | 'sources'>,
): Promise<readonly Noted[]> => {
  const notes = standingNotes(await reader.notes())
  if (notes.length === 0) return []
  const find = notesOn(notes)
  const places = [
    ...[...sources.values()].map(notableSource),
    ...(await claimsWith(reader, notes)),
    ...disputes.map(notableDispute),
  ]
  const on = new Map(places.flatMap((place) => find(place.subjects).map((note) => [note, place] as const)))
  return notes.map((note) => ({ note, on: on.get(note) ?? null }))
}
