import type { Approximator, Value } from '../domain/index.ts'
import { valueInShort } from '../telling/value-in-short.ts'
import { daysInWords } from './day-in-words.ts'

const BOUNDS: Readonly<Record<Approximator, string>> = {
  ...{ exact: '', range: '', vague: '' },
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
}

/** A value as one says it: "more than 70", "March 2025", "it is so". */
export const valueInWords = (value: Value): string => {
  if (value.type === 'truth') return value.holds ? 'it is so' : 'it is not so'
  if (value.type === 'date') return daysInWords(value)
  const bound = value.type === 'interval' && value.value !== null ? BOUNDS[value.approx] : ''
  return `${bound}${valueInShort(value)}`
}
