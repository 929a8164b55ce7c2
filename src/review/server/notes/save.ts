import { z } from 'zod'
import {
  contentId,
  NOTED,
  type Note,
  noteDeleted,
  noteOf,
  noteTakenBack,
  standingDeletions,
  standingNotes,
} from '../../../domain/index.ts'
import { readNoted } from '../../../telling/noted.ts'
import type { NoteAsked, Undone } from '../../contract/index.ts'
import { after } from '../after.ts'
import type { Site } from '../site.ts'
import type { Act } from '../undo.ts'
import { visible } from '../words.ts'
import { notableAt, pathOf, standingOn } from './shown.ts'

const LONGEST_NOTE = 10_000

/** What the page may ask to be noted. */
export const NOTE_SHAPE = z.strictObject({
  ...{ on: z.enum(NOTED), id: z.string().max(100), text: z.string().max(LONGEST_NOTE) },
  ...{ act: z.string().min(1).max(100), decidedAt: z.iso.datetime() },
})

/** Writes a version of a person's note down, or that it is deleted; a string says why it can't be. */
export const saveNote = async (asked: NoteAsked, site: Site): Promise<Note | null | string> => {
  const { store, person } = site
  const notable = await notableAt(asked, await site.read(), site)
  if (notable === null)
    return 'What this note is on is no longer there: the sources have changed. Copy its words, and open the list again.'
  const own = (await standingOn(notable, site)).findLast((note) => note.person === person) ?? null
  const [text, { decidedAt }] = [asked.text.trim(), asked]
  // Sent twice, as by a page that never heard the answer, it is one version.
  if (text === (own?.text ?? '')) return own
  const [subject] = notable.subjects
  const act = contentId('act', { act: asked.act, subject, person })
  const said = { words: notable.title, text, replaces: own?.id ?? null, withdraws: null, act, note: '' }
  const note =
    own !== null && text === ''
      ? noteDeleted(own, await store.notes(), { person, decidedAt })
      : noteOf({ subject, ...said, person, decidedAt })
  await store.putAllDecisions({ notes: [note] })
  return note
}

/** Where a note is seen; null where what it is on is not there. */
const pathOfNote = async ({ id }: Note, { read, store }: Site): Promise<string | null> => {
  const on = (await readNoted(store, (await read()).board)).find(({ note }) => note.id === id)?.on ?? null
  return on === null ? null : pathOf(on)
}

/** The last note of a person that stands, or the last that they deleted. */
export const lastNote = async (site: Site): Promise<Act | null> => {
  const { store, person } = site
  const all = await store.notes()
  const last = [...standingNotes(all), ...standingDeletions(all)]
    .filter((note) => note.person === person)
    .toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1))
    .at(-1)
  if (last === undefined) return null
  const takeBack = async (): Promise<Undone> => {
    const before = await pathOfNote(last, site)
    const undo = noteTakenBack(last, all, { person, decidedAt: after(last.decidedAt) })
    await store.putAllDecisions({ notes: [undo] })
    const ids = new Set(standingNotes(all).map(({ id }) => id))
    const back = standingNotes([...all, undo]).find(({ id }) => !ids.has(id))
    const path = back === undefined ? before : await pathOfNote(back, site)
    const words =
      last.withdraws === null ? `Took back a note: “${last.text}”.` : `A note is back: “${back?.text ?? ''}”.`
    return { path, words: visible(words) }
  }
  return { decidedAt: last.decidedAt, takeBack }
}
