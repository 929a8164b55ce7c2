import type { Metadata, SourceKind } from '../../../domain/index.ts'
import type { Draft } from '../../draft.ts'

/** What the kind of a text is guessed from. */
export interface Opened {
  readonly metadata: Metadata
  readonly drafts: readonly Draft[]
}

/** One way to guess the kind of a text; null where it tells nothing. */
export type Cue = (opened: Opened) => SourceKind | null

/** A kind with the words that tell it. */
export type Signs = readonly (readonly [SourceKind, RegExp])[]

/** The kind of the first sign that is in a text. */
export const kindIn = (signs: Signs, text: string): SourceKind | null =>
  signs.find(([, pattern]) => pattern.test(text))?.[0] ?? null

/** The first kind that any of these gives. */
export const firstKind = <Item>(items: readonly Item[], kind: (item: Item) => SourceKind | null): SourceKind | null => {
  for (const item of items) {
    const found = kind(item)
    if (found !== null) return found
  }
  return null
}
