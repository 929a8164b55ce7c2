import { baseOf } from './irregular-verbs.ts'
import { stem } from './stem.ts'
import { isVerb } from './wordnet.ts'

/** Endings of regular forms with what stands in their place; the surest first. */
const ENDINGS: readonly (readonly [ending: RegExp, base: string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/([bdgklmnprtvz])\1(?:ed|ing)$/, '$1'],
  [/(?:ed|ing)$/, ''],
  [/(?:ed|ing)$/, 'e'],
  [/es$/, 'e'],
  [/es$/, ''],
  [/s$/, ''],
]

const known = new Map<string, string>()

/**
 * The base of a verb form in lower case, as WordNet has it: "buried" → "bury", "assembles" → "assemble"; the Porter stem
 * where WordNet knows no such verb.
 */
export const verbLemma = (norm: string): string => {
  const remembered = known.get(norm)
  if (remembered !== undefined) return remembered
  const base = baseOf(norm)
  const forms = [
    ...(base === norm ? [] : [base]),
    ...ENDINGS.flatMap(([ending, to]) => regular(norm, ending, to)),
    norm,
  ]
  const lemma = forms.find((form) => form.length > 1 && isVerb(form)) ?? stem(norm)
  known.set(norm, lemma)
  return lemma
}

const regular = (norm: string, ending: RegExp, to: string): readonly string[] =>
  ending.test(norm) ? [norm.replace(ending, to)] : []
