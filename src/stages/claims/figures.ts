import { contains, type Figure, type Interval, type Layers, overlaps, type Span } from '../../domain/index.ts'
import { isPlural, singularOf } from '../../lexicon/plurals.ts'
import type { Clause } from './clauses.ts'
import { clauseAt, draft, type Recognise } from './draft.ts'
import { figureKind } from './figure-kind.ts'
import { nearestTrigger } from './nearest-trigger.ts'
import { withRelative } from './relative-clause.ts'
import type { SentenceView } from './sentence-view.ts'
import { holds } from './signs.ts'
import type { Trigger } from './triggers.ts'

/** Every figure of a sentence: `die.count`, `evacuate.count`, `cost.amount`, `hold.measure`. */
export const figures: Recognise = (view, clauses) =>
  view.quantity.flatMap((quantity) => {
    const bare = clauseAt(clauses, quantity.body.measure)
    if (bare === undefined || isClock(view, quantity)) return []
    const clause = withRelative(bare, clauses)
    const figure = figureKind(view, bare, quantity)
    const isTurned = isDenied(clause, quantity)
    return draft(view, clause, {
      slot: slotOf(clause, quantity, figure),
      value: isTurned ? boundedBy(intervalOf(quantity)) : intervalOf(quantity),
      words: quantity.span,
      bare: quantity.body.measure,
      head: headOf(view, clause, quantity),
      figure,
      scope: quantity.body.of,
      isTimeless: isAttribute(view, quantity),
      isTurned,
    })
  })

/** "twenty to eleven on Monday" counts nothing. */
const isClock = ({ time }: SentenceView, { span, body }: Layers['quantity']): boolean =>
  body.unit === 'count' && body.head === null && time.some((each) => contains(each.span, span))

/** "the 9,000-seat theater": a figure tied to its noun by a hyphen belongs to the thing and to no date. */
const isAttribute = ({ document }: SentenceView, { body }: Layers['quantity']): boolean =>
  /^-\p{L}/u.test(document.text.slice(body.measure.end, body.measure.end + 2))

function headOf(view: SentenceView, clause: Clause, quantity: Layers['quantity']): string | null {
  if (countsAll(view, quantity)) return 'person'
  if (countsVotes(view, clause, quantity)) return leadIn(view, quantity) ?? 'vote'
  return (
    leadIn(view, quantity) ??
    quantity.body.head ??
    (countsThose(view, quantity) ? 'person' : subjectHead(clause, quantity))
  )
}

/** "a lead of 145,800 votes": what lies between two counts is no count of votes. */
const leadIn = ({ document }: SentenceView, { body }: Layers['quantity']): string | null =>
  LEAD.exec(document.text.slice(Math.max(0, body.measure.start - LISTED), body.measure.start))?.[1]?.toLowerCase() ??
  null

const LEAD = /\b(lead|majority|margin|gap|advantage|difference) of (?:\p{Ll}+ )?$/iu

const DECIDING = new Set(['vote', 'approve', 'reject'])

/** "adopted it by seven to four": both figures count votes. */
function countsVotes(
  { document: { text } }: SentenceView,
  { triggers }: Clause,
  { span, body }: Layers['quantity'],
): boolean {
  if (body.unit !== 'count' || !triggers.some(({ name }) => DECIDING.has(name))) return false
  const [before, after] = [
    text.slice(Math.max(0, span.start - LISTED), span.start),
    text.slice(span.end, span.end + LISTED),
  ]
  return (/\bby $/.test(before) && /^ to \S/.test(after)) || /\bby \S+ (?:votes )?to $/.test(before)
}

/** "3,000 men, women and children": all of them are counted, and not the men. */
const countsAll = ({ document }: SentenceView, { span }: Layers['quantity']): boolean =>
  /^(?:men|women|boys|girls|children)(?:, (?:men|women|boys|girls|children))*,? and (?:men|women|boys|girls|children)\b/.test(
    document.text.slice(Math.max(span.start, document.text.lastIndexOf(' ', span.end - 1) + 1), span.end + LISTED),
  )

/** So many UTF-16 units behind a count may list who is counted. */
const LISTED = 40

/** "those arrested, 19 in all" */
const countsThose = ({ document }: SentenceView, { span, body }: Layers['quantity']): boolean =>
  body.unit === 'count' &&
  /\b[Tt]hose (?:who |\p{L}+ed\b)[^.;]{0,20}$/u.test(document.text.slice(Math.max(0, span.start - LISTED), span.start))

/** Verbs that give the size of their subject: "operations called off came to 1,900". */
const SIZING = new Set('came totalled totaled numbered reached stood stands amounted rose fell climbed hit'.split(' '))

/** The first plural noun of a clause whose figure follows a verb of size; null elsewhere. */
function subjectHead({ token }: Clause, { span, body }: Layers['quantity']): string | null {
  if (body.unit !== 'count') return null
  const before = token.filter((each) => each.span.end <= span.start)
  if (!before.slice(-3).some((each) => SIZING.has(each.body.norm))) return null
  const subject = before.find((each) => isPlural(each.body.norm))
  return subject === undefined ? null : singularOf(subject.body.norm)
}

function intervalOf({ body }: Layers['quantity']): Interval {
  const { value, low, high, approx, unit } = body
  return { type: 'interval' as const, value, low, high, approx, unit }
}

/** "On no night did more than 160 sleep there": as many as that, and not more. */
const isDenied = ({ token }: Clause, { body }: Layers['quantity']): boolean =>
  (body.approx === 'more-than' || body.approx === 'at-least') && !holds(token)

function boundedBy(value: Interval): Interval {
  const approx = value.approx === 'more-than' ? ('at-most' as const) : ('less-than' as const)
  return { ...value, approx, low: null, high: value.value }
}

function slotOf(clause: Clause, quantity: Layers['quantity'], figure: Figure): string {
  const { unit, head } = quantity.body
  return `${eventOf(clause, quantity) ?? head ?? 'figure'}.${roleOf(unit, figure)}`
}

/** The event of a figure: of the verb that governs it, or else of what is counted ("12 deaths and 30 injuries"). */
function eventOf({ triggers, token }: Clause, { span }: Layers['quantity']): string | null {
  const isOwn = (trigger: Trigger): boolean => overlaps(trigger.span, span)
  const stricken = triggers.find((trigger) => STRICKEN.has(trigger.name) && isRightBehind(trigger, span, token))
  if (stricken !== undefined) return stricken.name
  const sized = sizedBy(triggers, span, token)
  if (sized !== null) return sized.name
  const amounting = triggers.find((trigger) => amountsTo(trigger, span, token))
  if (amounting !== undefined) return amounting.name
  const own = nearestTrigger({ triggers: triggers.filter(isOwn), token }, span)
  const isPeople = own !== null && PEOPLE.has(own.name)
  const telling = triggers.filter(
    (each) =>
      !isOwn(each) &&
      !opensThat(each, span, token) &&
      !isForWhat(each, span, token) &&
      !(own !== null && each.isVerb && isMereReport(each, token)),
  )
  const governing = nearestTrigger({ triggers: telling, token }, span)
  if (governing?.isVerb) return governing.name
  // "Dismissal letters will reach 95 employees": what they are is no event beside what befalls them.
  return ((isPeople ? governing : own) ?? governing)?.name ?? null
}

/** "The death toll rose to 14": what is counted is told before a verb that only gives its size. */
function sizedBy(triggers: readonly Trigger[], figure: Span, token: Clause['token']): Trigger | null {
  const at = token.findIndex(({ span }) => span.end > figure.start)
  const verb = token.findLastIndex(({ body }, index) => index < at && SIZING.has(body.norm))
  if (verb < 0 || at - verb > SIZED) return null
  return triggers.find(({ name, isVerb, index }) => !isVerb && STRICKEN.has(name) && index < verb) ?? null
}

/** How many words may stand between such a verb and its figure: "rose on Tuesday to at least". */
const SIZED = 6

/** "a penalty of 57 million": what is so much is the event. */
function amountsTo({ isVerb, index }: Trigger, figure: Span, token: Clause['token']): boolean {
  const at = token.findIndex(({ span }) => span.end > figure.start)
  return !isVerb && at >= 2 && token[at - 1]?.body.norm === 'of' && index === at - 2
}

/** "was fined 75 million euros for price fixing": a gerund behind the figure and a preposition does not govern it. */
const isForWhat = ({ span, index }: Trigger, figure: Span, token: Clause['token']): boolean =>
  span.start >= figure.end &&
  token[index]?.body.tag === 'VBG' &&
  token.slice(0, index).some(({ span: own, body }) => own.start >= figure.end && body.tag === 'IN')

/** "The ministry regrets that three people died": the figure stands in what is regretted. */
const opensThat = ({ index, isVerb, span }: Trigger, figure: Span, token: Clause['token']): boolean =>
  isVerb && span.end <= figure.start && token[index + 1]?.body.norm === 'that'

/** What befell those who are counted: "made 1,150 sick", "left 40 injured and 3 dead", "12 missing". */
const STRICKEN = new Set(['die', 'injure', 'miss', 'infect'])

/** Whether a trigger is the figure's own adjective: in its words and no noun, or the next word. */
function isRightBehind({ span, index, isVerb }: Trigger, figure: Span, token: Clause['token']): boolean {
  if (!/^(?:JJ|VBN|VBD|NN$)/.test(token[index]?.body.tag ?? '')) return false
  if ((isVerb ? /^(?:NN|JJ|DT|CD|PRP|TO)/ : /^(?:NN|JJ)/).test(token[index + 1]?.body.tag ?? '')) return false
  const before = token[index - 1]
  return (
    before !== undefined &&
    overlaps(before.span, figure) &&
    before.body.kind === 'number' &&
    span.start >= before.span.end
  )
}

/** Classes of what people are: employees, residents. */
const PEOPLE = new Set(['employ', 'live'])

/** Verbs that only tell of the event that their object names: "reported 40 arrests", "caused 12 deaths". */
const REPORTS = new Set(
  'report record regist confirm caus leav suffer log note list tally count see mark claim announc produc lead bring result includ involv mean'.split(
    ' ',
  ),
)

const isMereReport = ({ index }: Trigger, token: Clause['token']): boolean => REPORTS.has(token[index]?.body.stem ?? '')

function roleOf(unit: string, figure: Figure): string {
  if (unit === 'count') return 'count'
  if (unit === 'percent' || unit === 'percentage-point') return figure === 'change' ? 'change' : 'share'
  return /^[A-Z]{3}$/.test(unit) ? 'amount' : 'measure'
}
