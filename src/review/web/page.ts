import type { ComponentType } from 'preact'
import type { DeskShown } from '../contract/index.ts'
import type { Notes } from './use-notes.ts'

/** What every page is given: the head of the desk (null until it is read), its notes, and whom to tell that open work changed. */
export interface PageProps {
  readonly desk: DeskShown | null
  readonly notes: Notes
  readonly onDecided: () => void
}

/** Keys of one place on the sheet of all keys: the keys, parted by spaces, and what they do. */
export interface KeyGroup {
  readonly where: string
  readonly keys: readonly (readonly [keys: string, does: string])[]
}

/**
 * A page of the desk: its address and name in the bar, the letter that goes to it after "g", and what it shows. Without
 * a letter it stands not in the bar.
 */
export interface DeskPage {
  readonly path: string
  readonly name: string
  readonly go: string | null
  /** What is shown at each address, "/disputes/:id". */
  readonly routes: Readonly<Record<string, ComponentType<PageProps>>>
  readonly keys: readonly KeyGroup[]
}
