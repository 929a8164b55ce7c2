import type { ClaimBody } from './claim.ts'
import type { Annotation } from './layers.ts'

/** A claim as it is compared: with its id and the id of its source. */
export interface PlacedClaim extends Annotation<ClaimBody> {
  readonly id: string
  readonly source: string
  /** Parts a claim that people corrected from what was read of it; absent where it stands as it was read. */
  readonly left?: string
}

/** What compare needs to know of a source; offsets of its claims point into `text` (UTF-16). */
export interface ComparedSource {
  readonly id: string
  readonly path: string
  readonly text: string
  readonly title: string | null
  readonly publisher: string | null
  /** The publisher, where the file states it itself. */
  readonly outlet?: string | null
  readonly author: string | null
  readonly published: string | null
  /** The names of its collections, sorted; absent where it belongs to none. It is compared within each of them. */
  readonly collections?: readonly string[]
  readonly claims: readonly PlacedClaim[]
}
