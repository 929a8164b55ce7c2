import { dated } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import type { Reason, Settler } from './settle.ts'

const isPlan = ({ claim }: Entry): boolean => claim.body.modality !== 'actual' || claim.body.figure === 'plan'
/** The words around a value that tell its tense, in UTF-16 units before and behind it. */
const BEFORE = 80
const BEHIND = 20

/** Whole words only: "comed", cut from "comedy", is no past. */
const around = ({ claim: { span, body }, source }: Entry): string =>
  source.text
    .slice(Math.max(span.start, body.words.start - BEFORE), Math.min(span.end, body.words.end + BEHIND + 1))
    .replace(/\p{L}+$/u, '')

/** An outcome is told in the past; "is" and "stands at" tell a standing, which a plan may well contradict. */
const isPast = (entry: Entry): boolean =>
  /\b(?:was|were|had|did|been)\b|(?!hundred|indeed|need|speed|seed|weed|shed|sacred|naked|embed|exceed|proceed|succeed)\b\p{L}{2,}ed\b|\b(?:sent|took|gave|came|went|made|sold|bought|held|left|paid|spent|fell|rose|met|began|won|lost|broke|built|brought|flew)\b/u.test(
    around(entry),
  )

/** "At present 3,400 work there" leaves it open how many will. */
const isPresent = ({ claim, source }: Entry): boolean =>
  /\b(?:at present|currently|presently|for now|as things stand)\b/i.test(
    source.text.slice(claim.span.start, claim.span.end),
  )

const isLimit = ({ claim }: Entry): boolean => claim.body.figure === 'limit'

/** Whether an outcome was there before its plan was told, and so is none of it: "approved on 5 May", "has yet to be approved" on 9 May. */
function isBefore({ claim, source }: Entry, { source: teller }: Entry): boolean {
  if (claim.body.value.type === 'interval') return false
  const outcome = claim.body.time?.to ?? source.published
  return outcome !== null && teller.published !== null && outcome < teller.published
}

/** "The schools were to have reopened on 25 May": a plan that did not come true. */
const isOverPlan = (entry: Entry): boolean =>
  /\b(?:was|were) to have\b|\b(?:should|would) have been\b|\bhad been (?:planned|scheduled|due|expected|meant)\b/i.test(
    around(entry),
  )

/** What is planned or possible need not be what came of it: "as many as 90 will be sent", "62 went". */
export const planAndOutcome: Settler = {
  rule: 'plan-and-outcome',
  kinds: ['number', 'date', 'place', 'polarity'],
  settle: ({ a, b }) => {
    const told = missed(a, b)
    if (told !== null || isPlan(a) === isPlan(b)) return told ?? (isPlan(a) ? overtaken(a, b) : null)
    const [plan, other] = isPlan(a) ? [a, b] : [b, a]
    const isSettled = isPast(other) || isPresent(other)
    if (plan.claim.body.modality !== 'possible' && (!isSettled || (isBefore(other, plan) && !isOverPlan(plan))))
      return null
    return {
      verdict: plan.claim.body.modality === 'planned' ? 'reconciled' : 'compatible',
      explanation: `${dated(plan)} speaks of what is planned or possible, the other of what is.`,
    }
  },
}

/** "The budget is 38 million", "it cost 44 million, 16 percent more than budgeted": the outcome names its plan. */
function missed(a: Entry, b: Entry): Reason | null {
  const outcome = [a, b].find((each) => MISSED.test(sentenceOf(each)))
  const plan = outcome === a ? b : a
  if (outcome === undefined || !PLANNED.test(sentenceOf(plan))) return null
  return {
    verdict: 'reconciled',
    explanation: `${dated(plan)} gives what was planned, ${dated(outcome)} what came of it.`,
  }
}

const MISSED =
  /\b(?:more|less|higher|lower|fewer|later|earlier|above|below|over|under) (?:than )?(?:was |were |had been |the )?(?:budget(?:ed)?|planned|plan|expected|forecast|estimated?|announced|promised|foreseen|hoped)\b/i
const PLANNED =
  /\b(?:budget(?:ed|s)?|plan(?:ned|s)?|estimates?d?|expect(?:ed|s)?|forecasts?|target|foresees?|promise[sd]?)\b/i

const sentenceOf = ({ claim: { span }, source }: Entry): string => source.text.slice(span.start, span.end)

/** A plan whose day had passed when the other source wrote: "closed until 3 May", "will stay shut until winter". */
function overtaken(a: Entry, b: Entry): Reason | null {
  const old = [a, b].find((each) => hasPassed(each, each === a ? b : a))
  return old === undefined
    ? null
    : {
        verdict: 'compatible',
        explanation: `The day of which ${dated(old)} speaks had passed when the other was written.`,
      }
}

const hasPassed = ({ claim: { body } }: Entry, { source }: Entry): boolean =>
  body.value.type === 'date' && body.value.to !== null && source.published !== null && body.value.to < source.published

/** A limit and a figure below it: "room for 27 million", "held 19 million". */
export const limitAndLevel: Settler = {
  rule: 'limit-and-level',
  kinds: ['number'],
  settle: ({ a, b }) => {
    if (isLimit(a) === isLimit(b)) return null
    const limit = isLimit(a) ? a : b
    return { verdict: 'compatible', explanation: `${dated(limit)} gives a limit, the other what there was.` }
  },
}
