import { currencyOfPrefix, currencyOfScaledCode, currencyOfSign, dollarOf } from '../../lexicon/currencies.ts'
import { FRACTION_SIGNS, SMALL_NUMBERS, VAGUE_PLURALS } from '../../lexicon/numbers.ts'
import { remembered } from '../../lexicon/remembered.ts'
import type { Word } from './words.ts'

const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...FRACTION_SIGNS.keys(),
  ...'a an half several twice thrice minus negative - − –'.split(' '),
])

/** No sign or code of a currency has more letters ("MUSD"). */
const LONGEST = 4

/** Whether a measure may start at a word: cheap, so that it can be asked of every word. */
export const mayStart = (word: Word | undefined): boolean => {
  if (word === undefined) return false
  return word.kind === 'digits' || OPENERS.has(word.norm) || (word.text.length <= LONGEST && opensMoney(word.text))
}

/** Whether a sign, a code or an abbreviation of a currency stands here: "$", "EUR", "Rs", the "A" of "A$". */
const opensMoney = remembered((text): boolean => {
  if (text.length === 4 && currencyOfScaledCode(text) !== null) return true
  return currencyOfSign(text) !== null || (text.length < 4 && (currencyOfPrefix(text) ?? dollarOf(text)) !== null)
})
