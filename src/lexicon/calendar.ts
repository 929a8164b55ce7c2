/** A month's name: its number, and whether the word must be capitalised or backed by a day to be a month at all. */
export interface MonthName {
  readonly month: number
  readonly short: boolean
  readonly doubtful: boolean
}

const LONG_MONTHS = 'january february march april may june july august september october november december'.split(' ')
/** "Sept. 3", "Oct. 12, 2025". */
const SHORT_MONTHS = 'jan:1 feb:2 mar:3 apr:4 jun:6 jul:7 aug:8 sep:9 sept:9 oct:10 nov:11 dec:12'.split(' ')
/** Months that are also verbs, or first names: "they may march on", "April Jones". */
const DOUBTFUL_MONTHS = new Set(['march', 'april', 'may', 'june', 'august'])

/** Months by lower-case name: "september" → 9. */
export const MONTHS: ReadonlyMap<string, MonthName> = new Map([
  ...LONG_MONTHS.map((name, index): [string, MonthName] => [
    name,
    { month: index + 1, short: false, doubtful: DOUBTFUL_MONTHS.has(name) },
  ]),
  ...SHORT_MONTHS.map((entry): [string, MonthName] => {
    const [name = '', month] = entry.split(':')
    return [name, { month: Number(month), short: true, doubtful: true }]
  }),
])

const LONG_WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** Days of the week by lower-case name, Monday 1 … Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(LONG_WEEKDAYS.map((name, index) => [name, index + 1]))

/** Short names of days, which count only beside a date: "Fri., May 9". */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'mon:1 tue:2 tues:2 wed:3 weds:3 thu:4 thur:4 thurs:4 fri:5 sat:6 sun:7'
    .split(' ')
    .map((entry) => [entry.split(':')[0] ?? '', Number(entry.split(':')[1])]),
)

/** The month in which a season begins (northern half of the earth, by whole months): "the spring of 2024" is March to May. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['springtime', 3],
  ['summer', 6],
  ['summertime', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
  ['wintertime', 12],
])

/** Units of the calendar and the clock, with the plural: "three weeks ago". */
export type CalendarUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'workweek'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** Units by lower-case word, singular and plural. */
export const UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['workweek', 'workweek'],
  ['workweeks', 'workweek'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
])

/** Units as the web shortens them before "ago": "15h ago", "25 mins ago". Seconds are as short as minutes to a calendar. */
export const SHORT_UNITS: ReadonlyMap<string, CalendarUnit> = new Map(
  's sec secs second seconds m min mins'
    .split(' ')
    .map((text): [string, CalendarUnit] => [text, 'minute'])
    .concat([
      ['h', 'hour'],
      ['hr', 'hour'],
      ['hrs', 'hour'],
      ['d', 'day'],
      ['w', 'week'],
      ['wk', 'week'],
      ['wks', 'week'],
      ['mo', 'month'],
      ['mos', 'month'],
      ['y', 'year'],
      ['yr', 'year'],
      ['yrs', 'year'],
    ]),
)

/** Parts of a day and the clock hour from which each counts: "this morning", "the evening of May 9". */
export const DAY_PARTS: ReadonlySet<string> = new Set([
  'dawn',
  'daybreak',
  'sunrise',
  'morning',
  'lunchtime',
  'midday',
  'afternoon',
  'dusk',
  'sunset',
  'nightfall',
  'evening',
  'night',
])

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90'

/** Small numbers that count units or hours: "two weeks ago", "twenty past eleven". "a" counts one. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...ONES.split(' ').map((name, index) => [name, index + 1] as const),
  ...TENS.split(' ').map((entry) => [entry.split(':')[0] ?? '', Number(entry.split(':')[1])] as const),
])

const ORDINAL_ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

/** Ordinals in words up to the twentieth, and the thirtieth: "the first of July", "the third quarter". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_ONES.split(' ').map((name, index) => [name, index + 1] as const),
  ['thirtieth', 30],
])

/** Whose fiscal years begin in which month, by words that a text about that body uses. */
export interface FiscalCustom {
  readonly month: number
  readonly cues: RegExp
}

/**
 * Fiscal years that do not begin in October, tried in order; the first of these whose cues outnumber the federal ones
 * (and occur at least twice) decides. A city of a U.S. state: "the mayor's budget for fiscal 2027" begins in July 2026.
 */
export const FISCAL_CUSTOMS: readonly FiscalCustom[] = [
  {
    month: 7,
    cues: /\b(?:mayors?|city council|city hall|council(?:l?ors?|members?|m[ae]n|wom[ae]n)?|municipal(?:ity)?|borough|school (?:board|district)|state (?:legislature|senate|house|budget)|general assembly|statehouse|county (?:board|commission|executive))\b/giu,
  },
  { month: 7, cues: /\b(?:Australian?|Canberra|New South Wales|Queensland|peacekeep(?:ing|ers)|Security Council)\b/gu },
  {
    month: 4,
    cues: /\b(?:Whitehall|Westminster|HMRC|UK|Britain|British|India|Indian|Japan|Japanese|Canada|Canadian|Chancellor of the Exchequer|NHS|crores?|lakhs?|Lok Sabha|rupees?|Tokyo|yen|Ottawa)\b/gu,
  },
]

/** Words of the United States' federal government, whose fiscal year 2025 is October 2024 to September 2025. */
export const FEDERAL_CUES =
  /\b(?:federal|Congress(?:ional)?|White House|Pentagon|U\.S\.|United States|Homeland|Customs|Treasury|Senate|Capitol|Washington)\b|(?:\bDepartment of)/gu
