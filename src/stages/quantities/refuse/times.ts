import { MONTHS } from '../../../lexicon/calendar.ts'
import { RATE_WORDS } from '../../../lexicon/number-names.ts'
import { SMALL_NUMBERS } from '../../../lexicon/numbers.ts'
import { type Candidate, isBareDigits, isBareWord } from '../candidate.ts'
import { isCapitalised, type Word } from '../words.ts'

const isClockWord = (word: Word | undefined): boolean =>
  /^(?:am|pm|o'clock|gmt|utc|noon|midnight|hrs)$/.test(word?.norm ?? '')

/** "a.m." and "p.m." come as letters and stops. */
const isHalfDay = (words: readonly Word[], at: number): boolean =>
  isClockWord(words[at]) ||
  (/^[ap]$/.test(words[at]?.norm ?? '') && words[at + 1]?.text === '.' && words[at + 2]?.norm === 'm')

const hasColon = ({ words, measure: { amount }, tight }: Candidate): boolean =>
  (words[amount.to]?.text === ':' &&
    tight(amount.to) &&
    tight(amount.to + 1) &&
    words[amount.to + 1]?.kind === 'digits') ||
  (words[amount.from - 1]?.text === ':' &&
    tight(amount.from) &&
    tight(amount.from - 1) &&
    words[amount.from - 2]?.kind === 'digits')

/** "from 6 to 8 p.m.": the half of the day stands behind the second figure. */
const endsInHalfDay = ({ words, measure: { amount, second } }: Candidate): boolean =>
  isHalfDay(words, second?.to ?? amount.to) ||
  (/^(?:and|or|to|-|–)$/.test(words[amount.to]?.norm ?? '') && isHalfDay(words, amount.to + 2))

/** "shortly before eight, she said": a lone hour behind a preposition of time, with nothing counted. */
const isLoneHour = (candidate: Candidate): boolean => {
  const { words, measure } = candidate
  const { amount, bound, second } = measure
  if (
    amount.unit !== null ||
    second !== null ||
    bound?.bounding.approx === 'at-least' ||
    amount.high > 12 ||
    amount.high < 1
  )
    return false
  if (!isBareWord(candidate) && !isBareDigits(candidate)) return false
  if (!/^(?:before|after|until|till|since|at|by)$/.test(words[amount.from - 1]?.norm ?? '')) return false
  return isAfterTimeWord(words, amount.to) || isOpenHour(words, amount.from - 1, amount.to)
}

/** "at nine on Tuesday", "by six in the evening". */
const isAfterTimeWord = (words: readonly Word[], at: number): boolean => {
  const [one, two, three] = [words[at]?.norm ?? '', words[at + 1]?.norm ?? '', words[at + 2]?.norm ?? '']
  if (/^(?:tonight|tomorrow|today|yesterday|sharp)$/.test(one)) return true
  if (/^(?:in|on)$/.test(one) && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(two)) return true
  return (
    (one === 'in' && two === 'the' && /^(?:morning|afternoon|evening)$/.test(three)) ||
    (one === 'at' && two === 'night')
  )
}

const isEnd = (word: Word | undefined): boolean => word === undefined || word.kind === 'sign'

/** "before ten," where the preposition follows no noun of a rate or price ("a rate at six"). */
const isOpenHour = (words: readonly Word[], preposition: number, to: number): boolean =>
  isEnd(words[to]) &&
  (/^(?:before|after|until|till)$/.test(words[preposition]?.norm ?? '') ||
    (words[preposition]?.norm === 'at' && !RATE_WORDS.has(words[preposition - 1]?.norm ?? '')) ||
    /^(?:shortly|early|late|today|tonight)$/.test(words[preposition - 1]?.norm ?? ''))

/** "at 14.30": hours and minutes behind a preposition of time. */
const isDottedHour = ({ words, measure: { amount } }: Candidate): boolean => {
  const [, hours, minutes] = /^(\d{1,2})\.(\d{2})$/.exec(words[amount.figure.from]?.text ?? '') ?? []
  if (hours === undefined || amount.unit !== null || amount.figure.to - amount.figure.from > 1) return false
  if (Number(hours) > 23 || Number(minutes) > 59) return false
  const timely = /^(?:at|until|before|after|from)$/.test(words[amount.from - 1]?.norm ?? '')
  return timely && !RATE_WORDS.has(words[amount.from - 2]?.norm ?? '')
}

const AWAY = /^(?:ago|later|earlier|before|after|hence|previously|beforehand|afterwards)$/

/** "six years ago", "two days later": whole spans that give a day; "ten minutes after the start" gives none. */
const isAway = ({ words, measure: { amount } }: Candidate): boolean =>
  amount.dimension === 'time' &&
  amount.high >= 1 &&
  !/^(?:minute|second)$/.test(amount.unit ?? '') &&
  AWAY.test(words[amount.to]?.norm ?? '')

/** "the six months to June 30", "the six weeks ended March 2": a period with its date. */
const isDatedPeriod = ({ words, measure: { amount } }: Candidate): boolean =>
  amount.dimension === 'time' &&
  /^(?:to|through|until|ended|ending|from)$/.test(words[amount.to]?.norm ?? '') &&
  isCapitalised(words[amount.to + 1]) &&
  MONTHS.has(words[amount.to + 1]?.norm ?? '')

const isHourPart = (word: Word | undefined): boolean =>
  word !== undefined && (SMALL_NUMBERS.has(word.norm) || /^(?:half|quarter)$/.test(word.norm))

/** "at twenty past six", "ten to six". */
const isPastHour = ({ words, measure: { amount } }: Candidate): boolean => {
  const [before, link] = [words[amount.from - 1]?.norm ?? '', words[amount.to]?.norm ?? '']
  if (link === 'past' && SMALL_NUMBERS.has(words[amount.to + 1]?.norm ?? '')) return true
  if (before === 'past' && isHourPart(words[amount.from - 2])) return true
  return before === 'at' && link === 'to' && SMALL_NUMBERS.has(words[amount.to + 1]?.norm ?? '')
}

/** Whether a figure is a time of the day or a distance in time: "17:25", "6 p.m.", "before ten", "two years ago". */
export const isClock = (candidate: Candidate): boolean =>
  hasColon(candidate) ||
  endsInHalfDay(candidate) ||
  isLoneHour(candidate) ||
  isDottedHour(candidate) ||
  isAway(candidate) ||
  isDatedPeriod(candidate) ||
  isPastHour(candidate)
