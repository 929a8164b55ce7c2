import { createRequire } from 'node:module'
import { baseOf } from './irregular-verbs.ts'
import { remembered } from './remembered.ts'

const require = createRequire(import.meta.url)

/** By its own file: the index beside it, which has the types, loads the stemmers of twenty languages. */
const porter: typeof import('natural/lib/natural/stemmers/index.js').PorterStemmer = require('natural/lib/natural/stemmers/porter_stemmer.js')

/** The Porter stem of a word, of an irregular verb that of its base: "extraditions" → "extradit", "taken" → "take". */
export const stem = remembered((word) => porter.stem(baseOf(word)))
