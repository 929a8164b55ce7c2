import { type CalendarUnit, UNITS, WEEKDAYS } from '../../../lexicon/calendar.ts'
import { longest, map, maybe, or, type Parser, phrase, seq, take, where, word } from '../parser.ts'
import type { Origin, Reading } from '../reading.ts'
import { count, ordinal } from './numbers.ts'
import { innerUnit, namedDay } from './relative.ts'
import { endsPhrase, isCalendar, shifted, single, unit } from './shifted.ts'

/** Counted from a day and landing on one: "two weeks ago". */
const landing = (by: CalendarUnit, amount: number, origin: Origin | Reading = 'published'): Reading => ({
  type: 'shifted',
  unit: by,
  count: amount,
  origin,
  side: null,
  whole: false,
})

/** "two weeks ago", "a year and a half ago" is not read. */
const ago: Parser<Reading> = map(seq(count, unit, word('ago')), ([amount, by]) => landing(by, -amount))

/** "ten days from now", "in three weeks' time". */
const fromNow: Parser<Reading> = or(
  map(seq(count, unit, phrase('from now')), ([amount, by]) => landing(by, amount)),
  map(seq(word('in'), count, unit, word("'", '’'), maybe(word('s')), word('time')), ([, amount, by]) =>
    landing(by, amount),
  ),
)

/** "a week earlier", "two days later", "three months before"; hours only forward: "two hours later". */
const sideways: Parser<Reading> = where(
  map(seq(count, unit, word('earlier', 'later', 'before', 'after', 'previously', 'on')), ([amount, by, side]) =>
    landing(by, ['later', 'after', 'on'].includes(side) ? amount : -amount, 'narrative'),
  ),
  (words, _, next) => {
    const side = words[next - 1]?.text
    if (side === 'on') return words[next]?.text === ','
    if (side !== 'later' && side !== 'after' && !isCalendar(UNITS.get(words[next - 2]?.text ?? '') ?? 'day'))
      return false
    return side === 'before' || side === 'after' ? endsPhrase(words, next) : words[next]?.text !== 'than'
  },
)

/** "two days before Christmas Eve" is not read; "two days after June 9" is. */
const fromPoint = (point: Parser<Reading>): Parser<Reading> =>
  map(
    seq(
      or(
        count,
        map(word('the'), () => 1),
      ),
      unit,
      word('before', 'after', 'from'),
      or(point, namedDay),
    ),
    ([amount, by, side, of]) => (isCalendar(by) ? landing(by, side === 'before' ? -amount : amount, of) : null),
  )

/** "earlier this year", "later this week": the part of it before or behind the day of publication. */
const earlierThis: Parser<Reading> = map(seq(word('earlier', 'later'), word('this'), single), ([side, , of]) =>
  isCalendar(of) ? shifted(of, 0, 'published', side === 'earlier' ? 'earlier' : 'later') : null,
)

/** "the past two weeks", "the last 12 months", "the next five years", "the past year", "this past week". */
const stretch: Parser<Reading> = or(
  map(
    seq(maybe(word('the')), word('past', 'last', 'next', 'coming', 'previous'), count, unit),
    ([, side, amount, by]) =>
      ({
        type: 'stretch',
        unit: by,
        count: side === 'next' || side === 'coming' ? amount : -amount,
        end: null,
      }) as const,
  ),
  map(seq(or(word('the'), phrase('this past')), maybe(word('past', 'last')), single), ([opening, past, by]) =>
    (past === null) === (opening === 'the')
      ? null
      : isCalendar(by)
        ? ({ type: 'stretch', unit: by, count: -1, end: null } as const)
        : null,
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

/** "the week of May 4", "the week beginning May 4", "the month of May", "the day of June 9". */
const unitOf = (point: Parser<Reading>): Parser<Reading> =>
  map(
    seq(
      word('the'),
      word('week', 'month', 'year', 'day', 'weekend'),
      word('of', 'beginning', 'starting', 'commencing'),
      point,
    ),
    ([, by, , of]) => shifted(UNITS.get(by) ?? 'day', 0, of),
  )

/** "the second week of May", "the last day of June". */
const sliceOf = (point: Parser<Reading>): Parser<Reading> =>
  map(
    seq(
      maybe(word('the')),
      or(
        ordinal,
        map(word('last', 'final'), () => -1),
      ),
      word('week', 'day', 'weekend', 'month', 'year'),
      word('of'),
      or(point, innerUnit()),
    ),
    ([, index, by, , of]) => ({ type: 'slice', unit: UNITS.get(by) ?? 'day', count: 1, index, of }),
  )

/** "the first Monday in March", "the last Friday of June". */
const nthWeekday = (point: Parser<Reading>): Parser<Reading> =>
  map(
    seq(
      maybe(word('the')),
      or(
        ordinal,
        map(word('last', 'final'), () => -1),
      ),
      take(({ text }) => WEEKDAYS.get(text)),
      word('of', 'in'),
      or(point, innerUnit('month')),
    ),
    ([, index, weekday, , of]) => ({ type: 'nth', weekday, index, of }),
  )

/** Times that are counted in units, from the day of publication, from the story's day or from a point that is named. */
export const counted = (point: Parser<Reading>): Parser<Reading> =>
  longest(
    ago,
    fromNow,
    sideways,
    fromPoint(point),
    earlierThis,
    stretch,
    stretchTo(point),
    unitOf(point),
    sliceOf(point),
    nthWeekday(point),
  )
