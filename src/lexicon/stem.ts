import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js'
import { baseOf } from './irregular-verbs.ts'

const LIMIT = 50_000
const known = new Map<string, string>()

/** The Porter stem of a word, of an irregular verb that of its base: "extraditions" → "extradit", "taken" → "take". Remembered, up to 50,000 words. */
export const stem = (word: string): string => {
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  if (known.size >= LIMIT) known.clear()
  const stemmed = PorterStemmer.stem(baseOf(word))
  known.set(word, stemmed)
  return stemmed
}
