import { MONTHS } from '../../../lexicon/calendar.ts'
import { isPlural } from '../../../lexicon/plurals.ts'
import { type Candidate, isBareDigits } from '../candidate.ts'
import { isCapitalised, isHyphen, type Word } from '../words.ts'

/** Months count with their capital only: "may" and "march" are verbs. */
const isMonth = (word: Word | undefined): boolean => isCapitalised(word) && MONTHS.has(word?.norm ?? '')

const isConnector = (word: Word | undefined): boolean =>
  /^(?:and|or|to|through|,|-|–|—|\/|&|until)$/.test(word?.norm ?? '')

/** Words of a list of days: what keeps a page of bare numbers linear. */
const LONGEST_LIST = 16

/** Steps over days that are listed or joined: from "3" in "3, 4 and 5 May" to "May". */
const beyondDays = (words: readonly Word[], at: number): number => {
  let to = at
  while (to - at < LONGEST_LIST && isConnector(words[to]) && words[to + 1]?.kind === 'digits') to += 2
  return to
}

/** "May 3", "3 May", "3 and 4 May", "Nov. 5": a day of a month. */
export const isDate = (candidate: Candidate): boolean => {
  const { words, measure, refused } = candidate
  const { amount, second } = measure
  if (isSlashDay(candidate)) return true
  if (!isBareDigits(candidate) || amount.high > 31) return false
  const before = words[amount.from - 1]
  if (isMonth(before) || (before?.text === '.' && isMonth(words[amount.from - 2]))) return true
  const to = beyondDays(words, second?.to ?? amount.to)
  const of = words[to]?.norm === 'of' ? to + 1 : to
  if (isMonth(words[of]) || endsYearSpan(candidate)) return true
  return (
    refused?.as === 'date' && refused.to === amount.from - 1 && isConnector(before) && continuesDays(words, amount.from)
  )
}

/** "on 5/6": a day and a month. */
const isSlashDay = ({ words, measure: { amount } }: Candidate): boolean =>
  words[amount.from + 1]?.text === '/' && words[amount.from - 1]?.norm === 'on' && words[amount.to]?.norm !== 'of'

/** "May 3, 4 and 5": behind a day another one may follow; behind a comma only where the list goes on. */
const continuesDays = (words: readonly Word[], at: number): boolean =>
  /^\d{1,2}$/.test(words[at - 2]?.text ?? '') && (words[at - 1]?.text !== ',' || beyondDays(words, at + 1) > at + 1)

/** The second half of "2019–21". */
const endsYearSpan = ({ words, measure: { amount }, refused, tight }: Candidate): boolean =>
  refused?.as === 'date' && refused.to === amount.from - 1 && isHyphen(words[amount.from - 1]) && tight(amount.from)

const YEAR_SUBJECTS: ReadonlySet<string> = new Set('people persons men women children troops soldiers'.split(' '))

const inYears = (value: number): boolean => Number.isInteger(value) && value >= 1500 && value <= 2100

/** A bare number between 1500 and 2100 is a year, unless a bound stands before it or people behind it. */
export const isYear = (candidate: Candidate): boolean => {
  const { words, measure, tight } = candidate
  const { amount, bound, second } = measure
  if (!isBareDigits(candidate) || !inYears(amount.high)) return false
  if (amount.unit !== measure.unit && second === null) return words[amount.from - 1]?.norm === 'in'
  if (second !== null) return inYears(second.high) || isHyphen(words[amount.to])
  if (isHyphen(words[amount.to]) && tight(amount.to)) return true
  const counted = words[amount.to]?.norm ?? ''
  if (YEAR_SUBJECTS.has(counted)) return false
  if (amount.high < 1900 && isPlural(counted))
    return /^(?:the|in|of|since|by|before|after)$/.test(words[amount.from - 1]?.norm ?? '')
  return (
    bound === null ||
    !isPlural(counted) ||
    /^(?:about|around|over|under|within|only|just)$/.test(words[amount.from - 1]?.norm ?? '')
  )
}
