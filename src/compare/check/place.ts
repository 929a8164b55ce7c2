import { isEventClass, isState } from '../../lexicon/event-classes.ts'
import { areEquivalent } from '../../lexicon/opposites.ts'
import { isPlural, singularOf } from '../../lexicon/plurals.ts'
import { areRelated } from '../../lexicon/related-events.ts'
import { siteSort } from '../../lexicon/site-nouns.ts'
import { sharesArgument } from '../arguments.ts'
import { dated, inWords } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import { alike } from '../names.ts'
import type { Check } from './check.ts'

/** How alike two clauses must be: less where their event is said of one thing, more where a place is only described. */
const LIKENESS = {
  argument: 0.08,
  otherVerb: 0.3,
  contrary: 0.2,
  named: 0.18,
  described: 0.5,
  agreement: 0.6,
  almostOne: 0.45,
}

/** One event in two places: "took off from A" against "flew out of B". */
export const place: Check = {
  kind: 'place',
  rule: 'place',
  likeness: LIKENESS.argument,
  within: false,
  group: ({ body }) => (body.value.type === 'place' ? roleOf(body.slot) : null),
  compare: (a, b, similarity) => {
    const [x, y] = [placeOf(a), placeOf(b)]
    if (x === null || y === null || similarity < likenessNeeded(a, b)) return null
    if (!isOneEvent(a, b) && similarity < LIKENESS.almostOne) return null
    // "No wells were tested outside the town" tells where nothing was.
    if ([a, b].some(({ claim }) => claim.body.polarity === 'denied') || [x, y].some(isMany)) return null
    // That two sources name one place for one sort of event is worth a word only where their clauses are alike.
    if (alike(x, y)) return similarity >= LIKENESS.agreement ? 'same' : null
    return nested(a, b) || mayBeOne(x, y) ? null : 'exclusive'
  },
  tie: (a, b) => (sharesArgument(a, b) ? 0.3 : 0),
  explain: ({ a, b }) => `${dated(a)} puts it ${inWords(a)}, ${dated(b)} ${inWords(b)}.`,
}

/** "origin" of "depart.origin". */
const roleOf = (slot: string): string => slot.split('.')[1] ?? ''

const classOf = ({ claim }: Entry): string => claim.body.slot.split('.')[0] ?? ''

/** One class of events, or two by which a story tells one event of one thing: "it broke out at", "it burned at". */
const isOneEvent = (a: Entry, b: Entry): boolean =>
  classOf(a) === classOf(b) ||
  ((areRelated(classOf(a), classOf(b)) || areEquivalent(classOf(a), classOf(b))) && sharesArgument(a, b))

const placeOf = ({ claim }: Entry): string | null => (claim.body.value.type === 'place' ? claim.body.value.name : null)

function likenessNeeded(a: Entry, b: Entry): number {
  // Any troops operate and anything is found anywhere: such verbs tie two places only where the rest does.
  if (!isEventClass(classOf(a)) || isState(classOf(a)))
    return sharesArgument(a, b) ? LIKENESS.otherVerb : LIKENESS.described
  if (sharesArgument(a, b)) return LIKENESS.argument
  if (areContrary(placeOf(a) ?? '', placeOf(b) ?? '')) return LIKENESS.contrary
  return [a, b].every((each) => isNamed(placeOf(each) ?? '')) ? LIKENESS.named : LIKENESS.described
}

const SIDES = /\b(?:north|south|east|west|left|right|upper|lower)/i

/** "the northern pier", "the southern pier": one noun and two sides of it. */
function areContrary(x: string, y: string): boolean {
  const [p, q] = [SIDES.exec(x)?.[0], SIDES.exec(y)?.[0]]
  return (
    p !== undefined &&
    q !== undefined &&
    p.toLowerCase() !== q.toLowerCase() &&
    x.split(' ').at(-1) === y.split(' ').at(-1)
  )
}

/** "two towns" are no place. */
const isMany = (name: string): boolean => {
  const last = name.split(/\s+/).at(-1) ?? ''
  return !isNamed(name) && isPlural(last)
}

const isNamed = (name: string): boolean => /\p{Lu}/u.test(name)

const sortOf = (name: string): number | null => siteSort(singularOf(name.toLowerCase().split(/\s+/).at(-1) ?? ''))

/** "Selm" may be "a southern town": a name and a description exclude each other only where both tell their sort. */
function mayBeOne(x: string, y: string): boolean {
  const [p, q] = [sortOf(x), sortOf(y)]
  if (isNamed(x) && isNamed(y)) return false
  if (isNamed(x) !== isNamed(y)) return p === null || q === null || p === q
  return p === q && modifiers(x).some((word) => modifiers(y).includes(word))
}

const modifiers = (name: string): readonly string[] => name.toLowerCase().split(/\s+/).slice(0, -1)

/** A town and its province are no two places: one side names both in one breath, and not to tell them apart. */
function nested(a: Entry, b: Entry): boolean {
  const [x, y] = [placeOf(a) ?? '', placeOf(b) ?? '']
  return names(a, y) || names(b, x)
}

function names({ claim, source }: Entry, name: string): boolean {
  const sentence = source.text.slice(claim.span.start, claim.span.end)
  const at = sentence.indexOf(name)
  return at >= 0 && !CONTRAST.test(sentence.slice(0, at))
}

/** "forty miles from the one", "rather than the other": named as the place that it was not. */
const CONTRAST =
  /(?:\b(?:away|miles?|kilomet(?:er|re)s?|far|side|hours?) (?:\p{L}+ ){0,4}from|\brather than|\binstead of|\bnot|\bnever (?:\p{L}+ )?)(?: (?:in|at|on))?(?: the)? ?$/iu
