import { convert } from 'convert'

interface Base {
  readonly dimension: string
  readonly factor: number
}

/** What one of each unit is in the base unit of its dimension. The last rows of each are units of trade. */
const UNITS: ReadonlyMap<string, Base> = new Map(
  Object.entries({
    mass: {
      kilogram: 1,
      gram: convert(1, 'gram').to('kilogram'),
      milligram: convert(1, 'milligram').to('kilogram'),
      tonne: convert(1, 'tonne').to('kilogram'),
      kiloton: convert(1000, 'tonne').to('kilogram'),
      'short ton': convert(1, 'short ton').to('kilogram'),
      'long ton': convert(1, 'long ton').to('kilogram'),
      ton: convert(1, 'tonne').to('kilogram'),
      pound: convert(1, 'pound').to('kilogram'),
      ounce: convert(1, 'ounce').to('kilogram'),
    },
    length: {
      meter: 1,
      kilometer: convert(1, 'kilometer').to('meter'),
      centimeter: convert(1, 'centimeter').to('meter'),
      millimeter: convert(1, 'millimeter').to('meter'),
      mile: convert(1, 'mile').to('meter'),
      yard: convert(1, 'yard').to('meter'),
      foot: convert(1, 'foot').to('meter'),
      inch: convert(1, 'inch').to('meter'),
      'nautical mile': convert(1, 'nautical mile').to('meter'),
    },
    area: {
      'square meter': 1,
      'square kilometer': convert(1, 'square kilometer').to('square meter'),
      'square mile': convert(1, 'square mile').to('square meter'),
      'square foot': convert(1, 'square foot').to('square meter'),
      hectare: convert(1, 'hectare').to('square meter'),
      acre: convert(1, 'acre').to('square meter'),
    },
    volume: {
      'cubic meter': 1,
      'cubic kilometer': convert(1, 'cubic kilometer').to('cubic meter'),
      'cubic foot': convert(1, 'cubic foot').to('cubic meter'),
      liter: convert(1, 'liter').to('cubic meter'),
      milliliter: convert(1, 'milliliter').to('cubic meter'),
      hectoliter: convert(100, 'liter').to('cubic meter'),
      gallon: convert(1, 'gallon').to('cubic meter'),
      pint: convert(1, 'pint').to('cubic meter'),
      'acre-foot': convert(43_560, 'cubic foot').to('cubic meter'),
      barrel: convert(42, 'gallon').to('cubic meter'),
      'million gallons': convert(1e6, 'gallon').to('cubic meter'),
    },
    time: {
      second: 1,
      minute: 60,
      hour: 3600,
      day: 86_400,
      week: 604_800,
      month: 2_629_746,
      year: 31_556_952,
    },
    'percentage-point': { 'percentage-point': 1, 'basis point': 0.01 },
    power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12 },
    energy: { 'kilowatt-hour': 1, 'megawatt-hour': 1e3, 'gigawatt-hour': 1e6, 'terawatt-hour': 1e9 },
    data: {
      gigabyte: 1,
      terabyte: convert(1, 'terabyte').to('gigabyte'),
      megabyte: convert(1, 'megabyte').to('gigabyte'),
    },
    speed: { 'kilometer per hour': 1, 'mile per hour': convert(1, 'mile').to('kilometer'), knot: 1.852 },
  }).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
)

/** "cubic meter per second" → its own dimension "volume per time", by the base units of both. */
function compound(unit: string): Base | undefined {
  const [over, under, ...rest] = unit.split(' per ').map((part) => UNITS.get(part))
  if (over === undefined || under === undefined || rest.length > 0) return undefined
  return { dimension: `${over.dimension} per ${under.dimension}`, factor: over.factor / under.factor }
}

const baseOf = (unit: string): Base => UNITS.get(unit) ?? compound(unit) ?? { dimension: unit, factor: 1 }

/** What a unit measures: figures are only held against figures of one dimension. A unit unknown here is its own. */
export const dimension = (unit: string): string => baseOf(unit).dimension

/** A figure in the base unit of its dimension: 1 pound → 0.4536 (kilogram). */
export const inBase = (value: number, unit: string): number => value * baseOf(unit).factor
