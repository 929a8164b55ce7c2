import { type Layers, overlaps } from '../../domain/index.ts'
import { isAuxiliary } from '../../lexicon/auxiliaries.ts'
import { contrastTerms, eventOfTerm, isAttributive, isOfMoney } from '../../lexicon/contrast-sets.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { isCurrency } from '../../lexicon/noun-classes.ts'
import type { Clause } from './clauses.ts'
import { draft, type Recognise } from './draft.ts'
import type { SentenceView } from './sentence-view.ts'

/** A term of a contrast set ("interim" of interim / final), or a thing told by its number ("Chapter VI", "jetty 3"). */
export const terms: Recognise = (view, clauses) =>
  clauses.flatMap((clause) => [
    ...clause.token.flatMap((token, index) => {
      const found = contrastTerms(token.body.norm)
      if (found.length === 0) return []
      const noun = clause.token[index + 1]?.body
      const event = eventOfTerm(token.body.norm)
      if (view.entity.some(({ span }) => overlaps(span, token.span)) || !tellsEvent(clause, event)) return []
      return found
        .filter(({ set }) => !isAttributive(set) || noun?.tag.startsWith('NN'))
        .filter(({ set }) => !(isOfMoney(set) && token.body.tag.startsWith('VB')) || tellsMoney(view, clause))
        .map(({ set, term }) =>
          draft(view, clause, {
            slot: `${set.replaceAll(' ', '-')}.term`,
            value: { type: 'term', term, set },
            words: token.span,
            head:
              noun !== undefined && (noun.tag.startsWith('NN') || isSide(set)) ? noun.stem : subjectHead(clause, index),
          }),
        )
    }),
    ...clause.token.flatMap((token, index) => numbered(clause, token, index).map((each) => draft(view, clause, each))),
  ])

/** "the northern portal": the word behind a side is its noun, however it is tagged. */
const isSide = (set: string): boolean => set === 'side'

const tellsEvent = ({ token }: Clause, event: string | null): boolean =>
  event === null || token.some(({ body }) => eventClasses(body.stem).includes(event))

/** "lent the town a desk" is no loan: a verb tells of one where its clause tells of money. */
const tellsMoney = ({ quantity }: SentenceView, { span }: Clause): boolean =>
  quantity.some(
    (each) =>
      overlaps(each.span, span) &&
      (/^[A-Z]{3}$/.test(each.body.unit) || isCurrency(each.body.head ?? '') || isLarge(each)),
  )

/** "The remaining 600 million were lent": so large a number is one of money. */
const isLarge = ({ body }: Layers['quantity']): boolean => (body.value ?? 0) >= LARGE

const LARGE = 1_000_000

/** "The restriction at Velm was advisory": the noun that a predicate is said of; null where no verb stands between. */
function subjectHead({ token }: Clause, index: number): string | null {
  const be = token.slice(0, index).findLastIndex(({ body }) => isAuxiliary(body.norm))
  if (be < 0 || index - be > PREDICATE) return null
  const noun = token.slice(0, be).find(({ body }, at) => body.tag.startsWith('NN') && !isBehindPreposition(token, at))
  return noun?.body.stem ?? null
}

/** "In fact", "at Velm": no subject. */
const isBehindPreposition = (token: Clause['token'], at: number): boolean =>
  token.slice(Math.max(0, at - 2), at).some(({ body }) => /^(?:IN|TO)$/.test(body.tag))

/** How many words a predicate may stand behind its verb: "was only an advisory one". */
const PREDICATE = 4

const NUMERAL = /^(?:\d{1,3}|[ivx]{1,5})$/

/** "Chapter VII", "jetty 3", "Level 2": a noun and the number that tells it from its like. */
function numbered(clause: Clause, noun: Layers['token'], index: number) {
  const number = clause.token[index + 1]
  if (number === undefined || !DESIGNATED.has(noun.body.norm)) return []
  if (noun.body.kind !== 'word' || !NUMERAL.test(number.body.norm)) return []
  const words = { start: noun.span.start, end: number.span.end }
  const value = { type: 'term' as const, term: `${noun.body.norm} ${number.body.norm}`, set: noun.body.norm }
  return [{ slot: `${noun.body.norm}.designation`, value, words, head: noun.body.stem }]
}

/** Nouns that take a number as their name. */
const DESIGNATED = new Set(
  `chapter phase level stage category class type grade jetty pier berth gate terminal platform
  track line route runway ward unit block reactor shaft pit turbine engine module zone sector district area room hall
  courtroom lane tunnel well tank dock bay`.split(/\s+/),
)
