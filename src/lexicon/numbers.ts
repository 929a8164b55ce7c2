const values = (rows: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(rows))

/** Number words below a hundred: "twelve" in "twelve lamps". Lower case. */
export const SMALL_NUMBERS = values({
  zero: 0,
  nought: 0,
  naught: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})

/** Words that multiply what stands before them: "dozen" in "two dozen boats", "lakh" in "three lakh voters". */
export const MAGNITUDES = values({
  dozen: 12,
  dozens: 12,
  dz: 12,
  dzs: 12,
  hundred: 100,
  thousand: 1e3,
  thousands: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  quadrillion: 1e15,
})

/** Short magnitudes after digits, by exact case: "bn" in "4.5bn". A bare "m" or "b" needs more (see `readDigits`). */
export const SHORT_MAGNITUDES = values({
  k: 1e3,
  K: 1e3,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  M: 1e6,
  MM: 1e6,
  bn: 1e9,
  Bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
})

/** Short magnitudes that are read as such only beside a currency: "£450m", "$5B". */
export const MONEY_MAGNITUDES = values({ m: 1e6, mm: 1e6, b: 1e9, B: 1e9, t: 1e12, T: 1e12, cr: 1e7, Cr: 1e7 })

/** Ordinals that divide, in the singular: "third" in "a third of the seats". A second divides only in compounds. */
const ORDINALS = values({
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
})

/** Denominators: "thirds" in "two thirds of the seats". Plural and singular. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS].flatMap(([word, value]): readonly [string, number][] => [
    [word, value],
    [`${word}s`, value],
  ]),
])

/** One-character fractions: "½" in "2½ hours". */
export const FRACTION_SIGNS = values({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
})

/** What an amount without a figure allows: [low, high]. */
export type Bounds = readonly [low: number, high: number]

/** Amounts that count without a figure: "dozens of boats" is at least two dozen and short of a hundred. */
export const VAGUE_PLURALS: ReadonlyMap<string, Bounds> = new Map([
  ['tens', [20, 99]],
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 999_999]],
  ['millions', [2e6, 999_999_999]],
  ['billions', [2e9, 999_999_999_999]],
  ['trillions', [2e12, 999_999_999_999_999]],
])

/** Vague numerals that may multiply a magnitude: "several", "a few thousand", "a couple of days". */
export const VAGUE_NUMERALS: ReadonlyMap<string, Bounds> = new Map([
  ['several', [3, 9]],
  ['few', [2, 9]],
  ['couple', [2, 3]],
])

/** Units of time over which a figure is spread: "a day" in "700 tonnes a day". */
export const RATE_PERIODS: ReadonlySet<string> = new Set(
  'second minute hour day night week month quarter year annum season shift'.split(' '),
)
