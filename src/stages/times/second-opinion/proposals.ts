import type { Bound, Expression } from '../reading.ts'
import type { Period } from '../resolve/situation.ts'
import type { Word } from '../words.ts'
import { daysOfDate } from './days-of.ts'
import type { Result } from './readers.ts'

const OPENING = new Set(['(', '[', '"', "'", '“', '‘'])
const JOINTS = new Set(['/', '-', '%', ':', '+'])
/** Not a part of something longer: "no. 5/3/2024-B", "v2.1.2013". */
const standsFree = (words: readonly Word[], first: number, next: number): boolean => {
  const [before, self, behind] = [words[first - 1], words[first], words[next]]
  if (before !== undefined && self?.glued && !OPENING.has(before.text)) return false
  return !behind?.glued || (behind.kind === 'mark' && !JOINTS.has(behind.text))
}

/** A result as an expression of the sentence's words; null where it does not begin and end with one. */
const placed = (words: readonly Word[], { index, text }: Result, days: Period): Expression | null => {
  const first = words.findIndex(({ start }) => start === index)
  const next = words.findIndex(({ end }) => end === index + text.length) + 1
  if (first < 0 || next <= first || !standsFree(words, first, next)) return null
  return { first, next, reading: { type: 'days', period: days }, bound: null, background: false }
}

const NUMBERED = new Set(
  'no nos number section article version chapter paragraph clause rule page item release build case file v'.split(' '),
)
const isNumbered = (words: readonly Word[], first: number): boolean =>
  [words[first - 1], words[first - 2]].some((each) => NUMBERED.has(each?.text ?? ''))

/** Before "3/2024", which also numbers laws and cases ("Regulation 3/2024", "case 12/2019"). */
const BEFORE_MONTH = new Set('in since until till by from to through before after during for ( - –'.split(' '))
const MONTH_IN_FIGURES = /^\d{1,2}\/\d{4}$/
const FIGURES = /^[\d\s./-]+$/
const FOUR_DIGITS = /\d{4}/
const SHORT_YEAR = /\D\d{2}$/

const closes = (word: Word | undefined): boolean => word === undefined || word.kind === 'mark'

/** Whether words that may be a date are none of the other things that look like one: numbers, scores, counts. */
const isDate = (words: readonly Word[], { first, next }: Expression, text: string): boolean => {
  if (MONTH_IN_FIGURES.test(text)) return first === 0 || BEFORE_MONTH.has(words[first - 1]?.text ?? '')
  if (FIGURES.test(text)) return FOUR_DIGITS.test(text) && !/\s/.test(text) && !isNumbered(words, first)
  return FOUR_DIGITS.test(text) || (SHORT_YEAR.test(text) && closes(words[next]))
}

const BOUNDS: readonly Bound[] = ['since', 'from', 'until', 'by', 'before', 'after']

/** A date that names its year and month: "by 3/2024", "Sunday, March, 6th 2016", "12.10.2025", "3 Feb 82". */
export const proposedDate = (words: readonly Word[], result: Result): Expression | null => {
  const days = daysOfDate(result)
  const expression = days && placed(words, result, days)
  if (expression === null || !isDate(words, expression, result.text)) return null
  const bound = result.end ? undefined : BOUNDS.find((each) => each === words[expression.first - 1]?.text)
  return bound === undefined ? expression : { ...expression, first: expression.first - 1, bound }
}
