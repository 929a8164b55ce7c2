import type { CalendarUnit } from '../../../lexicon/calendar.ts'
import { entry, longest, map, maybe, memo, opening, or, type Parser, phrase, seq, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { closesPhrase, endsPhrase, isCalendar, shifted, single } from './shifted.ts'

/** "the year" or "the month" where it can only be the present one: inside "the end of the year". */
export const innerUnit = (...only: readonly CalendarUnit[]): Parser<Reading> =>
  or(
    map(seq(maybe(word('the')), maybe(word('current', 'present')), single), ([, , by]) =>
      only.length === 0 || only.includes(by) ? shifted(by, 0) : null,
    ),
    deictic,
  )

/** "today", "the day before yesterday". */
export const namedDay: Parser<Reading> = or(
  map(seq(maybe(word('the')), phrase('day before yesterday')), () => shifted('day', -2)),
  map(seq(maybe(word('the')), phrase('day after tomorrow')), () => shifted('day', 2)),
  map(word('yesterday'), () => shifted('day', -1)),
  map(word('today'), () => shifted('day', 0)),
  map(word('tomorrow', 'tmrw'), () => shifted('day', 1)),
)

const DETERMINERS = new Set('any some every each no a one her his its our their your whose'.split(' '))
/** "previous week" without an article is the last one; "any previous week" is none. */
const isAnyPrevious = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'previous' && DETERMINERS.has(words[at - 1]?.text ?? '')

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])

/** "last month", "this week", "next year", "the current quarter", "the coming weeks" is not one of them. */
export const deictic: Parser<Reading> = memo(
  opening(['the', ...SHIFTS.keys()], (words, at) => {
    const start = words[at]?.text === 'the' ? at + 1 : at
    const by = SHIFTS.get(words[start]?.text ?? '')
    const of = single(words, start + 1)
    if (by === undefined || of === null || isAnyPrevious(words, start) || !isCalendar(of.value) || of.value === 'half')
      return null
    const word = words[start]?.text
    const article = start > at
    if (article && !['current', 'coming', 'upcoming'].includes(word ?? '')) return null
    if (of.value === 'day' || (of.value === 'quarter' && words[of.next]?.text === 'of')) return null
    return { value: shifted(of.value, by), next: of.next }
  }),
)

const isInWeek = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === 'in' && words[at + 1]?.text === 'week'
/** "for the month.", "in the week." where nothing follows: the present one, as "up three percent for the week" has it. */
const forThe: Parser<Reading> = where(
  map(seq(word('the'), word('week', 'month')), ([, by]) => shifted(by === 'week' ? 'week' : 'month', 0)),
  (words, at, next) => (words[at - 1]?.text === 'for' || isInWeek(words, at)) && closesPhrase(words, next),
)

/** "the weekend", "at the weekend": the last one, or the next where the tense says so. */
const weekend: Parser<Reading> = where(
  map(
    seq(word('the'), word('weekend')),
    () => ({ type: 'shifted', unit: 'weekend', count: 0, origin: 'published', side: null, lands: 'counted' }) as const,
  ),
  (words, at) =>
    ['at', 'over', 'on', 'during', 'before', 'after', 'by', 'since', 'until'].includes(words[at - 1]?.text ?? ''),
)

const NARRATIVE: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
  ['following', 1],
  ['next', 1],
])

/** "the following day", "the same week", "the previous month", "that year". */
const narrative: Parser<Reading> = longest(
  map(seq(word('the'), entry(NARRATIVE), single), ([, by, of]) =>
    isCalendar(of) ? shifted(of, by, 'narrative') : null,
  ),
  map(seq(word('that'), maybe(word('same', 'very')), single), ([, , of]) =>
    isCalendar(of) && of !== 'half' && of !== 'quarter' ? shifted(of, 0, 'narrative') : null,
  ),
)

/** "the week before last", "the month after next". */
const beyondNext: Parser<Reading> = or(
  map(seq(maybe(word('the')), single, phrase('before last')), ([, of]) => (isCalendar(of) ? shifted(of, -2) : null)),
  map(seq(maybe(word('the')), single, phrase('after next')), ([, of]) => (isCalendar(of) ? shifted(of, 2) : null)),
)

/** "the day before", "the year after": from the day that the text speaks of; no event may follow. */
const beside: Parser<Reading> = where(
  map(seq(word('the'), single, word('before', 'after')), ([, of, side]) =>
    isCalendar(of) ? shifted(of, side === 'before' ? -1 : 1, 'narrative') : null,
  ),
  (words, _, next) => endsPhrase(words, next),
)

/** "then", where a bound stands before it: "since then". */
const then: Parser<Reading> = where(
  map(word('then'), () => shifted('day', 0, 'narrative')),
  (words, at) => words[at - 1]?.text === 'since',
)

/** Times that are named from the day of publication or from the day that the text speaks of. */
export const relatives: Parser<Reading> = longest(
  namedDay,
  deictic,
  forThe,
  weekend,
  narrative,
  beside,
  beyondNext,
  then,
)

/** "this week", "last week", "the previous week": what may follow the name of a day. */
export const weeks: Parser<Reading> = or(
  where(deictic, (words, _, next) => words[next - 1]?.text === 'week'),
  where(narrative, (words, _, next) => words[next - 1]?.text === 'week'),
)
