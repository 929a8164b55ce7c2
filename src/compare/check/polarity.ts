import { eventClasses, isEventClass } from '../../lexicon/event-classes.ts'
import { areEquivalent, entailedBy, stancesOf } from '../../lexicon/opposites.ts'
import { areOpposites } from '../../lexicon/wordnet.ts'
import { sharesArgument } from '../arguments.ts'
import { asOf } from '../as-of.ts'
import { dated, inWords } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import { reachOthers } from '../receivers.ts'
import { sharesName } from '../shares-name.ts'
import type { Check } from './check.ts'

/**
 * How alike two clauses must be: less where their events are said of one thing and where one denies of all and at all
 * times ("never", "nobody"), more where the one only tells the opposite ("grew", "was cut").
 */
const LIKENESS = {
  universal: 0.11,
  argument: 0.22,
  opposite: 0.3,
  everyOpposite: 0.2,
  universalClause: 0.3,
  clause: 0.4,
}

/** One source affirms what another denies: "the bells were rung" against "the bells were never rung". */
export const polarity: Check = {
  kind: 'polarity',
  rule: 'polarity',
  likeness: LIKENESS.universal,
  within: false,
  group: ({ body }) =>
    body.value.type === 'truth' && body.scope !== 'manner' && body.slot !== 'dissent.truth' ? 'truth' : null,
  compare: (a, b, similarity) => {
    const clash = clashOf(a, b)
    if (clash === null || !isFact(a) || !isFact(b) || reachOthers(a, b)) return null
    // "Eleven of the districts were never visited" contradicts only that all were.
    if ((isOfPart(a) && !tellsOfEvery(b)) || (isOfPart(b) && !tellsOfEvery(a))) return null
    return similarity >= likenessNeeded(a, b, clash) ? 'exclusive' : null
  },
  tie: (a, b) => (sharesArgument(a, b) ? 0.3 : 0),
  explain: ({ a, b }) => {
    const [yes, no] = holds(a) ? [a, b] : [b, a]
    return holds(no)
      ? `${dated(yes)} says ${inWords(yes)}, ${dated(no)} the opposite: ${inWords(no)}.`
      : `${dated(yes)} affirms it (${inWords(yes)}), ${dated(no)} denies it (${inWords(no)}).`
  },
}

const holds = ({ claim }: Entry): boolean => claim.body.value.type === 'truth' && claim.body.value.holds

const isFact = ({ claim }: Entry): boolean => claim.body.modality !== 'possible'

/** Whether two truths exclude each other: one event affirmed and denied, or two opposite events that both happened. */
function clashOf(a: Entry, b: Entry): 'denied' | 'opposite' | null {
  const [x, y] = [stancesOf(eventOf(a)), stancesOf(eventOf(b))]
  for (const one of x) {
    const other = y.find(({ name }) => areEquivalent(name, one.name))
    if (other === undefined || (one.affirms === holds(a)) === (other.affirms === holds(b))) continue
    if (one.affirms && other.affirms) return 'denied'
    const isLater = (one.isState || other.isState) && asOf(a) !== asOf(b)
    return holds(a) && holds(b) && !isLater ? 'opposite' : null
  }
  if (isEntailed(a, b) || isEntailed(b, a)) return 'denied'
  return holds(a) && holds(b) && areContrary(eventOf(a), eventOf(b)) && asOf(a) === asOf(b) ? 'opposite' : null
}

/** What WordNet has for opposites: states ("safe", "dangerous"), and verbs that no class has. */
const areContrary = (a: string, b: string): boolean =>
  !isEventClass(a) && !isEventClass(b) && (areOpposites(a, b, 'adj') || areOpposites(a, b, 'verb'))

/** "Parliament approved it", "the chamber has never voted": what the one tells cannot be without what the other denies. */
const isEntailed = (told: Entry, denied: Entry): boolean =>
  holds(told) && !holds(denied) && entailedBy(eventOf(told)).includes(eventOf(denied))

const isOfPart = ({ claim }: Entry): boolean => claim.body.scope === 'part'

const eventOf = ({ claim }: Entry): string => claim.body.slot.split('.')[0] ?? ''

/** "There was not a single arrest" leaves nothing open, whoever is meant. */
const deniesExistence = ({ claim }: Entry): boolean => claim.body.scope === 'existence'

/** Whether both clauses have a name in common, or a word besides those of the event itself. */
function sharesWord(a: Entry, b: Entry): boolean {
  const [x, y] = [a.claim.body.subject, b.claim.body.subject]
  const stems = x.stems.filter((each) => !eventClasses(each).includes(eventOf(a)))
  return stems.some((each) => y.stems.includes(each)) || x.names.some((name) => y.names.includes(name))
}

/** "Every proposal was accepted" leaves none to be turned down. */
const tellsOfEvery = ({ claim, source }: Entry): boolean =>
  /\b(?:(?:every|each) (?!day|week|month|year|hour|time|morning|evening|night)|all (?:the|of|its|their|\p{L}+ ?\p{L}*s))\b/iu.test(
    source.text.slice(claim.span.start, claim.span.end),
  )

/** Both clauses must have something in common beside the event: that one thing is denied and another affirmed is no clash. */
function likenessNeeded(a: Entry, b: Entry, clash: 'denied' | 'opposite'): number {
  const isUniversal = [a, b].some((each) => each.claim.body.scope === 'all' || deniesExistence(each))
  if (!sharesArgument(a, b)) {
    if (isUniversal && clash === 'denied' && sharesName(a, b)) return LIKENESS.argument
    if (clash === 'opposite') return Number.POSITIVE_INFINITY
    if (!sharesWord(a, b) && !deniesExistence(a) && !deniesExistence(b)) return Number.POSITIVE_INFINITY
    return isUniversal ? LIKENESS.universalClause : LIKENESS.clause
  }
  if (clash === 'opposite') return tellsOfEvery(a) || tellsOfEvery(b) ? LIKENESS.everyOpposite : LIKENESS.opposite
  return isUniversal ? LIKENESS.universal : LIKENESS.argument
}
