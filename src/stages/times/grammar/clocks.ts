import { DAY_PARTS } from '../../../lexicon/calendar.ts'
import {
  entry,
  longest,
  map,
  maybe,
  memo,
  NUMBER,
  opening,
  or,
  type Parser,
  phrase,
  seq,
  take,
  where,
  word,
} from '../parser.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { hour, minutes } from './numbers.ts'
import { closesPhrase } from './shifted.ts'

/** A place within a day. */
export type Moment = Extract<Reading, { type: 'moment' }>

/** A clock time as the words give it: `half` null means that morning or evening is not said. */
interface Clock {
  readonly hour: number
  readonly minute: number
  readonly half: 'am' | 'pm' | null
  /** Written with digits and a colon, so that it needs no half of the day: "06:10". */
  readonly full: boolean
  /** Not "shortly before" or "about". */
  readonly exact: boolean
  readonly midnight: boolean
}

const HOURS = 24
const clock = (at: number, minute: number, half: Clock['half'], full = false): Clock | null =>
  at > HOURS || (half !== null && (at > 12 || at === 0))
    ? null
    : { hour: at, minute, half, full, exact: true, midnight: false }

const meridiem = entry<'am' | 'pm'>(
  new Map([
    ['am', 'am'],
    ['pm', 'pm'],
  ]),
)
const isDigits = (words: readonly Word[], at: number): boolean => words[at]?.kind === 'number'
const digits = where(hour, isDigits)
const spelled = where(hour, (words, at) => !isDigits(words, at))

/** "4:50 a.m.", "06:10", "18:40:05". */
const colon = map(seq(digits, minutes, maybe(minutes), maybe(meridiem)), ([at, minute, , half]) =>
  clock(at, minute, half, true),
)
/** "5 p.m.", "4pm". */
const plain = map(seq(hour, meridiem), ([at, half]) => clock(at, 0, half))
/** "5.30pm", "10.30 a.m.". */
const pointed = map(
  seq(
    opening(
      [NUMBER],
      take((each) => (each.kind === 'figure' && /^\d{1,2}\.[0-5]\d$/.test(each.text) ? each.text : null)),
    ),
    meridiem,
  ),
  ([text, half]) => clock(Number(text.split('.')[0]), Number(text.split('.')[1]), half),
)
/** "ten o'clock". */
const oclock = map(seq(hour, or<unknown>(phrase("o ' clock"), phrase('o ’ clock'), word('oclock'))), ([at]) =>
  clock(at, 0, null),
)

const BEFORE_HOUR = new Set('at before after about around until till by nearly towards almost from to since'.split(' '))
const followsHourWord = (words: readonly Word[], at: number): boolean => BEFORE_HOUR.has(words[at - 1]?.text ?? '')

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
])
const minuteWord = or(
  map(seq(maybe(word('a')), entry(QUARTERS)), ([, value]) => value),
  map(seq(hour, maybe(word('minutes'))), ([value]) => value),
)
/** "twenty past eleven", "half past six". */
const past = map(seq(minuteWord, word('past'), hour), ([minute, , at]) => clock(at, minute, null))
/** "at a quarter to nine", "at ten to five". */
const toHour = where(
  map(seq(minuteWord, word('to'), spelled), ([minute, , at]) => clock((at + 23) % HOURS || HOURS, 60 - minute, null)),
  followsHourWord,
)

const BEFORE_NOON = new Set(
  'at by until till before after since around about from shortly just to toward towards between and is was'.split(' '),
)
/** "at noon", "by midday", "12 noon"; "the midday sun" is no time. */
const noon = where(
  map(
    seq(maybe(where(digits, (words, at) => words[at]?.value === 12)), word('noon', 'midday', 'midnight')),
    ([, text]): Clock => ({
      hour: text === 'midnight' ? 0 : 12,
      minute: 0,
      half: null,
      full: text !== 'midday',
      exact: true,
      midnight: text === 'midnight',
    }),
  ),
  (words, at) => isDigits(words, at) || BEFORE_NOON.has(words[at - 1]?.text ?? ''),
)

const ZONES = new Set('est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet ist jst z'.split(' '))
const LONGEST_ZONE = 4
/** "Eastern Time", "Pacific Daylight Time", "local time". */
const zoneWords: Parser<string> = (words, at) => {
  for (let next = at; next < at + LONGEST_ZONE; next += 1) {
    const each = words[next]
    if (each?.text === 'time' && next > at) return { value: 'time', next: next + 1 }
    if (each?.kind !== 'word' || !(each.capital || each.text === 'local')) return null
  }
  return null
}
/** Zones that are no words of their own in lower case, as "et" is. */
const SURE_ZONES = new Set('edt cst cdt mst mdt pst pdt gmt utc bst cet cest eet jst'.split(' '))
const zoneLetters = opening(
  ZONES,
  take(({ text, capital }) => (ZONES.has(text) && (capital || SURE_ZONES.has(text)) ? text : null)),
)
/** "0925 GMT", "0410 hours": four digits that a zone makes a clock time. */
const military: Parser<Clock> = where(
  map(
    seq(
      opening(
        [NUMBER],
        take((each) => (each.kind !== 'word' && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(each.text) ? each.text : null)),
      ),
      maybe(word('hours')),
    ),
    ([text]) => clock(Number(text.slice(0, 2)), Number(text.slice(2)), null, true),
  ),
  (words, _, next) => zoneLetters(words, next) !== null || words[next - 1]?.text === 'hours',
)

const anyClock = memo(longest(colon, plain, pointed, military, oclock, past, toHour, noon))

/** "UTC", "Eastern Time", "Pacific Daylight Time (PDT)", "local time". */
const zone = seq(or(zoneWords, zoneLetters), maybe(seq(word('('), zoneLetters, word(')'))))

/** The name of a part of the day: "evening". */
export const partName = word(...DAY_PARTS)
/** "in the morning", "at night", "that evening" behind an hour. */
const partBehind = map(
  seq(
    or(word('in', 'at'), word('this', 'that', 'the')),
    maybe(word('the', 'same', 'next', 'following')),
    maybe(word('early', 'late')),
    partName,
  ),
  ([, , , part]) => part,
)

const LATE_PARTS = new Set(['afternoon', 'evening', 'dusk', 'sunset', 'nightfall'])
const isLate = (at: number, part: string): boolean => LATE_PARTS.has(part) || (part === 'night' && at >= 6 && at < 12)

const hourIn = ({ hour: at, half }: Clock, part: string | null): number => {
  if (half !== null) return (at % 12) + (half === 'pm' ? 12 : 0)
  if (part === null || at > 12) return at % HOURS
  return (at % 12) + (isLate(at, part) ? 12 : 0)
}

/** "HH:MM" where the words name the minute and the half of the day. */
const written = (at: Clock, part: string | null): string | null => {
  if (!at.exact || !(at.full || at.half !== null || part !== null || at.hour > 12)) return null
  return `${String(hourIn(at, part)).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`
}

const moment = (at: Clock, part: string | null = null): Moment => ({
  type: 'moment',
  at: written(at, part),
  of: null,
  midnight: at.midnight,
})

const NEARNESS = 'before after some towards toward'.split(' ')
const APPROACH = or<unknown>(
  seq(word('shortly', 'just', 'soon', 'right'), word('before', 'after')),
  seq(word('at'), word(...NEARNESS)),
)
/** "about ten past three" still names the minute that it is near. */
const LOOSELY = seq(maybe(word('at')), word('about', 'around', 'nearly', 'almost', 'approximately', 'roughly'))

/** "shortly before ten," is an hour; "about ten," a count. */
const hourAlone = where(seq(APPROACH, spelled), (words, _, next) => closesPhrase(words, next))

/** "at one", "it was one". */
const followsHourOfDay = (words: readonly Word[], at: number): boolean =>
  followsHourWord(words, at) || (words[at - 1]?.text === 'was' && words[at - 2]?.text === 'it')

/** "one in the morning", "ten that evening": the part of the day says that it is an hour. */
const hourWithPart = seq(where(hour, followsHourOfDay), partBehind)

/** Clock times without a day: "4:50 a.m.", "twenty past eleven", "shortly before ten", "about one in the morning". */
export const clocks: Parser<Moment> = longest(
  map(seq(maybe(LOOSELY), anyClock, maybe(zone), maybe(partBehind)), ([, at, , part]) => moment(at, part)),
  map(seq(APPROACH, anyClock, maybe(zone), maybe(partBehind)), ([, at, , part]) =>
    moment({ ...at, exact: false }, part),
  ),
  map(hourAlone, ([, at]) => moment({ hour: at, minute: 0, half: null, full: false, exact: false, midnight: false })),
  map(seq(maybe(LOOSELY), hourWithPart), ([, [at, part]]) => {
    const at12 = clock(at, 0, null)
    return at12 && moment(at12, part)
  }),
  map(seq(APPROACH, hourWithPart), ([, [at, part]]) => {
    const at12 = clock(at, 0, null)
    return at12 && moment({ ...at12, exact: false }, part)
  }),
)

/** "ten past seven on Thursday morning": the part of the day stands behind the day. */
export const clockOnDayPart = (day: Parser<Reading>): Parser<Moment> =>
  map(
    seq(maybe(LOOSELY), maybe(APPROACH), anyClock, maybe(word('on')), day, partName),
    ([, approach, at, , of, part]) => ({ ...moment({ ...at, exact: approach === null }, part), of }),
  )

const BEFORE_BARE_CLOCK = new Set([...BEFORE_HOUR, 'between', 'and', ',', '(', '—', '–'])

/** A clock time that no day follows: "9:25" needs a word before it that makes it one, "9:25 p.m." and "21:45 UTC" do not. */
export const clockAlone: Parser<Moment> = where(
  clocks,
  (words, at, next) =>
    words[next - 1]?.kind !== 'number' ||
    words[next - 2]?.text !== ':' ||
    next - at > 3 ||
    at === 0 ||
    BEFORE_BARE_CLOCK.has(words[at - 1]?.text ?? ''),
)

/** "1:30 and 3 a.m.", "10:00 to 21:45", "6-8 p.m.": two times of one day. */
const bare = map(hour, (at) => clock(at, 0, null))
export const clockRange: Parser<Moment> = map(
  seq(or(anyClock, bare), word('and', 'to', '-', '–', '—', 'until', 'till', 'through'), anyClock, maybe(zone)),
  ([from]) => ({ ...moment(from), at: null, midnight: false }),
)
