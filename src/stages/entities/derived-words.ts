import { NATIONALITY_WORDS } from '../../lexicon/nationalities.ts'
import { plus, type Scores } from './candidate.ts'

const DERIVED = 4

/** "Zendan" where the article speaks of "Zenda": an adjective, no mention. */
export const adjectivesOf = (names: Iterable<string>): ReadonlySet<string> => {
  const adjectives = new Set<string>()
  for (const name of names) {
    const stem = name.replace(/[aeiouy]$/, '')
    for (const ending of ENDINGS) {
      for (const base of [name, stem]) {
        // "Kandi" is no adjective of itself.
        if (`${base}${ending}` !== name) adjectives.add(`${base}${ending}`)
        adjectives.add(`${base}${ending}s`)
      }
    }
  }
  return adjectives
}

const ADJECTIVE_ENDINGS = ['n', 'an', 'ian', 'i', 'ish', 'ese']
const ENDINGS = [...ADJECTIVE_ENDINGS, 'ite', 'er']

/** "Norvani" speaks for Norvan's being a country. */
export const withDerived = (
  pool: ReadonlyMap<string, Scores>,
  capitals: ReadonlySet<string>,
): ReadonlyMap<string, Scores> =>
  new Map(
    [...pool].map(([key, scores]) => {
      const stem = key.replace(/[aeiouy]$/, '')
      const derived = ADJECTIVE_ENDINGS.flatMap((end) =>
        stem === key || end === 'n' ? [key + end] : [key + end, stem + end],
      )
      const isDerived =
        stem.length > 3 && derived.some((word) => word !== key && capitals.has(word) && !NATIONALITY_WORDS.has(word))
      return [key, isDerived ? plus(scores, { GPE: DERIVED }) : scores]
    }),
  )
