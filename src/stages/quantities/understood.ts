import { isFunctionWord } from '../../lexicon/function-words.ts'
import { RATE_WORDS } from '../../lexicon/number-names.ts'
import { MAGNITUDES, SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { isPlural } from '../../lexicon/plurals.ts'
import { unitOfWords } from '../../lexicon/units.ts'
import { isAge } from './ages.ts'
import { readAmount } from './amount.ts'
import { type Discourse, lastMeasure, lastNear, lastShare, lastSum, SUBSTANCES } from './discourse.ts'
import { lentUnit, PHYSICAL } from './lent-unit.ts'
import type { Measure } from './measure.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isHyphen, type Word } from './words.ts'

/** "to 1.9 billion, from 2.4 billion dollars": the place behind the "from" of a change, or null. */
const beyondFrom = (words: readonly Word[], measure: Measure): number | null => {
  const from = words[measure.to]?.text === ',' ? measure.to + 1 : measure.to
  return words[from]?.norm === 'from' && words[measure.from - 1]?.norm === 'to' ? from + 1 : null
}

/** "3 and 5 percent", "two or three miles": the unit stands behind the next figure of a list. */
const unitAhead = (words: readonly Word[], measure: Measure): string | null => {
  const from = beyondFrom(words, measure)
  if (from === null && !/^(?:and|or|to|,)$/.test(words[measure.to]?.norm ?? '')) return null
  const next = readAmount(words, from ?? measure.to + 1)
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
  const adjacent = before !== undefined && before.end === told.span.end && lentUnit(words, measure, told) !== 'count'
  return adjacent && told.dimension !== null ? told.unit : null
}

/** "40 of its roughly 310 kilometers": a part is in the unit of its whole. */
const unitOfWhole = (words: readonly Word[], measure: Measure): string | null => {
  if (words[measure.to]?.norm !== 'of') return null
  for (let at = measure.to + 1; at < measure.to + 5; at += 1) {
    const whole = readAmount(words, at)
    // "five of the three-ton trucks": the hyphened unit tells of each, not of all.
    if (whole !== null && isHyphen(words[whole.figure.to])) return null
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

const MONEY_NOUNS =
  /^(?:profits?|loss|losses|revenues?|sales|turnover|earnings|debts?|loans?|fees?|fines?|salary|salaries|wages?|budgets?|deficits?|surplus|takeover|bid|grants?|taxes|income|dividends?)$/
const WEIGHT_WORDS = /^(?:weigh(?:s|ed|ing)?|weights?|heavy|heavier|lighter|cargo|loads?)$/

/** "profits rose to 60 million pounds": words of money before the figure, and none of weight. */
export const isMoneyTalk = (words: readonly Word[], { from, to }: Measure): boolean => {
  const before = words.slice(Math.max(0, from - MONEY_REACH), from)
  return (
    before.some(({ norm }) => MONEY_VERBS.test(norm) || MONEY_NOUNS.test(norm)) &&
    !words.slice(0, to + 2).some(({ norm }) => WEIGHT_WORDS.test(norm))
  )
}

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

/** "a success percentage of 45", "the percent of twenty": the word stands before its figure. */
const isPercentOf = (words: readonly Word[], { from }: Measure): boolean =>
  words[from - 1]?.norm === 'of' &&
  /^(?:percentages?|percents?|cent)$/.test(words[from - 2]?.norm ?? '') &&
  !isFigureBeforePercent(words, from - 2)

/** "20 percent of 50" is a share of a figure. */
const isFigureBeforePercent = (words: readonly Word[], at: number): boolean => {
  const before = words[words[at]?.norm === 'cent' ? at - 2 : at - 1]
  return before?.kind === 'digits' || SMALL_NUMBERS.has(before?.norm ?? '') || MAGNITUDES.has(before?.norm ?? '')
}

/** "3.4 million tonnes of wheat and 1.2 million of maize": another substance in the unit of the last one. */
const unitOfSubstance = (
  words: readonly Word[],
  measure: Measure,
  what: NounPhrase,
  discourse: Discourse,
): string | null => {
  const last = lastNear(discourse)
  const substance = words[measure.to]?.norm === 'of' && !isPlural(words[what.to - 1]?.norm ?? '')
  return substance && last?.head != null && SUBSTANCES.has(last.dimension ?? '') ? last.unit : null
}

/** Things are not counted in decimals: "61.5 percent (interval 55.4 to 66.8)" goes on in percent. */
const isDecimal = (words: readonly Word[], { amount }: Measure): boolean =>
  amount.figure.to - amount.figure.from === 1 && /^\d*\.\d+$/.test(words[amount.figure.from]?.text ?? '')

/** The unit that stands behind an adjective as the head of a phrase ("two rainy days"), or null. */
export const unitOfHead = (what: NounPhrase): string | null => {
  const unit = unitOfWords(what.head)
  return unit !== null &&
    unit.factor === 1 &&
    /^(?:time|length|area|volume)$/.test(unit.dimension) &&
    !/^(?:second|foot|yard|cup)$/.test(unit.name)
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
  if (what !== null) return unitOfHead(what) ?? unitOfSubstance(words, measure, what, discourse) ?? 'count'
  if (isAge(words, measure)) return 'year'
  if (isPercentOf(words, measure)) return 'percent'
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
