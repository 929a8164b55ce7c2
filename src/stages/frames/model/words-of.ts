import { isFunctionWord } from '../../../lexicon/function-words.ts'
import type { Unit } from '../reading.ts'

const isNumber = (norm: string): boolean => /^\p{N}/u.test(norm)

/** A unit as a word of a model: names and figures by what they are, since a model is to learn of no single one. */
export const wordOf = ({ norm, keys, country, named }: Unit, target: string): string => {
  if (country !== null) return country === target ? '{target}' : '{country}'
  if (named) return '{name}'
  return isNumber(norm) ? '{number}' : (keys[0] ?? norm)
}

const isWord = (word: string): boolean => /\p{L}/u.test(word)

/** Whether a word tells something by itself. */
const tells = ({ norm }: Unit, word: string): boolean => isWord(word) && !word.startsWith('{') && !isFunctionWord(norm)

/** The stems that tell something, and the pairs of neighbouring stems of which one does; each once, in order. */
export const wordsOf = (units: readonly Unit[], target: string): readonly string[] => {
  const words = units.map((unit) => wordOf(unit, target))
  const found = new Set<string>()
  for (const [index, unit] of units.entries()) {
    const [word = '', next = ''] = [words[index], words[index + 1]]
    const nextUnit = units[index + 1]
    if (tells(unit, word)) found.add(word)
    const isPair = isWord(word) && isWord(next) && nextUnit !== undefined
    if (isPair && (tells(unit, word) || tells(nextUnit, next))) found.add(`${word} ${next}`)
  }
  return [...found]
}
