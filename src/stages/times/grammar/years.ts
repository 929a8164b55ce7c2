import { entry, longest, map, maybe, NUMBER, opening, or, type Parser, seq, take, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { ordinal, secondYear, year } from './numbers.ts'
import { openEnd } from './open-ends.ts'
import { spelledYearAlone } from './spelled.ts'
import { isYearApart, isYearOfEvent, isYearOfName } from './year-places.ts'

/** Words before a bare year: "in 2019". Behind the second group a counted noun may follow: "of 2024 people". */
const SURE_BEFORE_YEAR = new Set('in since until till during throughout between early late mid year'.split(' '))
const LIKELY_BEFORE_YEAR = new Set('of from by through before after for circa'.split(' '))
/** "back to 1998", "up to 2030", "than in 2024" has its own "in". */
const BEFORE_TO_YEAR = new Set('back up prior dating dates dated compared run lead leading'.split(' '))
const OWNERS = new Set('the its their his her our this that s'.split(' '))
const BETWEEN_YEARS = new Set(['and', 'or', 'to', ',', '-', '–', '—', 'through'])
const COUNTING = new Set(
  'total maximum minimum average number value tally score cost price sum capacity population group crowd some'.split(
    ' ',
  ),
)
/** A plural noun right behind a number says that it counts: "by 2019 votes". */
const PLURAL = /[^su'i]s$/u
const isPlausible = (value: number): boolean => value >= 1800 && value <= 2100
const LONGEST_LIST = 12

/** "2018 or later", "2018 onwards": what opens an end names a year. */
const opensEnd = (words: readonly Word[], next: number): boolean => openEnd(words, next) !== null

const inYearContext = (words: readonly Word[], at: number, depth = 0): boolean => {
  const before = words[at - 1]
  if (before === undefined || depth > LONGEST_LIST) return false
  if (SURE_BEFORE_YEAR.has(before.text)) return true
  if (LIKELY_BEFORE_YEAR.has(before.text)) return !isCount(words, at)
  const earlier = words[at - 2]
  if (before.text === 'to' && BEFORE_TO_YEAR.has(earlier?.text ?? '')) return true
  if (OWNERS.has(before.text)) return isAttribute(words, at)
  return (
    BETWEEN_YEARS.has(before.text) &&
    earlier?.kind === 'number' &&
    isPlausible(earlier.value) &&
    inYearContext(words, at - 2, depth + 1)
  )
}

/** "the 2019 strike", "the 2019 Selby Marathon"; a round number may count ("the 2000 prisoners"). */
const isAttribute = (words: readonly Word[], at: number): boolean => {
  const behind = words[at + 1]
  if (behind?.kind !== 'word' || behind.glued || (words[at]?.value ?? 0) % 100 === 0) return false
  return !behind.capital || isYearOfName(words, at)
}

const isCount = (words: readonly Word[], at: number): boolean => {
  const behind = words[at + 1]
  const counted = behind?.kind === 'word' && !behind.capital && PLURAL.test(behind.text)
  return counted || COUNTING.has(words[at - 2]?.text ?? '')
}

/** A year in a place that leaves no doubt: behind "mid-" or "the spring of". */
export const anyYear: Parser<Reading> = map(year, (value) => ({ type: 'year', year: value }))

/** "2019" in a place where only a year can stand. */
const yearAlone: Parser<Reading> = where(
  map(year, (value) => ({ type: 'year', year: value }) as const),
  (words, at, next) =>
    isPlausible(words[at]?.value ?? 0) &&
    (!words[at]?.glued || words[at - 1]?.text === '(') &&
    !(words[next]?.glued && ['/', ':'].includes(words[next].text)) &&
    (opensEnd(words, next) || inYearContext(words, at) || isYearApart(words, at) || isYearOfEvent(words, at)),
)

/** "in nineteen eighty-six," */
const spelledAlone: Parser<Reading> = map(spelledYearAlone, (value) => ({ type: 'year', year: value }))

/** "calendar 2025", "calendar year 2025", "the year 2025". */
const calendarYear: Parser<Reading> = map(
  seq(maybe(word('the')), or<unknown>(seq(word('calendar'), maybe(word('year'))), word('year')), year),
  ([, , value]) => ({ type: 'year', year: value }),
)

/** "2019-2023", "2019–23": two years of one span; anything else between marks is a code. */
const yearRange: Parser<Reading> = opening([NUMBER], (words, at) => {
  const first = year(words, at)
  const mark = words[at + 1]
  if (
    first === null ||
    (words[at]?.glued && words[at - 1]?.text !== '(') ||
    mark === undefined ||
    !['-', '–', '—', '~'].includes(mark.text)
  )
    return null
  const second = secondYear(first.value, words, at + 2) ?? (mark.glued ? null : (year(words, at + 2)?.value ?? null))
  if (second === null || second <= first.value || !isPlausible(first.value) || !isPlausible(second)) return null
  if (words[at + 3]?.glued && ['-', '–', '/'].includes(words[at + 3]?.text ?? '')) return null
  return {
    value: { type: 'range', from: { type: 'year', year: first.value }, to: { type: 'year', year: second } },
    next: at + 3,
  }
})

const OWNERS_OF_AGES = new Set('his her their my your our aged'.split(' '))
const AGE_REACH = 3
/** "in their 70s", "in his early 60s" tell ages. */
const isAge = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - AGE_REACH), at).some(({ text }) => OWNERS_OF_AGES.has(text))

const glueds = take((each) => (each.glued && each.text === 's' ? each.text : null))

/** "the 1990s", "the 1800s" (a century), "the '90s", "the 30's"; "2020's" is a possessive. */
const decade: Parser<Reading> = map(
  seq(
    maybe(word('the')),
    or(
      where(year, () => true),
      opening(
        [NUMBER],
        take((each, words, at) => (each.kind === 'number' && !isAge(words, at) ? each.value : null)),
      ),
    ),
    or(
      map(glueds, () => false),
      map(seq(word("'"), glueds), () => true),
    ),
  ),
  ([, value, apostrophe]) => (apostrophe && value >= 2000 ? null : decadeOf(value)),
)

const SPELLED_DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, index) => [name, 1920 + index * 10]),
)
/** "the late sixties", "the mid-nineties". */
const BEFORE_DECADE = new Set(['in', 'early', 'mid', 'late', '-'])
/** "the sixties", "the 20th century" (1900 to 1999, as it is mostly meant). */
const spelledYears: Parser<Reading> = or(
  where(
    map(
      seq(maybe(word('the')), entry(SPELLED_DECADES)),
      ([, value]) => ({ type: 'years', year: value, count: 10 }) as const,
    ),
    (words, at, next) => (next - at > 1 || BEFORE_DECADE.has(words[at - 1]?.text ?? '')) && !isAge(words, at),
  ),
  map(seq(maybe(word('the')), ordinal, word('century')), ([, nth]) => ({
    type: 'years',
    year: Math.max(1, (nth - 1) * 100),
    count: nth === 1 ? 99 : 100,
  })),
)

const decadeOf = (value: number): Reading | null => {
  if (value % 10 !== 0) return null
  if (value >= 1000 && value <= 2100)
    return { type: 'years', year: value, count: value % 100 === 0 && value < 2000 ? 100 : 10 }
  return value >= 20 && value < 100 ? { type: 'years', year: 1900 + value, count: 10 } : null
}

/** Years, ranges of years and decades. */
export const years: Parser<Reading> = longest(yearRange, calendarYear, yearAlone, spelledAlone, decade, spelledYears)
