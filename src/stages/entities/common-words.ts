import { NATIONALITY_WORDS } from '../../lexicon/nationalities.ts'
import { headLabel } from './bodies.ts'
import { type Candidate, keyOf } from './candidate.ts'
import { isRole } from './titles.ts'

const PORTFOLIOS = new Set(
  `defence defense finance health transport interior justice education labour labor energy environment security trade
   commerce agriculture culture housing foreign home treasury state federal national provincial municipal internet web
   section article chapter title annex appendix figure table phase level part page volume note notes photo image video
   copyright subscribe share read related comments reply replies edition breaking exclusive opinion analysis editorial
   sources source updated published god earth bible government republic nation floor union parties internet`.split(
    /\s+/,
  ),
)

/** A common noun capitalised for its place or for style ("the Government", "Rescue"). */
export const isCommon = (candidate: Candidate, smallWords: ReadonlySet<string>): boolean => {
  const words = candidate.clause.words.slice(candidate.from, candidate.to)
  if (words.length !== 1 || candidate.known !== null) return false
  const norm = words[0]?.norm ?? ''
  if (NATIONALITY_WORDS.has(norm) || PORTFOLIOS.has(norm)) return true
  return isRole(words[0]) || headLabel(norm) !== null || smallWords.has(norm)
}

/** The words that the article writes with a capital. */
export const capitalsOf = (candidates: readonly Candidate[]): ReadonlySet<string> => {
  const capitals = new Set<string>()
  const clauses = new Set(candidates.map(({ clause }) => clause))
  for (const { words } of clauses) for (const { norm, isName } of words) if (isName) capitals.add(keyOf(norm))
  return capitals
}

/** The words that the article also writes with a small letter. */
export const smallWordsOf = (candidates: readonly Candidate[]): ReadonlySet<string> => {
  const small = new Set<string>()
  const clauses = new Set(candidates.map(({ clause }) => clause))
  for (const { words } of clauses) for (const { text, norm } of words) if (text === norm) small.add(norm)
  return small
}
