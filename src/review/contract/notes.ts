import type { NoteSubject } from '../../domain/index.ts'

/** What notes are on, by its id as it is now. */
export interface NotePlace {
  readonly on: NoteSubject['on']
  readonly id: string
}

/** A note as it stands. */
export interface NoteShown {
  readonly id: string
  readonly text: string
  readonly person: string
  readonly isOwn: boolean
  readonly decidedAt: string
}

/**
 * What the page asks to be noted: '' takes the person's note away. `act` is the same for all that is written in one
 * sitting. `decidedAt` is when the person wrote it, an ISO time, UTC.
 */
export interface NoteAsked extends NotePlace {
  readonly text: string
  readonly act: string
  readonly decidedAt: string
}

/** The address of the next thing with a note; null where there is no note. */
export interface NextNote {
  readonly path: string | null
}
