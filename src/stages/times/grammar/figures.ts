import { MONTHS, WEEKDAYS } from '../../../lexicon/calendar.ts'
import { longest, NUMBER, opening, type Parser, where } from '../parser.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { endsDay } from './shifted.ts'

type Day = Extract<Reading, { type: 'day' }>
type Month = Extract<Reading, { type: 'month' }>

/** Parts of a date in figures: "12/10/2025" is "12", "10", "2025", joined by one mark. */
interface Run {
  readonly mark: string
  readonly parts: readonly string[]
  readonly next: number
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2100
const MARKS = new Set(['-', '/'])
const OPENING = new Set(['(', '"', '“', "'", '‘', '[', '-', '–', '—', '~'])
const LONGEST_RUN = 3

const isPart = ({ kind, text }: Word): boolean => kind === 'number' || MONTHS.has(text)
const joins = (words: readonly Word[], at: number, mark: string): boolean => {
  const [joint, part] = [words[at], words[at + 1]]
  return joint?.glued === true && joint.text === mark && part?.glued === true && isPart(part)
}

/** "133-03-03-2020" is a code: the mark before the date is its own. */
const continues = (words: readonly Word[], at: number, mark: string): boolean =>
  words[at]?.text === mark && words[at]?.glued === true && words[at - 1]?.kind === 'number'

/** Numbers and names of months, glued by one mark; no fourth part may follow, and nothing else may touch them. */
const runAt = (words: readonly Word[], at: number): Run | null => {
  const first = words[at]
  const mark = words[at + 1]?.text ?? ''
  if (first === undefined || !isPart(first) || !MARKS.has(mark)) return null
  if (first.glued && (!OPENING.has(words[at - 1]?.text ?? '') || continues(words, at - 1, mark))) return null
  const parts = [first.text]
  let next = at + 1
  while (parts.length < LONGEST_RUN && joins(words, next, mark)) {
    parts.push(words[next + 1]?.text ?? '')
    next += 2
  }
  const tail = words[next]
  const goesOn = tail?.glued === true && (tail.kind === 'number' || (tail.text === mark && words[next + 1]?.glued))
  return parts.length === 1 || goesOn ? null : { mark, parts, next }
}

const run = <T>(read: (run: Run) => T | null): Parser<T> =>
  opening([NUMBER, ...MONTHS.keys()], (words, at) => {
    const found = runAt(words, at)
    const value = found && read(found)
    return found === null || value === null ? null : { value, next: found.next }
  })

const isTwo = (text: string): boolean => /^\d{1,2}$/.test(text)
const isYear = (text: string): boolean => /^\d{4}$/.test(text)
const isMonth = (text: string): boolean => isTwo(text) && Number(text) >= 1 && Number(text) <= 12
const fullYear = (text: string): number =>
  Number(text) + (text.length === 2 ? (Number(text) > 50 ? FIRST_YEAR : 2000) : 0)
const day = (year: number | null, month: number, date: string): Day => ({
  type: 'day',
  year,
  month,
  day: Number(date),
  weekday: null,
})
const month = (year: string, of: number): Month => ({ type: 'month', year: Number(year), month: of, shift: null })

/** "2025-10-12", "12/10/2025", "10/12/25"; `monthFirst` decides where both readings are possible. */
const numbered = (monthFirst: boolean): Parser<Day> =>
  run(({ mark, parts }) => {
    const [first = '', second = '', third = ''] = parts
    if (isYear(first) && isTwo(second) && isTwo(third)) return day(Number(first), Number(second), third)
    if (!isTwo(first) || !isTwo(second) || !(isYear(third) || (third.length === 2 && isTwo(third)))) return null
    const swapped = Number(first) > 12 || (mark === '/' && !monthFirst && Number(second) <= 12)
    return swapped ? day(fullYear(third), Number(second), first) : day(fullYear(third), Number(first), second)
  })

/** "Oct/2", "2020/Sep/23", "23-2020-September", "Dec/2018": the name of the month says which part is which. */
const withName: Parser<Day | Month> = run(({ parts, mark }) => {
  const names = parts.filter((part) => MONTHS.has(part))
  const of = MONTHS.get(names[0] ?? '')?.month
  const year = parts.find(isYear)
  const date = parts.find(isTwo)
  if (of === undefined || names.length !== 1) return null
  if (date !== undefined && year !== undefined) return day(Number(year), of, date)
  if (parts.length > 2) return null
  if (year !== undefined) return month(year, of)
  return date === undefined || mark !== '/' ? null : day(null, of, date)
})

/** "2015-3", "9/2012": a year and a month; "2015-18" is a span of years. */
const yearAndMonth: Parser<Month> = run(({ parts }) => {
  const [first = '', second = ''] = parts
  if (parts.length !== 2) return null
  const [year, of] = isYear(first) ? [first, second] : [second, first]
  const isSpan = isYear(first) && second.length === 2 && Number(second) > Number(first.slice(2))
  return isYear(year) && isMonth(of) && isLikely(Number(year)) && !isSpan ? month(year, Number(of)) : null
})

const isLikely = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

/** "20161016": eight digits that are a day. */
const compact: Parser<Day> = opening([NUMBER], (words, at) => {
  const self = words[at]
  const [, year = '', of = '', date = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(self?.text ?? '') ?? []
  const touches = self?.glued === true && !OPENING.has(words[at - 1]?.text ?? '')
  if (touches || !isLikely(Number(year)) || !isMonth(of) || Number(date) < 1 || Number(date) > 31) return null
  return { value: day(Number(year), Number(of), date), next: at + 1 }
})

/** "10.12.2025" and "2025.12.10" are read as a figure and a number; the day comes before the month, or behind it. */
const pointed: Parser<Day> = opening([NUMBER], (words, at) => {
  const [, first = '', of = ''] = /^(\d+)\.(\d{1,2})$/.exec(words[at]?.text ?? '') ?? []
  const [point, last, tail] = words.slice(at + 1, at + 4)
  if (
    point?.text !== '.' ||
    !point.glued ||
    last?.glued !== true ||
    (tail?.glued && (tail.kind !== 'mark' || MARKS.has(tail.text)))
  )
    return null
  const [year, date] = isYear(first) ? [first, last.text] : [last.text, first]
  if (!isYear(year) || !isTwo(date) || !isMonth(of) || !isLikely(Number(year))) return null
  return { value: day(Number(year), Number(of), date), next: at + 3 }
})

/** Halves, thirds, quarters and eighths, and what is open round the clock. */
const FRACTION = /^[1-7]\/[2348]$|^24\/7$/
const JOINTS = new Set(['and', 'or', 'to', 'through', 'until', 'till', ',', '-', '–', '—'])

/** "10/25", which only its surroundings tell from a score or a fraction. */
const slashed = (monthFirst: boolean): Parser<Day> =>
  run(({ mark, parts }) => {
    const [first = '', second = ''] = parts
    if (mark !== '/' || parts.length !== 2 || FRACTION.test(`${first}/${second}`)) return null
    const [of, date] = monthFirst && Number(first) <= 12 ? [first, second] : [second, first]
    return isMonth(of) && isTwo(date) && Number(date) >= 1 && Number(date) <= 31 ? day(null, Number(of), date) : null
  })

const endsFigures = (words: readonly Word[], _: number, next: number): boolean =>
  endsDay(words, next) || JOINTS.has(words[next]?.text ?? '')

const DAY_WORDS = new Set(['on', 'until', 'till', 'since', 'before', 'after', 'this'])
const SPAN_WORDS = new Set(['from', 'between', 'by', 'through'])

/** "on 9/14", "from 8/27 to 9/3", "on 9/14, 9/17 or 9/21": a word before the first of them makes them days. */
const slashStands = (words: readonly Word[], at: number, next: number): boolean => {
  if (!endsFigures(words, at, next)) return false
  const before = words[at - 1]?.text ?? ''
  if (DAY_WORDS.has(before) || WEEKDAYS.has(before)) return true
  if (SPAN_WORDS.has(before)) return runAt(words, next + 1) !== null
  return JOINTS.has(before) && runAt(words, at - 4) !== null && slashStands(words, at - 4, at - 1)
}

/** What is numbered like a month: "Resolution 2015-3", "case 20161016". */
const NUMBERED = new Set(
  `resolution case file no number section article law act order directive project bill code version build rule release
  regulation decision chapter paragraph clause page item v`.split(/\s+/),
)
const isNumber = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return (
    before !== undefined && (NUMBERED.has(before.text) || /^[.#№+$€£¥]$/u.test(before.text) || isTitle(words, at - 1))
  )
}
const isTitle = (words: readonly Word[], at: number): boolean =>
  at > 0 && words[at]?.capital === true && !MONTHS.has(words[at]?.text ?? '')

const unnumbered = <T>(parser: Parser<T>): Parser<T> => where(parser, (words, at) => !isNumber(words, at))

/** A day or month in figures; `monthFirst` decides "12/10/2025" where both readings are possible. */
export const figures = (monthFirst: boolean): Parser<Day | Month> =>
  longest<Day | Month>(
    unnumbered(numbered(monthFirst)),
    withName,
    where(slashed(monthFirst), slashStands),
    unnumbered(where(yearAndMonth, endsFigures)),
    unnumbered(compact),
    unnumbered(pointed),
  )

/** "9/11", the day that is known by its figures. */
export const nineEleven: Parser<Day> = opening([NUMBER], (words, at) => {
  const found = words[at]?.glued ? null : runAt(words, at)
  return found?.parts.join('/') === '9/11' ? { value: day(2001, 9, '11'), next: found.next } : null
})
