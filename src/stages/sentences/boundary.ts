import {
  BEFORE_NUMBER,
  CALENDAR_ABBREVIATIONS,
  CLOCK_ABBREVIATIONS,
  MAY_END,
  NEVER_END,
  STATE_ABBREVIATIONS,
} from '../../lexicon/abbreviations.ts'
import { CALENDAR_WORDS } from '../../lexicon/calendar-words.ts'
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { isSpaceAt, type Stop, skipSpace } from './scan.ts'

const LOOK_BACK = 24
const LOOK_AHEAD = 80
const OPENERS = /^["'“‘([«*_]+/
const WORD = /^[\p{L}\p{M}]+(?:['’][\p{L}]+)?/u
const ATTRIBUTION = /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|del|van|von|der|bin|al)\s+){1,4}(\p{Ll}+)/u
const WORD_BEFORE = /[^\s"“‘'([«—/]+$/
const LIST_MARK = /^(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})$/
const CAPITAL = /^\p{Lu}/u
const INITIAL = /^\p{Lu}$/u
/** "(ii) The second item" after a full stop. */
const ITEM_MARK = /^\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s/
/** "Springfield, CA. The", "5 p.m. EST. It": capitals that are an abbreviation in small letters alone. */
const ACRONYM = /^\p{Lu}{2,}$/u
/** "Ruiz v. Wexley"; with a capital it is a numeral or an initial. */
const BETWEEN_PARTIES = 'v'
const ROMAN = /^(?:[IVXLC]{2,}|[VX])\b/
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u
const CITED = /^\([^()]*\)[.;,]/
const OPENING_TIME =
  /^(?:at|by|around|about|before|after|until|since|from|near|shortly \p{L}+)(?: about| around| nearly| exactly)? \d[\d:.]* ?[ap]\.m$/iu
const BULLETS = /^[•‣▪◦·●⁃\s]+/
const GLUED = /(?:\p{Ll}{2}|\d)$/u
const TITLE = /^(?:Mrs?|Ms|Dr|Prof)\.\s/

/** What follows a stop, and, openers apart, its first word and what kind of sign it begins with. */
interface Following {
  readonly ahead: string
  readonly words: string
  readonly word: string
  readonly sign: 'capital' | 'small' | 'digit' | 'bullet' | 'other'
}

const signOf = (rest: string): Following['sign'] => {
  if (/^\p{Lu}/u.test(rest)) return 'capital'
  if (/^\p{Ll}/u.test(rest)) return 'small'
  if (/^[\p{N}$€£¥]/u.test(rest)) return 'digit'
  if (/^\p{L}/u.test(rest)) return 'capital'
  return /^[•◦▪●⁃·@#&]|^\p{So}/u.test(rest) ? 'bullet' : 'other'
}

const following = (text: string, at: number, limit: number): Following => {
  const ahead = text.slice(at, Math.min(limit, at + LOOK_AHEAD))
  const words = ahead.replace(OPENERS, '')
  if (ITEM_MARK.test(ahead)) return { ahead, words, word: '', sign: 'bullet' }
  return { ahead, words, word: (WORD.exec(words)?.[0] ?? '').replace('’', "'").toLowerCase(), sign: signOf(words) }
}

const startsSentence = ({ word, sign }: Following): boolean => sign === 'capital' && SENTENCE_STARTERS.has(word)

/** '"Why?" Jane Doe asked' goes on after the closing quote. */
const isAttributed = (stop: Stop, next: Following): boolean =>
  /["'”’»]/.test(stop.closers) && !startsSentence(next) && SPEECH_VERBS.has(ATTRIBUTION.exec(next.words)?.[1] ?? '')

/** '"…" (Smith 55).': an aside in brackets whose full stop stands behind it belongs to the quotation before it. */
const isCited = (stop: Stop, { ahead }: Following): boolean => /["'”’»\]]/.test(stop.closers) && CITED.test(ahead)

/** "At 5 p.m. Mr. Diaz left": a time that opens a sentence has to be followed by something. */
const isOpeningTime = (sentence: string): boolean => sentence.length < LOOK_BACK && OPENING_TIME.test(sentence)

/** The rules for a single full stop, by the word before it. */
const fullStopEnds = (before: string, atStart: boolean, next: Following): boolean => {
  const word = before.toLowerCase()
  if (atStart && LIST_MARK.test(before)) return false
  if (ACRONYM.test(before) && startsSentence(next)) return true
  if (NEVER_END.has(word) || before === BETWEEN_PARTIES) return false
  if (BEFORE_NUMBER.has(word)) return next.sign !== 'digit' && !ROMAN.test(next.words)
  if (CAPITAL.test(before) && CALENDAR_ABBREVIATIONS.has(word)) return startsSentence(next)
  if (CLOCK_ABBREVIATIONS.has(word)) return !CALENDAR_WORDS.has(next.word)
  if (INITIAL.test(before) || DOTTED.test(before)) return startsSentence(next)
  if (MAY_END.has(word) || STATE_ABBREVIATIONS.has(before)) return startsSentence(next)
  return true
}

const wordBefore = (text: string, start: number, at: number): string =>
  WORD_BEFORE.exec(text.slice(Math.max(start, at - LOOK_BACK), at))?.[0] ?? ''

/** "…the store.Then": the space was lost, and the next word plainly starts a sentence. */
const isGlued = (text: string, start: number, stop: Stop, next: Following): boolean =>
  stop.marks.length === 1 &&
  startsSentence(next) &&
  GLUED.test(wordBefore(text, start, stop.at)) &&
  !/[@/:]|\.\p{L}/u.test(wordBefore(text, start, stop.at)) &&
  (TITLE.test(next.words) || !/^[\p{L}]+[.@/]/u.test(next.words))

/** Whether a stop inside the block that ends at `limit` ends the sentence that began at `start`. */
export const endsSentence = (text: string, start: number, stop: Stop, limit: number): boolean => {
  if (stop.end >= limit) return true
  const next = following(text, skipSpace(text, stop.end, limit), limit)
  if (!isSpaceAt(text, stop.end)) return isGlued(text, start, stop, next)
  if (next.sign === 'small' || next.sign === 'other') return false
  if (next.sign === 'bullet') return true
  const isEllipsis = stop.marks.includes('…') || /\..*\./.test(stop.marks)
  if (isCited(stop, next)) return false
  if (isEllipsis) return next.sign === 'capital' && next.word !== 'i'
  if (stop.marks !== '.') return !isAttributed(stop, next)
  const sentence = text.slice(Math.max(start, stop.at - LOOK_BACK), stop.at).replace(BULLETS, '')
  if (isOpeningTime(sentence)) return false
  const before = WORD_BEFORE.exec(sentence)?.[0] ?? ''
  return fullStopEnds(before, before === sentence && stop.at - start < LOOK_BACK, next)
}
