import { contentId } from './content-id.ts'
import { withdrawals } from './withdrawals.ts'

/**
 * What a person said of words: all of these mean the same here. `words` are words or phrases as they are written, in
 * lower case, sorted (`termsOf`); an undo has none, and only an undo withdraws. `judgement` is what the same person said
 * of a dispute in the same act. `decidedAt` is an ISO time, UTC.
 */
export interface SameTerm {
  readonly id: string
  readonly words: readonly string[]
  readonly judgement: string | null
  readonly withdraws: string | null
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** What was said of words with the id of its content. */
export const sameTermOf = (said: Omit<SameTerm, 'id'>): SameTerm => ({ id: contentId('decision', said), ...said })

/** Words as a decision holds them: in lower case, single spaces, each once, sorted; what holds no letter and no digit is left out. */
export const termsOf = (written: readonly string[]): readonly string[] =>
  [...new Set(written.map((words) => words.trim().toLowerCase().replace(/\s+/gu, ' ')))]
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .sort()

/** What nobody has withdrawn, in the order in which it was said. */
export const standingTerms = (terms: readonly SameTerm[]): readonly SameTerm[] => {
  const withdrawn = withdrawals(terms)
  return terms.filter(({ id, withdraws }) => withdraws === null && !withdrawn.has(id))
}
