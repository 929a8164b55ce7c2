import type { DateInterval, Interval, Value } from '../domain/index.ts'

/** "2026-01-20", "2026-01-01..2026-12-31", "..2026-04-30", "2026-01-20 05:20". */
export const daysInShort = ({ from, to, at }: Pick<DateInterval, 'from' | 'to' | 'at'>): string => {
  const days = from === to ? (from ?? '?') : `${from ?? ''}..${to ?? ''}`
  return at === null ? days : `${days} ${at}`
}

const CURRENCY = /^[A-Z]{3}$/

/** One figure with its unit: "1,040", "£3.45 million", "12%", "6.4 tonne". */
export const amountInShort = (figure: number, unit: string): string => {
  if (CURRENCY.test(unit)) {
    const style = { style: 'currency', currency: unit, notation: 'compact', compactDisplay: 'long' } as const
    return figure.toLocaleString('en-US', { ...style, maximumFractionDigits: 6, minimumFractionDigits: 0 })
  }
  const plain = figure.toLocaleString('en-US', { maximumFractionDigits: 6 })
  if (unit === 'count') return plain
  return unit === 'percent' ? `${plain}%` : `${plain} ${unit}`
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
