import { isChangeBefore } from './change.ts'
import type { Told } from './discourse.ts'
import type { Measure } from './measure.ts'
import type { Word } from './words.ts'

/** Prepositions that put a figure on the scale of the one before: "raised its bid to 8.4", "has gone up by 6". */
const isOnScale = (words: readonly Word[], measure: Measure): boolean => {
  const before = words[measure.from - 1]?.norm ?? ''
  return before === 'than' || (/^(?:to|from|by)$/.test(before) && isChangeBefore(words, measure.from - 1))
}

/** Hardly anything reaches hundreds of percent: "a third, to 40,000" goes on in what is counted. */
const isBeyondPercent = (measure: Measure, last: Told): boolean =>
  last.unit === 'percent' && measure.amount.high > 100 && last.high <= 100

/** "up 20 percent from 45": behind the size of a change stands the level, which is no percentage. */
const isLevelOfChange = (words: readonly Word[], measure: Measure, last: Told): boolean =>
  last.unit === 'percent' &&
  last.before !== 'from' &&
  last.before !== 'at' &&
  /^(?:to|from)$/.test(words[measure.from - 1]?.norm ?? '') &&
  words[measure.from - 2]?.end === last.span.end

const PRONOUNS: ReadonlySet<string> = new Set(['me', 'us', 'you', 'him', 'her', 'it', 'them'])

/** "took her twenty minutes, it took him three": the same word, or a pronoun, before both. */
const isParallel = (words: readonly Word[], measure: Measure, last: Told): boolean => {
  const before = words[measure.from - 1]
  if (before?.kind !== 'word' || !isEnd(words[measure.to])) return false
  return before.norm === last.before || (PRONOUNS.has(before.norm) && PRONOUNS.has(last.before))
}

/** "flooded twice in the last five" after years. */
const isSpanAgain = (words: readonly Word[], measure: Measure, last: Told): boolean =>
  last.dimension === 'time' && /^(?:last|past|next)$/.test(words[measure.from - 1]?.norm ?? '')

const isEnd = (word: Word | undefined): boolean => word === undefined || word.kind === 'sign'

/** "The plant needs 60 megawatts. In June it got 52.": a like figure, alone at the end of its clause. */
const isLikeFigure = (words: readonly Word[], { amount, to }: Measure, last: Told): boolean =>
  PHYSICAL.has(last.dimension ?? '') && isEnd(words[to]) && amount.high > last.high / 3 && amount.high < last.high * 3

/** Dimensions of matter and space, in which like figures are set beside each other. */
export const PHYSICAL: ReadonlySet<string> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'flow',
  'power',
  'energy',
])

/** The unit that the last quantity lends to a bare figure on its scale, or null. */
export const lentUnit = (words: readonly Word[], measure: Measure, last: Told): string | null => {
  if (isLevelOfChange(words, measure, last)) return 'count'
  if (last.dimension === null || isBeyondPercent(measure, last)) return null
  const scale = last.dimension !== 'time' && isOnScale(words, measure)
  const again =
    isParallel(words, measure, last) || isSpanAgain(words, measure, last) || isLikeFigure(words, measure, last)
  return scale || again ? last.unit : null
}
