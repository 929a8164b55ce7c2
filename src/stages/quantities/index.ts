import type { Annotation, Interval, QuantityBody, SentenceBody } from '../../domain/index.ts'
import { type StageFactory, stage } from '../../pipeline/stage.ts'
import type { Told } from './discourse.ts'
import { documentCurrency, speaksOfSterling } from './document-money.ts'
import { fractionAsShare } from './figure.ts'
import { intervalOf, type Measure, readMeasure } from './measure.ts'
import { findQuantities } from './recognise.ts'
import { cutWords, type Word } from './words.ts'

/** Roles whose figures are none of the article's own. */
const SILENT_ROLES: ReadonlySet<string> = new Set(['furniture', 'comment', 'byline', 'reference', 'bio'])

/** No sentence without one of these holds a figure: what lets most sentences be skipped. */
const TRIGGER =
  /\d|[½⅓⅔¼¾⅕-⅞⅐-⅒]|\b(?:zero|nought|naught|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|twent|fort|fift|half|quarter|hundred|thousand|[mbt]r?illion|dozen|score|several|few|couple|one|twice|thrice|an? )/i

const run = (text: string, sentences: readonly Annotation<SentenceBody>[]): readonly Annotation<QuantityBody>[] => {
  const told: Told[] = []
  const found: Annotation<QuantityBody>[] = []
  const money = { currency: documentCurrency(text), sterling: speaksOfSterling(text) }
  sentences.forEach(({ span, body }, sentence) => {
    const quote = text.slice(span.start, span.end)
    if (SILENT_ROLES.has(body.role) || !TRIGGER.test(quote)) return
    const scene = { text, words: cutWords(quote, span.start), titled: body.role === 'heading' }
    for (const one of findQuantities(scene, { ...money, told: told.slice(-12), block: body.block, sentence })) {
      found.push(one.annotation)
      told.push(one.told)
    }
  })
  return found
}

/** Finds figures with their unit and counted thing, as intervals; dates, times, names and codes are no quantities. */
export const quantities: StageFactory = () =>
  stage({
    name: 'quantities',
    reads: ['sentence'],
    writes: 'quantity',
    version: 6,
    run: ({ document, layers }) => run(document.text, layers.sentence),
  })

/** Units in which "300m" are millions: of money, or of what is counted. */
const MAY_BE_MONEY = /^(?:count|[A-Z]{3})$/

/** "¾" and "3/4" alone do not tell that they were a share. */
const again = (words: readonly Word[], measure: Measure, unit: string): Interval => {
  const share = unit === 'percent' && measure.unit === null ? fractionAsShare(words, measure.amount.figure) : null
  const { amount } = measure
  const read = share === null ? amount : { ...amount, low: share, high: share }
  return intervalOf({ ...measure, amount: read, unit: unit === 'count' ? measure.unit : unit }, unit)
}

/**
 * Reads a quoted measure once more, in the unit it was given where its own words tell none: what `verify` holds against
 * the stored value. Null where the words tell no amount.
 */
export const parseMeasure = (words: string, unit = 'count'): Interval | null => {
  const cut = cutWords(words, 0)
  for (let at = 0; at < cut.length; at += 1) {
    const measure = readMeasure(cut, at, { money: MAY_BE_MONEY.test(unit) })
    if (measure !== null) return again(cut, measure, unit)
  }
  return null
}
