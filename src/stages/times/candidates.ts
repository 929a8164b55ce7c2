import {
  COUNTS,
  DAY_PARTS,
  MONTHS,
  ORDINALS,
  SEASONS,
  SHORT_UNITS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from '../../lexicon/calendar.ts'
import { HOLIDAY_WORDS } from './grammar/holidays.ts'
import type { Word } from './words.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Without one of these, or a number, no words name a time. */
const CORE: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((name) => `${name}s`),
  ...SHORT_WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...UNITS.keys(),
  ...DAY_PARTS,
  ...HOLIDAY_WORDS,
  ...words(`
    half today yesterday tomorrow tmrw tonight then noon midday midnight midweek midyear clock oclock am pm hours past
    shortly fiscal fy twenties thirties forties fifties sixties seventies eighties nineties hundred thousand
    seventeen eighteen nineteen twenty`),
])

/** Words that may stand first in a time expression. */
const FIRST: ReadonlySet<string> = new Set([
  ...CORE,
  ...COUNTS.keys(),
  ...ORDINALS.keys(),
  ...words(`
    the this that last next past coming previous current following early late later earlier mid middle end start
    beginning close calendar financial budget tax q h just soon right before after at about around nearly almost
    rest remainder for approximately roughly more over starting within upcoming previous not prior up some in from between since until till through by up as ever no every each final opening closing dying`),
])

/** How far from the first word of an expression its core may stand: "at some time around the early hours". */
const REACH = 6
/** Common words are near their core or begin no time ("a week ago", "in three weeks' time"); two days may open a range. */
const NEAR: ReadonlyMap<string, number> = new Map(
  Object.entries({ between: 9, from: 8, a: 2, an: 2, for: 4, this: 3, that: 3, in: 4, the: 4, no: 4, some: 2 }),
)

const isCore = ({ kind, text }: Word): boolean => kind === 'number' || CORE.has(text)
const BEHIND_FIGURE = new Set(['am', 'pm', '.'])
/** A figure ("2,024", "5.30") opens a time only as a clock time or a date: "5.30 p.m.", "12.03.2026". */
const opens = ({ kind, text }: Word, behind: Word | undefined): boolean =>
  kind === 'figure' ? BEHIND_FIGURE.has(behind?.text ?? '') : FIRST.has(text)

/** "0925 GMT" */
const ZONES_OF_DIGITS = new Set(['gmt', 'utc', 'hours'])

const LAST_DAY = 31
const FIRST_YEAR = 1000

/** "143 houses" is no time; "31", "2019", "90s" and "143 days" may begin one. */
const numberOpens = ({ value }: Word, behind: Word | undefined): boolean =>
  value <= LAST_DAY ||
  value >= FIRST_YEAR ||
  behind?.glued === true ||
  UNITS.has(behind?.text ?? '') ||
  SHORT_UNITS.has(behind?.text ?? '') ||
  ZONES_OF_DIGITS.has(behind?.text ?? '')

/** Marks the words at which the grammar is worth asking: only a few in a hundred. */
export const candidates = (sentence: readonly Word[]): readonly boolean[] => {
  const marks = new Array<boolean>(sentence.length).fill(false)
  let core = Number.POSITIVE_INFINITY
  for (let at = sentence.length - 1; at >= 0; at -= 1) {
    const word = sentence[at]
    if (word === undefined) continue
    if (isCore(word)) core = at
    marks[at] =
      core - at <= (NEAR.get(word.text) ?? REACH) &&
      (word.kind === 'number' ? numberOpens : opens)(word, sentence[at + 1])
  }
  return marks
}
