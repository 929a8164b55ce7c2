import { asOf } from '../as-of.ts'
import { dated } from '../describe.ts'
import { intervalOf } from '../interval-of.ts'
import type { Entry } from '../ledger.ts'
import type { Settler } from './settle.ts'

/** Words of figures that change from day to day: who is missing, how much is contained, what it costs so far. */
const CHANGING =
  /\b(?:contain(?:ed|ment)|so far|by now|has now|stands at|remain(?:s|ed)?|to date|as of|have reached|has reached|by (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i

/** Words of a sum that can only grow. */
const GROWING = /\b(?:so far|to date|have reached|has reached|already)\b/i

/** A level told on two days: "twelve hikers were lost" on Monday, "five are still sought" on Friday. */
export const otherDay: Settler = {
  rule: 'other-day',
  kinds: ['number'],
  settle: ({ a, b }) => {
    const [x, y] = [asOf(a), asOf(b)]
    if (x === null || y === null || x === y || !(tells(a, CHANGING) || tells(b, CHANGING))) return null
    const onlyGrows = tells(a, GROWING) || tells(b, GROWING) || isCountOfHarm(a, b)
    if (onlyGrows && shrinks(x < y ? [a, b] : [b, a])) return null
    return {
      verdict: 'reconciled',
      explanation: `${dated(a)} and ${dated(b)} tell of different days, and the figure changes.`,
    }
  },
}

const tells = ({ claim, source }: Entry, cues: RegExp): boolean =>
  (cues === CHANGING && claim.body.subject.classes.includes('miss')) ||
  cues.test(source.text.slice(claim.span.start, claim.span.end))

/** The dead and the hurt of one event do not become fewer. */
const HARM = new Set(['die', 'injure', 'destroy'])

const isCountOfHarm = ({ claim: a }: Entry, { claim: b }: Entry): boolean =>
  a.body.subject.classes.some((each) => HARM.has(each) && b.body.subject.classes.includes(each))

const shrinks = ([early, late]: readonly [Entry, Entry]): boolean =>
  (intervalOf(late)?.value ?? 0) < (intervalOf(early)?.value ?? 0)
