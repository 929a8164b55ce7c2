/** What a unit measures: figures of one dimension can be set against each other. */
type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'flow'
  | 'power'
  | 'energy'
  | 'data'
  | 'other'

/** A unit by its singular American name; a form that is `factor` of it ("decade" = 10 years) is scaled on reading. */
export interface Unit {
  readonly name: string
  readonly dimension: Dimension
  readonly factor: number
}

/** name · dimension · words (any case) · symbols (exact case). An example of each row is its first word after a figure. */
const ROWS: readonly (readonly [name: string, dimension: Dimension, words: string, symbols: string])[] = [
  ['millimeter', 'length', 'millimeter millimeters millimetre millimetres', 'mm'],
  ['centimeter', 'length', 'centimeter centimeters centimetre centimetres', 'cm'],
  ['meter', 'length', 'meter meters metre metres', 'm'],
  ['kilometer', 'length', 'kilometer kilometers kilometre kilometres kms', 'km'],
  ['mile', 'length', 'mile miles', 'mi'],
  ['inch', 'length', 'inch inches', 'in'],
  ['foot', 'length', 'foot feet', 'ft'],
  ['yard', 'length', 'yard yards', 'yd yds'],
  ['nautical mile', 'length', 'nautical|mile nautical|miles', 'nmi'],
  ['light-year', 'length', 'light|year light|years', ''],
  ['hectare', 'area', 'hectare hectares', 'ha'],
  ['acre', 'area', 'acre acres', ''],
  ['milliliter', 'volume', 'milliliter milliliters millilitre millilitres', 'ml mL'],
  ['centiliter', 'volume', 'centiliter centiliters centilitre centilitres', 'cl'],
  ['liter', 'volume', 'liter liters litre litres ltr', 'L l'],
  ['hectoliter', 'volume', 'hectoliter hectoliters hectolitre hectolitres', 'hl'],
  ['gallon', 'volume', 'gallon gallons', 'gal'],
  ['pint', 'volume', 'pint pints', ''],
  ['quart', 'volume', 'quart quarts', 'qt'],
  ['barrel', 'volume', 'barrel barrels', 'bbl bbls'],
  ['bushel', 'volume', 'bushel bushels', ''],
  ['acre-foot', 'volume', 'acre|foot acre|feet', ''],
  ['teaspoon', 'volume', 'teaspoon teaspoons', 'tsp'],
  ['tablespoon', 'volume', 'tablespoon tablespoons', 'tbsp'],
  ['microgram', 'mass', 'microgram micrograms', 'µg μg mcg'],
  ['milligram', 'mass', 'milligram milligrams milligramme milligrammes', 'mg'],
  ['gram', 'mass', 'gram grams gramme grammes', 'g'],
  ['kilogram', 'mass', 'kilogram kilograms kilogramme kilogrammes kilo kilos kgs', 'kg Kg KG'],
  ['tonne', 'mass', 'tonne tonnes metric|ton metric|tons metric|tonne metric|tonnes', 't'],
  ['short ton', 'mass', 'short|ton short|tons', ''],
  ['long ton', 'mass', 'long|ton long|tons', ''],
  ['ton', 'mass', 'ton tons', ''],
  ['kiloton', 'mass', 'kiloton kilotons', 'kt'],
  ['pound', 'mass', 'pound pounds', 'lb lbs'],
  ['ounce', 'mass', 'ounce ounces', 'oz'],
  ['carat', 'mass', 'carat carats', ''],
  ['millisecond', 'time', 'millisecond milliseconds', 'ms'],
  ['second', 'time', 'second seconds sec secs', ''],
  ['minute', 'time', 'minute minutes min mins', ''],
  ['hour', 'time', 'hour hours hr hrs', 'h'],
  ['day', 'time', 'day days', ''],
  ['week', 'time', 'week weeks', ''],
  ['month', 'time', 'month months', ''],
  ['year', 'time', 'year years yr yrs', ''],
  ['mile per hour', 'speed', 'mph', ''],
  ['kilometer per hour', 'speed', 'kph kmh kmph', ''],
  ['knot', 'speed', 'knot knots', 'kn'],
  ['cubic foot per second', 'flow', 'cusec cusecs', 'cfs'],
  ['watt', 'power', 'watt watts', 'W'],
  ['kilowatt', 'power', 'kilowatt kilowatts', 'kW KW'],
  ['megawatt', 'power', 'megawatt megawatts', 'MW'],
  ['gigawatt', 'power', 'gigawatt gigawatts', 'GW'],
  ['terawatt', 'power', 'terawatt terawatts', 'TW'],
  ['horsepower', 'power', 'horsepower', 'hp'],
  ['kilowatt-hour', 'energy', 'kilowatt|hour kilowatt|hours', 'kWh KWh'],
  ['megawatt-hour', 'energy', 'megawatt|hour megawatt|hours', 'MWh'],
  ['gigawatt-hour', 'energy', 'gigawatt|hour gigawatt|hours', 'GWh'],
  ['terawatt-hour', 'energy', 'terawatt|hour terawatt|hours', 'TWh'],
  ['joule', 'energy', 'joule joules', 'J'],
  ['kilojoule', 'energy', 'kilojoule kilojoules', 'kJ'],
  ['megajoule', 'energy', 'megajoule megajoules', 'MJ'],
  ['calorie', 'energy', 'calorie calories', 'cal'],
  ['kilocalorie', 'energy', 'kilocalorie kilocalories', 'kcal'],
  ['bit', 'data', '', ''],
  ['byte', 'data', 'byte bytes', ''],
  ['kilobyte', 'data', 'kilobyte kilobytes', 'kB KB'],
  ['megabyte', 'data', 'megabyte megabytes', 'MB'],
  ['gigabyte', 'data', 'gigabyte gigabytes', 'GB'],
  ['terabyte', 'data', 'terabyte terabytes', 'TB'],
  ['petabyte', 'data', 'petabyte petabytes', 'PB'],
  ['kilobit', 'data', 'kilobit kilobits', 'kbit'],
  ['megabit', 'data', 'megabit megabits', 'Mbit'],
  ['gigabit', 'data', 'gigabit gigabits', 'Gbit'],
  ['megabit per second', 'data', 'mbps', ''],
  ['gigabit per second', 'data', 'gbps', ''],
  ['volt', 'other', 'volt volts', 'V'],
  ['kilovolt', 'other', 'kilovolt kilovolts', 'kV'],
  ['ampere', 'other', 'ampere amperes amp amps', ''],
  ['hertz', 'other', 'hertz', 'Hz'],
  ['kilohertz', 'other', 'kilohertz', 'kHz'],
  ['megahertz', 'other', 'megahertz', 'MHz'],
  ['gigahertz', 'other', 'gigahertz', 'GHz'],
  ['decibel', 'other', 'decibel decibels', 'dB'],
  ['pascal', 'other', 'pascal pascals', 'Pa'],
  ['kilopascal', 'other', 'kilopascal kilopascals', 'kPa'],
  ['megapascal', 'other', 'megapascal megapascals', 'MPa'],
  ['pound per square inch', 'other', 'psi', ''],
  ['newton', 'other', 'newton newtons', ''],
  ['becquerel', 'other', 'becquerel becquerels', 'Bq'],
  ['sievert', 'other', 'sievert sieverts', 'Sv'],
  ['millisievert', 'other', 'millisievert millisieverts', 'mSv'],
  ['part per million', 'other', 'ppm parts|per|million', ''],
  ['part per billion', 'other', 'ppb parts|per|billion', ''],
  ['revolution per minute', 'other', 'rpm', ''],
  ['basis point', 'other', 'basis|point basis|points', 'bps'],
  ['degree', 'other', 'degree degrees °', ''],
  [
    'degree Celsius',
    'other',
    'degree|celsius degrees|celsius degree|centigrade degrees|centigrade degrees|c °|c',
    '℃ C',
  ],
  ['degree Fahrenheit', 'other', 'degree|fahrenheit degrees|fahrenheit degrees|f °|f', '℉ F'],
]

/** Forms worth a number of another unit: "three decades" are 30 years, "a fortnight" is two weeks. */
const MULTIPLES: readonly (readonly [words: string, name: string, factor: number])[] = [
  ['fortnight fortnights', 'week', 2],
  ['decade decades', 'year', 10],
  ['century centuries', 'year', 100],
  ['millennium millennia', 'year', 1000],
]

const POWERS: readonly (readonly [prefix: string, dimension: Dimension, words: readonly string[], sign: string])[] = [
  ['square', 'area', ['square', 'sq'], '²2'],
  ['cubic', 'volume', ['cubic', 'cu'], '³3'],
]

const byWords = new Map<string, Unit>()
const bySymbol = new Map<string, Unit>()

const spaced = (form: string): string => form.replaceAll('|', ' ')

const addPowers = (name: string, words: readonly string[], symbols: readonly string[]): void => {
  for (const [prefix, dimension, prefixWords, signs] of POWERS) {
    const unit = { name: `${prefix} ${name}`, dimension, factor: 1 }
    for (const word of prefixWords) for (const form of [...words, ...symbols]) byWords.set(`${word} ${form}`, unit)
    for (const sign of signs) for (const symbol of symbols) bySymbol.set(symbol + sign, unit)
  }
}

for (const [name, dimension, wordList, symbolList] of ROWS) {
  const words = wordList.split(' ').filter(Boolean).map(spaced)
  const symbols = symbolList.split(' ').filter(Boolean)
  for (const word of words) byWords.set(word, { name, dimension, factor: 1 })
  for (const symbol of symbols) bySymbol.set(symbol, { name, dimension, factor: 1 })
  if (dimension === 'length') addPowers(name, words, symbols)
}
for (const [wordList, name, factor] of MULTIPLES)
  for (const word of wordList.split(' ')) byWords.set(word, { name, dimension: 'time', factor })

const firstWords = new Set([...byWords.keys()].map((words) => words.split(' ')[0]))

/** Whether the words of some unit start with this one, in lower case. */
export const startsUnit = (word: string): boolean => firstWords.has(word)

/** The unit that lower-case words name ("square kilometers"), or null. */
export const unitOfWords = (words: string): Unit | null => byWords.get(words) ?? null

/** The unit that a symbol names in its exact case ("kg", "m³"), or null. */
export const unitOfSymbol = (symbol: string): Unit | null => bySymbol.get(symbol) ?? null

/** How many of the second unit make one of the first: what lets "four minutes and 35 seconds" be one figure. */
export const STEPS: ReadonlyMap<string, readonly [smaller: string, ratio: number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['foot', ['inch', 12]],
  ['pound', ['ounce', 16]],
  ['meter', ['centimeter', 100]],
])
