import type { Position } from '../domain/index.ts'
import type { Board } from './board.ts'
import { valueInShort } from './value-in-short.ts'

const LONGEST = 90

/** A value as a heading: what is right or not is said in words, a quotation in its own, a figure with its unit. */
export const positionLabel = ({ value, claims }: Position, board: Board): string => {
  const claim = claims.flatMap((id) => board.claims.get(id) ?? [])[0]
  if (claim === undefined) return value
  const { value: body } = claim.body
  if (body.type === 'truth') return body.holds ? 'it is so' : 'it is not so'
  const told = body.type === 'entity' || body.type === 'place' ? value : valueInShort(body)
  return told.length > LONGEST ? `${told.slice(0, LONGEST)}…` : told
}
