import { isFunctionWord } from '../../lexicon/function-words.ts'
import { RATE_WORDS } from '../../lexicon/number-names.ts'
import { unitOfWords } from '../../lexicon/units.ts'
import { isAge } from './ages.ts'
import { readAmount } from './amount.ts'
import { type Discourse, lastMeasure, lastNear, lastShare, lastSum } from './discourse.ts'
import { lentUnit, PHYSICAL } from './lent-unit.ts'
import type { Measure } from './measure.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Word } from './words.ts'

/** "3 and 5 percent", "two or three miles": the unit stands behind the next figure of a list. */
const unitAhead = (words: readonly Word[], measure: Measure): string | null => {
  if (!/^(?:and|or|to|,)$/.test(words[measure.to]?.norm ?? '')) return null
  const next = readAmount(words, measure.to + 1)
  return next !== null &&
    next.figure.form === measure.amount.figure.form &&
    next.dimension !== null &&
    words[next.from]?.kind !== 'sign'
    ? next.unit
    : null
}

/** "aged 27 and 52": the unit of the figure that stands right before in a list. */
const unitBehind = (words: readonly Word[], measure: Measure, discourse: Discourse): string | null => {
  const told = lastNear(discourse)
  const link = words[measure.from - 1]
  if (told === null || link === undefined || !/^(?:and|or|,|to)$/.test(link.norm)) return null
  const before = words[measure.from - 2]
  const adjacent = before !== undefined && before.end === told.span.end
  return adjacent && told.dimension !== null ? told.unit : null
}

/** "40 of its roughly 310 kilometers": a part is in the unit of its whole. */
const unitOfWhole = (words: readonly Word[], measure: Measure): string | null => {
  if (words[measure.to]?.norm !== 'of') return null
  for (let at = measure.to + 1; at < measure.to + 5; at += 1) {
    const whole = readAmount(words, at)
    if (whole !== null) return PHYSICAL.has(whole.dimension ?? '') || whole.dimension === 'time' ? whole.unit : null
    if (!isFunctionWord(words[at]?.norm ?? '')) return null
  }
  return null
}

/** "a rate at six": a figure on the scale of the percentages of its paragraph. */
const isRate = (words: readonly Word[], measure: Measure): boolean =>
  words[measure.from - 1]?.norm === 'at' && RATE_WORDS.has(words[measure.from - 2]?.norm ?? '')

const MONEY_VERBS =
  /^(?:cost|costs|costing|spend|spends|spent|spending|pay|pays|paid|paying|worth|price|priced|budget|budgeted|owe|owes|owed|earn|earned|raised|invest|invested|valued|fined|lent|borrowed)$/
const MONEY_REACH = 8

/** "would cost about thirty million": a large bare sum behind a verb of money. */
const isSum = (words: readonly Word[], measure: Measure): boolean =>
  measure.amount.high >= 1000 &&
  measure.amount.figure.to - measure.amount.figure.from > 1 &&
  words.slice(Math.max(0, measure.from - MONEY_REACH), measure.from).some((word) => MONEY_VERBS.test(word.norm))

/** "40 million euros for the ships, 15 million for the docks": bare millions in a sentence that counts money. */
const isMillions = ({ amount }: Measure): boolean => amount.high >= MILLION && amount.figure.to - amount.figure.from > 1

const MILLION = 1e6

/** "a drop of 8 points" after percentages: percentage points. */
const isPoints = (what: NounPhrase | null, discourse: Discourse): boolean =>
  what?.head === 'point' && lastShare(discourse) !== null

/** Things are not counted in decimals: "61.5 percent (interval 55.4 to 66.8)" goes on in percent. */
const isDecimal = (words: readonly Word[], { amount }: Measure): boolean =>
  amount.figure.to - amount.figure.from === 1 && /^\d*\.\d+$/.test(words[amount.figure.from]?.text ?? '')

/** The unit that stands behind an adjective as the head of a phrase ("two rainy days"), or null. */
export const unitOfHead = (what: NounPhrase): string | null => {
  const unit = unitOfWords(what.head)
  return unit !== null &&
    unit.factor === 1 &&
    /^(?:time|length|area|volume)$/.test(unit.dimension) &&
    !/^(?:second|foot|yard)$/.test(unit.name)
    ? unit.name
    : null
}

/** The unit of a figure that has none beside it, from its list, its sentence and the one before; `count` otherwise. */
export const understoodUnit = (
  words: readonly Word[],
  measure: Measure,
  what: NounPhrase | null,
  discourse: Discourse,
): string => {
  if (isPoints(what, discourse)) return 'percentage-point'
  const whole = unitOfWhole(words, measure)
  if (whole !== null) return whole
  if (what !== null) return unitOfHead(what) ?? 'count'
  if (isAge(words, measure)) return 'year'
  const sum = isMillions(measure) ? lastSum(discourse) : null
  if (sum !== null) return sum.unit
  const last = lastNear(discourse)
  const near =
    unitAhead(words, measure) ?? unitBehind(words, measure, discourse) ?? (last && lentUnit(words, measure, last))
  if (near !== null) return near
  if (isDecimal(words, measure)) return lastMeasure(discourse)?.unit ?? 'count'
  if (isRate(words, measure)) return lastShare(discourse)?.unit ?? 'count'
  return isSum(words, measure) ? discourse.currency : 'count'
}
