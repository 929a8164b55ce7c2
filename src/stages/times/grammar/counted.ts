import { type CalendarUnit, UNITS } from '../../../lexicon/calendar.ts'
import { longest, map, maybe, or, type Parser, phrase, seq, where, word } from '../parser.ts'
import type { Landing, Origin, Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { type Length, length } from './lengths.ts'
import { count } from './numbers.ts'
import { namedDay } from './relative.ts'
import { endsPhrase, isCalendar, shifted, single, unit } from './shifted.ts'
import { slices } from './slices.ts'
import { stretches } from './stretches.ts'

/** Counted from a day and landing on one: "two weeks ago". */
const landing = (
  by: CalendarUnit,
  amount: number,
  origin: Origin | Reading = 'published',
  lands: Landing = 'counted',
): Reading => ({ type: 'shifted', unit: by, count: amount, origin, side: null, lands })

const far = ({ unit: by, count: amount, days }: Length, sign: number, lands: Landing = 'counted'): Reading =>
  days === 0
    ? landing(by, sign * amount, 'published', lands)
    : landing('day', sign * days, landing(by, sign * amount, 'published', 'day'))

/** "half a year ago" is none. */
const isNoHalf = (words: readonly Word[], at: number): boolean => words[at - 1]?.text !== 'half'

/** "two weeks ago", "1d 21h ago", "a year ago today", "ten years ago this month"; "a year and a half ago" is not read. */
const ago: Parser<Reading> = where(
  longest(
    map(seq(length, word('ago')), ([by]) => far(by, -1)),
    map(seq(length, word('ago'), word('today')), ([by]) => far(by, -1, 'day')),
    map(seq(length, phrase('ago this'), word('week', 'month')), ([by, , of]) =>
      shifted(UNITS.get(of) ?? 'week', 0, far(by, -1, 'day')),
    ),
  ),
  isNoHalf,
)

/** "ten days from now", "in three weeks' time". */
const fromNow: Parser<Reading> = or(
  map(seq(length, phrase('from now')), ([by]) => far(by, 1)),
  map(seq(word('in'), count, unit, word("'", '’'), maybe(word('s')), word('time')), ([, amount, by]) =>
    landing(by, amount),
  ),
)

/** "a week earlier", "two days later", "three months before"; hours only forward: "two hours later". */
const sideways: Parser<Reading> = where(
  map(
    seq(count, unit, word('earlier', 'later', 'before', 'after', 'previously', 'prior', 'on')),
    ([amount, by, side]) => landing(by, ['later', 'after', 'on'].includes(side) ? amount : -amount, 'narrative'),
  ),
  (words, _, next) => {
    const side = words[next - 1]?.text
    if (side === 'on') return words[next]?.text === ','
    if (side !== 'later' && side !== 'after' && !isCalendar(UNITS.get(words[next - 2]?.text ?? '') ?? 'day'))
      return false
    return side === 'before' || side === 'after' || side === 'prior'
      ? endsPhrase(words, next)
      : !['than', 'this'].includes(words[next]?.text ?? '')
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
      or(word('before', 'after', 'from'), phrase('prior to')),
      or(point, namedDay),
    ),
    ([amount, by, side, of]) =>
      isCalendar(by) ? landing(by, side === 'before' || side === 'prior to' ? -amount : amount, of) : null,
  )

/** "earlier this year", "later in the week": the part of it before or behind the day of publication. */
const earlierThis: Parser<Reading> = map(
  seq(word('earlier', 'later'), or(word('this'), phrase('in the')), single),
  ([side, which, of]) =>
    isCalendar(of) && (which === 'this' || of !== 'day')
      ? shifted(of, 0, 'published', side === 'earlier' ? 'earlier' : 'later')
      : null,
)

/** "the rest of the week", "the remainder of this year". */
const restOf: Parser<Reading> = map(
  seq(maybe(word('the')), word('rest', 'remainder'), word('of'), word('the', 'this', 'current'), single),
  ([, , , , of]) => (isCalendar(of) && of !== 'day' ? shifted(of, 0, 'published', 'rest') : null),
)

/** "Monday two weeks from now": the week that a day's name is looked for in. */
export const countedWeeks: Parser<Reading> = where(or(ago, fromNow), (words, at, next) =>
  words.slice(at, next).some(({ text }) => UNITS.get(text) === 'week'),
)

/** Times that are counted in units, from the day of publication, from the story's day or from a point that is named. */
export const counted = (point: Parser<Reading>): Parser<Reading> =>
  longest(ago, fromNow, sideways, fromPoint(point), earlierThis, restOf, stretches(or(point, namedDay)), slices(point))
