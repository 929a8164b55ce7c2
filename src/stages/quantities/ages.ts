import { isFunctionWord } from '../../lexicon/function-words.ts'
import { AGED_NOUNS } from '../../lexicon/number-names.ts'
import type { Measure } from './measure.ts'
import { isCapitalised, type Word } from './words.ts'

const OLDEST = 120

/** "aged 34", "at the age of 12", "between the ages of 5 and 11". */
const isAged = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.norm ?? ''
  return /^(?:aged|age|ages)$/.test(before) || (before === 'of' && /^ages?$/.test(words[at - 2]?.norm ?? ''))
}

/** "children under 10", "a woman of 37". */
const isBehindPerson = (words: readonly Word[], measure: Measure): boolean => {
  const { amount, bound } = measure
  const link = words[amount.from - 1]?.norm ?? ''
  const bounded = bound !== null && bound.from < amount.from && /^(?:over|under|above|below|than)$/.test(link)
  if (!bounded && link !== 'of') return false
  return AGED_NOUNS.has(words[(bounded ? measure.from : amount.from - 1) - 1]?.norm ?? '')
}

const isEnd = (word: Word | undefined): boolean => word === undefined || word.text === ',' || word.text === '.'

/** "Ana Ruiz, 43, said": a figure alone between commas behind a name. */
const isBehindName = (words: readonly Word[], { amount }: Measure): boolean =>
  words[amount.from - 1]?.text === ',' &&
  isCapitalised(words[amount.from - 2]) &&
  isCapitalised(words[amount.from - 3]) &&
  words[amount.to]?.text === ','

/** "she was 19 when", "Ruiz is 71.". */
const isPredicate = (words: readonly Word[], { amount }: Measure): boolean => {
  if (!/^(?:is|was|turned)$/.test(words[amount.from - 1]?.norm ?? '')) return false
  if (/^(?:he|she)$/.test(words[amount.from - 2]?.norm ?? '')) return true
  return (
    amount.from === 2 && isEnd(words[amount.to]) && isCapitalised(words[0]) && !isFunctionWord(words[0]?.norm ?? '')
  )
}

/** "18 and older". */
const isOlder = (words: readonly Word[], { bound, to }: Measure): boolean =>
  bound !== null && /^(?:older|younger)$/.test(words[to - 1]?.norm ?? '')

/** "were younger than 21", "older than 65". */
const isCompared = (words: readonly Word[], { amount }: Measure): boolean =>
  words[amount.from - 1]?.norm === 'than' && /^(?:older|younger)$/.test(words[amount.from - 2]?.norm ?? '')

/** Whether a bare figure is a person's age in years. */
export const isAge = (words: readonly Word[], measure: Measure): boolean => {
  const { amount } = measure
  if (amount.high > OLDEST || amount.high < 1 || !Number.isInteger(amount.high)) return false
  if (isAged(words, measure.from) || isOlder(words, measure) || isPredicate(words, measure)) return true
  if (isCompared(words, measure)) return true
  return isBehindPerson(words, measure) || isBehindName(words, measure)
}
