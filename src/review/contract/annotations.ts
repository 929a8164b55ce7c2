import type { EntityLabel, Value } from '../../domain/index.ts'
import type { ClaimFields } from './claims.ts'
import type { Stretch } from './text.ts'

/** What a person says of chosen words, as the fields are written; an empty field leaves it to what the clause tells. */
export type SaidByHand =
  | ({ readonly layer: 'claim'; readonly slot: string } & ClaimFields)
  | { readonly layer: 'entity'; readonly name: string; readonly label: EntityLabel }
  | { readonly layer: 'speech'; readonly speaker: string }
  | {
      readonly layer: 'frame'
      readonly codebook: string
      readonly frame: string
      readonly target: string
      readonly holder: string
    }

/** What the page asks to be added to a source by hand. `decidedAt` is when the person said it, an ISO time, UTC. */
export interface AnnotationAsked {
  readonly source: string
  readonly at: Stretch
  readonly said: SaidByHand
  readonly note?: string
  readonly decidedAt: string
}

/** Between what a person may choose, and what the chosen words say already: the fields begin with it. */
export interface WordsOffered {
  readonly words: string
  readonly slots: readonly { readonly slot: string; readonly type: Value['type'] }[]
  readonly codebooks: readonly { readonly version: string; readonly name: string; readonly frames: readonly string[] }[]
  readonly claim: ClaimFields
  readonly entity: { readonly name: string; readonly label: EntityLabel }
  readonly speaker: string
  readonly target: string
}

/** An annotation by hand on words of an earlier revision: it stays there. */
export interface LeftBehind {
  readonly id: string
  readonly label: string
  readonly words: string
  readonly note: string
}
