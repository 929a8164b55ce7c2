import { areOneWord } from '../../../compare/same-terms.ts'
import { termsOf } from '../../../domain/index.ts'
import type { StoredClaim } from '../../../store/index.ts'
import type { Disputed } from '../../../telling/board.ts'
import type { Desk } from '../desk.ts'
import { firstClaims, wordsOf } from '../queue.ts'

/** What a claim says in a word: its value where that is one, of a figure or day the noun that it is of; "" where there is none. */
const wordOf = async (claim: StoredClaim, desk: Desk): Promise<string> => {
  const { value, subject } = claim.body
  if (value.type === 'term' || value.type === 'truth') return wordsOf(claim, desk)
  if (value.type === 'place') return value.name
  return value.type === 'interval' || value.type === 'date' ? (subject.head ?? '') : ''
}

/** The words that a dispute is about: two of its first positions, one where both use the same, none where they quote or name. */
export const proposedWords = async (dispute: Disputed, desk: Desk): Promise<readonly string[]> => {
  const words = termsOf(await Promise.all(firstClaims(dispute, desk).map((claim) => wordOf(claim, desk))))
  return areOneWord(words) ? words.slice(0, 1) : words
}
