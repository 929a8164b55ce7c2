import { type Figure, type Layers, overlaps } from '../../domain/index.ts'
import type { Clause } from './clauses.ts'
import type { SentenceView } from './sentence-view.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Cue words of each kind of figure, tried in this order; the first kind that has a cue in the clause wins. */
const CUES: readonly (readonly [Figure, ReadonlySet<string>])[] = [
  [
    'limit',
    words('ceiling limit limited cap capped maximum capacity worst peak height licensed licenced certified permitted'),
  ],
  ['running', words('total totals altogether all far toll known confirmed cumulative overall now')],
  ['plan', words('planned budgeted target pledged proposed intended')],
]

/** Words beside a percentage that make it a change and not a share: "up 5 percent", "a rise of 5 percent". */
const CHANGE = words(
  'rise rises rose risen rising raise raised raising increase increased increasing grow grows grew grown growth fall falls fell fallen drop dropped dropping drops falling growing cut cuts cutting decline declines declined declining up down shrank shrink shrinks shrunk shrinking climb climbs climbed climbing jump jumps jumped jumping plunge plunged plunging surge surged surging soar soared slump slumped slip slipped slipping gain gained reduce reduces reduced reduction reducing higher lower more less fewer',
)

/** How many words before or after a percentage may tell that it is a change. */
const NEAR = 4

/** "12 of the 30 farms", "nine of the wells": a part, told by what follows the figure. */
const PART = /^\s*(?:percent |per cent )?of (?:the|these|those|its|their|his|her|our|them|whom|which|all|some|about)\b/i

/** "of whom 300 came from the town": a part, told by what precedes the figure. */
const PART_BEFORE =
  /\bof (?:whom|which|these|those|them)[^.;,]{0,60}$|\bof the \d[\d,]*[^.;]{0,60}$|\bof the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \p{L}+,? (?:only |just |barely |all but )?$|\b(?:further|another|additional|other|extra|first) $/iu

/** "the first year alone", "in May alone": a part, told by a word behind it. */
const ALONE = /\b(?:first|second|third|last) \w+ alone\b|\bin \p{Lu}?\w+ alone\b/u

/** "a reservoir of 6.4 cubic kilometers": what a vessel is called by is its capacity. */
const VESSEL = /\b(?:reservoir|tank|basin|stadium|hall|arena|theat(?:er|re)|silo|cistern|pool|hangar|depot) of $/i

/** "brings the total to 74", "raising to 18 the list of the dead": a sum that goes on. */
const REACHED = /\b(?:brings?|bringing|brought|raises?|raising|raised)\b[^.;]{0,40}\bto $/i

/** What sort of figure the words around it make of a quantity; a part of a counted whole is a share. */
export function figureKind(view: SentenceView, clause: Clause, quantity: Layers['quantity']): Figure {
  const { unit } = quantity.body
  if (unit === 'percent' || unit === 'percentage-point') return isChange(clause, quantity) ? 'change' : 'share'
  if (isPart(view, quantity) || ALONE.test(sentenceOf(view))) return 'share'
  // "five vans of eight seats each": so many for each, not in all.
  if (/^ (?:each|apiece)\b/.test(view.document.text.slice(quantity.span.end, quantity.span.end + 10))) return 'rate'
  const before = view.document.text.slice(view.sentence.span.start, quantity.body.measure.start)
  if (VESSEL.test(before) || isThreshold(clause, quantity)) return 'limit'
  if (REACHED.test(before)) return 'running'
  return CUES.find(([, cues]) => clause.token.some((_, index) => isCue(clause, index, cues)))?.[0] ?? 'event'
}

const RULING = words(
  'barred banned forbidden prohibited allowed permitted restricted exempt exempted bars bans forbids prohibits allows permits',
)

/** "vehicles of more than 30 tonnes had been barred": the figure says what the rule is for. */
const isThreshold = ({ token }: Clause, { body }: Layers['quantity']): boolean =>
  ['more-than', 'less-than', 'at-least', 'at-most'].includes(body.approx) &&
  token.some((each) => RULING.has(each.body.norm))

const sentenceOf = ({ document, sentence: { span } }: SentenceView): string => document.text.slice(span.start, span.end)

/** "known dead" is a count so far; "known as the Old Mill" is a name. */
const isCue = ({ token }: Clause, index: number, cues: ReadonlySet<string>): boolean =>
  cues.has(token[index]?.body.norm ?? '') && token[index + 1]?.body.norm !== 'as'

function isChange({ token }: Clause, { span, body }: Layers['quantity']): boolean {
  const at = token.findIndex((each) => overlaps(each.span, span))
  // "rose to 47 percent" gives the level that was reached.
  if (token[at - 1]?.body.norm === 'to' || token[at - 1]?.body.norm === 'at') return false
  if (body.unit === 'percentage-point') return true
  // "had reduced its spending on repairs by 18 percent"
  if (token[at - 1]?.body.norm === 'by' && token.slice(0, at).some((each) => CHANGE.has(each.body.norm))) return true
  const after = token.findIndex((each) => each.span.start >= span.end)
  const beside = [...token.slice(Math.max(0, at - NEAR), at), ...(after < 0 ? [] : token.slice(after, after + 1))]
  return beside.some((each) => CHANGE.has(each.body.norm))
}

function isPart(view: SentenceView, { body, span }: Layers['quantity']): boolean {
  const { text } = view.document
  const { measure } = body
  const isAll = /\ball $/i.test(text.slice(Math.max(0, measure.start - 4), measure.start))
  if (PART.test(text.slice(measure.end, measure.end + 40)) && !isAll) return true
  // "the spring added ten more" is a batch.
  if (/^ more\b(?! than)/.test(text.slice(span.end, span.end + 12))) return true
  if (PART_BEFORE.test(text.slice(view.sentence.span.start, span.start))) return true
  return isListed(view, body) || isOneOfTwo(view, body)
}

/** More than the letters of a word and an "and": figures further apart are no two of one noun. */
const LONGEST_NOUN = 60

/** "64 dead and 31 living seals": two sorts of one thing, neither of them all of it. */
function isOneOfTwo({ document, quantity }: SentenceView, { unit, measure, of }: Layers['quantity']['body']): boolean {
  return quantity.some(({ body }) => {
    const [first, second] = body.measure.start < measure.start ? [body.measure, measure] : [measure, body.measure]
    if (second.start - first.end > LONGEST_NOUN) return false
    const between = document.text.slice(first.end, second.start)
    const isOfOneNoun = (body.measure.start < measure.start ? of : body.of)?.includes(' ')
    const isNoun = /s$/.test(between.trim().split(' ')[0] ?? '')
    return (
      body.unit === unit &&
      body.measure.start !== measure.start &&
      isOfOneNoun &&
      !isNoun &&
      /^ \p{Ll}+ and $/u.test(between)
    )
  })
}

/** "Ten went to the school, five to the church and two to the inn": three parts of one whole. */
const isListed = ({ quantity }: SentenceView, { unit, head, value }: Layers['quantity']['body']): boolean =>
  head !== null && list(quantity, unit, head).length >= LISTED && !isTotal(value, list(quantity, unit, head))

const LISTED = 3

const list = (quantity: SentenceView['quantity'], unit: string, head: string): readonly number[] =>
  quantity.flatMap(({ body }) => (body.unit === unit && body.head === head ? (body.value ?? []) : []))

/** "600 were moved, 400 of them from the town and 200 from the port": the first is the sum of the rest. */
const isTotal = (value: number | null, all: readonly number[]): boolean =>
  value !== null && 2 * value >= 0.95 * all.reduce((sum, each) => sum + each, 0)
