import type { DateInterval, Interval, Value } from '../domain/index.ts'

/** "2026-01-20", "2026-01-01..2026-12-31", "..2026-04-30", "2026-01-20 05:20". */
export const daysInShort = ({ from, to, at }: Pick<DateInterval, 'from' | 'to' | 'at'>): string => {
  const days = from === to ? (from ?? '?') : `${from ?? ''}..${to ?? ''}`
  return at === null ? days : `${days} ${at}`
}

/** "26", "6.4 tonne", "70..", "12%": the figure and its unit, the ends of a range parted by two full stops. */
export const figureInShort = ({
  value,
  low,
  high,
  unit,
}: Pick<Interval, 'value' | 'low' | 'high' | 'unit'>): string => {
  const plain = (number: number): string => number.toLocaleString('en-US', { maximumFractionDigits: 6 })
  const range = `${low === null ? '' : plain(low)}..${high === null ? '' : plain(high)}`
  const amount = value === null ? range : plain(value)
  if (unit === 'count') return amount
  return unit === 'percent' ? `${amount}%` : `${amount} ${unit}`
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
