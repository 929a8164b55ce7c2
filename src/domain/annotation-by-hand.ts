import type { Carried } from './carried.ts'
import { contentId } from './content-id.ts'
import type { Layers } from './layers.ts'
import type { Span } from './span.ts'
import { withdrawals } from './withdrawals.ts'

/** The layers to which a person may add. */
export const HAND_LAYERS = ['claim', 'entity', 'speech', 'frame'] as const

export type HandLayer = (typeof HAND_LAYERS)[number]

/** What a person lays on a text: an annotation as any stage writes it, but all offsets are code points. */
export type Laid = {
  readonly [Name in HandLayer]: { readonly layer: Name; readonly span: Span; readonly body: Layers[Name]['body'] }
}[HandLayer]

/**
 * What a person adds to what was read of one revision of a source. `words` are those that the person chose, in code
 * points of its text, `text` what stands there. An undo lays nothing and withdraws another. `decidedAt` is an ISO time, UTC.
 */
export interface HandAnnotation {
  readonly id: string
  readonly sha256: string
  readonly words: Span
  readonly text: string
  readonly laid: Laid | null
  readonly withdraws: string | null
  readonly carried?: Carried
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** One that still stands: it lays something. */
export type StandingAnnotation = HandAnnotation & { readonly laid: Laid }

/** An annotation by hand with the id of its content. */
export const handAnnotationOf = (said: Omit<HandAnnotation, 'id'>): HandAnnotation => ({
  id: contentId('decision', said),
  ...said,
})

/** The annotations by hand that nobody has withdrawn, in the order in which they were made; an undo may be undone. */
export const standingByHand = (all: readonly HandAnnotation[]): readonly StandingAnnotation[] => {
  const withdrawn = withdrawals(all)
  return all.flatMap((one) => (one.laid === null || withdrawn.has(one.id) ? [] : [{ ...one, laid: one.laid }]))
}
