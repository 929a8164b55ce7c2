import { unitOfWords } from '../../lexicon/units.ts'
import { readAmount } from './amount.ts'
import { isChangeBefore } from './change.ts'
import { type Discourse, lastMeasure, lastNear, lastShare } from './discourse.ts'
import type { Measure } from './measure.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Word } from './words.ts'

const AGE_WORDS = /^(?:aged|age|ages)$/

/** "aged 34", "at the age of 12", "between the ages of 5 and 11". */
const isAge = (words: readonly Word[], measure: Measure): boolean => {
  const at = measure.from
  const before = words[at - 1]?.norm ?? ''
  return AGE_WORDS.test(before) || (before === 'of' && /^ages?$/.test(words[at - 2]?.norm ?? ''))
}

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

/** "aged 34 and 41": the unit of the figure that stands right before in a list. */
const unitBehind = (words: readonly Word[], measure: Measure, discourse: Discourse): string | null => {
  const told = lastNear(discourse)
  const link = words[measure.from - 1]
  if (told === null || link === undefined || !/^(?:and|or|,|to)$/.test(link.norm)) return null
  const before = words[measure.from - 2]
  const adjacent = before !== undefined && before.end === told.span.end
  return adjacent && told.dimension !== null ? told.unit : null
}

/** Prepositions that put a figure on the scale of the one before: "raised its offer to 7.5", "has gone up by 15". */
const isOnScale = (words: readonly Word[], measure: Measure): boolean => {
  const before = words[measure.from - 1]?.norm ?? ''
  if (/^(?:to|from|by)$/.test(before)) return isChangeBefore(words, measure.from - 1)
  return before === 'than' || /^(?:to|from)$/.test(before)
}

const RATE_NOUNS =
  /^(?:deal|offer|rate|settlement|increase|rise|interest|inflation|stood|stands|settle|settled|opened|closed|remains|remained|unchanged|fixed|set)$/

/** "a deal at nine": a figure on the scale of the percentages of its paragraph. */
const isRate = (words: readonly Word[], measure: Measure): boolean =>
  words[measure.from - 1]?.norm === 'at' && RATE_NOUNS.test(words[measure.from - 2]?.norm ?? '')

const MONEY_VERBS =
  /^(?:cost|costs|costing|spend|spends|spent|spending|pay|pays|paid|paying|worth|price|priced|budget|budgeted|owe|owes|owed|earn|earned|raised|invest|invested|valued|fined|lent|borrowed)$/
const MONEY_REACH = 8

/** "would cost something like ninety million": a large bare sum behind a verb of money. */
const isSum = (words: readonly Word[], measure: Measure): boolean =>
  measure.amount.high >= 1000 &&
  measure.amount.figure.to - measure.amount.figure.from > 1 &&
  words.slice(Math.max(0, measure.from - MONEY_REACH), measure.from).some((word) => MONEY_VERBS.test(word.norm))

/** "a fall of 22 points" after percentages: percentage points. */
const isPoints = (what: NounPhrase | null, discourse: Discourse): boolean =>
  what?.head === 'point' && lastShare(discourse) !== null

/** Things are not counted in decimals: "78.4 percent (interval 71.2 to 83.6)" goes on in percent. */
const isDecimal = ({ amount, second }: Measure): boolean =>
  amount.figure.to - amount.figure.from === 1 &&
  !(Number.isInteger(amount.low) && Number.isInteger((second ?? amount).high))

/** "two quiet days": the unit stands behind its adjective. */
const unitOfHead = (what: NounPhrase): string | null => {
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
  if (what !== null) return unitOfHead(what) ?? 'count'
  if (isAge(words, measure)) return 'year'
  const listed = unitAhead(words, measure) ?? unitBehind(words, measure, discourse)
  if (listed !== null) return listed
  const last = lastNear(discourse)
  if (last !== null && last.dimension !== null && last.dimension !== 'time' && isOnScale(words, measure))
    return last.unit
  if (isDecimal(measure)) return lastMeasure(discourse)?.unit ?? 'count'
  if (isRate(words, measure)) return lastShare(discourse)?.unit ?? 'count'
  return isSum(words, measure) ? discourse.currency : 'count'
}
