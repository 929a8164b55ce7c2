import { COUNTRIES } from './countries.ts'
import {
  EMPTY_WORDS,
  OFFICE_PHRASES,
  OFFICE_QUALIFIERS,
  OFFICE_VERBS,
  OFFICES,
  type OfficeRow,
  PAST_OFFICE_VERBS,
  PORTFOLIO_NAMES,
  type Qualifier,
  SINGLE_DEPUTY,
  STATE_SECRETARIES,
} from './office-table.ts'

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
    .replace(/\b(ex|co|under)-/g, '$1 ')
    .replace(/\bvice-(?!president\b|chancellor\b)/g, 'vice ')
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
    .filter((word) => !EMPTY_WORDS.has(word) && !OFFICE_QUALIFIERS.has(word) && word !== 'co')
    .map((word) => countryOf.get(word) ?? word)

/** "the PGX's international affairs office of X until May" → "international affairs office". */
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

const portfolioOf = (portfolio: string): string => PORTFOLIO_NAMES.get(portfolio) ?? portfolio

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
  const isState = of === null || COUNTRIES.some(({ name }) => name.toLowerCase() === of)
  const isOf = kind.endsWith(' of') && match.end - match.at > 1 && isState
  if (isOf && rest.length > 0) return governmentOffice(kind, rest, owner ?? of)
  const isTied = TIES.has(rest[0] ?? '') || (kind.endsWith(' of') && match.end - match.at > 1)
  const after = isTied ? bodyAfter(TIES.has(rest[0] ?? '') ? rest.slice(1) : rest) : null
  const last = of?.split(' ').at(-1) ?? ''
  const isGovernment = kind === 'minister of' || (kind === 'secretary' && STATE_SECRETARIES.has(last))
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
  if (office === 'minister') return false
  return qualifier !== 'deputy' || SINGLE_DEPUTY.has(row.office)
}

const qualifierOf = (words: readonly string[]): Qualifier | null => {
  const found = words.map((word) => OFFICE_QUALIFIERS.get(word)).filter((qualifier) => qualifier !== undefined)
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

/** Bodies that end with their work are told of in the past: "who chaired the inquiry" chaired it all along. */
const TEMPORARY =
  /\b(?:commission|committee|inquiry|panel|delegation|team|mission|expedition|investigation|trial|study|talks|conference|summit|operation|jury|crew|flight)\b/

const fromVerb = (words: readonly string[]): Office | null => {
  const first = words.findIndex((word) => !EMPTY_WORDS.has(word) && !OFFICE_QUALIFIERS.has(word))
  const verb = words[first] ?? ''
  const office = OFFICE_VERBS.get(verb)
  const object = words.slice(first + 1)
  const body = office === undefined ? null : bodyAfter(object)
  if (office === undefined || body === null) return null
  const isOver = PAST_OFFICE_VERBS.has(verb) && (words.includes('had') || !TEMPORARY.test(body))
  const qualifier = isOver ? 'former' : qualifierOf(words.slice(0, first))
  return { office, qualifier, body, exclusive: object[0] !== 'a' && object[0] !== 'an' }
}

/** Who is in command of anything else, a ship or an aircraft, is its captain. */
const FORCES =
  /\b(?:army|force|forces|troops|brigade|battalion|regiment|company|platoon|division|corps|unit|garrison|mission|fleet|post|squadron|militia|police|operation|zone|sector|region|district)\b/

const fromPhrase = (words: readonly string[]): Office | null => {
  const text = words.join(' ')
  for (const [cue, office] of OFFICE_PHRASES) {
    const at = text.indexOf(`${cue} `)
    if (at === -1) continue
    const body = bodyAfter(text.slice(at + cue.length + 1).split(' '))
    const held = office === 'commander' && body !== null && !FORCES.test(body) ? 'captain' : office
    return { office: held, qualifier: qualifierOf(text.slice(0, at).split(' ')), body, exclusive: body !== null }
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
