import type { Measure } from '../../domain/index.ts'
import type { ReadDraft } from '../../memos/index.ts'
import type { Store } from '../../store/index.ts'
import type { Problem } from '../contract/index.ts'
import type { Desk } from './desk.ts'

/** What every answer of the desk is made from. `person` decides; `read` gives the desk as it stands now. */
export interface Site {
  /** The collection that is looked at; null for all sources. `store` then gives what stands within it. */
  readonly collection: string | null
  readonly store: Store
  /** The store with all that anybody said: for what is written down, never for what is shown. */
  readonly whole: Store
  readonly person: string
  readonly readOnly: boolean
  /** Whether the person is in a blind pass now: `store` then gives nothing that others have said. */
  readonly isBlind: () => Promise<boolean>
  readonly measure: Measure
  /** Asks for a new comparing once the person pauses: claims were left out, or are back. */
  readonly compareSoon: () => void
  /** Compares anew; resolves when what is stored is what people have decided. */
  readonly compareNow: () => Promise<void>
  readonly readDraft: ReadDraft
  readonly read: () => Promise<Desk>
}

/** An error in words for the person. */
export const problem = (error: string): Problem => ({ error })

/** What the desk answers where nothing is found. */
export const MISSING = problem(
  'There is nothing of this name any more: the sources may have changed. Go back to the list.',
)

/** What the desk answers to a request that its page never makes. */
export const UNKNOWN = problem('The page asked for something that the desk does not know: load it again.')

/** The value, or that there is none. */
export const found = <T>(value: T | null): Response =>
  value === null ? Response.json(MISSING, { status: 404 }) : Response.json(value)
