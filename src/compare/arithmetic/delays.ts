import type { DateInterval } from '../../domain/index.ts'
import { daysBetween } from '../../lexicon/iso-dates.ts'
import { dated } from '../describe.ts'
import { intervalOf } from '../interval-of.ts'
import type { Entry } from '../ledger.ts'
import type { Equation } from './equation.ts'
import type { Term, Terms } from './term.ts'

/** What follows a span of time by which a plan was missed: "four days behind schedule", "two weeks earlier than planned". */
const MISSED =
  /^ (?<sooner>early\b|ahead of \p{Ll}+|(?:earlier|sooner) than (?:had been |was )?\p{Ll}+)|^ (?:late\b|behind (?:schedule|plan|time)|later than (?:had been |was )?\p{Ll}+|after the (?:planned|announced|promised|scheduled|due) (?:day|date))/u

/** How many days each unit has, and by how many a plan may be missed more or less than is told in it. */
const DAYS: ReadonlyMap<string, readonly [days: number, slack: number]> = new Map([
  ['day', [1, 0]],
  ['week', [7, 2]],
  ['month', [30.4, 5]],
  ['year', [365.25, 31]],
])

/** "Will open on 22 August", "opened on 26 August, four days behind schedule": a plan, and by how much it was missed. */
export const delays = (terms: Terms): readonly Equation[] => {
  const delayed = terms.all.filter(({ dimension, entry }) => dimension === 'time' && MISSED.test(behind(entry)))
  return delayed.flatMap((delay) =>
    terms.dates
      .filter((outcome) => isInSentence(outcome, delay))
      .flatMap((outcome) =>
        terms.dates
          .filter((plan) => isMissed(plan, outcome, delay) && mayBeOf(plan, outcome, terms))
          .map((plan) => equationOf(plan, outcome, delay)),
      ),
  )
}

/** How alike (cosine) two clauses are where the other does not look ahead: any day may lie so far from the outcome. */
const LIKENESS = 0.1

const mayBeOf = (plan: Entry, outcome: Entry, terms: Terms): boolean =>
  terms.acquainted(plan, outcome) &&
  (plan.claim.body.modality === 'planned' || terms.likeness({ entry: plan }, { entry: outcome }) >= LIKENESS)

/** How far behind a span the words may stand that tell what it is by, in UTF-16 units. */
const BEHIND = 40

const behind = ({ claim, source }: Entry): string =>
  source.text.slice(claim.body.words.end, claim.body.words.end + BEHIND)

const isInSentence = (each: Entry, { entry }: Term): boolean =>
  each.source === entry.source && each.claim.span.start === entry.claim.span.start

/** Whether the day of a plan in another source lies as far from the outcome as the outcome's sentence tells. */
function isMissed(plan: Entry, outcome: Entry, { entry }: Term): boolean {
  const [planned, came] = [dayOf(plan), dayOf(outcome)]
  const told = intervalOf(entry)
  const [days, slack] = DAYS.get(told?.unit ?? '') ?? [0, 0]
  if (plan.source === outcome.source || planned === null || came === null || days === 0) return false
  const isSooner = MISSED.exec(behind(entry))?.groups?.sooner !== undefined
  return Math.abs(daysBetween(planned, came) - (isSooner ? -1 : 1) * days * (told?.value ?? 0)) <= slack
}

/** The day that a date names: "on 22 August", "by 15 February", "since 9 March"; null of a whole month. */
function dayOf({ claim }: Entry): string | null {
  const { from, to } = claim.body.value as DateInterval
  return from === null || to === null || from === to ? (to ?? from) : null
}

const equationOf = (plan: Entry, outcome: Entry, { entry }: Term): Equation => ({
  rule: 'delay',
  terms: [{ entry: plan }, { entry: outcome }],
  words: `${dated(plan)} plans it for ${dayOf(plan)}, ${dated(outcome)} dates it to ${dayOf(outcome)}, “${inFull(entry)}”`,
})

/** "two weeks ahead of plan": the span with the words that tell what it is by. */
const inFull = (entry: Entry): string =>
  `${entry.source.text.slice(entry.claim.body.words.start, entry.claim.body.words.end)}${MISSED.exec(behind(entry))?.[0] ?? ''}`
