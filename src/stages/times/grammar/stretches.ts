import { ORDINALS } from '../../../lexicon/calendar.ts'
import { entry, longest, map, maybe, or, type Parser, phrase, seq, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { halvedYears, length } from './lengths.ts'
import { count, ordinal } from './numbers.ts'
import { closesPhrase, endsPhrase, isCalendar, shifted, single, unit } from './shifted.ts'

type Stretch = Extract<Reading, { type: 'stretch' }>

const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
])
const direction = entry(DIRECTIONS)
const the = maybe(word('the'))

/** "this past weekend" is the last one and no seven days. */
const stretchBy = (by: Stretch['unit'], amount: number): Reading =>
  by === 'weekend' && amount === -1 ? shifted(by, -1) : { type: 'stretch', unit: by, count: amount, end: null }

const OVER = new Set('in over for during of within'.split(' '))

/** "the last quarter of the century" is a part of it. */
const isNoPart = (words: readonly Word[], _: number, next: number): boolean =>
  words[next]?.text !== 'of' || words[next - 1]?.text !== 'quarter'

/** "the past two weeks", "the next five years", "two upcoming months", "the past year", "this past week". */
const stretch: Parser<Reading> = longest(
  map(seq(the, direction, count, unit), ([, sign, amount, by]) => stretchBy(by, sign * amount)),
  map(seq(the, direction, halvedYears), ([, sign, months]) => stretchBy('month', sign * months)),
  where(
    map(seq(the, count, direction, unit), ([, amount, sign, by]) => stretchBy(by, sign * amount)),
    (words, _, next) => words[next - 1]?.text.endsWith('s') === true,
  ),
  where(
    map(seq(or(word('the'), phrase('this past')), maybe(word('past', 'last')), single), ([opening, past, by]) =>
      (past === null) === (opening === 'the') || !isCalendar(by) ? null : stretchBy(by, -1),
    ),
    isNoPart,
  ),
  where(
    map(seq(word('past'), single), ([, by]) => (isCalendar(by) ? stretchBy(by, -1) : null)),
    (words, at) => OVER.has(words[at - 1]?.text ?? ''),
  ),
)

/** "the three months to December 31", "the year ended June 30, 2025", "the 12 months through March". */
const stretchTo = (point: Parser<Reading>): Parser<Reading> =>
  map(
    seq(
      maybe(word('the')),
      maybe(
        or(
          map(count, (value) => value),
          map(ordinal, () => null),
        ),
      ),
      unit,
      word('to', 'ended', 'ending', 'through', 'until'),
      maybe(word('on', 'in')),
      point,
    ),
    ([article, amount, by, , , end]) =>
      article === null && amount === null ? null : { type: 'stretch', unit: by, count: -(amount ?? 1), end },
  )

/** "a week starting tomorrow", "for three days from May 4", "for two weeks, beginning Monday". */
const stretchFrom = (point: Parser<Reading>): Parser<Reading> =>
  or(
    map(
      seq(count, unit, maybe(word(',')), word('starting', 'beginning', 'commencing'), maybe(word('on', 'from')), point),
      ([amount, by, , , , from]) => onward(by, amount, from),
    ),
    map(seq(word('for'), count, unit, maybe(word(',')), word('from'), point), ([, amount, by, , , from]) =>
      onward(by, amount, from),
    ),
  )
const onward = (by: Stretch['unit'], amount: number, from: Reading): Reading | null =>
  isCalendar(by) ? { type: 'onward', unit: by, count: amount, from } : null

/** Whether "in two weeks" can be a time: "in two weeks of talks" is none. */
const closes = (words: readonly Word[], next: number): boolean =>
  closesPhrase(words, next) || (endsPhrase(words, next) && words[next]?.text !== 'of')

/** "once in 50 years", "the first time in ten years", "the worst in a decade" look at a length, not ahead. */
const RATES = new Set('once twice time times first only ever year day week month'.split(' '))
const RATE_REACH = 4
const isRate = (words: readonly Word[], at: number): boolean =>
  RATES.has(words[at - 1]?.text ?? '') ||
  words.slice(Math.max(0, at - RATE_REACH), at).some(({ text }) => /(?:est|worst)$/u.test(text) || ORDINALS.has(text))

const REPORTED = new Set(['would', 'could', 'had', 'might'])
const REACH = 10
/** What would be done within ten days counts them from when it was said. */
const isReported = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - REACH), at).some(({ text }) => REPORTED.has(text))

const LOOSELY = maybe(word('about', 'around', 'roughly', 'approximately'))
/** "in two weeks", "within the next three years": ahead, where the tense looks there. */
const aheadByTense: Parser<Reading> = where(
  longest(
    map(seq(word('in'), LOOSELY, count, unit), ([, , amount, by]) => aheadBy(by, amount, false)),
    map(seq(word('within'), the, word('next', 'coming'), count, unit), ([, , , amount, by]) =>
      aheadBy(by, amount, true),
    ),
  ),
  (words, at, next) => closes(words, next) && !isRate(words, at) && !isReported(words, at),
)
const aheadBy = (by: Stretch['unit'], amount: number, within: boolean): Reading | null =>
  isCalendar(by) ? { type: 'ahead', unit: by, count: amount, within, alone: false } : null

/**
 * "In five days", "Within half an hour." as all that is said. With more around it a bare "within three years" is a length,
 * which may count from anything: "must be paid within 30 days".
 */
const aheadAlone: Parser<Reading> = where(
  map(
    seq(word('in', 'within'), LOOSELY, length),
    ([how, , by]): Reading => ({ type: 'ahead', ...by, within: how === 'within', alone: true }),
  ),
  (words, at, next) => at === 0 && words.slice(next).every(({ kind }) => kind === 'mark'),
)

/** Times of a length that is counted to or from a day. */
export const stretches = (point: Parser<Reading>): Parser<Reading> =>
  longest(stretch, stretchTo(point), stretchFrom(point), aheadAlone, aheadByTense)
