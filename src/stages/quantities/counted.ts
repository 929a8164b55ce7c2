import { BEFORE_FIGURE } from '../../lexicon/approximators.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { isPlural, singularOf } from '../../lexicon/plurals.ts'
import { boundAfter } from './bounds.ts'
import { readFigure } from './figure.ts'
import type { Measure } from './measure.ts'
import { type NounPhrase, readAttributed, readCounted, readMeasured } from './noun-phrase.ts'
import { isHyphen, phrase as phraseOf, skipHyphen, type Word } from './words.ts'

/** What a measure counts, and how far the annotation reaches beyond the measure (word after its last). */
export interface Counted {
  readonly phrase: NounPhrase | null
  readonly to: number
}

const nothing = (measure: Measure): Counted => ({ phrase: null, to: measure.to })

/** "six of the 15 districts": the whole's own figure stands between "of" and the noun. */
const skipFigure = (words: readonly Word[], at: number): number => {
  const start = /^(?:the|these|those|its|their|our|all|his|her)$/.test(words[at]?.norm ?? '') ? at + 1 : at
  const figure = readFigure(words, skipBound(words, skipOwner(words, start)), false)
  return figure === null ? at : (boundAfter(words, figure.to)?.to ?? figure.to)
}

/** "of the more than 300 boats", "of some 5,000". */
const skipBound = (words: readonly Word[], at: number): number =>
  [at + 3, at + 2, at + 1].find((to) => BEFORE_FIGURE.has(phraseOf(words, at, to))) ?? at

/** "nine of the county's 34 schools": the owner stands before the whole's own figure. */
const skipOwner = (words: readonly Word[], at: number): number => {
  const owner = words
    .slice(at, at + LONGEST_OWNER)
    .findIndex(({ norm, kind }) => kind !== 'word' || /['’]s?$/.test(norm))
  return owner >= 0 && words[at + owner]?.kind === 'word' ? at + owner + 1 : at
}

/** "the province's own", "Port Ellery's": an owner has at most so many words. */
const LONGEST_OWNER = 3

/** "of our members", "of the 85 detainees"; pronouns ("of them", "of these") leave it to the context. */
const readOf = (words: readonly Word[], at: number): NounPhrase | null =>
  words[at]?.norm === 'of' ? readMeasured(words, skipHyphened(words, skipFigure(words, at + 1))) : null

/** "of the 900-strong staff", "of the two-ton trucks": what a figure is tied to tells no more than the figure. */
const skipHyphened = (words: readonly Word[], at: number): number => (skipHyphen(words, at) > at ? at + 2 : at)

/** "700 tonnes a day": how often does not say what. */
const beyondRate = (words: readonly Word[], at: number): number =>
  /^(?:a|an|per|each|every)$/.test(words[at]?.norm ?? '') &&
  /^(?:day|week|month|year|night|hour|minute|annum|shift)$/.test(words[at + 1]?.norm ?? '')
    ? at + 2
    : at

/** "52 the number of people moved": inverted. */
const readInverted = (words: readonly Word[], at: number): NounPhrase | null =>
  words[at]?.norm === 'the' && /^(?:number|total|count)$/.test(words[at + 1]?.norm ?? '') ? readOf(words, at + 2) : null

const isShare = (unit: string | null): boolean => unit === 'percent' || unit === 'percentage-point'

/** "a seven-member council": the singular behind the hyphen is what is counted. */
const readHyphened = (words: readonly Word[], at: number): NounPhrase | null => {
  const noun = skipHyphen(words, at)
  const word = words[noun]
  return noun > at && word?.kind === 'word' && word.norm !== 'strong' && !isFunctionWord(word.norm)
    ? { from: noun, to: noun + 1, head: singularOf(word.norm) }
    : null
}

const ofCount = (words: readonly Word[], measure: Measure): Counted => {
  const at = measure.to
  const counted = phraseOf(words, at, at + 2) === '- strong' ? at + 2 : at
  const phrase = readOf(words, at) ?? readInverted(words, at) ?? readHyphened(words, at) ?? readCounted(words, counted)
  return phrase === null ? nothing(measure) : { phrase, to: phrase.to }
}

/** "a 34-year-old": the age belongs to a person that is named elsewhere. */
const isOld = (words: readonly Word[], at: number): boolean =>
  isHyphen(words[at]) && /^olds?$/.test(words[at + 1]?.norm ?? '')

const ofMeasure = (words: readonly Word[], measure: Measure): Counted => {
  const at = beyondRate(words, measure.to)
  if (measure.amount.dimension === 'time' && phraseOf(words, at, at + 2) === 'of age') return nothing(measure)
  const phrase = readOf(words, at)
  if (phrase !== null) return { phrase, to: phrase.to }
  if (isOld(words, measure.to)) return { phrase: null, to: measure.to + 2 }
  const hyphened = isHyphen(words[measure.amount.figure.to])
  const attributed = hyphened || isMoneyBeforeNoun(measure) ? readAttributed(words, measure.to) : null
  return attributed === null ? { phrase: null, to: at } : { phrase: attributed, to: attributed.to }
}

/** "$75 million shortfall". */
const isMoneyBeforeNoun = (measure: Measure): boolean => measure.amount.dimension === 'money'

/** Reads what stands behind a measure as counted or measured. */
export const readWhat = (words: readonly Word[], measure: Measure): Counted => {
  if (measure.unit === null) return ofCount(words, measure)
  const counted = ofMeasure(words, measure)
  return isShare(measure.unit) && counted.phrase === null ? nothing(measure) : counted
}

const BEFORE_REACH = 12

/** What the words before a figure name: "the number of dead rose to 52", "a later group, of 36", "a lead of 730". */
export const readWhatBefore = (words: readonly Word[], measure: Measure): NounPhrase | null => {
  for (let at = measure.from - 1; at >= Math.max(0, measure.from - BEFORE_REACH); at -= 1) {
    const word = words[at]
    if (word === undefined || /^[.;:?!—]$/.test(word.text) || isNewClause(words, at)) break
    if (/^(?:number|total|count)$/.test(word.norm) && words[at + 1]?.norm === 'of') return readMeasured(words, at + 2)
  }
  return headedOf(words, measure.from) ?? changing(words, measure)
}

/** "fell by a third, and thefts rose to 40": behind the comma another thing is counted. */
const isNewClause = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === ',' && /^(?:and|but|while|whereas|as)$/.test(words[at + 1]?.norm ?? '')

const CHANGE_REACH = 5

/** "burglaries rose from 21 to 26": the plural whose change the figures tell. */
const changing = (words: readonly Word[], { from }: Measure): NounPhrase | null => {
  if (!/^(?:to|from|by)$/.test(words[from - 1]?.norm ?? '')) return null
  const verb = words.slice(0, from).findLastIndex(({ norm }) => CHANGE_VERBS.test(norm))
  const noun = words[verb - 1]
  return verb > 0 &&
    from - verb <= CHANGE_REACH &&
    noun?.kind === 'word' &&
    isPlural(noun.norm) &&
    !UNCOUNTED.test(noun.norm)
    ? { from: verb - 1, to: verb, head: singularOf(noun.norm) }
    : null
}

/** Plurals of which a bare figure tells a level or a sum, and no count. */
const UNCOUNTED =
  /^(?:sales|prices|profits|revenues|earnings|shares|stocks|rates|yields|costs|wages|exports|imports|temperatures|levels|losses|futures|bonds|figures|odds)$/

const CHANGE_VERBS =
  /^(?:rose|fell|grew|dropped|increased|decreased|climbed|jumped|slipped|sank|soared|plunged|doubled|went)$/

/** "a lead of 730", "a group, of 24": the noun before "of". */
const headedOf = (words: readonly Word[], at: number): NounPhrase | null => {
  if (words[at - 1]?.norm !== 'of') return null
  const noun = words[at - 2]?.text === ',' ? at - 3 : at - 2
  const head = words[noun]
  if (head?.kind !== 'word' || isFunctionWord(head.norm) || SMALL_NUMBERS.has(head.norm)) return null
  return IDIOMS.has(head.norm) ? null : { from: noun, to: noun + 1, head: singularOf(head.norm) }
}

/** Nouns of phrases that end in "of" and name nothing: "in place of 3.0", "instead of 600". */
const IDIOMS: ReadonlySet<string> = new Set(
  'percentage percent percents cent place instead because out ahead front short case terms means top favor favour spite lieu view age ages part much many sort kind tune'.split(
    ' ',
  ),
)
