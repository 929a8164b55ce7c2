import { daysBetween } from '../../lexicon/iso-dates.ts'
import { dated, inWords } from '../describe.ts'
import { intervalOf } from '../interval-of.ts'
import type { Entry } from '../ledger.ts'
import type { Settler } from './settle.ts'

/** Classes whose total can only grow while it is counted. */
const GROWING = new Set(
  'die injure evacuate arrest extradite transfer destroy damage infect vaccinate seize trace rescue find recover'.split(
    ' ',
  ),
)

/** A later count of what only grows is larger: "23 on Tuesday", "41 on Thursday". */
export const runningTotal: Settler = {
  rule: 'running-total',
  kinds: ['number'],
  settle: ({ a, b }) => {
    const [x, y] = [intervalOf(a)?.value, intervalOf(b)?.value]
    const [p, q] = [asOf(a), asOf(b)]
    if (x == null || y == null || p === null || q === null || p === q || !grows(a, b)) return null
    const [early, late] = p < q ? [a, b] : [b, a]
    if ((p < q ? x : y) > (p < q ? y : x) || Math.abs(daysBetween(p, q)) > patience(a, b)) return null
    return {
      verdict: 'reconciled',
      explanation: `The count went on: ${inWords(early)} in ${dated(early)}, ${inWords(late)} in ${dated(late)}.`,
    }
  },
}

/** A toll may grow for months, as bodies are found; people are moved, and houses counted, within days. */
const SLOW = new Set(['die', 'extradite', 'transfer', 'arrest', 'seize', 'infect', 'vaccinate', 'trace'])
const patience = (a: Entry, b: Entry): number =>
  [...a.claim.body.subject.classes, ...b.claim.body.subject.classes].some((each) => SLOW.has(each)) ? 365 : 10

/** The last day that a figure may speak of: its own date, else the day it was published. */
const asOf = ({ claim, source }: Entry): string | null => claim.body.time?.to ?? source.published

const grows = (a: Entry, b: Entry): boolean =>
  a.claim.body.subject.classes.some((each) => GROWING.has(each) && b.claim.body.subject.classes.includes(each))
