import type { Carried, Decision, Proof, Span } from '../../domain/index.ts'
import type { Continued, Placed, Successor } from './continued.ts'

/** How one reading of a source goes on in another: `gone` are the claims that the later one no longer has by their ids. */
export interface Passage extends Continued {
  readonly from: { readonly source: string; readonly gone: ReadonlySet<string> }
  readonly to: { readonly source: string; readonly sha256: string }
  /** `place` in code points of both texts. */
  readonly points: (span: Span) => Placed | null
  readonly byHand: ByHand | null
}

/**
 * A decision that was not carried over: `was` is the sentence that it speaks of, `is` the one that may have taken its
 * place; `source` is the present revision.
 */
export interface Left {
  readonly decision: string
  readonly sort: 'merge' | 'judgement' | 'claim' | 'framing' | 'annotation' | 'note'
  readonly source: string
  readonly proof: Exclude<Proof, 'exact' | 'moved'>
  readonly was: string
  readonly is: string | null
}

/** The decision that a person carries over by hand to words that were changed, and who does. */
export interface ByHand extends Pick<Decision, 'person' | 'note' | 'decidedAt'> {
  readonly decision: string
}

/** What becomes of one decision. */
export interface Fate<One> {
  readonly copies: readonly One[]
  readonly left: readonly Left[]
}

/** All of several fates. */
export const together = <One>(fates: readonly Fate<One>[]): Fate<One> => ({
  copies: fates.flatMap(({ copies }) => copies),
  left: fates.flatMap(({ left }) => left),
})

/** The fate of a decision that speaks of nothing that is gone. */
export const UNTOUCHED = { copies: [], left: [] } as const

/** Words that were changed carry a decision only where a person says so. */
export const isSure = (to: Successor | null, hand: ByHand | null): to is Successor =>
  to !== null && (to.proof !== 'edited' || hand !== null)

/** Who carries this decision over by hand, if anybody does. */
export const handOf = (decision: string, { byHand }: Passage): ByHand | null =>
  byHand?.decision === decision ? byHand : null

/** Whose decision a repetition is: of whoever made it, or of whoever carried it over by hand. */
export const signed = (hand: ByHand | null) => {
  if (hand === null) return {}
  const { person, note, decidedAt } = hand
  return { person, note, decidedAt }
}

/** A decision that stays behind with the words of one of its claims. */
export const leftOf = (decision: string, sort: Left['sort'], claim: string, passage: Passage): Left => {
  const to = passage.claim(claim)
  const proof = to === null ? 'orphaned' : 'edited'
  const is = to === null ? null : passage.words(to.claim)
  return { decision, sort, source: passage.to.source, proof, was: passage.words(claim), is }
}

/** The weakest of several proofs holds for all. */
const WEAKEST_FIRST: readonly Carried['proof'][] = ['edited', 'moved', 'exact']

/** The claims of a decision that are gone, each with its successor where that is sure; and those that a person has to see. */
export const fateOf = (ids: readonly string[], { from, claim }: Passage, hand: ByHand | null) => {
  const gone = [...new Set(ids)].filter((id) => from.gone.has(id)).map((id) => [id, claim(id)] as const)
  const sure = new Map(gone.flatMap(([id, to]) => (isSure(to, hand) ? [[id, to] as const] : [])))
  const lost = new Set(gone.flatMap(([id, to]) => (isSure(to, hand) ? [] : [id])))
  const proof = WEAKEST_FIRST.find((weak) => [...sure.values()].some((to) => to.proof === weak)) ?? 'exact'
  return { sure, lost, proof, now: (id: string): string => sure.get(id)?.claim ?? id }
}
