import { type SameTerm, sameTermOf } from '../../domain/index.ts'
import { NO_DECISIONS, type Reader, type Store } from '../../store/index.ts'
import { tryOutTerm } from '../../telling/trial.ts'
import type { Plan } from '../decide/index.ts'

/** What is said of words, as it is written down or tried. */
export const planOf = (words: string, said: Omit<SameTerm, 'id'>): Plan => {
  const decision = sameTermOf(said)
  return {
    ...{ words, decision, tryOut: (reader: Reader) => tryOutTerm(reader, decision) },
    write: (store: Store) => store.putAllDecisions({ ...NO_DECISIONS, terms: [decision] }),
  }
}

/** “strike” and “walkout”, “lockout” … as a person reads them. */
export const inQuotes = (words: readonly string[]): string => {
  const quoted = words.map((each) => `“${each}”`)
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].join(' and ')
}
