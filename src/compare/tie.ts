import type { PlacedClaim } from '../domain/index.ts'
import { eventClasses, isEventClass, isState } from '../lexicon/event-classes.ts'
import { isCurrency, isGeneric, mayCountTheSame } from '../lexicon/noun-classes.ts'
import { areRelated } from '../lexicon/related-events.ts'
import { stem } from '../lexicon/stem.ts'
import { mayStandFor } from '../lexicon/wordnet.ts'
import { isApart, periodOf } from './apart.ts'
import { sharesArgument, tellsArguments } from './arguments.ts'
import { dimension } from './base-unit.ts'
import { intervalOf } from './interval-of.ts'
import type { Entry, Ledger } from './ledger.ts'
import { matched, modifiers, unmatched } from './modifiers.ts'
import { sharesWhole } from './shared-whole.ts'

/** How the counted nouns of two figures stand to each other; `open` where one of them names none. */
type NounTie = 'same' | 'generic' | 'class' | 'open' | 'other'

/** How the events do that govern two figures. */
type EventTie = 'same' | 'shared' | 'open' | 'other'

/** How alike two subjects must be by what ties their figures together; null: they are never held against each other. */
const NEEDED: Readonly<Record<NounTie, Readonly<Record<EventTie, number | null>>>> = {
  // "nine turbines will be supplied", "eleven turbines": a noun of its own needs little else.
  same: { same: 0.2, shared: 0.2, open: 0.22, other: 0.36 },
  // "18 people have died", "33 people were killed": people do anything, so the event must tie them.
  generic: { same: 0.1, shared: 0.2, open: null, other: 0.5 },
  // "640 adults were enrolled", "690 participants"
  class: { same: 0.06, shared: 0.14, open: 0.26, other: null },
  // "held 19 million cubic meters", "lost 300 barrels"
  open: { same: 0.28, shared: 0.34, open: 0.38, other: null },
  other: { same: null, shared: null, open: null, other: null },
}

/** Compound units ("cubic meters a second") are rare enough to tie two figures by themselves. */
const COMPOUND = 0.28

/** What neither a noun nor an event ties together is of one thing only where all the rest of the clauses is almost one. */
const OF_ANYTHING = 0.42

const ofAlmostOne = (a: Entry, b: Entry): number | null => (beyondNoun(a, b) >= OF_ANYTHING ? OF_ANYTHING : null)

/** Amounts whose events are said of different things: a dam and its reservoir may still be one. */
const OF_OTHERS = 0.5

/** What a modifier that only one side has ("tagged seals" against "seals") asks for beside, and at most. */
const MODIFIER = 0.08
const MODIFIERS = 0.2

/** The likeness (cosine, 0…1) from which two figures may be of one thing; null where they never are. */
export function likenessNeeded(a: Entry, b: Entry, ledger: Ledger): number | null {
  if (isApart(a, b)) return null
  const noun = nounTie(a, b)
  const tied = likenessOfTied(a, b, ledger)
  // Two notes of a line or two that are held against each other speak of one thing.
  const areNotes =
    [a, b].every((each) => isNote(each) && !isPart(each)) &&
    noun !== 'other' &&
    !isOnlyNoun(a, b, noun) &&
    !befellSome(a, b)
  return areNotes ? leastOf(tied, OF_NOTES) : tied
}

/** Whether a figure has a unit of measure: tonnes, meters. */
const isMeasured = (entry: Entry): boolean =>
  !/^(?:time|count|percent.*|[A-Z]{3})$/.test(dimension(intervalOf(entry)?.unit ?? 'count'))

const OF_NOTES = 0.1

/** The length of a note, in UTF-16 units. */
const NOTE = 400

const isNote = ({ source }: Entry): boolean => source.text.length <= NOTE

function likenessOfTied(a: Entry, b: Entry, ledger: Ledger): number | null {
  const { valuesBeside } = ledger
  const noun = nounTie(a, b)
  // "26 years", "50 percent", "two million pounds": what no noun and no event tie may be of anything, but for measures.
  if (noun === 'open' && eventTie(a, b, noun) === 'open' && !isMeasured(a)) return ofAlmostOne(a, b)
  if (noun !== 'other' && (isCompound(a) || (noun !== 'open' && periodOf(a) !== null))) return COMPOUND
  // Sums and measures name no noun: what their events are said of has to tell them apart.
  if (noun === 'open' && tellsArguments(a) && tellsArguments(b) && !sharesArgument(a, b)) return OF_OTHERS
  const event = eventTie(a, b, noun)
  if ((event === 'other' || event === 'open') && befellSome(a, b)) return null
  // "employs 214 people", "17 the number of workers killed": that both work there makes no one event.
  if (event === 'shared' && (harmOf(a) === null) !== (harmOf(b) === null) && befellSome(a, b)) return null
  // "has a staff of 2,450", "will take over 1,715": what is planned is told apart from what is, unless one event ties them.
  if (isPlanned(a) !== isPlanned(b) && (event === 'open' || event === 'other')) return null
  const isDecided = ledger.decided.isOne(a.claim.id, b.claim.id)
  if (noun === 'open' && event === 'open' && beyondNoun(a, b) < BEYOND_UNIT && !isDecided) return null
  const isSole = noun === 'same' && areSole(a, b, ledger)
  if (isOnlyNoun(a, b, noun) && !isDecided && !isSole) return null
  if (isSole) return SOLE
  // "collected £5.4 million", "paid out £2.1 million": what both are said of does not make two events one.
  const isOneSum = noun !== 'open' || event !== 'other'
  const ownNeed = NEEDED[noun][event] ?? (event === 'open' ? ofAlmostOne(a, b) : null)
  const needed = sharesArgument(a, b) && isOneSum ? leastOf(ownNeed, ARGUMENT[noun]) : ownNeed
  if (
    needed === null ||
    (isPart(a) && event !== 'same' && !sharesWhole(a, b, ledger) && !areOnePart(a, b, noun, ledger))
  )
    return null
  const bonus = MODIFIER * matched(a, b) + (sharesFigure(valuesBeside(a), valuesBeside(b)) ? FIGURE : 0)
  return Math.max(LEAST, needed + Math.min(MODIFIERS, MODIFIER * unmatched(a, b)) - bonus)
}

/** Whether both are the only figures of their noun in texts of some length: in a note, that tells nothing. */
const areSole = (a: Entry, b: Entry, { isSoleFigure }: Ledger): boolean =>
  isSoleFigure(a) && isSoleFigure(b) && unmatched(a, b) === 0 && !isNote(a) && !isNote(b)

/** The only figures of one noun that two sources give: "the 63 branches", "all 58 of its branches". */
const SOLE = 0.3

/** Two figures of one noun have this much in common besides it: "ninety beds", "137 beds" alone tell of any beds. */
const BEYOND_NOUN = 0.03

const isPlanned = ({ claim }: Entry): boolean => claim.body.modality === 'planned'

/** Two amounts without a noun or an event have this much in common besides their unit. */
const BEYOND_UNIT = 0.2

/** Whether two figures have hardly more in common than the noun that they count. */
const isOnlyNoun = (a: Entry, b: Entry, noun: NounTie): boolean =>
  noun === 'same' && ['open', 'other'].includes(eventTie(a, b, noun)) && beyondNoun(a, b) < BEYOND_NOUN

/** The likeness of two subjects without the counted noun and the unit. */
function beyondNoun(a: Entry, b: Entry): number {
  const noun = `stem ${stem(a.claim.body.subject.head ?? '')}`
  let product = 0
  for (const [feature, value] of a.features)
    if (feature !== noun && !/^(?:head|kind|unit) /.test(feature)) product += value * (b.features.get(feature) ?? 0)
  return product
}

/** The likeness needed where both events are said of one thing: "the quay cost 12 million", "the quay has swallowed 17". */
const ARGUMENT: Readonly<Record<NounTie, number | null>> = {
  same: 0.16,
  generic: null,
  class: 0.12,
  open: 0.22,
  other: null,
}

/** Another figure that both sentences have: "48 wells in seven villages", "44 wells in seven villages". */
const FIGURE = 0.06

const sharesFigure = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((value) => b.has(value))

/** However much ties two figures, their sentences have this much in common. */
const LEAST = 0.05

const leastOf = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b)

function nounTie({ claim: a }: Entry, { claim: b }: Entry): NounTie {
  const [x, y] = [a.body.subject.head, b.body.subject.head]
  // "watched 3,000 times" counts the event and names no thing.
  if (x === null || y === null || x === 'time' || y === 'time' || isCurrency(x) || isCurrency(y)) return 'open'
  if (x === y) return isGeneric(x) ? 'generic' : 'same'
  // "1,760 women" are some of "3,000 people", and never all of them.
  if (SOME.has(x) !== SOME.has(y) || (SOME.has(x) && SOME.has(y))) return 'other'
  // The members of a union are some of those who work somewhere.
  if ((x === 'member') !== (y === 'member')) return 'other'
  if (isModifier(b, x) || isModifier(a, y)) return 'class'
  return mayCountTheSame(x, y) || (!isGeneric(x) && !isGeneric(y) && mayStandFor(x, y, 'noun')) ? 'class' : 'other'
}

/** "crystal" for "crystal meth": the word before one noun is the other. */
const isModifier = ({ body }: PlacedClaim, noun: string): boolean => modifiers(body.scope).includes(stem(noun))

/** Nouns for some of the people of a place, by sex or age. */
const SOME = new Set('man woman boy girl child baby'.split(' '))

function eventTie(a: Entry, b: Entry, noun: NounTie): EventTie {
  const [x, y] = [eventOf(a), eventOf(b)]
  if (x !== null && x === y) return 'same'
  // "killed 23 and made 1,150 sick": what befell some did not befall the others.
  if (x !== null && y !== null && HARM.has(x) && HARM.has(y)) return 'other'
  if (x !== null && y !== null && noun !== 'open' && areRelated(x, y)) return 'shared'
  // "collected £5.4 million" and "paid out £3.45 million": nothing but the event tells two sums apart.
  if (x !== null && y !== null && noun === 'open' && PRICE.has(x) && PRICE.has(y) && sharesArgument(a, b))
    return 'shared'
  if (x !== null && y !== null && noun === 'open' && !isState(x) && !isState(y)) return 'other'
  const [p, q] = [a.claim.body.subject.classes, b.claim.body.subject.classes]
  if (p.some((each) => isEventClass(each) && q.includes(each))) return 'shared'
  if (x === null && y === null && verbOf(a) === verbOf(b) && verbOf(a) !== null) return 'shared'
  return x === null || y === null || isState(x) || isState(y) ? 'open' : 'other'
}

/** "1,100 workers were inside", "41 workers died": what befell some tells nothing of how many there are. */
const befellSome = (a: Entry, b: Entry): boolean => befalls(a, b) || befalls(b, a)

/** Whether what the one figure tells befell people of whom the other tells nothing of the sort: "the toll reached seven" does. */
const befalls = (one: Entry, other: Entry): boolean => {
  const event = eventOf(one) ?? harmOf(one)
  if (event === null || !BEFALLING.has(event) || BEFALLING.has(eventOf(other) ?? '')) return false
  return !other.claim.body.subject.classes.includes(event)
}

/** What befell those whom a figure counts by their noun: "17 the number of workers killed". */
const harmOf = ({ claim: { body }, source }: Entry): string | null => {
  const behind = /^(?: who)?(?: were| was| have been)? (\p{L}+)/u.exec(
    source.text.slice(body.words.end, body.words.end + BEHIND),
  )
  return eventClasses(stem(behind?.[1] ?? '')).find((each) => HARM.has(each)) ?? null
}

/** How far behind a figure its participle ends, in UTF-16 units. */
const BEHIND = 40

/** The verb that governs a figure, where its slot is named after it and not after the noun. */
const verbOf = ({ claim }: Entry): string | null => {
  const verb = claim.body.slot.split('.')[0] ?? ''
  return claim.body.subject.classes.includes(verb) ? verb : null
}

/** What a thing cost is what was paid for it. */
const PRICE = new Set(['cost', 'pay', 'buy'])

const HARM = new Set(['die', 'injure', 'miss', 'infect'])

/** What is told of some out of all, or of all who live somewhere. */
const BEFALLING = new Set([...HARM, 'lose', 'live', 'arrest', 'charge', 'convict'])

/** The event that governs the figure; null where its slot is named after its noun, or after a verb that no class has. */
const eventOf = ({ claim }: Entry): string | null => {
  const event = claim.body.slot.split('.')[0] ?? ''
  return isEventClass(event) && claim.body.subject.classes.includes(event) ? event : null
}

/** Two parts of a whole are held against each other only as parts of one event: "30 were closed", "12 were sold". */
const isPart = ({ claim }: Entry): boolean => claim.body.figure === 'share' && claim.body.slot.endsWith('.count')

const isCompound = (entry: Entry): boolean => dimension(intervalOf(entry)?.unit ?? '').includes(' per ')

/** "Five of its carriages left the rails", "six of the carriages had jumped the rails": what is said of them tells the part. */
const areOnePart = (a: Entry, b: Entry, noun: NounTie, ledger: Ledger): boolean =>
  noun === 'same' &&
  isPart(b) &&
  (sharesArgument(a, b) || sharesVerb(a, b)) &&
  ledger.likeness(a, b) >= LIKENESS_OF_PARTS

const sharesVerb = ({ claim: a }: Entry, { claim: b }: Entry): boolean =>
  a.body.subject.classes.some((each) => b.body.subject.classes.includes(each))

const LIKENESS_OF_PARTS = 0.4
