import { createRequire } from 'node:module'
import { baseOf } from './irregular-verbs.ts'
import { remembered } from './remembered.ts'

const require = createRequire(import.meta.url)

type Step = (token: string) => string

/** The steps of the stemmer, which the package's types leave out. */
type Porter = Readonly<Record<`step${'1a' | '1b' | '1c' | '2' | '3' | '4' | '5a' | '5b'}`, Step>>

/** By its own file: the index beside it, which has the types, loads the stemmers of twenty languages. */
const porter: Porter = require('natural/lib/natural/stemmers/porter_stemmer.js')

/** The second and third step try each of their endings in turn, and most words have none of them. */
const SECOND =
  /(?:tional|[ea]nci|izer|bli|alli|entli|eli|ousli|ation|ator|alism|(?:ive|ful|ous)ness|(?:al|iv|bil)iti|logi)$/
const THIRD = /(?:icate|ative|alize|iciti|ical|ful|ness)$/

const SHORTEST = 3

const stemOf = (word: string): string => {
  if (word.length < SHORTEST) return word
  const first = porter.step1c(porter.step1b(porter.step1a(word.toLowerCase())))
  const second = SECOND.test(first) ? porter.step2(first) : first
  const third = THIRD.test(second) ? porter.step3(second) : second
  return porter.step5b(porter.step5a(porter.step4(third)))
}

/** The Porter stem of a word, of an irregular verb that of its base: "extraditions" → "extradit", "taken" → "take". */
export const stem = remembered((word) => stemOf(baseOf(word)))
