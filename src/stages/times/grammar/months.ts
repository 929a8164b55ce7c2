import { MONTHS } from '../../../lexicon/calendar.ts'
import { entry, longest, map, maybe, or, type Parser, seq, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { monthName } from './days.ts'
import { apostropheYear, pastYear, year } from './numbers.ts'
import { deictic } from './relative.ts'
import { closesPhrase, shiftWord } from './shifted.ts'
import { spelledYear } from './spelled.ts'

/** Words before a month that make it a month even where it is also a verb or a name: "in May", "since March". */
const BEFORE_MONTH = new Set(
  'in since until till by of from to through throughout between before after during for and or mid early late last next this - – — than as over'.split(
    ' ',
  ),
)

/** A month's name in any case. */
const anyName: Parser<number> = or(
  monthName,
  map(entry(MONTHS), ({ month }) => month),
)

const monthWithYear: Parser<Reading> = map(
  seq(anyName, maybe(word(',', 'of', 'in', '-')), or(year, apostropheYear, spelledYear, pastYear)),
  ([month, , of]) => ({
    type: 'month',
    year: of,
    month,
    shift: null,
  }),
)

/** "next june" is a month, "this may" is none. */
const isNoVerb = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true || !['may', 'march', 'mar'].includes(words[at]?.text ?? '')

/** "June next year", "March of last year". */
const monthOfRelativeYear: Parser<Reading> = map(
  seq(where(anyName, isNoVerb), maybe(word('of')), deictic),
  ([month, , of]) =>
    of.type === 'shifted' && of.unit === 'year' ? { type: 'part', months: 1, index: month, of } : null,
)

const monthWithShift: Parser<Reading> = map(seq(shiftWord, where(anyName, isNoVerb)), ([by, month]) => ({
  type: 'month',
  year: null,
  month,
  shift: by,
}))

const isName = (words: readonly Word[], at: number, next: number): boolean =>
  words[at]?.capital === true && words[next]?.capital === true && words[next]?.glued === false

const opensRange = (words: readonly Word[], next: number): boolean =>
  ['-', '–', '—', 'to', 'through'].includes(words[next]?.text ?? '') && MONTHS.has(words[next + 1]?.text ?? '')

/** Months that are words of their own in lower case, which a month can hardly be without a year or a day. */
const COMMON_WORDS = new Set(['march', 'august'])
/** "from april to june", "in may.": lower case is a month behind a word of time alone. */
const standsInLowerCase = (words: readonly Word[], at: number, next: number): boolean => {
  const text = words[at]?.text ?? ''
  if (MONTHS.get(text)?.short || COMMON_WORDS.has(text)) return false
  return text === 'may' ? words[at - 1]?.text === 'in' && closesPhrase(words, next) : true
}

const monthAloneStands = (words: readonly Word[], at: number, next: number): boolean => {
  const entry = MONTHS.get(words[at]?.text ?? '')
  const before = words[at - 1]
  if (entry === undefined || before?.text === '$') return false
  if (words[at]?.capital !== true && !standsInLowerCase(words, at, next)) return false
  if (words[at]?.capital && (!entry.doubtful || opensRange(words, next))) return true
  return before !== undefined && BEFORE_MONTH.has(before.text) && !isName(words, at, next)
}

const monthAlone: Parser<Reading> = where(
  map(anyName, (month) => ({ type: 'month', year: null, month, shift: null }) as const),
  monthAloneStands,
)

/** "2017 April", "2024-August": a doubtful month closes its phrase, since a name may follow a year ("In 2017 May called"). */
const yearFirst: Parser<Reading> = map(
  seq(
    year,
    maybe(word('-', ',')),
    where(
      anyName,
      (words, at, next) => (words[at]?.capital === true && !isDoubtful(words, at)) || closesPhrase(words, next),
    ),
  ),
  ([of, , month]) => ({ type: 'month', year: of, month, shift: null }),
)
const isDoubtful = (words: readonly Word[], at: number): boolean => MONTHS.get(words[at]?.text ?? '')?.doubtful ?? true

/** Months, alone or with a year. */
export const months: Parser<Reading> = longest(
  monthWithYear,
  monthOfRelativeYear,
  yearFirst,
  monthWithShift,
  monthAlone,
)
