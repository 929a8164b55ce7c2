import type { DateInterval, Interval, Value } from '../domain/index.ts'
import { unitFor } from './unit-for.ts'

/** Whether a day is the last of its month. */
const endsMonth = (day: string): boolean => new Date(Date.parse(day) + DAY).getUTCDate() === 1
const DAY = 86_400_000

/** "2026" for a whole year, "2026-01" for a whole month, else both ends. */
const span = (from: string, to: string): string => {
  if (from === to) return from
  const isWhole = from.endsWith('-01') && endsMonth(to)
  if (isWhole && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7)
  if (isWhole && from.slice(4) === '-01-01' && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  return `${from}..${to}`
}

/** "2026-01-20", "2026-01", "2026-01-01..2026-06-30", "..2026-04-30", "2026-01-20 05:20". */
export const daysInShort = ({ from, to, at }: Pick<DateInterval, 'from' | 'to' | 'at'>): string => {
  const open = from === null && to === null ? '?' : `${from ?? ''}..${to ?? ''}`
  const days = from === null || to === null ? open : span(from, to)
  return at === null ? days : `${days} ${at}`
}

const CURRENCY = /^[A-Z]{3}$/
const MILLION = 1_000_000

/** "€", "£", or the code and a space where a currency has no sign. */
const signOf = (currency: string): string =>
  (0).toLocaleString('en-US', { style: 'currency', currency, maximumFractionDigits: 0 }).replace('0', '')

/** One figure with its unit: "1,040", "£3.45 million", "12%", "6.4 tonnes". */
export const amountInShort = (figure: number, unit: string): string => {
  const isMoney = CURRENCY.test(unit)
  const large = isMoney && Math.abs(figure) >= MILLION && ({ notation: 'compact', compactDisplay: 'long' } as const)
  const plain = figure.toLocaleString('en-US', { maximumFractionDigits: 6, ...large })
  if (isMoney) return `${signOf(unit)}${plain}`
  if (unit === 'count') return plain
  return unit === 'percent' ? `${plain}%` : `${plain} ${unitFor(figure, unit)}`
}

/** The same for what the words allow: the ends of a range are parted by two full stops, "70..", "12%..15%". */
export const figureInShort = ({
  value,
  low,
  high,
  unit,
}: Pick<Interval, 'value' | 'low' | 'high' | 'unit'>): string => {
  const end = (figure: number | null): string => (figure === null ? '' : amountInShort(figure, unit))
  return value === null ? `${end(low)}..${end(high)}` : end(value)
}

/** A value in a few signs. */
export const valueInShort = (value: Value): string => {
  switch (value.type) {
    case 'interval':
      return figureInShort(value)
    case 'date':
      return daysInShort(value)
    case 'entity':
    case 'place':
      return value.name
    case 'truth':
      return value.holds ? 'yes' : 'no'
    case 'wording':
      return `“${value.words}”`
    case 'term':
      return value.term
  }
}
