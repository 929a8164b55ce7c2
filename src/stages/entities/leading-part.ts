import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { type Candidate, keyOf, phraseOf } from './candidate.ts'
import { knownAt } from './gazetteer.ts'
import type { Resolution } from './short-names.ts'

const partOf = (whole: Candidate, to: number): Candidate => {
  const { clause, from } = whole
  const hit = knownAt(clause.words, from)
  const known = hit?.to === to ? hit : null
  const name = phraseOf(clause.words, { from, to })
  return { ...whole, to, name, usual: known?.name ?? null, known: known?.label ?? null, titles: [], scores: {} }
}

/** A single word must be known or a surname of somebody in the article; a given name may begin another person's. */
const isTelling = ({ name, known }: Candidate, resolution: Resolution): boolean => {
  const isSurname = resolution.label === 'PERSON' && resolution.name.includes(' ')
  return name.includes(' ') || ((known !== null || isSurname) && !FIRST_NAMES.has(keyOf(name)))
}

/**
 * The name that opens a stretch of capitals which is none as a whole: "Canada" of "Canada Politics", "Tarnik" of
 * "Tarnik Prints" where the article speaks of Dov Tarnik.
 */
export const leadingPart = (
  whole: Candidate,
  resolve: (candidate: Candidate) => Resolution | null,
): readonly [Candidate, Resolution] | null => {
  for (let to = whole.to - 1; to > whole.from; to -= 1) {
    const part = partOf(whole, to)
    const resolution = whole.clause.words[to - 1]?.isName ? resolve(part) : null
    if (resolution !== null && isTelling(part, resolution)) return [part, resolution]
  }
  return null
}
