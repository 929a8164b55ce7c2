import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { NextNote, NoteAsked, NotePlace } from '../contract/index.ts'
import { useLoaded } from './api.ts'
import type { Progress } from './outbox.ts'
import { useOutbox } from './use-outbox.ts'

/** A note is sent once its writer pauses for so long, in milliseconds. */
const PAUSE = 600

/** The notes of the desk, for all pages. What changes is plain data: the router shows a page anew when its JSON changes. */
export interface Notes {
  /** Ids of all that has a note. */
  readonly noted: readonly string[]
  /** Changes whenever notes may have. */
  readonly turn: number
  /** How far the note on something has come, by its id, where one was written here. */
  readonly progress: Readonly<Record<string, Progress>>
  readonly said: string
  /** Keeps what is written: soon, or at once where its writer is done. */
  readonly write: (asked: Omit<NoteAsked, 'decidedAt'>, isDone: boolean) => void
}

/** "/claims/claim_4f09ab" → "claim_4f09ab". */
const idIn = (path: string): string => /^\/(?:sources|claims|disputes)\/(\w+)/.exec(path)?.[1] ?? ''

/** Reads which things have notes, and keeps one outbox for what is written on any page. */
export const useNotes = () => {
  const { path, route } = useLocation()
  const [turn, next] = useState(0)
  const places = useLoaded<readonly NotePlace[]>('/notes')
  const reload = (): void => {
    places.reload()
    next((count) => count + 1)
  }
  const { progress, said, sendLast } = useOutbox(reload, 'variorum.notes')
  const notes: Notes = {
    ...{ noted: (places.value ?? []).map(({ id }) => id), turn, progress: Object.fromEntries(progress), said },
    write: (asked, isDone) => {
      const body: NoteAsked = { ...asked, decidedAt: new Date().toISOString() }
      sendLast({ subject: asked.id, path: '/notes', body }, isDone ? 0 : PAUSE)
    },
  }
  const goToNext = async (): Promise<void> => {
    const found: NextNote | null = await fetch(`/api/notes/next?from=${idIn(path)}`)
      .then((answer) => answer.json())
      .catch(() => null)
    if (found?.path != null) route(found.path)
  }
  return { notes, reload, goToNext }
}
