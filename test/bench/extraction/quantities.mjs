import compromise from 'compromise'
import { annotate, inUnits } from './annotate.mjs'
import { pairs, share, Tally } from './match.mjs'
import { rowsOf } from './rows.mjs'

/** @typedef {{ start: number, end: number, value: number | null, unit: string }} Found */
/** @typedef {(text: string) => Promise<readonly Found[]>} Finder */

/** What the gold calls the currencies; it takes a bare dollar, pound or rupee for no certain one, we for the likeliest. */
const CURRENCIES = new Map(
  Object.entries({
    Dollar: 'USD',
    'United States dollar': 'USD',
    Euro: 'EUR',
    Pound: 'GBP',
    'British pound': 'GBP',
    'Chinese yuan': 'CNY',
    'Australian dollar': 'AUD',
    'Canadian dollar': 'CAD',
    'New Zealand dollar': 'NZD',
    'Hong Kong dollar': 'HKD',
    'Japanese yen': 'JPY',
    Bitcoin: 'BTC',
    'Finnish markka': 'FIM',
    Peseta: 'ESP',
    'Netherlands guilder': 'NLG',
    'Swiss franc': 'CHF',
    'Georgian lari': 'GEL',
    'Sri Lankan rupee': 'LKR',
    'Turkish lira': 'TRY',
    Rupee: 'INR',
  }),
)

/** Units that the gold calls otherwise than we do; it does not tell a ton from a tonne. */
const DIMENSIONS = new Map(
  Object.entries({
    'Metric ton': ['tonne'],
    Ton: ['ton', 'tonne'],
    Foot: ['foot', 'inch'],
    'Kilometer per hour': ['kilometer per hour'],
  }),
)

/** Coins of which the gold counts the coin and we its hundredth: the code, where the words tell it. */
const COINS = new Map(Object.entries({ Cent: 'USD', Penny: 'GBP', Pence: 'GBP' }))
const CODE = /^[A-Z]{3}$/
const TIME = /^(?:year|month|week|day|hour|minute|second|millisecond|decade|century)$/

/** @param {Found} found */
const kindOf = ({ unit }) => {
  if (unit === 'count') return 'number'
  if (unit === 'percent' || unit === 'percentage-point') return 'percentage'
  if (CODE.test(unit)) return 'currency'
  return TIME.test(unit) ? 'time' : 'dimension'
}

/** @param {unknown} a @param {unknown} b */
const near = (a, b) =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))

/** @param {{ type: string, resolution: Record<string, any> }} gold @param {Found} found */
const sameValue = ({ type, resolution }, { value, unit }) => {
  const wanted = Number(String(resolution.value).replace('%', ''))
  // "5 feet 2 inches" is 62 inches as well as 5.1667 feet.
  if (resolution.unit === 'Foot' && unit === 'inch') return near(wanted, (value ?? Number.NaN) / 12)
  if (COINS.has(resolution.unit) && CODE.test(unit)) return near(wanted / 100, value)
  // Fractions are percents for us ("three quarters" = 75 %), numbers in the gold.
  if (type === 'number' && unit === 'percent') return near(wanted, (value ?? Number.NaN) / 100)
  return near(wanted, value)
}

/** @param {{ type: string, resolution: Record<string, any> }} gold @param {Found} found */
const sameUnit = ({ type, resolution: { unit: name } }, { unit }) => {
  if (type === 'number') return true
  if (type === 'percentage') return unit === 'percent' || unit === 'percentage-point'
  if (type !== 'currency') return (DIMENSIONS.get(name) ?? [String(name).toLowerCase()]).includes(unit)
  return (COINS.get(name) ?? CURRENCIES.get(name)) === unit
}

/** @type {Finder} */
const ours = async (text) =>
  ((await annotate(text, '2016-11-07'))?.quantities ?? []).map(({ back, body }) => ({
    ...back(body.measure),
    value: body.value ?? body.low ?? body.high,
    unit: body.unit,
  }))

/** @type {Finder} */
const byCompromise = async (text) => {
  const money = compromise(text).money().json({ offset: true })
  const plain = compromise(text).numbers().json({ offset: true })
  return plain.map((/** @type {any} */ { offset, number }) => {
    const span = { start: offset.start, end: offset.start + offset.length }
    const isMoney = money.some((/** @type {any} */ each) => each.offset.start === offset.start)
    const unit = isMoney
      ? 'USD'
      : number.unit === 'percent' || number.suffix === '%'
        ? 'percent'
        : number.unit || 'count'
    return { ...span, value: number.num, unit }
  })
}

/**
 * One file holds one kind; what we find of other kinds beside it is neither right nor wrong.
 * @param {readonly Record<string, any>[]} rows @param {string} kind @param {Finder} find
 */
const measure = async (rows, kind, find) => {
  const tally = new Tally()
  /** @type {import('./report.mjs').Miss[]} */
  const misses = []
  const negative = { rows: 0, quiet: 0 }
  for (const { text, gold: listed } of rows) {
    const gold = inUnits(
      text,
      listed.filter((/** @type {any} */ { resolution }) => resolution.value !== null && resolution.value !== 'null'),
    )
    const { paired, missed, false: wrong } = pairs(gold, await find(text))
    const noise = wrong.filter((each) => kindOf(each) === kind)
    if (listed.length === 0) {
      negative.rows += 1
      negative.quiet += noise.length === 0 ? 1 : 0
    }
    const valued = paired.filter(({ gold: g, found }) => sameValue(g, found) && sameUnit(g, found))
    tally.hits += paired.length
    tally.missed += missed.length
    tally.false += noise.length
    tally.valued += valued.length
    const words = (/** @type {{ start: number, end: number }} */ { start, end }) => text.slice(start, end)
    for (const each of missed) misses.push({ what: 'missed', words: words(each), in: text })
    for (const each of noise)
      misses.push({ what: 'false', words: `${words(each)} = ${each.value} ${each.unit}`, in: text })
    for (const each of paired)
      if (!valued.includes(each)) {
        const { found, gold: g } = each
        const wanted = `${g.resolution.value} ${g.resolution.unit ?? ''}`
        misses.push({ what: 'value', words: `${words(g)}: ${found.value} ${found.unit}, not ${wanted}`, in: text })
      }
  }
  return { ...tally.figures(), quiet: share(negative.quiet, negative.rows), negatives: negative.rows, misses }
}

const FILES = { number: 'number', currency: 'currency', dimension: 'dimension', percent: 'percentage' }

/** Figures with their units, on the specifications of Recognizers-Text. @param {string} folder */
export const measureQuantities = async (folder) => {
  /** @type {import('./report.mjs').Row[]} */
  const report = []
  for (const [file, kind] of Object.entries(FILES)) {
    const rows = rowsOf(folder, `recognizers/${file}.jsonl`)
    for (const [system, find] of rows === null ? [] : Object.entries({ variorum: ours, compromise: byCompromise })) {
      const figures = await measure(rows ?? [], kind, find)
      report.push({ layer: 'quantities', on: `Recognizers-Text ${file}`, system, ...figures })
    }
  }
  return report
}
