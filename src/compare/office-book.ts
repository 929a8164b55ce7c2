import { adjectivesOf } from '../lexicon/country-words.ts'
import { readOffice } from '../lexicon/offices.ts'
import { mayReferToOne } from '../lexicon/referents.ts'
import { groupBy } from './group-by.ts'
import type { Entry } from './ledger.ts'
import { alike } from './names.ts'

/** What all sources together tell of who holds which office of which body. */
export interface OfficeBook {
  /** Whether two holders of one office may hold it for one body: "Mexico's president" and "President Doe". */
  readonly mayShare: (a: Entry, b: Entry) => boolean
  /** Whether an official publisher names its own minister, and nobody tells whose minister the other one is. */
  readonly isOfNobodyKnown: (a: Entry, b: Entry) => boolean
  /** Whether any source gives this person the office that these words name: "Irena Doe", "the governor". */
  readonly holds: (name: string, role: string) => boolean
  /** Whether the sources know who bears the office that these words name, and it is not this person. */
  readonly isHeldByAnother: (name: string, role: string) => boolean
  /** The body that any source names with a holder: "peru"; null where none does. */
  readonly bodyOf: (entry: Entry) => string | null
}

/** One person in one office, from all sources that name them in it. */
interface Holder {
  readonly name: string
  readonly bodies: Set<string>
  readonly sources: Set<string>
}

/**
 * Pools, for each office and person, the bodies that any source names with them. Two people that one source names in
 * one office side by side hold it for different bodies: whoever stands beside the president of one country is the
 * president of another.
 */
export function officeBook(entries: readonly Entry[]): OfficeBook {
  const offices = groupBy(entries, (entry) => (nameOf(entry) === null ? null : officeOf(entry)))
  const book = new Map([...offices].map(([office, held]) => [office, holdersOf(held)] as const))
  const find = (entry: Entry): Holder | undefined => book.get(officeOf(entry))?.get(surname(nameOf(entry) ?? ''))
  return {
    mayShare: (a, b) => {
      const [x, y] = [find(a), find(b)]
      if (x === undefined || y === undefined) return false
      if (
        NEEDS_BODY.has(postOf(a.claim.body.subject.head ?? '', a.claim.body.scope ?? '')) &&
        (x.bodies.size === 0 || y.bodies.size === 0)
      )
        return false
      if (isElsewhere(x, b) || isElsewhere(y, a)) return false
      if (x.bodies.size > 0 && y.bodies.size > 0)
        return shareBody(x.bodies, y.bodies) || isMeant(x.bodies, y.bodies, b) || isMeant(y.bodies, x.bodies, a)
      if (tellsCounterpart(a) || tellsCounterpart(b)) return false
      if (isSomebodys(a) || isSomebodys(b) || isUnheardOf(x.bodies, b) || isUnheardOf(y.bodies, a)) return false
      const rivals = [...(book.get(officeOf(a))?.values() ?? [])]
      return !areApart(x, y) && !standsBeside(rivals, x, y.bodies) && !standsBeside(rivals, y, x.bodies)
    },
    isOfNobodyKnown: (a, b) => {
      const [x, y] = [find(a), find(b)]
      return x?.bodies.size === 0 && y?.bodies.size === 0 && (isOfficial(a) || isOfficial(b))
    },
    holds: (name, role) => {
      const office = readOffice(role)?.office
      return office !== undefined && book.get(postOf(office, ''))?.get(surname(name)) !== undefined
    },
    isHeldByAnother: (name, role) => {
      const read = readOffice(role)
      const holders = read?.exclusive ? book.get(postOf(read.office, '')) : undefined
      return holders?.size === 1 && !holders.has(surname(name))
    },
    bodyOf: (entry) => [...(find(entry)?.bodies ?? [])].sort()[0] ?? null,
  }
}

/** Offices that every body has: without its body, "the chair" may be anybody's. */
const NEEDS_BODY = new Set(
  'chair head secretary editor commander principal dean curator owner author architect founder'.split(' '),
)

/** "Republic of Orrin", "City of Leeds": the body that an official publisher speaks for. */
const OFFICIAL =
  /\b(?:Republic|Kingdom|State|City|County|Province|Government|Commonwealth|Federation|Union) of (?:the )?(\p{Lu}[\p{L}-]+)/u

const isOfficial = ({ source, claim: { body } }: Entry): boolean =>
  OFFICIAL.test(source.publisher ?? '') && GOVERNING.test(body.subject.head ?? '')

/** Offices of a state at home; an ambassador is of another one. */
const GOVERNING = /^(?:minister|secretary) of |^(?:president|prime minister|chancellor|minister)$/

/** Whether a holder belongs to another state than the official publisher in whose paper the other one stands. */
function isElsewhere(holder: Holder, { source, claim }: Entry): boolean {
  const own = OFFICIAL.exec(source.publisher ?? '')?.[1]
  if (own === undefined || holder.bodies.size === 0 || claim.body.scope !== null) return false
  return ![...holder.bodies].some((body) => alike(body, own))
}

/** "His defense minister, " before a name: the office is of whoever "he" is, and not of whom another source speaks. */
const SOMEBODYS = /\b(?:his|her|their) (?!successor\b|predecessor\b)(?:[\p{L}-]+ ){0,4}[\p{L}-]+,? $/iu

const isSomebodys = ({ source, claim: { span, body } }: Entry): boolean =>
  body.scope === null && SOMEBODYS.test(source.text.slice(span.start, body.words.start))

/** "The minister has written to her counterpart": there are two of that office. */
const tellsCounterpart = ({ source, claim: { span } }: Entry): boolean =>
  /\bcounterparts?\b/i.test(source.text.slice(span.start, span.end))

/** Whether a source that names an office without its body never speaks of any of these bodies. */
const isUnheardOf = (bodies: ReadonlySet<string>, { source }: Entry): boolean => {
  const text = `${source.publisher ?? ''} ${source.text}`.toLowerCase()
  return (
    bodies.size > 0 && ![...bodies].some((body) => body.split(' ').some((word) => text.includes(word.slice(0, KEPT))))
  )
}

/** Words for whoever stands at the top of a body: outlets take one for the other. */
const TOP = new Set(['head', 'director', 'manager', 'superintendent', 'director-general', 'executive director'])

/** Bodies that meet are headed by their chair. */
const MEETING = /\b(?:commission|committee|board|panel|inquiry|council|tribunal|conference)\b/

/** One name for posts that are one: the head, the director, the chair of a panel. */
export const postOf = (office: string, body: string): string => {
  if (office === 'managing director') return 'chief executive'
  if (office === 'captain' && AIRCRAFT.test(body)) return 'pilot'
  if (FUNCTIONS.test(body)) return `${office} of ${body}`
  return TOP.has(office) || (office === 'chair' && MEETING.test(body)) ? 'head' : office
}

/** "Director of finance": who leads a part of the work leads no body. */
const FUNCTIONS =
  /^(?:finances?|operations|communications?|research|engineering|safety|sales|marketing|technology|security|personnel|human resources|public affairs|programmes?|programs?|planning|logistics)$/

/** What a captain commands from the cockpit. */
const AIRCRAFT = /\b(?:aircraft|plane|jet|airliner|helicopter|flight)$/

/** The name in an office claim; null for claims of other types. */
export const nameOf = ({ claim }: Entry): string | null =>
  claim.body.value.type === 'entity' && claim.body.slot.startsWith('office.') ? claim.body.value.name : null

const officeOf = ({ claim }: Entry): string => postOf(claim.body.subject.head ?? '', claim.body.scope ?? '')

const surname = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? ''

/** Holders by surname: in one office two people of one surname are taken for one. */
function holdersOf(held: readonly Entry[]): ReadonlyMap<string, Holder> {
  const holders = new Map<string, Holder>()
  for (const entry of held) {
    const name = nameOf(entry) ?? ''
    const holder = holders.get(surname(name)) ?? { name, bodies: new Set(), sources: new Set() }
    if (entry.claim.body.scope !== null) holder.bodies.add(entry.claim.body.scope)
    // A former holder beside the present one holds the same office, and not that of another body.
    if (entry.claim.body.slot === 'office.holder') holder.sources.add(entry.source.id)
    holders.set(surname(name), holder)
  }
  return holders
}

const shareBody = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) =>
    [...b].some(
      (other) =>
        one === other ||
        alike(one, other) ||
        areOneMeeting(one, other) ||
        areOneSide(one, other) ||
        areOneState(one, other) ||
        areReferred(one, other),
    ),
  )

/** "tessaria", "tessarian": a state and its adjective. */
const areOneState = (one: string, other: string): boolean =>
  adjectivesOf(one).includes(other) || adjectivesOf(other).includes(one)

/** Words for those who speak for a state at a table. */
const SIDE = /\b(?:delegation|side|team|negotiators?|mission)\b/

/** How many letters of a state's name its adjective keeps: "Tessaria", "Tessarian". */
const KEPT = 5

/** "delegation of Tessaria", "Tessarian side": those who speak for one state. */
const areOneSide = (one: string, other: string): boolean =>
  SIDE.test(one) &&
  SIDE.test(other) &&
  one.split(' ').some((word) => word.length > KEPT && other.includes(word.slice(0, KEPT)) && !SIDE.test(word))

/** "the camp", "the Orrin Reception Centre": a noun alone may stand for the body that another source names. */
const areReferred = (one: string, other: string): boolean => {
  const [x, y] = [one.split(' '), other.split(' ')]
  return Math.min(x.length, y.length) === 1 && mayReferToOne(x.at(-1) ?? '', y.at(-1) ?? '')
}

/** Nouns by which a text calls a body that it names elsewhere: "the company", "the ferry". */
const STANDS_FOR_NAME =
  /^(?:company|firm|group|operator|manufacturer|factory|mill|plant|bank|airline|carrier|club|union|agency|authority|ministry|board|department|institute|university|college|hospital|museum|gallery|newspaper|charity|foundation|party|ship|vessel|ferry|boat|trawler|tanker|freighter|aircraft|plane|helicopter|train|lorry|truck|bus)$/

/** Whether a source calls by a mere noun, "the company", one of the bodies that another names, and names it elsewhere. */
const isMeant = (named: ReadonlySet<string>, called: ReadonlySet<string>, { source }: Entry): boolean => {
  const text = source.text.toLowerCase()
  return (
    [...called].every((noun) => STANDS_FOR_NAME.test(noun)) &&
    [...named].some((name) => !STANDS_FOR_NAME.test(name) && text.includes(name))
  )
}

/** "the independent commission", "the curriculum commission": a story has one, unless both are told by more words. */
function areOneMeeting(one: string, other: string): boolean {
  const [x, y] = [one.split(' '), other.split(' ')]
  return x.at(-1) === y.at(-1) && MEETING.test(x.at(-1) ?? '') && Math.min(x.length, y.length) <= 2
}

/** Whether one source names both in this office. */
const areApart = (a: Holder, b: Holder): boolean => a !== b && [...a.sources].some((source) => b.sources.has(source))

/** Whether some source names `person` in this office beside somebody who holds it for one of these bodies. */
const standsBeside = (rivals: readonly Holder[], person: Holder, bodies: ReadonlySet<string>): boolean =>
  bodies.size > 0 && rivals.some((rival) => areApart(person, rival) && shareBody(rival.bodies, bodies))
