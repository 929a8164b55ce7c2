import { isFunctionWord } from '../lexicon/function-words.ts'
import { isGeneric, mayCountTheSame } from '../lexicon/noun-classes.ts'
import { stem } from '../lexicon/stem.ts'
import { dimension } from './base-unit.ts'
import { intervalOf } from './interval-of.ts'
import type { Entry } from './ledger.ts'
import { alike } from './names.ts'

/** How the counted nouns of two figures stand to each other; `open` where one of them names none. */
type NounTie = 'same' | 'generic' | 'class' | 'open' | 'other'

/** How the events do that govern two figures. */
type EventTie = 'same' | 'shared' | 'open' | 'other'

/** How alike two subjects must be by what ties their figures together; null: they are never held against each other. */
const NEEDED: Readonly<Record<NounTie, Readonly<Record<EventTie, number | null>>>> = {
  // "six batteries will be supplied", "eight batteries": a noun of its own needs little else.
  same: { same: 0.2, shared: 0.2, open: 0.22, other: 0.36 },
  // "31 people have died", "57 people were killed": people do anything, so the event must tie them.
  generic: { same: 0.15, shared: 0.2, open: 0.4, other: null },
  // "12,480 adults were enrolled", "14,280 participants"
  class: { same: 0.1, shared: 0.14, open: 0.26, other: null },
  // "held 31 million cubic meters", "lost 2,400 barrels"
  open: { same: 0.28, shared: 0.34, open: null, other: null },
  other: { same: null, shared: null, open: null, other: null },
}

/** Compound units ("cubic meters a second") are rare enough to tie two figures by themselves. */
const COMPOUND = 0.28

/** What a modifier that only one side has ("living birds" against "birds") asks for beside, and at most. */
const MODIFIER = 0.08
const MODIFIERS = 0.2

/** The likeness (cosine, 0…1) from which two figures may be of one thing; null where they never are. */
export function likenessNeeded(a: Entry, b: Entry): number | null {
  if (isApart(a, b)) return null
  const noun = nounTie(a, b)
  if (isCompound(a) && noun !== 'other') return COMPOUND
  const needed = NEEDED[noun][eventTie(a, b)]
  if (needed === null || (isPart(a) && eventTie(a, b) !== 'same')) return null
  return needed + Math.min(MODIFIERS, MODIFIER * unmatched(a, b))
}

function nounTie({ claim: a }: Entry, { claim: b }: Entry): NounTie {
  const [x, y] = [a.body.subject.head, b.body.subject.head]
  if (x === null || y === null) return 'open'
  if (x === y) return isGeneric(x) ? 'generic' : 'same'
  return mayCountTheSame(x, y) ? 'class' : 'other'
}

function eventTie(a: Entry, b: Entry): EventTie {
  const [x, y] = [eventOf(a), eventOf(b)]
  if (x !== null && x === y) return 'same'
  const [p, q] = [a.claim.body.subject.classes, b.claim.body.subject.classes]
  if (p.some((each) => q.includes(each))) return 'shared'
  return x === null || y === null ? 'open' : 'other'
}

/** The event that governs the figure; null where its slot is named after its noun. */
const eventOf = ({ claim }: Entry): string | null => {
  const event = claim.body.slot.split('.')[0] ?? ''
  return claim.body.subject.classes.includes(event) ? event : null
}

/** Two parts of a whole are held against each other only as parts of one event: "30 were closed", "12 were sold". */
const isPart = ({ claim }: Entry): boolean => claim.body.figure === 'share' && claim.body.slot.endsWith('.count')

const isCompound = (entry: Entry): boolean => dimension(intervalOf(entry)?.unit ?? '').includes(' per ')

/** Words that part one figure from all the others of its noun. */
const FURTHER = /\b(?:other|others|another|further|additional|more|extra|remaining|new|first|last|second|third)\b/i

/** An average is held only against an average. */
const AVERAGE = /\b(?:average|mean|median|typical|typically)\b/i

/** Both say whose or which they are, and it is not the same: "14 Norse boats", "the 20 boats of the Danes". */
function isApart(a: Entry, b: Entry): boolean {
  if (FURTHER.test(words(a)) !== FURTHER.test(words(b)) || AVERAGE.test(sentence(a)) !== AVERAGE.test(sentence(b)))
    return true
  const [x, y] = [namesIn(a.claim.body.scope), namesIn(b.claim.body.scope)]
  return x.length > 0 && y.length > 0 && !x.some((name) => y.some((other) => alike(name, other)))
}

const sentence = ({ claim, source }: Entry): string => source.text.slice(claim.span.start, claim.span.end)

const words = ({ claim, source }: Entry): string => source.text.slice(claim.body.words.start, claim.body.words.end)

const namesIn = (scope: string | null): readonly string[] =>
  [...(scope?.matchAll(/\p{Lu}[\p{L}-]+/gu) ?? [])].map(([name]) => name)

/** How many modifiers of the counted noun one side has and the other's sentence has not. */
const unmatched = (a: Entry, b: Entry): number => missing(a, b) + missing(b, a)

function missing({ claim }: Entry, { claim: other }: Entry): number {
  const { stems, context, head } = other.body.subject
  const theirs = new Set([...stems, ...context, ...modifiers(other.body.scope), stem(head ?? '')])
  const own = modifiers(claim.body.scope).filter((each) => each !== stem(claim.body.subject.head ?? ''))
  return own.filter((each) => !theirs.has(each)).length
}

const modifiers = (scope: string | null): readonly string[] =>
  (scope?.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !isFunctionWord(word)).map(stem)
