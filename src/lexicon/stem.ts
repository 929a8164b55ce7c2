import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js'

const LIMIT = 50_000
const known = new Map<string, string>()

/** The Porter stem of a word: "extraditions" → "extradit". Remembered, up to 50,000 words. */
export const stem = (word: string): string => {
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  if (known.size >= LIMIT) known.clear()
  const stemmed = PorterStemmer.stem(word)
  known.set(word, stemmed)
  return stemmed
}
