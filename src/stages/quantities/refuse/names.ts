import { isAuxiliary } from '../../../lexicon/auxiliaries.ts'
import { NUMBERED_NOUNS } from '../../../lexicon/number-names.ts'
import { isPlural, singularOf } from '../../../lexicon/plurals.ts'
import { type Candidate, isBareDigits, isBareWord } from '../candidate.ts'
import { readCounted } from '../noun-phrase.ts'
import { isCapitalised, type Word } from '../words.ts'

const isNumbered = (word: Word | undefined): boolean =>
  word !== undefined && (NUMBERED_NOUNS.has(word.norm) || NUMBERED_NOUNS.has(singularOf(word.norm)))

/** The noun before a figure, over the stop of an abbreviation ("no. 9", "Nos. 3"). */
const nounBefore = (words: readonly Word[], at: number): number =>
  words[at - 1]?.text === '.' || words[at - 1]?.text === '#' ? at - 2 : at - 1

/** "the injured now number five": here "number" is a verb. */
const isVerb = (words: readonly Word[], at: number): boolean =>
  words[at]?.norm === 'number' &&
  (/^(?:now|they|who|which|that|would|will|may|might|could)$/.test(words[at - 1]?.norm ?? '') ||
    isPlural(words[at - 1]?.norm ?? ''))

const countsSomething = (words: readonly Word[], at: number): boolean => {
  const counted = readCounted(words, at)
  return counted !== null && !words.slice(at, counted.to).some((word) => isCapitalised(word))
}

/** "Boeing 737", "Rescue Team 8": a plain number right behind a capitalised word, with nothing counted after it. */
const isBehindName = (candidate: Candidate): boolean => {
  const { words, measure, titled } = candidate
  const at = measure.amount.from
  if (
    titled ||
    at < 1 ||
    !(isBareDigits(candidate) || /^\d\.0$/.test(words[at]?.text ?? '')) ||
    !isCapitalised(words[at - 1]) ||
    measure.bound !== null
  )
    return false
  return (
    (at > 1 || isNumbered(words[0])) && !countsSomething(words, measure.amount.to) && !isPartOf(words, measure.amount)
  )
}

/** "Of the 620 houses in Selm 155 have lost their roofs": a part of what the sentence opens with. */
const isPartOf = (words: readonly Word[], { from, to }: Candidate['measure']['amount']): boolean =>
  isAuxiliary(words[to]?.norm ?? '') && words.slice(0, from).some(({ text }) => text === 'Of')

/** "phase 2 trials", "a level 2 alert": these nouns number whatever follows. */
const ALWAYS_NUMBERED =
  /^(?:phase|stage|level|type|grade|tier|class|category|section|article|chapter|page|paragraph|part|nos?|number)$/

/** "version 2.1". */
const isVersion = ({ words, measure: { amount } }: Candidate): boolean =>
  amount.figure.to - amount.figure.from === 1 && /^\d{1,2}\.\d$/.test(words[amount.figure.from]?.text ?? '')

const STREETS = /^(?:street|st|avenue|ave|road|rd|lane|boulevard|blvd|drive|square|place|court|terrace|way|row)$/

/** "12 Harbour Street": the number of a house. */
const isAddress = (candidate: Candidate): boolean => {
  const { words, measure, titled } = candidate
  const at = measure.amount.to
  if (titled || !isBareDigits(candidate) || !isCapitalised(words[at])) return false
  return [1, 2].some((ahead) => isCapitalised(words[at + ahead]) && STREETS.test(words[at + ahead]?.norm ?? ''))
}

const isNumberedHere = (candidate: Candidate): boolean => {
  const { words, measure } = candidate
  const digits = isBareDigits(candidate) || isVersion(candidate)
  if (!digits && !isBareWord(candidate)) return false
  const at = nounBefore(words, measure.amount.from)
  if (!isNumbered(words[at]) || isVerb(words, at)) return false
  if (ALWAYS_NUMBERED.test(singularOf(words[at]?.norm ?? ''))) return true
  return (digits || isCapitalised(words[at])) && !isLooseCount(words, at, measure.amount.to)
}

/** "On that day 40 prisoners fled": a lower-case noun in front, and a plural behind the figure. */
const isLooseCount = (words: readonly Word[], noun: number, to: number): boolean =>
  !isCapitalised(words[noun]) && countsSomething(words, to)

/** "145 from Unit 2 and 67 from the workshops": behind a singular noun's number, a figure with a preposition counts again. */
const isNewCount = (words: readonly Word[], joint: number, to: number): boolean =>
  words[joint]?.norm === 'and' &&
  !isPlural(words[joint - 2]?.norm ?? '') &&
  /^(?:from|in|at|on|by|with|aboard)$/.test(words[to]?.norm ?? '')

/** "Articles 5 and 6", "Page 1 of 2": the list or the total goes on behind a refused number. */
const continuesName = ({ words, measure: { amount }, refused }: Candidate): boolean =>
  refused?.as === 'name' &&
  refused.to === amount.from - 1 &&
  /^(?:and|or|to|of|,|-|–|&|through)$/.test(words[refused.to]?.norm ?? '') &&
  !isNewCount(words, refused.to, amount.to) &&
  !countsSomething(words, amount.to)

/** Whether a figure is part of a name: "Section 12", "gate 3", "no. 9", "Boeing 737". */
export const isName = (candidate: Candidate): boolean =>
  isNumberedHere(candidate) ||
  isBehindName(candidate) ||
  isAddress(candidate) ||
  (continuesName(candidate) && (isBareDigits(candidate) || isBareWord(candidate)))
