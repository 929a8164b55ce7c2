import type { ComparedSource, Layers, PlacedClaim, Source } from '../domain/index.ts'

/** A memo that was read and analysed as an article is. */
export interface Memo {
  readonly source: Source
  readonly claims: readonly PlacedClaim[]
  readonly speeches: readonly Layers['speech'][]
  /** The memo in the form in which sources are compared. */
  readonly compared: ComparedSource
}

/** The id of a memo among sources, whose ids are hashes. */
const MEMO = 'memo'

interface Analysed {
  readonly source: Source
  readonly layers: { readonly claim: readonly Layers['claim'][]; readonly speech: readonly Layers['speech'][] }
}

/**
 * A memo of what was made of its file. Its own day is kept from comparing: a memo repeats what sources say, and that it is
 * younger than they are explains no figure that none of them has.
 */
export const memoOf = ({ source, layers }: Analysed): Memo => {
  const claims = layers.claim.map((claim, at) => ({ ...claim, id: `${MEMO}-${at}`, source: MEMO }))
  const { path, text } = source
  return {
    ...{ source, claims, speeches: layers.speech },
    compared: { id: MEMO, path, text, title: null, publisher: 'The memo', author: null, published: null, claims },
  }
}
