import { type CalendarUnit, UNITS } from '../../../lexicon/calendar.ts'
import { longest, map, maybe, or, type Parser, phrase, seq, take, where, word } from '../parser.ts'
import type { Origin, Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { count, ordinal } from './numbers.ts'

const unit = take(({ text }) => UNITS.get(text))
const single = take(({ text }) => (text.endsWith('s') ? null : UNITS.get(text)))

const shifted = (
  by: CalendarUnit,
  amount: number,
  origin: Origin | Reading = 'published',
  side: 'earlier' | 'later' | null = null,
): Reading => ({ type: 'shifted', unit: by, count: amount, origin, side, whole: true })

/** Counted from a day and landing on one: "two weeks ago". */
const counted = (by: CalendarUnit, amount: number, origin: Origin | Reading = 'published'): Reading => ({
  type: 'shifted',
  unit: by,
  count: amount,
  origin,
  side: null,
  whole: false,
})

/** "the year" or "the month" where it can only be the present one: inside "the end of the year". */
export const innerUnit = (...only: readonly CalendarUnit[]): Parser<Reading> =>
  or(
    map(seq(maybe(word('the')), maybe(word('current', 'present')), single), ([, , by]) =>
      only.length === 0 || only.includes(by) ? shifted(by, 0) : null,
    ),
    where(deictic, () => true),
  )

const SMALL: ReadonlySet<CalendarUnit> = new Set(['minute', 'hour'])
const isCalendar = (by: CalendarUnit): boolean => !SMALL.has(by)

/** "today", "the day before yesterday". */
const named: Parser<Reading> = or(
  map(phrase('the day before yesterday'), () => shifted('day', -2)),
  map(phrase('the day after tomorrow'), () => shifted('day', 2)),
  map(word('yesterday'), () => shifted('day', -1)),
  map(word('today'), () => shifted('day', 0)),
  map(word('tomorrow'), () => shifted('day', 1)),
)

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
])

/** "last month", "this week", "next year", "the current quarter", "the coming weeks" is not one of them. */
const deictic: Parser<Reading> = (words, at) => {
  const start = words[at]?.text === 'the' ? at + 1 : at
  const by = SHIFTS.get(words[start]?.text ?? '')
  const of = single(words, start + 1)
  if (by === undefined || of === null || !isCalendar(of.value) || of.value === 'half') return null
  const word = words[start]?.text
  const article = start > at
  if (article && word !== 'current' && word !== 'coming') return null
  if (!article && word === 'current') return null
  if (of.value === 'day') return null
  return { value: shifted(of.value, by), next: of.next }
}

/** "the weekend", "at the weekend": the last one, or the next where the tense says so. */
const weekend: Parser<Reading> = where(
  map(seq(word('the'), word('weekend')), () => shifted('weekend', 0)),
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
  map(
    seq(
      word('the'),
      take(({ text }) => NARRATIVE.get(text)),
      single,
    ),
    ([, by, of]) => (isCalendar(of) ? shifted(of, by, 'narrative') : null),
  ),
  map(seq(word('that'), maybe(word('same', 'very')), single), ([, , of]) =>
    isCalendar(of) && of !== 'half' && of !== 'quarter' ? shifted(of, 0, 'narrative') : null,
  ),
)

const BEHIND = new Set('and but when as in at on with by from of while to was were had'.split(' '))
const endsPhrase = (words: readonly Word[], next: number): boolean => {
  const behind = words[next]
  return behind === undefined || behind.kind === 'mark' || BEHIND.has(behind.text)
}

/** "the day before", "the year after": from the day that the text speaks of; no event may follow. */
const beside: Parser<Reading> = where(
  map(seq(word('the'), single, word('before', 'after')), ([, of, side]) =>
    isCalendar(of) ? shifted(of, side === 'before' ? -1 : 1, 'narrative') : null,
  ),
  (words, _, next) => endsPhrase(words, next),
)

/** "two weeks ago", "a year and a half ago" is not read. */
const ago: Parser<Reading> = map(seq(count, unit, word('ago')), ([amount, by]) => counted(by, -amount))

/** "ten days from now", "in three weeks' time". */
const fromNow: Parser<Reading> = or(
  map(seq(count, unit, phrase('from now')), ([amount, by]) => counted(by, amount)),
  map(seq(word('in'), count, unit, word("'", '’'), maybe(word('s')), word('time')), ([, amount, by]) =>
    counted(by, amount),
  ),
)

/** "a week earlier", "two days later", "three months before"; hours only forward: "two hours later". */
const sideways: Parser<Reading> = where(
  map(seq(count, unit, word('earlier', 'later', 'before', 'after', 'previously', 'on')), ([amount, by, side]) =>
    counted(by, ['later', 'after', 'on'].includes(side) ? amount : -amount, 'narrative'),
  ),
  (words, _, next) => {
    const side = words[next - 1]?.text
    if (side === 'on') return words[next]?.text === ','
    if (side !== 'later' && side !== 'after' && SMALL.has(UNITS.get(words[next - 2]?.text ?? '') ?? 'day')) return false
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
      word('before', 'after'),
      point,
    ),
    ([amount, by, side, of]) => (isCalendar(by) ? counted(by, side === 'before' ? -amount : amount, of) : null),
  )

/** "earlier this year", "later this week": the part of it before or behind the day of publication. */
const earlierThis: Parser<Reading> = map(
  seq(word('earlier', 'later'), or(map(seq(word('this'), single), ([, of]) => of))),
  ([side, of]) => (isCalendar(of) ? shifted(of, 0, 'published', side === 'earlier' ? 'earlier' : 'later') : null),
)

/** "the past two weeks", "the last 12 months", "the next five years", "the past year". */
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
  map(seq(word('the'), word('past', 'last'), single), ([, , by]) =>
    isCalendar(by) ? ({ type: 'stretch', unit: by, count: -1, end: null } as const) : null,
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

/** "then", where a bound stands before it: "since then". */
const then: Parser<Reading> = where(
  map(word('then'), () => shifted('day', 0, 'narrative')),
  (words, at) => words[at - 1]?.text === 'since',
)

/** Times that count from the day of publication or from the day that the text speaks of. */
export const relatives = (point: Parser<Reading>): Parser<Reading> =>
  longest(
    named,
    deictic,
    weekend,
    narrative,
    beside,
    ago,
    fromNow,
    sideways,
    fromPoint(point),
    earlierThis,
    stretch,
    stretchTo(point),
    unitOf(point),
    sliceOf(point),
    then,
  )

/** "this week", "last week", "the previous week": what may follow the name of a day. */
export const weeks: Parser<Reading> = or(
  where(deictic, (words, _, next) => words[next - 1]?.text === 'week'),
  where(narrative, (words, _, next) => words[next - 1]?.text === 'week'),
)
