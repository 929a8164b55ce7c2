import { type Note, notesOn, standingNotes } from '../../../domain/index.ts'
import { type Notable, notableClaim, notableDispute, notableSource, readNoted } from '../../../telling/noted.ts'
import type { NotePlace, NoteShown } from '../../contract/index.ts'
import type { Desk } from '../desk.ts'
import type { Site } from '../site.ts'
import { visible } from '../words.ts'

/** What notes may be on, by its id; null where it is not there. */
export const notableAt = async ({ on, id }: NotePlace, { board, open }: Desk, site: Site): Promise<Notable | null> => {
  if (on === 'source') {
    const source = board.sources.get(id)
    return source === undefined ? null : notableSource(source)
  }
  if (on === 'dispute') {
    const dispute = board.disputes.find((one) => one.id === id)
    return dispute === undefined ? null : notableDispute(dispute)
  }
  const [claim] = (await site.store.claims({ ids: [id] })).claims
  return claim === undefined ? null : notableClaim(claim, (await open(claim.source)).document.text)
}

/** The notes on something as they stand, in the order in which they were written. */
export const standingOn = async ({ subjects }: Notable, { store }: Site): Promise<readonly Note[]> =>
  notesOn(standingNotes(await store.notes()))(subjects)

/** The address at which something is seen with its notes. */
export const pathOf = ({ on, id }: NotePlace): string => `/${on}s/${id}`

/** What people noted on something; null where that is not there. */
export const notesShown = async (place: NotePlace, site: Site): Promise<readonly NoteShown[] | null> => {
  const notable = await notableAt(place, await site.read(), site)
  if (notable === null) return null
  return (await standingOn(notable, site)).map(({ id, text, person, decidedAt }) => ({
    ...{ id, text: visible(text), person: visible(person), isOwn: person === site.person, decidedAt },
  }))
}

/** Everything that has a note now. */
export const notedPlaces = async (site: Site): Promise<readonly NotePlace[]> => {
  const { board } = await site.read()
  const places = (await readNoted(site.store, board)).flatMap(({ on }) => (on === null ? [] : [on]))
  return [...new Map(places.map(({ on, id }) => [id, { on, id }] as const)).values()]
}
