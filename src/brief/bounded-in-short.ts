import type { Approximator, Value } from '../domain/index.ts'
import { valueInShort } from '../telling/value-in-short.ts'

const BOUNDS: Readonly<Record<Approximator, string>> = {
  ...{ exact: '', range: '', vague: '' },
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
}

/** A value in a few signs, with how its words bound it: "more than 70". */
export const boundedInShort = (value: Value): string =>
  value.type === 'interval' && value.value !== null
    ? `${BOUNDS[value.approx]}${valueInShort(value)}`
    : valueInShort(value)
