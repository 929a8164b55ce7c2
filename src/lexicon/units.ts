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
  ['nanometer', 'length', 'nanometer nanometers nanometre nanometres', 'nm'],
  ['micrometer', 'length', 'micrometer micrometers micrometre micrometres micron microns', 'µm μm'],
  ['millimeter', 'length', 'millimeter millimeters millimetre millimetres', 'mm'],
  ['centimeter', 'length', 'centimeter centimeters centimetre centimetres', 'cm'],
  ['decimeter', 'length', 'decimeter decimeters decimetre decimetres', 'dm'],
  ['meter', 'length', 'meter meters metre metres', 'm'],
  ['kilometer', 'length', 'kilometer kilometers kilometre kilometres kms', 'km KM Km'],
  ['mile', 'length', 'mile miles', 'mi'],
  ['inch', 'length', 'inch inches', 'in'],
  ['foot', 'length', 'foot feet', 'ft'],
  ['yard', 'length', 'yard yards', 'yd yds'],
  ['nautical mile', 'length', 'nautical|mile nautical|miles', 'nmi'],
  ['fathom', 'length', 'fathom fathoms', ''],
  ['furlong', 'length', 'furlong furlongs', ''],
  ['astronomical unit', 'length', 'astronomical|unit astronomical|units', ''],
  ['light-year', 'length', 'light|year light|years lightyear lightyears', ''],
  ['parsec', 'length', 'parsec parsecs', ''],
  ['hectare', 'area', 'hectare hectares', 'ha'],
  ['acre', 'area', 'acre acres', ''],
  ['square foot', 'area', 'sqft', ''],
  ['square meter', 'area', 'sqm', ''],
  ['square kilometer', 'area', 'sqkm', ''],
  ['square mile', 'area', 'sqmi', ''],
  ['microliter', 'volume', 'microliter microliters microlitre microlitres', 'µl μl µL'],
  ['milliliter', 'volume', 'milliliter milliliters millilitre millilitres', 'ml mL'],
  ['centiliter', 'volume', 'centiliter centiliters centilitre centilitres', 'cl'],
  ['deciliter', 'volume', 'deciliter deciliters decilitre decilitres', 'dl dL'],
  ['liter', 'volume', 'liter liters litre litres ltr ltrs', 'L l'],
  ['hectoliter', 'volume', 'hectoliter hectoliters hectolitre hectolitres', 'hl'],
  ['kiloliter', 'volume', 'kiloliter kiloliters kilolitre kilolitres', 'kl kL'],
  ['megaliter', 'volume', 'megaliter megaliters megalitre megalitres', 'ML'],
  ['gigaliter', 'volume', 'gigaliter gigaliters gigalitre gigalitres', 'GL'],
  ['cubic centimeter', 'volume', 'cc ccs', ''],
  ['gallon', 'volume', 'gallon gallons', 'gal'],
  ['cup', 'volume', 'cup cups', ''],
  ['fluid ounce', 'volume', 'fluid|ounce fluid|ounces fl|oz', ''],
  ['pint', 'volume', 'pint pints', ''],
  ['quart', 'volume', 'quart quarts', 'qt'],
  ['barrel', 'volume', 'barrel barrels bpd', 'bbl bbls'],
  ['bushel', 'volume', 'bushel bushels', ''],
  ['acre-foot', 'volume', 'acre|foot acre|feet', ''],
  ['teaspoon', 'volume', 'teaspoon teaspoons', 'tsp'],
  ['tablespoon', 'volume', 'tablespoon tablespoons', 'tbsp'],
  ['nanogram', 'mass', 'nanogram nanograms', 'ng'],
  ['microgram', 'mass', 'microgram micrograms microgramme microgrammes', 'µg μg mcg'],
  ['milligram', 'mass', 'milligram milligrams milligramme milligrammes', 'mg'],
  ['gram', 'mass', 'gram grams gramme grammes', 'g'],
  ['kilogram', 'mass', 'kilogram kilograms kilogramme kilogrammes kilo kilos kgs', 'kg Kg KG'],
  ['tonne', 'mass', 'tonne tonnes metric|ton metric|tons metric|tonne metric|tonnes', 't'],
  ['short ton', 'mass', 'short|ton short|tons', ''],
  ['long ton', 'mass', 'long|ton long|tons', ''],
  ['ton', 'mass', 'ton tons', ''],
  ['kiloton', 'mass', 'kiloton kilotons', 'kt'],
  ['megaton', 'mass', 'megaton megatons', ''],
  ['troy ounce', 'mass', 'troy|ounce troy|ounces', ''],
  ['hundredweight', 'mass', 'hundredweight hundredweights', 'cwt'],
  ['pound', 'mass', 'pound pounds', 'lb lbs'],
  ['ounce', 'mass', 'ounce ounces', 'oz ozs'],
  ['carat', 'mass', 'carat carats', ''],
  ['nanosecond', 'time', 'nanosecond nanoseconds', 'ns'],
  ['microsecond', 'time', 'microsecond microseconds', 'µs μs'],
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
  ['gallon per minute', 'flow', 'gpm', ''],
  ['cubic foot per second', 'flow', 'cusec cusecs', 'cfs'],
  ['milliwatt', 'power', 'milliwatt milliwatts', 'mW'],
  ['watt', 'power', 'watt watts', 'W'],
  ['kilowatt', 'power', 'kilowatt kilowatts', 'kW KW'],
  ['megawatt', 'power', 'megawatt megawatts', 'MW'],
  ['gigawatt', 'power', 'gigawatt gigawatts', 'GW'],
  ['terawatt', 'power', 'terawatt terawatts', 'TW'],
  ['horsepower', 'power', 'horsepower', 'hp'],
  ['watt-hour', 'energy', 'watt|hour watt|hours', 'Wh'],
  ['kilowatt-hour', 'energy', 'kilowatt|hour kilowatt|hours', 'kWh KWh'],
  ['megawatt-hour', 'energy', 'megawatt|hour megawatt|hours', 'MWh'],
  ['gigawatt-hour', 'energy', 'gigawatt|hour gigawatt|hours', 'GWh'],
  ['terawatt-hour', 'energy', 'terawatt|hour terawatt|hours', 'TWh'],
  ['British thermal unit', 'energy', 'btu btus british|thermal|unit british|thermal|units', ''],
  ['therm', 'energy', 'therm therms', ''],
  ['joule', 'energy', 'joule joules', 'J'],
  ['kilojoule', 'energy', 'kilojoule kilojoules', 'kJ'],
  ['megajoule', 'energy', 'megajoule megajoules', 'MJ'],
  ['gigajoule', 'energy', 'gigajoule gigajoules', ''],
  ['terajoule', 'energy', 'terajoule terajoules', ''],
  ['calorie', 'energy', 'calorie calories', 'cal'],
  ['kilocalorie', 'energy', 'kilocalorie kilocalories', 'kcal'],
  ['byte', 'data', 'byte bytes', ''],
  ['kilobyte', 'data', 'kilobyte kilobytes', 'kB KB kb'],
  ['megabyte', 'data', 'megabyte megabytes', 'MB mb'],
  ['gigabyte', 'data', 'gigabyte gigabytes', 'GB gb'],
  ['terabyte', 'data', 'terabyte terabytes', 'TB tb'],
  ['petabyte', 'data', 'petabyte petabytes', 'PB'],
  ['exabyte', 'data', 'exabyte exabytes', 'EB'],
  ['zettabyte', 'data', 'zettabyte zettabytes', 'ZB'],
  ['kilobit', 'data', 'kilobit kilobits', 'kbit Kbit Kb'],
  ['megabit', 'data', 'megabit megabits', 'Mbit Mb'],
  ['gigabit', 'data', 'gigabit gigabits', 'Gbit Gb'],
  ['terabit', 'data', 'terabit terabits', 'Tbit Tb'],
  ['kilobit per second', 'data', 'kbps', ''],
  ['megabit per second', 'data', 'mbps', ''],
  ['gigabit per second', 'data', 'gbps', ''],
  ['megapixel', 'other', 'megapixel megapixels', ''],
  ['volt', 'other', 'volt volts', 'V'],
  ['kilovolt', 'other', 'kilovolt kilovolts', 'kV'],
  ['millivolt', 'other', 'millivolt millivolts', 'mV'],
  ['ampere', 'other', 'ampere amperes amp amps', ''],
  ['milliampere', 'other', 'milliampere milliamperes milliamp milliamps', 'mA'],
  ['milliampere-hour', 'other', 'milliamp|hour milliamp|hours', 'mAh'],
  ['ohm', 'other', 'ohm ohms', 'Ω'],
  ['hertz', 'other', 'hertz', 'Hz'],
  ['kilohertz', 'other', 'kilohertz', 'kHz'],
  ['megahertz', 'other', 'megahertz', 'MHz'],
  ['gigahertz', 'other', 'gigahertz', 'GHz'],
  ['decibel', 'other', 'decibel decibels', 'dB'],
  ['millibar', 'other', 'millibar millibars', 'mbar'],
  ['hectopascal', 'other', 'hectopascal hectopascals', 'hPa'],
  ['millimeter of mercury', 'other', 'mmhg', ''],
  ['pascal', 'other', 'pascal pascals', 'Pa'],
  ['kilopascal', 'other', 'kilopascal kilopascals', 'kPa'],
  ['megapascal', 'other', 'megapascal megapascals', 'MPa'],
  ['pound per square inch', 'other', 'psi', ''],
  ['newton', 'other', 'newton newtons', ''],
  ['kilonewton', 'other', 'kilonewton kilonewtons', 'kN'],
  ['newton-meter', 'other', 'newton|meter newton|meters newton|metre newton|metres', 'Nm'],
  ['lumen', 'other', 'lumen lumens', 'lm'],
  ['radian', 'other', 'radian radians', ''],
  ['turn', 'other', 'turn turns', ''],
  ['becquerel', 'other', 'becquerel becquerels', 'Bq'],
  ['sievert', 'other', 'sievert sieverts', 'Sv'],
  ['millisievert', 'other', 'millisievert millisieverts', 'mSv'],
  ['microsievert', 'other', 'microsievert microsieverts', 'µSv μSv'],
  ['part per million', 'other', 'ppm parts|per|million', ''],
  ['part per billion', 'other', 'ppb parts|per|billion', ''],
  ['revolution per minute', 'other', 'rpm', ''],
  ['basis point', 'other', 'basis|point basis|points', 'bps'],
  ['degree', 'other', 'degree degrees deg ° º ˚', ''],
  [
    'degree Celsius',
    'other',
    `celsius centigrade celcius degree|celsius degrees|celsius deg|celsius degree|celcius degrees|celcius degree|centigrade
    degrees|centigrade degree|c degrees|c deg|c °|c º|c ˚|c ºc`,
    '℃ C',
  ],
  [
    'degree Fahrenheit',
    'other',
    `fahrenheit farenheit degree|fahrenheit degrees|fahrenheit deg|fahrenheit degree|farenheit degrees|farenheit degree|f
    degrees|f deg|f °|f º|f ˚|f ºf`,
    '℉ F',
  ],
]

/** Forms worth a number of another unit: "three decades" are 30 years, "a fortnight" is two weeks, "40 bcm" cubic meters. */
const MULTIPLES: readonly (readonly [words: string, name: string, dimension: Dimension, factor: number])[] = [
  ['fortnight fortnights', 'week', 'time', 2],
  ['decade decades', 'year', 'time', 10],
  ['century centuries', 'year', 'time', 100],
  ['millennium millennia', 'year', 'time', 1000],
  ['quintal quintals', 'kilogram', 'mass', 100],
  ['bcf', 'cubic foot', 'volume', 1e9],
  ['tcf', 'cubic foot', 'volume', 1e12],
  ['bcm', 'cubic meter', 'volume', 1e9],
  ['mmbtu', 'British thermal unit', 'energy', 1e6],
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
  const words = wordList.split(/\s+/).filter(Boolean).map(spaced)
  const symbols = symbolList.split(' ').filter(Boolean)
  for (const word of words) byWords.set(word, { name, dimension, factor: 1 })
  for (const symbol of symbols) bySymbol.set(symbol, { name, dimension, factor: 1 })
  if (dimension === 'length') addPowers(name, words, symbols)
}
for (const [wordList, name, dimension, factor] of MULTIPLES)
  for (const word of wordList.split(' ')) byWords.set(word, { name, dimension, factor })

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
  ['kilometer', ['meter', 1000]],
  ['kilogram', ['gram', 1000]],
])
