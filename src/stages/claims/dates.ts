import { type DateInterval, type Layers, overlaps, type Span } from '../../domain/index.ts'
import { isAuxiliary } from '../../lexicon/auxiliaries.ts'
import { daysBetween } from '../../lexicon/iso-dates.ts'
import { mayReferToOne } from '../../lexicon/referents.ts'
import type { Clause } from './clauses.ts'
import { clauseAt, draft, type Recognise } from './draft.ts'
import { nearestTriggers } from './nearest-trigger.ts'
import { isOfSaying } from './said-times.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Trigger } from './triggers.ts'

/** When something began, ended or happened: `begin.time`, `sign.time`; the class is that of the nearest trigger. */
export const dates: Recognise = (view, clauses) =>
  view.time.filter(isDated).flatMap((time) => {
    const clause = clauseAt(clauses, time.span)
    if (clause === undefined || isHabit(clause) || isScopeOfFigure(view, clause, time)) return []
    const value = dateOf(clause, time)
    const told = isCleft(clause) ? (clauses[clauses.indexOf(clause) + 1] ?? clause) : toldBehind(clause, clauses)
    const triggers = ownersOf(told, time.span) ?? nearestTriggers(datable(told, time.span), time.span)
    // What happened then has no name, or is only said then: arithmetic may still tie the moment to others.
    if (triggers.length === 0 || isOfSaying(view, time.span))
      return [draft(view, told, { slot: 'moment.time', value, words: time.span })]
    return triggers.map((trigger) =>
      draft(view, told, { slot: `${trigger.name}.time`, value, words: time.span, trigger }),
    )
  })

/** "It was not until 3 May that the council asked", "it was Friday before a boat arrived": the next clause is dated. */
const isCleft = ({ token, triggers }: Clause): boolean =>
  /^it (?:was|is) (?:not until |only |on |in |not )?/.test(norms(token)) && triggers.every(({ isVerb }) => !isVerb)

/** "On Friday Ana Brill, the envoy, flew home": what opens a sentence without a verb dates the clause that has one. */
function toldBehind(clause: Clause, clauses: readonly Clause[]): Clause {
  if (clause !== clauses[0] || clause.triggers.length > 0 || hasVerb(clause)) return clause
  return clauses.find((each) => hasVerb(each) && each.triggers.some(({ isVerb }) => isVerb)) ?? clause
}

const hasVerb = ({ token }: Clause): boolean => token.some(({ body }) => /^(?:VB[DPZ]?$|MD)/.test(body.tag))

/** "signed the agreement on 12 May": a document that is the object of a verb is not what is dated, and no day dates a price. */
function datable({ triggers, token }: Clause, time: Span): Pick<Clause, 'triggers' | 'token'> {
  const verbs = triggers.filter(({ isVerb, span }) => isVerb && span.end <= time.start)
  const isObject = (noun: Trigger): boolean =>
    !noun.isVerb &&
    noun.span.end <= time.start &&
    mayReferToOne(token[noun.index]?.body.norm ?? '', 'document') &&
    verbs.some(
      ({ index }) =>
        index < noun.index &&
        token
          .slice(index + 1, noun.index)
          .every(({ body }) => body.norm === 'of' || /^(?:DT|PRP\$|POS|JJ|NN|CD|RP|TO)/.test(body.tag)),
    )
  return { token, triggers: triggers.filter((each) => !isObject(each) && (each.isVerb || each.name !== 'cost')) }
}

/** "The talks on Monday were called off": a day between an event's noun and the verb is that of the noun. */
function ownersOf({ triggers, token }: Clause, time: Span): readonly Trigger[] | null {
  const at = token.findIndex(({ span }) => span.start >= time.end)
  const next = token[at]
  // "Friday's vote": the event is named behind the day, or the day says which rate or which paper is meant.
  if (/^['’]s$/.test(next?.body.norm ?? ''))
    return triggers.filter(({ index, isVerb }) => !isVerb && index > at && index <= at + POSSESSED).slice(0, 1)
  if (!/^(?:VB[DPZ]|MD)$/.test(next?.body.tag ?? '')) return null
  const before = triggers.filter(({ span }) => span.end <= time.start)
  const last = before.at(-1)
  if (
    last === undefined ||
    before.some(({ isVerb }) => isVerb) ||
    /,/.test(norms(token.slice(last.index)).split(` ${next?.body.norm} `)[0] ?? '')
  )
    return null
  return before.filter(({ index }) => index === last.index)
}

/** How many words behind "Friday's" its event may stand. */
const POSSESSED = 3

const norms = (token: Clause['token']): string => token.map(({ body }) => `${body.norm} `).join('')

/** "opens at 4 a.m. every day": what happens again and again is no event with a date. */
const isHabit = ({ token }: Clause): boolean =>
  token.some(
    ({ body }, at) =>
      /^(?:daily|nightly|weekly|monthly|yearly|annual)$/.test(body.norm) ||
      (/^(?:every|each)$/.test(body.norm) && PERIODS.has(token[at + 1]?.body.norm ?? '')),
  )

const PERIODS = new Set('day night week month year morning evening weekday weekend season'.split(' '))

/** "was not lifted until 19 May" dates the lifting; elsewhere "until" leaves the beginning open. */
function dateOf({ token }: Clause, { body, span }: Layers['time']): DateInterval {
  const { from, to, at } = body
  const before = token.filter((each) => each.span.end <= span.start)
  const isPoint =
    from === null && to !== null && before.slice(-NEAR).some((each) => /^(?:not|never)$|n't$/.test(each.body.norm))
  return { type: 'date', from: isPoint ? to : from, to, at }
}

/** How many words before "until" a denial may stand: "was not, they say, lifted until". */
const NEAR = 6

/** Durations date nothing, and a set ("annually") dates too much. */
const isDated = ({ body }: Layers['time']): boolean =>
  body.kind !== 'duration' && body.kind !== 'set' && (body.from !== null || body.to !== null)

/** A stretch of time beside a figure says of when the figure is, not when something happened: "47 percent in 2025". */
function isScopeOfFigure(view: SentenceView, clause: Clause, { body, span }: Layers['time']): boolean {
  const isDeadline = body.from === null && /^by\b/i.test(view.document.text.slice(span.start, span.end))
  if (isDeadline && view.quantity.some((each) => overlaps(each.span, clause.span))) return true
  if (isDay(body) || LATEST.test(view.document.text.slice(clause.span.start, span.start))) return false
  const verb = clause.triggers.findLast((trigger) => trigger.isVerb && trigger.span.end <= span.start)
  const from = verb?.span.end ?? clause.span.start
  // "a site of 14 hectares that was acquired in 2019", "raised the age in 2014, from 60 to 62": the verb is dated.
  const isVerbs =
    verb !== undefined &&
    (isPassive(clause, verb) ||
      !view.quantity.some(({ span: own }) => own.start < span.start && own.end > clause.span.start)) &&
    !view.quantity.some(({ span: own }) => own.end <= span.end && own.start >= from)
  if (isLong(body) && !isVerbs && view.quantity.some((each) => overlaps(each.span, clause.span))) return true
  return (
    view.quantity.some((each) => overlaps(each.span, { start: from, end: span.start })) ||
    (verb === undefined && view.quantity.some((each) => overlaps(each.span, clause.span)))
  )
}

/** "examined it four times, most recently in May": the last of them is dated. */
const LATEST = /\b(?:most recently|lastly|the last time)(?: in| on)? ?$/

/** "that was acquired": an auxiliary stands before the verb, and it hangs on no noun as "coins found in 2024" does. */
const isPassive = ({ token }: Clause, { index }: Clause['triggers'][number]): boolean =>
  token.slice(Math.max(0, index - 2), index).some(({ body }) => isAuxiliary(body.norm))

/** A year or more says when figures hold, hardly when something happened. Days. */
const LONG = 300

const isLong = ({ from, to }: Layers['time']['body']): boolean =>
  from !== null && to !== null && daysBetween(from, to) >= LONG

const isDay = ({ from, to }: Layers['time']['body']): boolean => from === to || from === null || to === null
