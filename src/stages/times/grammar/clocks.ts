import { DAY_PARTS } from '../../../lexicon/calendar.ts'
import { longest, map, maybe, or, type Parser, phrase, seq, take, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { hour, minutes } from './numbers.ts'

type Moment = Extract<Reading, { type: 'moment' }>

/** A clock time as the words give it: `half` null means that morning or evening is not said. */
interface Clock {
  readonly hour: number
  readonly minute: number
  readonly half: 'am' | 'pm' | null
  /** Written so that it can only be a clock time: "4:50", "5 p.m.", "ten o'clock". */
  readonly sure: boolean
  readonly exact: boolean
  readonly midnight: boolean
}

const clock = (at: number, minute: number, half: Clock['half'], sure: boolean): Clock | null =>
  at > 24 || (half !== null && (at > 12 || at === 0))
    ? null
    : { hour: at, minute, half, sure, exact: true, midnight: false }

const meridiem = take(({ text }) => (text === 'am' || text === 'pm' ? text : null))
const digits = where(hour, (words, at) => words[at]?.kind === 'number')
const seconds = maybe(minutes)

/** "4:50 a.m.", "06:10", "18:40:05". */
const colon = map(seq(digits, minutes, seconds, maybe(meridiem)), ([at, minute, , half]) =>
  clock(at, minute, half, true),
)
/** "5 p.m.", "4pm". */
const plain = map(seq(hour, meridiem), ([at, half]) => clock(at, 0, half, true))
/** "5.30pm", "10.30 a.m.". */
const pointed = map(
  seq(
    take((each) => (each.kind === 'figure' && /^\d{1,2}\.[0-5]\d$/.test(each.text) ? each.text : null)),
    meridiem,
  ),
  ([text, half]) => clock(Number(text.split('.')[0]), Number(text.split('.')[1]), half, true),
)
const oclock = map(seq(hour, or<unknown>(phrase("o ' clock"), phrase('o ’ clock'), word('oclock'))), ([at]) =>
  clock(at, 0, null, true),
)
const bare = map(hour, (at) => clock(at, 0, null, false))

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
])
const minuteWord = or(
  map(
    seq(
      maybe(word('a')),
      take(({ text }) => QUARTERS.get(text)),
    ),
    ([, value]) => value,
  ),
  map(seq(hour, maybe(word('minutes'))), ([value]) => value),
)
/** "twenty past eleven", "half past six", "a quarter to nine". */
const past = map(seq(minuteWord, word('past', 'to'), hour), ([minute, side, at]) =>
  side === 'past' ? clock(at, minute, null, true) : clock((at + 23) % 24 || 24, 60 - minute, null, true),
)

const BEFORE_NOON = new Set(
  'at by until till before after since around about from shortly just to toward towards between and'.split(' '),
)
const noon = map(
  seq(maybe(where(hour, (words, at) => words[at]?.value === 12)), word('noon', 'midday', 'midnight')),
  ([, text]): Clock => ({
    hour: text === 'midnight' ? 0 : 12,
    minute: 0,
    half: null,
    sure: text !== 'midday',
    exact: true,
    midnight: text === 'midnight',
  }),
)
const noonStands = where(
  noon,
  (words, at) => words[at]?.kind === 'number' || BEFORE_NOON.has(words[at - 1]?.text ?? ''),
)

const anyClock = longest(colon, plain, pointed, oclock, past, noonStands)

const ZONES = new Set('est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet ist jst z local'.split(' '))
const zoneWords: Parser<string> = (words, at) => {
  for (let next = at; next < at + 4; next += 1) {
    const each = words[next]
    if (each === undefined || (next > at && each.text === 'time'))
      return each ? { value: 'time', next: next + 1 } : null
    if (each.kind !== 'word' || !(each.capital || each.text === 'local')) return null
  }
  return null
}
/** "UTC", "Eastern Time", "Pacific Daylight Time (PDT)", "local time". */
const zone = seq(
  or(
    zoneWords,
    take(({ text, capital }) => (ZONES.has(text) && capital ? text : null)),
  ),
  maybe(
    seq(
      word('('),
      take(({ text }) => (ZONES.has(text) ? text : null)),
      word(')'),
    ),
  ),
)

const partName = take(({ text }) => (DAY_PARTS.has(text) ? text : null))
const inPart = map(
  seq(or(word('in', 'at'), word('that')), maybe(word('the')), maybe(word('early', 'late')), partName),
  ([, , , part]) => part,
)
const thisPart = map(
  seq(word('this', 'that', 'the'), maybe(word('same', 'next', 'following')), partName),
  ([, , part]) => part,
)

const hourIn = ({ hour: at, half }: Clock, part: string | null): number | null => {
  if (half !== null) return (at % 12) + (half === 'pm' ? 12 : 0)
  if (part === null || at > 12) return at % 24
  if (part === 'afternoon' || part === 'evening' || (part === 'night' && at >= 6 && at < 12)) return (at % 12) + 12
  return at % 12
}

const written = (at: Clock, part: string | null): string | null => {
  const isClear = at.exact && (at.half !== null || part !== null || at.hour > 12 || (at.sure && !isWord(at)))
  const value = hourIn(at, part)
  return isClear && value !== null ? `${String(value).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}` : null
}

const isWord = (at: Clock): boolean => at.half === null && at.hour > 0 && at.hour < 12 && !at.sure

const moment = (at: Clock, part: string | null = null, of: Reading | null = null): Moment => ({
  type: 'moment',
  at: written(at, part),
  of,
  midnight: at.midnight && of === null,
})

const APPROACH = seq(
  maybe(word('shortly', 'just', 'soon', 'right')),
  word(
    'before',
    'after',
    'about',
    'around',
    'nearly',
    'almost',
    'approximately',
    'roughly',
    'some',
    'towards',
    'toward',
  ),
)
const approached = (inner: Parser<Clock>): Parser<Clock> =>
  or(
    map(seq(APPROACH, inner), ([, value]) => ({ ...value, exact: false })),
    map(seq(word('at'), APPROACH, inner), ([, , value]) => ({ ...value, exact: false })),
    inner,
  )

const BEFORE_BARE_HOUR = new Set('at before after about around until till by nearly towards almost'.split(' '))
const closesPhrase = (words: readonly Word[], next: number): boolean => {
  const behind = words[next]
  return (
    behind === undefined ||
    (behind.kind === 'mark' &&
      /^[,.;:!?)”"’—–]$/u.test(behind.text) &&
      !(behind.glued && words[next + 1]?.glued && words[next + 1]?.kind === 'number'))
  )
}

const spelled: Parser<Clock> = where(bare, (words, at) => words[at]?.kind === 'word' && words[at]?.text !== 'zero')

/** "shortly before ten", "at ten": a number alone is an hour only where the phrase ends behind it. */
const hourAlone: Parser<Clock> = where(
  spelled,
  (words, at, next) => BEFORE_BARE_HOUR.has(words[at - 1]?.text ?? '') && closesPhrase(words, next),
)

/** "one in the morning", "ten that evening": the part of the day says that it is an hour. */
const hourWithPart = seq(bare, or(inPart, thisPart))

/** Clock times without a day: "4:50 a.m.", "twenty past eleven", "shortly before ten", "about one in the morning". */
export const clocks: Parser<Moment> = longest(
  map(seq(approached(anyClock), maybe(zone), maybe(or(inPart, thisPart))), ([at, , part]) => moment(at, part)),
  map(approached(hourAlone), (at) => moment(at)),
  map(seq(maybe(APPROACH), hourWithPart), ([approach, [at, part]]) =>
    moment({ ...at, exact: approach === null, sure: true }, part),
  ),
)

/** "1:30 and 3 a.m.", "10:00 to 21:45", "6-8 p.m.": two times of one day. */
export const clockRange: Parser<Moment> = map(
  seq(or(anyClock, bare), word('and', 'to', '-', '–', '—', 'until', 'till', 'through'), anyClock, maybe(zone)),
  ([from]) => ({ ...moment(from), at: null }),
)

/** Wall-clock words that set a part of the day, with what may stand before: "early", "late in the". */
export const dayPart: Parser<string> = map(seq(maybe(word('early', 'late')), partName), ([, part]) => part)

const EARLY_HOURS = or(phrase('the early hours'), phrase('the small hours'), phrase('early hours'))

/** "the evening of", "the early hours of", "early on", "late": what places a time within a day named behind it. */
export const partBefore: Parser<string> = or(
  map(
    seq(
      maybe(word('late', 'early')),
      maybe(word('in', 'on')),
      word('the'),
      maybe(word('early', 'late')),
      partName,
      word('of'),
    ),
    ([, , , , part]) => part,
  ),
  map(seq(maybe(word('in')), EARLY_HOURS, word('of', 'on')), () => 'hours'),
  map(seq(word('early', 'late'), maybe(word('on'))), ([text]) => text),
)

const SHIFTED_PART: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['same', 0],
  ['previous', -1],
])

const dayOf = (count: number, origin: 'published' | 'narrative'): Reading => ({
  type: 'shifted',
  unit: 'day',
  count,
  origin,
  side: null,
  whole: true,
})
const within = (of: Reading): Moment => ({ type: 'moment', at: null, of, midnight: false })

/** "this morning", "tonight", "last night", "that evening", "the next morning", "the night before". */
export const dayParts: Parser<Moment> = longest(
  map(word('tonight'), () => within(dayOf(0, 'published'))),
  map(seq(maybe(word('early', 'late')), word('this', 'last', 'yesterday', 'tomorrow'), partName), ([, which]) =>
    within(dayOf(which === 'this' ? 0 : which === 'tomorrow' ? 1 : -1, 'published')),
  ),
  map(seq(maybe(word('early', 'late', 'later')), word('that'), maybe(word('same')), partName), () =>
    within(dayOf(0, 'narrative')),
  ),
  map(
    seq(
      word('the'),
      take(({ text }) => SHIFTED_PART.get(text)),
      partName,
    ),
    ([, by]) => within(dayOf(by, 'narrative')),
  ),
  where(
    map(seq(word('the'), word('night', 'evening', 'morning'), word('before', 'after')), ([, , side]) =>
      within(dayOf(side === 'before' ? -1 : 1, 'narrative')),
    ),
    (words, _, next) => closesPhrase(words, next),
  ),
  map(seq(word('early', 'late', 'later'), word('in'), word('the'), partName), () => within(dayOf(0, 'narrative'))),
  map(
    seq(
      word('before', 'after', 'at', 'until', 'by'),
      word('dawn', 'dusk', 'daybreak', 'sunrise', 'sunset', 'nightfall'),
    ),
    () => within(dayOf(0, 'narrative')),
  ),
)
