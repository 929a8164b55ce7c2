import type { ComparedSource, Layers, PlacedClaim, Refusal, Source } from '../domain/index.ts'
import type { SourceSummary } from '../store/index.ts'

/** A memo that was read and analysed as an article is. */
export interface Memo {
  readonly source: Source
  readonly claims: readonly PlacedClaim[]
  readonly speeches: readonly Layers['speech'][]
  readonly times: readonly Layers['time'][]
  readonly sentences: readonly Layers['sentence'][]
  /** The memo in the form in which sources are compared. */
  readonly compared: ComparedSource
}

/** A memo as it arrives: its name, whose ending tells the format, and its bytes. */
export interface Draft {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Reads and analyses a memo that is not to be stored, or says why it can't; never throws. `day` (ISO) is that on which its
 * relative dates are reckoned where it tells none.
 */
export type ReadDraft = (draft: Draft, day: string | null) => Promise<Memo | { readonly refusal: Refusal }>

/** The id of a memo among sources, whose ids are hashes. */
const MEMO = 'memo'

interface Analysed {
  readonly source: Source
  readonly layers: { readonly [Name in 'claim' | 'speech' | 'time' | 'sentence']: readonly Layers[Name][] }
}

/**
 * A memo of what was made of its file. Its own day is kept from comparing: a memo repeats what sources say, and that it is
 * younger than they are explains no figure that none of them has.
 */
export const memoOf = ({ source, layers }: Analysed): Memo => {
  const claims = layers.claim.map((claim, at) => ({ ...claim, id: `${MEMO}-${at}`, source: MEMO }))
  const { path, text } = source
  return {
    ...{ source, claims, speeches: layers.speech, times: layers.time, sentences: layers.sentence },
    compared: { id: MEMO, path, text, title: null, publisher: 'The memo', author: null, published: null, claims },
  }
}

/** The day on which a memo that tells none is taken to be written: that of the latest source. "August 13" is in its year. */
export const dayOfMemo = (sources: readonly SourceSummary[]): string | null =>
  sources
    .flatMap(({ metadata }) => metadata.published?.value ?? [])
    .toSorted()
    .at(-1) ?? null
