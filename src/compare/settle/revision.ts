import { dated } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import type { Settler } from './settle.ts'

/** Words of a figure that is told before all is known. */
const PROVISIONAL =
  /\b(?:provisional|preliminary|tentative|initial(?:ly)?|first (?:and )?(?:\w+ )?(?:estimate|count|figure)|early (?:estimate|count|figure)s?|at first(?! (?:light|glance|sight|hand)))\b/i

/** Words of a figure that takes another one's place. */
const REVISED =
  /\b(?:revis(?:ed|es|ion)|correct(?:ed|s|ion)|updated|amended|restated|adjusted|recalculated|later put|withdrew|withdrawn)\b/i

/** A figure that its source calls provisional, or a later one that calls itself revised: "a first estimate put it at 320". */
export const revision: Settler = {
  rule: 'revision',
  kinds: ['number', 'date', 'terminology'],
  settle: ({ a, b }) => {
    const [early, late] = isEarlier(b, a) ? [b, a] : [a, b]
    const teller = [early, late].find((each) => tells(each, PROVISIONAL)) ?? (tells(late, REVISED) ? late : null)
    if (teller === null) return null
    return {
      verdict: 'reconciled',
      explanation: `${dated(teller)} says that the figure is ${tells(teller, PROVISIONAL) ? 'provisional' : 'revised'}.`,
    }
  },
}

const isEarlier = ({ source: a }: Entry, { source: b }: Entry): boolean =>
  (a.published ?? '9999') < (b.published ?? '9999')

const tells = ({ claim, source }: Entry, cues: RegExp): boolean =>
  cues.test(source.text.slice(claim.span.start, claim.span.end))
