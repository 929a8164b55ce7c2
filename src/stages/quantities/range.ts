import { BEFORE_FIGURE } from '../../lexicon/approximators.ts'
import { MAGNITUDES, MONEY_MAGNITUDES, SHORT_MAGNITUDES } from '../../lexicon/numbers.ts'
import { type Amount, readAmount } from './amount.ts'
import { isGlued, isHyphen, phrase, type Word } from './words.ts'

const magnitudeBefore = (words: readonly Word[], to: number): number => {
  const word = words[to - 1]
  return (
    MAGNITUDES.get(word?.norm ?? '') ??
    SHORT_MAGNITUDES.get(word?.text ?? '') ??
    MONEY_MAGNITUDES.get(word?.text ?? '') ??
    1
  )
}

/** "3 to 5 million": the magnitude of the second figure also holds for a first one without any. */
const shareMagnitude = (words: readonly Word[], first: Amount, second: Amount): Amount => {
  const magnitude = magnitudeBefore(words, second.figure.to)
  const alone = magnitudeBefore(words, first.figure.to) === 1
  if (magnitude === 1 || !alone || first.high >= second.high / magnitude) return first
  return { ...first, low: first.low * magnitude, high: first.high * magnitude }
}

const agree = (first: Amount, second: Amount): boolean =>
  first.unit === second.unit || first.unit === null || (second.unit === null && first.dimension === 'money')

/** "between 2 and about 7", "40 to perhaps 60": a word of doubt before the second figure is passed over. */
const beyondDoubt = (words: readonly Word[], at: number): number => {
  for (const to of [at + 2, at + 1]) if (BEFORE_FIGURE.get(phrase(words, at, to))?.approx === 'about') return to
  return at
}

/** Where the second figure of a range may start behind the first, or null. */
const secondAt = (words: readonly Word[], first: Amount): number | null => {
  const link = words[first.to]
  if (link === undefined) return null
  if (link.norm === 'to' || link.norm === 'through' || link.text === '~') return beyondDoubt(words, first.to + 1)
  if (isHyphen(link)) {
    const tight = isGlued(words, first.to) === isGlued(words, first.to + 1)
    return tight && words[first.to + 1]?.norm !== 'a' ? beyondDoubt(words, first.to + 1) : null
  }
  const between = words[first.from - 1]?.norm === 'between' || words[first.from - 1]?.norm === 'betwixt'
  if (link.norm === 'and' && between) return beyondDoubt(words, first.to + 1)
  return link.norm === 'or' && first.figure.form === 'spelled' ? first.to + 1 : null
}

/** "two or three days" is a range, "two or more" and "one or ten" are none. */
const isApart = (words: readonly Word[], first: Amount, second: Amount): boolean =>
  words[first.to]?.norm === 'or' && second.high - first.high > Math.max(1, first.high / 2)

/** The two ends of a range whose first one was read: "5 to 7 percent", "between $3 million and $4 million"; null if none. */
export const readRange = (words: readonly Word[], first: Amount): readonly [Amount, Amount] | null => {
  const at = secondAt(words, first)
  const second = at === null ? null : readAmount(words, at, first.dimension === 'money')
  if (second === null || first.figure.form === 'vague' || second.figure.form === 'vague') return null
  if (!agree(first, second) || isApart(words, first, second)) return null
  const scaled = shareMagnitude(words, first, second)
  return scaled.high < second.high ? [scaled, second] : null
}
