import { isState } from '../../lexicon/event-classes.ts'
import { daysBetween } from '../../lexicon/iso-dates.ts'
import { areRelated } from '../../lexicon/related-events.ts'
import { asOf } from '../as-of.ts'
import { dated, inWords } from '../describe.ts'
import { intervalOf } from '../interval-of.ts'
import type { Entry } from '../ledger.ts'
import { sharesWhole } from '../shared-whole.ts'
import type { Settler } from './settle.ts'

/** Classes whose total can only grow while it is counted, with the days for which it may go on. */
const GROWING: ReadonlyMap<string, number> = new Map([
  ...'die injure arrest extradite transfer seize infect vaccinate trace'.split(' ').map((name) => [name, 365] as const),
  ...'evacuate destroy damage rescue find recover'.split(' ').map((name) => [name, 10] as const),
])

/** Words of a sum that goes on: "has collected £5.4 million", "by the end of January", "so far". */
const ONGOING =
  /\b(?:so far|to date|already|now|up to (?:now|last|this|today|yesterday)|by the end of|by (?:the (?:evening|morning|night|afternoon) of )?(?:\d|yesterday|midnight|noon|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|by (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|ha(?:s|ve) (?:now |so far )?\w+(?:ed|en|id|ut)\b|(?:brings?|brought) (?:the|to|their|its|that)\b)/i

/** A later count of what only grows is larger: "18 on Tuesday", "33 on Friday". */
export const runningTotal: Settler = {
  rule: 'running-total',
  kinds: ['number'],
  settle: ({ a, b }, ledger) => {
    // "Five of the 72 rivets", "nine of the 64": a part of one whole is counted once.
    if (sharesWhole(a, b, ledger)) return null
    const [p, q] = [asOf(a), asOf(b)]
    if ([a, b].some(({ claim }) => claim.body.modality !== 'actual')) return null
    if (p === null || q === null || p === q || Math.abs(daysBetween(p, q)) > patience(a, b)) return null
    const [early, late] = p < q ? [a, b] : [b, a]
    if ((intervalOf(early)?.value ?? Infinity) > (intervalOf(late)?.value ?? -Infinity)) return null
    if (isClosed(early)) return null
    return {
      verdict: 'reconciled',
      explanation: `The count went on: ${inWords(early)} in ${dated(early)}, ${inWords(late)} in ${dated(late)}.`,
    }
  },
}

/** "In all, 37 fell ill", "the coroner declared the list closed": whoever says so counts no further. */
const isClosed = ({ claim: { span }, source }: Entry): boolean =>
  CLOSED.test(source.text.slice(span.start, span.end + CLOSED_WITHIN))

const CLOSED =
  /\b(?:in all|in total|altogether|(?:final|definitive) (?:toll|count|figure|number|list|report)|list (?:is |was )?closed|closed the list|last of the missing|(?:all|everyone) (?:has |have |had )?(?:been |is |are |were )?accounted for|search (?:has |had |was )?(?:been )?(?:ended|concluded))\b/i

/** How far behind a figure words that close its list may stand, in UTF-16 units. */
const CLOSED_WITHIN = 120

/** For how many days the count may go on; 0 where nothing tells that it grows. */
function patience(a: Entry, b: Entry): number {
  const [x, y] = [eventOf(a), eventOf(b)]
  // "raising to 23 the number of those who died", "it killed 46": the event of the one stands in the clause of the other.
  const isShared = [a, b].every(({ claim }) => [x, y].some((each) => claim.body.subject.classes.includes(each)))
  const shared = x === y || areRelated(x, y) || isShared ? [x, y] : []
  // "The raid netted 1,996 kilograms": what one act did does not go on, unless it is harm.
  const goesOn = [a, b].some(({ claim }) => claim.body.figure === 'running')
  const days = shared.flatMap((each) => (goesOn || HARM.has(each) ? (GROWING.get(each) ?? []) : []))
  return Math.max(
    days.length > 0 ? Math.min(...days) : 0,
    ...[a, b].map((each) => (isOngoing(each) ? ONGOING_DAYS : 0)),
  )
}

/** Whoever was hurt may die of it, and is found later. */
const HARM = new Set(['die', 'injure', 'infect', 'find', 'recover', 'destroy', 'damage'])

const eventOf = ({ claim }: Entry): string => claim.body.slot.split('.')[0] ?? ''

const ONGOING_DAYS = 120

/** A price, the size of a thing, or a part of one whole is no sum that goes on. */
const isOngoing = (entry: Entry): boolean =>
  !isState(eventOf(entry)) && entry.claim.body.figure !== 'share' && ONGOING.test(sentence(entry))

const sentence = ({ claim, source }: Entry): string => source.text.slice(claim.span.start, claim.span.end)
