import { map, maybe, or, type Parser, seq, word } from '../parser.ts'
import type { Expression, Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { dayMonth, monthDay } from './days.ts'
import { fiscalYears } from './fiscal.ts'
import { dayNumber, ordinal, year } from './numbers.ts'
import { ordinalPart } from './periods.ts'
import { endsDay } from './shifted.ts'

const LONGEST_LIST = 8
const JOINTS = new Set(['and', 'or', ','])

const expression = (first: number, next: number, reading: Reading): Expression => ({
  first,
  next,
  reading,
  bound: null,
  background: false,
})

/** The index behind "and", "," or ", and"; the same index where none stands there. */
const behindJoint = (words: readonly Word[], at: number): number => {
  if (!JOINTS.has(words[at]?.text ?? '')) return at
  return words[at]?.text === ',' && words[at + 1]?.text === 'and' ? at + 2 : at + 1
}

const dayInList = map(seq(maybe(word('the')), or(dayNumber, ordinal)), ([, day]) => day)

/** "9 and 27 August 2025", "the 5th and 6th of May": the days before the last take its month and year. */
const daysBeforeMonth = (words: readonly Word[], at: number): readonly Expression[] | null => {
  const firsts: { readonly at: number; readonly next: number; readonly day: number }[] = []
  let next = at
  while (firsts.length < LONGEST_LIST) {
    const day = dayInList(words, next)
    const behind = day === null ? next : behindJoint(words, day.next)
    if (day === null || behind === day.next) break
    firsts.push({ at: next, next: day.next, day: day.value })
    next = behind
  }
  const last = firsts.length === 0 ? null : dayMonth(words, next)
  if (last === null) return null
  const earlier = firsts.map((first) =>
    expression(first.at, first.next, { ...last.value, day: first.day, weekday: null }),
  )
  return [...earlier, expression(next, last.next, last.value)]
}

const lastDay: Parser<number> = (words, at) => {
  const day = dayNumber(words, at)
  return day !== null && (endsDay(words, day.next) || JOINTS.has(words[day.next]?.text ?? '')) ? day : null
}

/** "August 9, 12 and 27, 2025": the days behind the first take its month, and all the year at the end. */
const daysBehindMonth = (words: readonly Word[], at: number): readonly Expression[] | null => {
  const first = monthDay(words, at)
  if (first === null || first.value.year !== null) return null
  const found = [expression(at, first.next, first.value)]
  let { next } = first
  while (found.length < LONGEST_LIST) {
    const start = behindJoint(words, next)
    const day = start === next ? null : lastDay(words, start)
    if (day === null) break
    found.push(expression(start, day.next, { ...first.value, day: day.value, weekday: null }))
    next = day.next
  }
  const of = words[next]?.text === ',' ? year(words, next + 1) : null
  if (found.length === 1 || !endsDay(words, next)) return null
  return of === null
    ? found
    : found.map((each) => ({ ...each, reading: { ...each.reading, year: of.value } as Reading }))
}

/** Several days with one month, each an expression of its own; null where there is no such list. */
export const dayLists = (words: readonly Word[], at: number): readonly Expression[] | null =>
  daysBeforeMonth(words, at) ?? daysBehindMonth(words, at)

const quarter = ordinalPart(fiscalYears)
/** "the first and second quarters of 2019": the first is one of the same year. */
export const partLists = (words: readonly Word[], at: number): readonly Expression[] | null => {
  const first = dayInList(words, at)
  const start = first === null ? at : behindJoint(words, first.next)
  const last = first === null || start === first.next ? null : quarter(words, start)
  if (first === null || last?.value.type !== 'part' || last.value.of === null) return null
  const { value, next } = last
  return [expression(at, first.next, { ...value, index: first.value }), expression(start, next, value)]
}

const shares = (words: readonly Word[], one: Expression, other: Expression): boolean =>
  one.reading.type === other.reading.type && behindJoint(words, one.next) === other.first && other.first > one.next

/** "in March and April 2025", "on 12 March and 9 April 2025": "Q1 and Q2 of 2019": the last year serves the times before it. */
export const shareYears = (words: readonly Word[], found: readonly Expression[]): readonly Expression[] => {
  const shared = [...found]
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const one = shared[index]
    const other = shared[index + 1]
    if (one === undefined || other === undefined || !shares(words, one, other)) continue
    const { reading } = one
    const last = other.reading
    if ((reading.type === 'day' || reading.type === 'month') && last.type === reading.type && reading.year === null)
      shared[index] = { ...one, reading: { ...reading, year: last.year } }
    if (reading.type === 'part' && last.type === 'part' && reading.of === null && reading.months === last.months)
      shared[index] = { ...one, reading: { ...reading, of: last.of } }
  }
  return shared
}
