import { DAY_PARTS, UNITS } from '../../../lexicon/calendar.ts'
import { HOLIDAYS, type HolidayRule } from '../../../lexicon/calendar-holidays.ts'
import { map, maybe, opening, or, type Parser, seq, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { year } from './numbers.ts'
import { endsPhrase, shiftWord } from './shifted.ts'

type Name = readonly [parts: readonly string[], rule: HolidayRule]

const namesByFirstWord = (): ReadonlyMap<string, readonly Name[]> => {
  const names = new Map<string, Name[]>()
  for (const [name, rule] of HOLIDAYS) {
    const parts = name.split(' ')
    const first = parts[0] ?? ''
    names.set(first, [...(names.get(first) ?? []), [parts, rule]])
  }
  for (const list of names.values()) list.sort(([one], [other]) => other.length - one.length)
  return names
}
const NAMES = namesByFirstWord()

/** First words of the names of holidays: "good", "easter". */
export const HOLIDAY_WORDS: ReadonlySet<string> = new Set(NAMES.keys())

/** A holiday by its name; the longest name wins: "Easter Monday". */
const holidayName: Parser<HolidayRule> = opening(NAMES.keys(), (words, at) => {
  const names = NAMES.get(words[at]?.text ?? '')
  const found = names?.find(([parts]) => parts.every((part, index) => words[at + index]?.text === part))
  return found === undefined ? null : { value: found[1], next: at + found[0].length }
})

const BEFORE = new Set(
  'on by before after since until till at around over during for from between through and to near'.split(' '),
)
/** "the week of Easter" names a day; "the spirit of Christmas" does not. */
const opensHoliday = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  if (before === undefined || before.kind === 'mark' || BEFORE.has(before.text)) return true
  const owner = words[at - 2]?.text ?? ''
  return before.text === 'of' && (UNITS.has(owner) || DAY_PARTS.has(owner))
}

/** A name alone is a day where no noun follows: "on Christmas Day", not "a Christmas tree". */
const bare: Parser<HolidayRule> = where(
  holidayName,
  (words, at, next) => opensHoliday(words, at) && endsPhrase(words, next),
)

const holiday = (rule: HolidayRule, of: number | null, shift: number | null, weekend = false): Reading => ({
  type: 'holiday',
  rule,
  year: of,
  shift,
  weekend,
})

const yearBehind = map(seq(maybe(word('of', ',')), year), ([, of]) => of)
const the = maybe(word('the'))

/** "Easter 2027", "next Thanksgiving", "on Halloween", "the Labor Day weekend", "the weekend of Halloween". */
export const holidays: Parser<Reading> = or(
  map(seq(the, word('weekend'), word('of'), holidayName, maybe(yearBehind)), ([, , , rule, of]) =>
    holiday(rule, of, null, true),
  ),
  map(seq(the, maybe(shiftWord), holidayName, word('weekend'), maybe(yearBehind)), ([, shift, rule, , of]) =>
    holiday(rule, of, shift, true),
  ),
  map(seq(holidayName, yearBehind), ([rule, of]) => holiday(rule, of, null)),
  map(
    seq(
      the,
      shiftWord,
      where(holidayName, (words, _, next) => endsPhrase(words, next)),
    ),
    ([, shift, rule]) => holiday(rule, null, shift),
  ),
  map(bare, (rule) => holiday(rule, null, null)),
)
