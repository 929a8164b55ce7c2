import type { StoredClaim } from '../store/index.ts'
import type { Board } from './board.ts'
import { inQuestion } from './question.ts'

/** What a claim is about, as a heading: what its slot asks of its thing; its own words where it has none. */
export const claimTitle = (claim: StoredClaim, words: string, { things }: Pick<Board, 'things'>): string => {
  const thing = claim.thing === null ? undefined : things.get(claim.thing)
  const name = thing?.name ?? claim.body.subject.head ?? claim.body.subject.names[0] ?? ''
  return name === '' ? words : inQuestion({ name }, claim.body.slot)
}
