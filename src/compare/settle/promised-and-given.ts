import { dated } from '../describe.ts'
import { intervalOf } from '../interval-of.ts'
import type { Entry } from '../ledger.ts'
import type { Settler } from './settle.ts'

/** Words by which a figure is what may or shall be given: "has approved 600,000 doses", "pledged $48 million". */
const PROMISED =
  /\b(?:approve[sd]?|authori[sz]e[sd]|pledge[sd]?|promise[sd]?|earmarked|allocated|undert(?:ook|akes)|committed|contracted|ordered|requested)\b/i

/** Words by which a figure is what was there: "have brought 420,000", "had arrived", "so far". */
const GIVEN =
  /\b(?:so far|to date|already|arrived?|delivered|brought|paid out|spent|drawn|drew|disbursed|received|in place|borrowed|used|registered|reached|had left|come in|handed out)\b/i

/** What was approved, pledged or authorised, and what has come of it so far. */
export const promisedAndGiven: Settler = {
  rule: 'promised-and-given',
  kinds: ['number'],
  settle: ({ a, b }) => {
    const promise = [a, b].find((each) => tells(each, PROMISED) && !tells(each, GIVEN))
    const given = promise === a ? b : a
    if (promise === undefined || !tells(given, GIVEN) || tells(given, PROMISED)) return null
    if ((intervalOf(given)?.value ?? 0) > (intervalOf(promise)?.value ?? 0)) return null
    return {
      verdict: 'reconciled',
      explanation: `${dated(promise)} tells what was promised or approved, ${dated(given)} what has come of it.`,
    }
  },
}

const tells = ({ claim: { span }, source }: Entry, words: RegExp): boolean =>
  words.test(source.text.slice(span.start, span.end))
