import { COUNTRIES } from './countries.ts'

/** How many may hold an office at one time: `one`, one for each named body (`body`), or `many`. */
type Holders = 'one' | 'body' | 'many'

interface OfficeRow {
  readonly office: string
  readonly variants: readonly string[]
  readonly holders: Holders
}

/** One office a line: office | its names | how many hold it at one time. A portfolio office ends in " of". */
const ROWS = `
prime minister|prime minister,premier,taoiseach,chancellor of germany|one
president|president,presidente|one
minister of|minister of state for,minister of the,minister of,minister for the,minister for,minister|one
secretary of|secretary of state for,secretary of the,secretary of,secretary for|one
secretary-general|secretary-general,secretary general,general secretary|one
governor|governor,gov.,lieutenant-governor|one
mayor|lord mayor,mayor,mayoress,city mayor|one
head of state|head of state|one
head of government|head of government|one
king|king,monarch|one
queen|queen|one
emperor|emperor|one
emir|emir|one
pope|pope,pontiff|one
chancellor|chancellor|one
attorney general|attorney-general,attorney general|one
chief justice|chief justice|one
speaker|speaker of the house,speaker|one
chair|chairman of the board,chairwoman of the board,chair of the board,chairman,chairwoman,chairperson,chair|body
chief executive|chief executive officer,chief executive,ceo|body
chief financial officer|chief financial officer,finance chief,cfo|body
chief operating officer|chief operating officer,coo|body
chief technology officer|chief technology officer,cto|body
chief medical officer|chief medical officer|body
chief of staff|chief of staff|body
chief prosecutor|chief prosecutor,prosecutor general,prosecutor-general,general prosecutor,chief public prosecutor|body
director-general|director-general,director general|body
managing director|managing director|body
executive director|executive director|body
director|director,directress|body
head|head,leader,chief,boss|body
commander|commander-in-chief,commander in chief,force commander,commander,commandant|body
incident commander|incident commander|body
principal investigator|principal investigator,lead investigator,chief investigator|body
general manager|general manager|body
manager|manager|body
secretary|regional secretary,permanent secretary,secretary|body
treasurer|treasurer|body
commissioner|commissioner|body
special representative|special representative of the secretary-general,special representative,special envoy|body
ambassador|ambassador|body
superintendent|superintendent|body
sheriff|sheriff|body
fire chief|fire chief,fire marshal|body
auditor general|auditor general,auditor-general,city auditor|body
comptroller|comptroller,controller,city controller|body
inspector general|inspector general,inspector-general|body
ombudsman|ombudsman,ombudswoman,public protector|body
rector|rector|body
vice-chancellor|vice-chancellor|body
provost|provost|body
dean|dean|body
principal|principal,headmaster,headmistress,head teacher|body
editor|editor-in-chief,editor in chief,editor|body
harbor master|harbor master,harbormaster,harbourmaster,harbour master|body
returning officer|returning officer|body
archbishop|archbishop|body
bishop|bishop|body
coroner|coroner|body
curator|chief curator,head curator|body
administrator|administrator|body
coordinator|coordinator|body
registrar|registrar|body
chief economist|chief economist|body
chief scientist|chief scientist,chief scientific officer|body
chief engineer|chief engineer|body
chief negotiator|chief negotiator,lead negotiator|body
city manager|city manager|one
first minister|first minister|one
vice president|vice president,vice-president|one
general counsel|general counsel|body
majority leader|majority leader|one
minority leader|minority leader|one
opposition leader|leader of the opposition,opposition leader|one
spokesperson|spokesperson,spokesman,spokeswoman,press officer,press secretary|many
lawyer|lawyer,attorney,solicitor,barrister,counsel|many
professor|professor|many
senator|senator|many
representative|representative,congressman,congresswoman|many
member|member of parliament,member,mp,councillor,councilor,councilman,councilwoman|many
judge|judge,justice,magistrate|many
analyst|analyst,economist,researcher,fellow|many
adviser|adviser,advisor,aide,consultant|many
engineer|engineer,inspector|many
prosecutor|prosecutor|many
envoy|envoy,delegate,diplomat|many
officer|officer,official|many
founder|founder,co-founder|many
owner|owner,landlord,landlady|many
captain|captain|many
coach|coach|many`

const OFFICES: readonly OfficeRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [office = '', variants = '', holders] = row.split('|')
    return {
      office,
      variants: variants.split(','),
      holders: holders === 'one' || holders === 'body' ? holders : 'many',
    }
  })

/** Verbs of holding an office, with the office they stand for: "who chairs the committee". */
const OFFICE_VERBS: ReadonlyMap<string, string> = new Map([
  ...['heads', 'leads', 'runs', 'heading', 'leading', 'headed', 'led', 'ran', 'oversees'].map(
    (verb) => [verb, 'head'] as const,
  ),
  ...['chairs', 'chairing', 'chaired'].map((verb) => [verb, 'chair'] as const),
  ...['commands', 'commanding', 'commanded'].map((verb) => [verb, 'commander'] as const),
  ...['directs', 'directed'].map((verb) => [verb, 'director'] as const),
  ...['manages', 'managed'].map((verb) => [verb, 'manager'] as const),
  ...['edits', 'edited'].map((verb) => [verb, 'editor'] as const),
  ...['governs', 'governed'].map((verb) => [verb, 'governor'] as const),
])

/** Phrases of holding an office: "the brigade is under …" does not count, "in command of the brigade" does. */
const OFFICE_PHRASES: readonly (readonly [string, string])[] = [
  ['in command of', 'commander'],
  ['in charge of', 'head'],
  ['at the head of', 'head'],
  ['at the helm of', 'head'],
]

const PAST_VERBS = new Set('headed led ran chaired commanded directed managed governed edited'.split(' '))

/** What changes an office: who held it before, for a time, below its holder, or not yet. */
export type Qualifier = 'former' | 'acting' | 'deputy' | 'elect'

/** Words before an office that change it: "former mayor", "interim head", "deputy governor", "incoming chair". */
const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ...'former ex onetime one-time late retired then erstwhile previous ousted deposed past'
    .split(' ')
    .map((word) => [word, 'former'] as const),
  ...'acting interim caretaker provisional'.split(' ').map((word) => [word, 'acting'] as const),
  ...'deputy vice assistant associate under'.split(' ').map((word) => [word, 'deputy'] as const),
  ...'elect incoming designate'.split(' ').map((word) => [word, 'elect'] as const),
])

/** Offices that have only one deputy at a time. */
const SINGLE_DEPUTY = new Set('president,prime minister,governor,mayor,attorney general,speaker'.split(','))

/** Words before an office that say nothing of it. */
const EMPTY = new Set(
  'the a an its his her their our my your this that current new next first longtime long-time long-serving incumbent sitting newly elected appointed who which is was and mr mrs ms dr also now second third powerful outspoken'.split(
    ' ',
  ),
)

/** American spellings of portfolios, and short forms: "foreign minister", "home secretary". */
const PORTFOLIOS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['foreign', 'foreign affairs'],
  ['home', 'home affairs'],
  ['the interior', 'interior'],
])

/** Portfolios that make "X secretary" a member of a government: "defense secretary", but "union secretary". */
const SECRETARIES = new Set(
  `defense defence state interior treasury health education transport transportation energy labor labour commerce war
   agriculture home foreign justice housing environment security trade business culture`.split(/\s+/),
)

/**
 * An office as words name it. `office` is the same for all variants ("CEO", "chief executive"); `body` is what it is an
 * office of, lower case, without articles; `exclusive` tells whether two people cannot hold it at one time.
 */
export interface Office {
  readonly office: string
  readonly qualifier: Qualifier | null
  readonly body: string | null
  readonly exclusive: boolean
}

interface Match {
  readonly at: number
  readonly end: number
  readonly row: OfficeRow
}

const byFirstWord = new Map<string, (readonly [readonly string[], OfficeRow])[]>()
for (const row of OFFICES)
  for (const variant of row.variants) {
    const words = variant.split(' ')
    const first = words[0] ?? ''
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), [words, row]])
  }
for (const variants of byFirstWord.values()) variants.sort(([a], [b]) => b.length - a.length)

const countryOf: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, adjectives }) =>
    adjectives.map((word) => [word.toLowerCase(), name.toLowerCase()] as const),
  ),
)

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our'])
const TIES = new Set(['of', 'for', 'at', 'in', 'to', 'from', 'with', 'on', 'over'])
const BODY_ENDS = new Set([
  ...[
    'who',
    'which',
    'that',
    'until',
    'till',
    'since',
    'when',
    'while',
    'after',
    'before',
    'during',
    'from',
    'for',
    'in',
  ],
  ...['and', 'but', 'at', 'said', 'says', 'told', 'under', 'is', 'was', 'has', 'had', 'by', 'as'],
])

/** "The ex-Mayor's Deputy-Elect," → the, ex, mayor's, deputy, elect. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(/\b(ex|vice|co|under)-(?!president\b|chancellor\b|founder\b)/g, '$1 ')
    .replace(/-(elect|designate)\b/g, ' $1')
    .replace(/([,;:“”"])/g, ' , ')
    .split(/\s+/)
    .map((word) => word.replace(/^['.]+|[']+$/g, ''))
    .filter((word) => word !== '')

const matchAt = (words: readonly string[], at: number): Match | null => {
  for (const [variant, row] of byFirstWord.get(words[at] ?? '') ?? [])
    if (variant.every((word, index) => words[at + index] === word)) return { at, end: at + variant.length, row }
  return null
}

/** The head office: of "mayor's chief of staff" the last before a preposition. */
const headOffice = (words: readonly string[]): Match | null => {
  let head: Match | null = null
  for (let at = 0; at < words.length; at += 1) {
    if (head !== null && (TIES.has(words[at] ?? '') || BODY_ENDS.has(words[at] ?? '') || words[at] === ',')) return head
    const match = matchAt(words, at)
    if (match === null) continue
    head = match
    at = match.end - 1
    if (match.row.variants.some((variant) => variant.endsWith(' of')) && match.end - match.at > 1) return head
  }
  return head
}

const phrase = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join(' '))

const meaningful = (words: readonly string[]): readonly string[] =>
  words
    .filter((word) => !EMPTY.has(word) && !QUALIFIERS.has(word) && word !== 'co')
    .map((word) => countryOf.get(word) ?? word)

/** "the FGR's international affairs office of X until May" → "international affairs office". */
const bodyAfter = (words: readonly string[]): string | null => {
  const stop = words.findIndex((word, index) => index > 0 && (BODY_ENDS.has(word) || word === ','))
  const cut = stop === -1 ? words : words.slice(0, stop)
  const of = cut.findIndex(
    (word, index) => index > 1 && word === 'of' && cut.slice(0, index).filter((w) => !ARTICLES.has(w)).length > 1,
  )
  const core = of === -1 ? cut : cut.slice(0, of)
  const owner = core.findLastIndex((word) => word.endsWith("'s"))
  const owned = owner === -1 || owner === core.length - 1 ? core : core.slice(owner + 1)
  return phrase(owned.filter((word) => !ARTICLES.has(word)).map((word) => word.replace(/'s$/, '')))
}

/** What stands before an office: its owner ("Peru's") and what it is an office of ("finance committee"). */
const before = (words: readonly string[]): { readonly owner: string | null; readonly of: string | null } => {
  const owner = words.findLastIndex((word) => word.endsWith("'s"))
  const owned = meaningful(words.slice(0, owner + 1)).map((word) => word.replace(/'s$/, ''))
  return { owner: phrase(owned), of: phrase(meaningful(words.slice(owner + 1))) }
}

const portfolioOf = (portfolio: string): string => PORTFOLIOS.get(portfolio) ?? portfolio

/** Splits "foreign affairs of Peru" into the portfolio and the state. */
const governmentOffice = (
  kind: string,
  words: readonly string[],
  owner: string | null,
): Pick<Office, 'office' | 'body'> => {
  const of = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'in' || word === ','))
  const portfolio = (of === -1 ? words : words.slice(0, of)).filter((word) => !ARTICLES.has(word)).join(' ')
  return {
    office: `${kind} ${portfolioOf(portfolio)}`,
    body: owner ?? (of === -1 ? null : bodyAfter(words.slice(of + 1))),
  }
}

/** Splits the state from the portfolio in "mexican security" (minister), countries having replaced their adjectives. */
const stateAndPortfolio = (of: string): { readonly state: string | null; readonly portfolio: string } => {
  const state = COUNTRIES.find(({ name }) => of.startsWith(`${name.toLowerCase()} `))?.name.toLowerCase() ?? null
  return { state, portfolio: state === null ? of : of.slice(state.length + 1) }
}

const named = (match: Match, words: readonly string[]): Pick<Office, 'office' | 'body'> => {
  const { owner, of } = before(words.slice(0, match.at))
  const rest = words.slice(match.end)
  const kind = match.row.office
  const isOf = kind.endsWith(' of') && match.end - match.at > 1
  if (isOf && rest.length > 0) return governmentOffice(kind, rest, owner ?? of)
  const after = TIES.has(rest[0] ?? '') ? bodyAfter(rest.slice(1)) : null
  const last = of?.split(' ').at(-1) ?? ''
  const isGovernment = kind === 'minister of' || (kind === 'secretary' && SECRETARIES.has(last))
  if (isGovernment && of !== null) {
    const { state, portfolio } = stateAndPortfolio(of)
    const office = kind === 'secretary' ? 'secretary of' : kind
    return { office: `${office} ${portfolioOf(portfolio)}`, body: after ?? owner ?? state }
  }
  return { office: kind.replace(/ of$/, ''), body: after ?? of ?? owner }
}

const isExclusive = (
  row: OfficeRow,
  office: string,
  qualifier: Qualifier | null,
  words: readonly string[],
): boolean => {
  if (row.holders === 'many' || words[0] === 'a' || words[0] === 'an' || words.includes('co')) return false
  if (office === 'minister' || office === 'secretary') return false
  return qualifier !== 'deputy' || SINGLE_DEPUTY.has(row.office)
}

const qualifierOf = (words: readonly string[]): Qualifier | null => {
  const found = words.map((word) => QUALIFIERS.get(word)).filter((qualifier) => qualifier !== undefined)
  return found.find((qualifier) => qualifier === 'former') ?? found[0] ?? null
}

const fromNoun = (words: readonly string[]): Office | null => {
  const match = headOffice(words)
  if (match === null) return null
  const tail = words[match.end]
  const elect = tail === 'elect' || tail === 'designate'
  const trimmed = elect ? [...words.slice(0, match.end), ...words.slice(match.end + 1)] : words
  const qualifier = qualifierOf(elect ? ['elect'] : words.slice(0, match.at))
  const { office, body } = named(match, trimmed)
  return { office, qualifier, body, exclusive: isExclusive(match.row, office, qualifier, words) }
}

const fromVerb = (words: readonly string[]): Office | null => {
  const first = words.findIndex((word) => !EMPTY.has(word) && !QUALIFIERS.has(word))
  const verb = words[first] ?? ''
  const office = OFFICE_VERBS.get(verb)
  const object = words.slice(first + 1)
  const body = office === undefined ? null : bodyAfter(object)
  if (office === undefined || body === null) return null
  const qualifier = PAST_VERBS.has(verb) ? 'former' : qualifierOf(words.slice(0, first))
  return { office, qualifier, body, exclusive: object[0] !== 'a' && object[0] !== 'an' }
}

const fromPhrase = (words: readonly string[]): Office | null => {
  const text = words.join(' ')
  for (const [cue, office] of OFFICE_PHRASES) {
    const at = text.indexOf(`${cue} `)
    if (at === -1) continue
    const body = bodyAfter(text.slice(at + cue.length + 1).split(' '))
    return { office, qualifier: qualifierOf(text.slice(0, at).split(' ')), body, exclusive: body !== null }
  }
  return null
}

/**
 * Reads the office or role that words name, or null: "finance committee chair", "chair of the finance committee" and
 * "who chairs the finance committee" are one.
 */
export const readOffice = (words: string): Office | null => {
  const parts = wordsOf(words)
  return fromVerb(parts) ?? fromPhrase(parts) ?? fromNoun(parts)
}
