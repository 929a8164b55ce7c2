import { SEASONS } from '../../../lexicon/calendar.ts'
import { entry, longest, map, maybe, or, type Parser, seq, take, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import { apostropheYear, count, ordinal, year } from './numbers.ts'
import { innerUnit } from './relative.ts'
import { closesPhrase, shiftWord } from './shifted.ts'
import { anyYear, years } from './years.ts'

const the = maybe(word('the'))

const MONTHS_OF: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['quarters', 3],
  ['half', 6],
  ['trimester', 4],
])
const slice = entry(MONTHS_OF)
const last = map(word('last', 'final'), () => -1)
const nth = or(last, ordinal)

/** What a quarter or half may be part of: "of 2026", "of fiscal 2026", "of the year", "2026". */
const whole = (fiscal: Parser<Reading>): Parser<Reading> =>
  map(seq(maybe(word('of')), the, longest(anyYear, fiscal, innerUnit('year'))), ([, , of]) => of)

const part = (months: number, index: number, of: Reading | null): Reading | null =>
  index * months <= 12 ? { type: 'part', months, index, of } : null

/** "the third quarter of 2026", "second-half" (the hyphen says enough), "the last quarter of last year". */
export const ordinalPart = (fiscal: Parser<Reading>): Parser<Reading> =>
  where(
    map(seq(the, nth, maybe(word('-')), slice, maybe(whole(fiscal))), ([article, index, hyphen, months, of]) => {
      const relative = index === -1 && of === null
      const vague = months === 6 && of === null && hyphen === null
      return relative || vague || (article === null && of === null && hyphen === null) ? null : part(months, index, of)
    }),
    (words, _, next) => words[next]?.text !== 'of',
  )

const HALF_A_YEAR = 6
/** "the first half of the 1990s", "the second half of the 19th century". */
const halfOfYears: Parser<Reading> = map(seq(the, nth, word('half'), word('of'), years), ([, index, , , of]) =>
  of.type === 'years' && index <= 2 ? { type: 'part', months: HALF_A_YEAR * of.count, index, of } : null,
)

const LETTERS: ReadonlyMap<string, number> = new Map([
  ['q', 3],
  ['h', 6],
])
const letter = entry(LETTERS)
const letterNumber = take((each) =>
  each.glued && each.kind === 'number' && each.value >= 1 && each.value <= 4 ? each.value : null,
)

/** "Q3 2026", "H1 2026", "Q2 of fiscal 2026", "2026 Q3", "2026-q3"; only "Q3" does without a year. */
const letterPart = (fiscal: Parser<Reading>): Parser<Reading> =>
  or(
    where(
      map(seq(letter, letterNumber, maybe(whole(fiscal))), ([months, index, of]) =>
        months === 6 && of === null ? null : part(months, index, of),
      ),
      (words, at, next) => words[at]?.capital === true || next - at > 2,
    ),
    map(seq(anyYear, maybe(word('-', '/')), letter, letterNumber), ([of, , months, index]) => part(months, index, of)),
  )

/** "the first nine months of 2025", "the last three months of the year". */
const monthsPart = (fiscal: Parser<Reading>): Parser<Reading> =>
  map(
    seq(
      the,
      or(
        last,
        map(word('first'), () => 1),
      ),
      count,
      word('months', 'month'),
      word('of'),
      the,
      longest(anyYear, fiscal, innerUnit('year')),
    ),
    ([, index, months, , , , of]) => part(months, index, of),
  )

const season = entry(SEASONS)
const ofYear = map(seq(maybe(word('of', ',')), or(year, apostropheYear)), ([, value]) => value)
const ofRelative = (point: Parser<Reading>): Parser<Reading> => map(seq(word('of'), point), ([, of]) => of)

/** "last winter", "this coming fall", "next summer". */
const shiftedSeason: Parser<Reading> = map(
  seq(the, shiftWord, maybe(word('coming', 'past')), season),
  ([, by, , month]) => ({
    type: 'season',
    month,
    year: null,
    shift: by,
    of: null,
  }),
)

/** "the spring of 2024", "summer 2024", "winter of last year". */
const datedSeason = (point: Parser<Reading>): Parser<Reading> =>
  map(seq(the, season, or<number | Reading>(ofYear, ofRelative(point))), ([, month, of]) => ({
    type: 'season',
    month,
    year: typeof of === 'number' ? of : null,
    shift: null,
    of: typeof of === 'number' ? null : of,
  }))

/** "2016 winter" at the end of its phrase: "the 2016 summer games" are a name. */
const yearSeason: Parser<Reading> = where(
  map(seq(year, season), ([of, month]) => ({ type: 'season', month, year: of, shift: null, of: null }) as const),
  (words, _, next) => closesPhrase(words, next),
)

const BEFORE_SEASON = new Set(
  'in by before after since until till during over through throughout from between and'.split(' '),
)

/** "in the spring", "before the summer": the nearest one that fits the tense. */
const bareSeason: Parser<Reading> = where(
  map(seq(word('the'), season), ([, month]) => ({ type: 'season', month, year: null, shift: null, of: null }) as const),
  (words, at, next) => BEFORE_SEASON.has(words[at - 1]?.text ?? '') && !['of', 'in'].includes(words[next]?.text ?? ''),
)

/** Quarters, halves and seasons; `fiscal` reads the year they may be part of, `point` any other. */
export const periods = (fiscal: Parser<Reading>, point: Parser<Reading>): Parser<Reading> =>
  longest(
    ordinalPart(fiscal),
    halfOfYears,
    letterPart(fiscal),
    monthsPart(fiscal),
    shiftedSeason,
    datedSeason(point),
    yearSeason,
    bareSeason,
  )
