import type { Interval, Value } from './value.ts'

/** Gives the interval that words mean in a unit, or null where they mean none. */
export type Measure = (words: string, unit: string) => Interval | null

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The words in which a value stands that is neither figure nor day nor yes or no. */
export const wordsOfValue = (value: Exclude<Value, { readonly type: 'interval' | 'date' | 'truth' }>): string => {
  if (value.type === 'wording') return value.words
  return value.type === 'term' ? value.term : value.name
}

/** Whether words give a value when they are read again; null where nothing can tell. */
export const follows = (value: Value, words: string, measure: Measure): boolean | null => {
  if (value.type === 'truth' || value.type === 'date') return null
  if (value.type === 'interval') {
    const again = measure(words, value.unit)
    return again !== null && again.value === value.value && again.low === value.low && again.high === value.high
  }
  const [told, said] = [wordsIn(wordsOfValue(value)), new Set(wordsIn(words))]
  return value.type === 'wording' ? told.every((word) => said.has(word)) : told.some((word) => said.has(word))
}
