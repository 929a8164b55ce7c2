import { BEFORE_NUMBER, MAY_END, NEVER_END } from '../../lexicon/abbreviations.ts'
import { CALENDAR_WORDS } from '../../lexicon/calendar-words.ts'
import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'
import { NAME_PARTICLES } from '../../lexicon/heads.ts'
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts'
import { isDictionaryWord } from '../../lexicon/tagger.ts'
import type { Range } from './candidate.ts'
import { knownAt } from './gazetteer.ts'
import type { Word } from './words.ts'

const CAPITAL_FUNCTION_WORDS = new Set(
  `i i'm i've i'll i'd me no yes not o oh ok why more much every as than amid like unlike besides regarding given per upon
   unless until till yet only perhaps maybe indeed nobody everyone everybody nothing something anybody somebody
   here there where when up down out off away again never always often sometimes ever`.split(/\s+/),
)
/** Sums, years and grades: "R500", "FY26", "T2". */
const CODE = /^(?:\p{Lu}{1,2}\d[\d.,]*|FY-?\d+)$/u
const TITLE_STOPS = new Set('mr mrs ms dr sir'.split(' '))

/** Capitalised by their place or by habit, and part of no name. */
const isNoName = (word: Word): boolean =>
  CODE.test(word.text) ||
  CALENDAR_WORDS.has(word.norm) ||
  (isFunctionWord(word.norm) && !FIRST_NAMES.has(word.norm) && !TITLE_STOPS.has(word.norm)) ||
  CAPITAL_FUNCTION_WORDS.has(word.norm) ||
  (SENTENCE_STARTERS.has(word.norm) && !TITLE_STOPS.has(word.norm))

/** "Metropolitan Police Service", "the First Baptist Church": words that open sentences, inside one. */
const INSIDE = new Set(['police', 'first', 'second', 'third'])

const isInside = (words: readonly Word[], at: number): boolean =>
  INSIDE.has(words[at]?.norm ?? '') && /^[\p{L}]/u.test(words[at - 1]?.text ?? '') && words[at + 1]?.isName === true

/** "the Central Bank", "Per Lassen": a time zone or a small word by itself, and here the first word of a name. */
const opensName = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  if (next?.isName !== true || isNoName(next)) return false
  if (/^(?:central|eastern|pacific)$/.test(words[at]?.norm ?? ''))
    return !/^(?:time|standard|daylight)$/.test(next.norm)
  return words[at]?.text === 'Per' && !isDictionaryWord(next.norm)
}

const isNameAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return word?.isName === true && (!isNoName(word) || isInside(words, at) || opensName(words, at))
}

const isShortened = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^\p{Lu}$/u.test(word.text) || NEVER_END.has(word.norm) || MAY_END.has(word.norm) || BEFORE_NUMBER.has(word.norm))

const isGlued = (words: readonly Word[], at: number): boolean => words[at - 1]?.span.end === words[at]?.span.start

/** `"El Gallo" Pérez`: one past the closing quote of a nickname, or null. */
const nicknameEnd = (words: readonly Word[], at: number): number | null => {
  if (!/^["“‘']$/.test(words[at]?.text ?? '')) return null
  for (let end = at + 1; end <= at + 4; end += 1)
    if (/^["”’']$/.test(words[end]?.text ?? '')) return end > at + 1 && isNameAt(words, end + 1) ? end + 1 : null
  return null
}

const particlesEnd = (words: readonly Word[], at: number): number | null => {
  let end = at
  while (end < at + 3 && NAME_PARTICLES.has(words[end]?.text ?? '')) end += 1
  return end > at && isNameAt(words, end) ? end : null
}

/** One past the next word or words that carry a run on, or null where it ends. */
const carriedOn = (words: readonly Word[], at: number): number | null => {
  const word = words[at]
  if (word === undefined) return null
  if (isNameAt(words, at)) return at + 1
  if (word.text === '.' && isGlued(words, at) && isShortened(words[at - 1]))
    return isNameAt(words, at + 1) ? at + 2 : null
  if (word.text === '&' && isNameAt(words, at + 1)) return at + 2
  return nicknameEnd(words, at) ?? particlesEnd(words, at)
}

const runEnd = (words: readonly Word[], from: number): number => {
  let end = from + 1
  for (let next = carriedOn(words, end); next !== null; next = carriedOn(words, end)) end = next
  return end
}

/** The longest stretches of capitalised words, with particles, initials and nicknames inside; known names first. */
export const capitalRuns = (words: readonly Word[]): readonly Range[] => {
  const runs: Range[] = []
  for (let at = 0; at < words.length; ) {
    const known = words[at]?.isName ? knownAt(words, at) : null
    const isStart = isNameAt(words, at) || (known !== null && (known.to > at + 1 || words[at]?.isShout === true))
    const to = isStart ? Math.max(runEnd(words, at), known?.to ?? 0) : at + 1
    if (isStart) runs.push({ from: at, to })
    at = to
  }
  return runs
}
