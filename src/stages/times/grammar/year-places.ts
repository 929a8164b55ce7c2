import { EVENT_HEADS, LAW_HEADS } from '../../../lexicon/heads.ts'
import type { Word } from '../words.ts'

/** Works and models that bear a year as part of their name: "the 2024 Harbour Review". */
const WORKS = new Set(
  'report review survey index budget census edition model list guide yearbook manual bible'.split(' '),
)
const LONGEST_NAME = 6

const isCapital = (word: Word | undefined): boolean => word?.kind === 'word' && word.capital && !word.glued

/** The last of the capitalised words that follow a year: "Cup" in "2002 World Cup"; null where none does. */
const lastOfName = (words: readonly Word[], at: number): Word | null => {
  let next = at + 1
  while (next <= at + LONGEST_NAME && isCapital(words[next])) next += 1
  return next === at + 1 ? null : (words[next - 1] ?? null)
}

/** "the 1991 Pilgrimage", "its 2013 Selby bid": a year of something with a name; a law's year is a part of its name. */
export const isYearOfName = (words: readonly Word[], at: number): boolean => {
  const last = lastOfName(words, at)
  return last !== null && !LAW_HEADS.has(last.text) && !WORKS.has(last.text)
}

/** "2002 World Cup, they came third": the name of an event needs no article before its year. */
export const isYearOfEvent = (words: readonly Word[], at: number): boolean =>
  EVENT_HEADS.has(lastOfName(words, at)?.text ?? '')

const closes = (word: Word | undefined): boolean => word === undefined || ['.', ')', ';'].includes(word.text)

/** "(1969)" behind what was made then, "from file, 2008." and "Selby, 2015." under a picture. */
export const isYearApart = (words: readonly Word[], at: number): boolean => {
  const [earlier, before, behind] = [words[at - 2], words[at - 1], words[at + 1]]
  if (before?.text === '(') return earlier !== undefined && earlier.kind !== 'mark' && behind?.text === ')'
  return before?.text === ',' && earlier?.kind === 'word' && closes(behind)
}
