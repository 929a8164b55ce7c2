import type { ClaimBody, DateInterval } from '../../domain/index.ts'
import { isEventClass } from '../../lexicon/event-classes.ts'
import { monthRange } from '../../lexicon/iso-dates.ts'
import { areEquivalent } from '../../lexicon/opposites.ts'
import { isPlanNoun } from '../../lexicon/plan-nouns.ts'
import { areRelated } from '../../lexicon/related-events.ts'
import { stem } from '../../lexicon/stem.ts'
import { sharesArgument, tellsArguments } from '../arguments.ts'
import { SURELY } from '../decided.ts'
import { dated, day } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import type { Check } from './check.ts'
import { areOtherEvents } from './other-events.ts'

/** Clock times closer than this many minutes are one time told loosely. */
const SAME_TIME = 10

/**
 * How alike two subjects must be: less for the beginning of a plan, for two clock times of one day, and for a year
 * with two digits swapped, which are seldom there by chance; more within one source, which tells of many things.
 */
const LIKENESS = {
  named: 0.08,
  lasting: 0.02,
  argument: 0.06,
  sure: 0.2,
  related: 0.1,
  ofOneName: 0.28,
  event: 0.34,
  ofOthers: 0.42,
  inOneSource: 0.4,
  ofOneSource: 0.5,
}

/** Two dates for one event: "completed in 1911" against "built in 1921". */
export const date: Check = {
  kind: 'date',
  rule: 'date',
  likeness: LIKENESS.lasting,
  within: true,
  group: ({ body }) => (body.value.type === 'date' && body.slot !== 'moment.time' ? 'date' : null),
  compare: (a, b, similarity, ledger) => {
    const [x, y] = [dateOf(a), dateOf(b)]
    // That a thing is one does not make its beginning and its end one event.
    const ofEvents = similarity === SURELY ? ledger.likeness(a, b) : similarity
    if (x === null || y === null || !sameEvent(a, b, ofEvents)) return null
    if (
      (similarity !== SURELY && isOfAnything(a, b)) ||
      (areOfOthers(a, b) && (similarity < LIKENESS.ofOthers || !isClass(a) || eventOf(a) === PLAN))
    )
      return null
    if (areOtherEvents(a, b)) return null
    const told = compareDates(x, y)
    // "until 16 November", "until 30 November": the last day of a month is no month where both name a day.
    const outcome = told === 'near' && isEndTold(a) && isEndTold(b) ? 'exclusive' : told
    if (outcome === 'exclusive' && similarity < likenessNeeded(a, b)) return null
    return outcome === 'exclusive' && a.claim.body.slot !== b.claim.body.slot && eventOf(a) === PLAN && isStep(x, y)
      ? null
      : outcome
  },
  tie: (a, b) => (eventOf(a) === eventOf(b) ? 0.2 : 0) + (sharesArgument(a, b) ? 0.3 : 0),
  explain: ({ a, b }) => `${dated(a)} has it ${on(dateOf(a) ?? UNKNOWN)}, ${dated(b)} ${on(dateOf(b) ?? UNKNOWN)}.`,
}

/** Events of other classes, told by two sources, are one where all but the verb agrees: "filed a complaint", "the complaint was received". */
const LIKENESS_OF_OTHER_VERBS = 0.45

/** Related events of one thing: "the first crane will be handed over", "the first crane is due to arrive". */
const areOneOfOne = (a: Entry, b: Entry): boolean =>
  a.source !== b.source &&
  (areRelated(classOf(a), classOf(b)) || areEquivalent(classOf(a), classOf(b))) &&
  sharesArgument(a, b)

const classOf = ({ claim }: Entry): string => claim.body.slot.split('.')[0] ?? ''

const sameEvent = (a: Entry, b: Entry, similarity: number): boolean =>
  eventOf(a) === eventOf(b) ||
  (similarity >= LIKENESS.related && areOneOfOne(a, b)) ||
  (a.source !== b.source && similarity >= LIKENESS_OF_OTHER_VERBS)

const likenessNeeded = (a: Entry, b: Entry): number => {
  if (a.source === b.source) return sharesArgument(a, b) ? LIKENESS.inOneSource : LIKENESS.ofOneSource
  if (isNamedPlan(a, b) || isNamedPlan(b, a)) return LIKENESS.named
  if (sharesArgument(a, b)) return eventOf(a) === 'last.time' ? LIKENESS.lasting : LIKENESS.argument
  if (isSure(a, b)) return LIKENESS.sure
  return sharesName(a, b) ? LIKENESS.ofOneName : LIKENESS.event
}

/** Classes that tell of anything: "the strike began", "the fiscal year began". */
const ASPECTS = new Set(
  'begin end open close last resume happen remain extend suspend lift block hold force'.split(' '),
)

/** Whether two aspects of events are not said of one thing. */
const isOfAnything = (a: Entry, b: Entry): boolean =>
  ASPECTS.has(classOf(a)) && !sharesArgument(a, b) && !areClockTimes(a, b) && !isNamedPlan(a, b) && !isNamedPlan(b, a)

/** "The next list will be printed", "the second list will be printed": both events say what they are of, and it is not the same. */
const areOfOthers = (a: Entry, b: Entry): boolean =>
  tellsArguments(a) && tellsArguments(b) && !sharesArgument(a, b) && !areClockTimes(a, b)

const isClass = (entry: Entry): boolean => isEventClass(classOf(entry))

/** Whether one clause names a plan in full ("the Alder Initiative") and the other uses all words of that name. */
function isNamedPlan(one: Entry, other: Entry): boolean {
  if (eventOf(one) !== PLAN || eventOf(other) !== PLAN) return false
  const [{ claim: a }, { claim: b }] = [one, other]
  const theirs = new Set([...b.body.subject.stems, ...b.body.subject.names.flatMap(stemsOfName)])
  const isOf = (name: readonly string[]): boolean => [a, b].every(({ body }) => isSaidOf(body, name))
  return a.body.subject.names
    .map(stemsOfName)
    .some((name) => name.length > 1 && name.some(isPlanNoun) && name.every((word) => theirs.has(word)) && isOf(name))
}

/** Whether an event is said of a plan, and not of something else in the clause that names it. */
const isSaidOf = ({ subject }: ClaimBody, name: readonly string[]): boolean =>
  subject.arguments.length === 0 || subject.arguments.some((noun) => name.includes(stem(noun)))

const stemsOfName = (name: string): readonly string[] => (name.toLowerCase().match(/\p{L}{2,}/gu) ?? []).map(stem)

const sharesName = ({ claim: a }: Entry, { claim: b }: Entry): boolean =>
  a.body.subject.names.some((name) => b.body.subject.names.includes(name))

function isSure(a: Entry, b: Entry): boolean {
  const [x, y] = [dateOf(a), dateOf(b)]
  if (x === null || y === null) return false
  if (areClockTimes(a, b)) return true
  return eventOf(a) === PLAN || isSwapped(x.from ?? '', y.from ?? '')
}

/** Two clock times of one day. */
function areClockTimes(a: Entry, b: Entry): boolean {
  const [x, y] = [dateOf(a), dateOf(b)]
  return x?.at != null && y?.at != null && x.from === y.from
}

/** 1935 and 1953, whole years both. */
const isSwapped = (x: string, y: string): boolean =>
  x.endsWith('-01-01') && y.endsWith('-01-01') && x !== y && [...x].sort().join('') === [...y].sort().join('')

const PLAN = 'plan.beginning'

const BEGINNINGS = new Set(['begin.time', 'sign.time', 'approve.time'])

/** A plan's signing, adoption and launch are its beginning; of other things they are events of their own. */
function eventOf({ claim: { body }, source }: Entry): string {
  if (isEnd(body) || isUntil(source.text.slice(body.words.start, body.words.end))) return 'last.time'
  return BEGINNINGS.has(body.slot) && [...body.subject.stems].some(isPlanNoun) ? PLAN : body.slot
}

/** "until August 31", "agreed until 15 September": whatever the verb, it goes on until then; "by" sets a day for an event. */
const isUntil = (words: string): boolean => /^(?:until|till|through)\b/i.test(words)

/** Whether the end of an open stretch is told to the day: "until 30 November". */
const isEndTold = (entry: Entry): boolean =>
  dateOf(entry)?.from === null &&
  /\b\d{1,2}\b/.test(entry.source.text.slice(entry.claim.body.words.start, entry.claim.body.words.end))

/** "It ended on 16 November" says until when it went on. */
const isEnd = ({ slot, value }: ClaimBody): boolean =>
  (slot === 'end.time' || slot === 'close.time') && value.type === 'date' && value.at === null && value.to !== null

/** Whether signing and launching lie so close that one may have followed the other. */
const isStep = (x: DateInterval, y: DateInterval): boolean =>
  x.from !== null && y.from !== null && Math.abs(Number(x.from.slice(0, 4)) - Number(y.from.slice(0, 4))) <= 1

/** "on 2026-04-30", "until 2026-04-30", "since 2026-04-30", "between … and …". */
const on = (date: DateInterval): string =>
  date.from !== null && date.from === date.to
    ? `on ${day(date)}`
    : date.from === null || date.to === null
      ? day(date)
      : `in ${day(date)}`

const UNKNOWN: DateInterval = { type: 'date', from: null, to: null, at: null }

function dateOf({ claim: { body } }: Entry): DateInterval | null {
  if (body.value.type !== 'date') return null
  return isEnd(body) ? { ...body.value, from: null } : body.value
}

function compareDates(x: DateInterval, y: DateInterval) {
  if (shape(x) !== shape(y)) return null
  if (x.from === null || y.from === null) return compareEnds(x.to ?? '', y.to ?? '')
  if (x.to === null || y.to === null) return compareEnds(x.from, y.from)
  if (x.from > y.to || y.from > x.to) return 'exclusive'
  if (x.at !== null && y.at !== null) return minutesApart(x.at, y.at) >= SAME_TIME ? 'exclusive' : 'same'
  // A day and a minute of it are no two witnesses of the minute.
  return x.from === y.from && x.to === y.to && x.at === y.at ? 'same' : 'near'
}

/** "since February" may be "since 27 February": a first or last day stands for its month. */
const compareEnds = (x: string, y: string) =>
  x === y ? 'same' : x.slice(0, 7) === y.slice(0, 7) && [x, y].some(isEndOfMonth) ? 'near' : 'exclusive'

const isEndOfMonth = (day: string): boolean => {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const { from, to } = monthRange(year, month)
  return day === from || day === to
}

/** "since 2019" and "until 2021" bound different ends and are never held against each other. */
const shape = ({ from, to }: DateInterval): string =>
  `${from === null ? 'open' : 'closed'} ${to === null ? 'open' : 'closed'}`

function minutesApart(x: string, y: string): number {
  const [a, b] = [x, y].map((at) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5)))
  return Math.abs((a ?? 0) - (b ?? 0))
}
