import { day } from './describe.ts'
import type { Statement } from './ledger.ts'

/** A value as a reader would write it, equal for equal values: "46", "4400 pound", "Jane Doe", "2025-10-12". */
export function valueKey({ claim }: Statement): string {
  const { value, speaker } = claim.body
  switch (value.type) {
    case 'interval': {
      const figure = value.value ?? `${value.low ?? '…'}–${value.high ?? '…'}`
      return value.unit === 'count' ? `${figure}` : `${figure} ${value.unit}`
    }
    case 'date':
      return day(value)
    case 'entity':
    case 'place':
      return value.name
    case 'truth':
      return value.holds ? 'affirmed' : 'denied'
    case 'wording':
      return `${speaker ?? 'unknown'}: ${value.words}`
    case 'term':
      return value.term
  }
}
