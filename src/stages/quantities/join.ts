import { STEPS } from '../../lexicon/units.ts'
import { type Amount, readAmount } from './amount.ts'
import type { Word } from './words.ts'

/** "3 dollars 50 cents": hundredths come in the whole unit. */
const joinCents = (words: readonly Word[], first: Amount): Amount => {
  const link = words[first.to]?.norm
  const second = readAmount(words, link === 'and' ? first.to + 1 : first.to)
  const cents = second !== null && /^(?:cents?|pence)$/.test(words[second.to - 1]?.norm ?? '')
  return cents && second.high < 1 && Number.isInteger(first.high)
    ? { ...first, to: second.to, low: first.low + second.high, high: first.high + second.high }
    : first
}

/** "four minutes and 35 seconds", "5 feet 7 inches": one figure in the smaller unit. */
export const joinSmaller = (words: readonly Word[], first: Amount): Amount => {
  if (first.dimension === 'money') return joinCents(words, first)
  const step = STEPS.get(first.unit ?? '')
  if (step === undefined || first.figure.form === 'vague') return first
  const link = words[first.to]?.norm
  const second = readAmount(words, link === 'and' || link === ',' ? first.to + 1 : first.to)
  if (second === null || second.unit !== step[0] || second.high >= step[1]) return first
  const value = first.high * step[1] + second.high
  return joinSmaller(words, { ...first, to: second.to, low: value, high: value, unit: second.unit })
}
