import { contains, type Layers, overlaps, type Span } from '../../domain/index.ts'
import type { CountryMention } from './countries.ts'
import type { Countries } from './target.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What takes a country up without naming it: "the island", "this small republic". */
const LANDS = words(
  'country nation republic kingdom island islands archipelago peninsula emirate principality sultanate',
)
const NEIGHBOURS = words('neighbor neighbour')
const DEFINITE = words('the this that these those')
const OWNERS = words('its their his her')
const MOST_ADJECTIVES = 2

/** One sentence, and what was named before it. */
export interface Surroundings {
  readonly tokens: readonly Layers['token'][]
  readonly mentions: readonly CountryMention[]
  readonly speeches: readonly Layers['speech'][]
  /** The country that the paragraph named last. */
  readonly last: string | null
  readonly countries: Countries
}

const lastNamed = (mentions: readonly CountryMention[], before: number): string | null =>
  mentions.findLast(({ span, form }) => form === 'name' && span.end <= before)?.country ?? null

/** "Its neighbour" is the other one of the two countries that the document speaks of most. */
const neighbourOf = ({ mentions, last, countries }: Surroundings, before: number): string | null => {
  const home = mentions.find(({ span }) => span.end <= before)?.country ?? last
  return countries.subject !== home ? countries.subject : countries.second
}

interface Head {
  readonly noun: Layers['token']
  readonly determiner: Layers['token']
}

const meaningOf = (around: Surroundings, { noun, determiner }: Head, text: string): string | null => {
  const { last, countries, mentions, speeches } = around
  const by = determiner.body.norm
  const isLand = LANDS.has(noun.body.norm)
  if (NEIGHBOURS.has(noun.body.norm)) return OWNERS.has(by) ? neighbourOf(around, determiner.span.start) : null
  if (!isLand) return null
  const isQuoted = speeches.some(({ span }) => contains(span, noun.span))
  if (by === 'our') return (isQuoted ? null : countries.own) ?? countries.subject
  if (!DEFINITE.has(by)) return null
  // "The Republic" is how a state writes of itself.
  const isStyle = /^\p{Lu}/u.test(text.slice(noun.span.start, noun.span.end))
  return (isStyle ? countries.own : null) ?? lastNamed(mentions, determiner.span.start) ?? last ?? countries.subject
}

/** The determiner of a noun, at most two words before it. */
const determinerOf = (tokens: readonly Layers['token'][], at: number): Layers['token'] | null => {
  for (let index = at - 1; index >= Math.max(0, at - 1 - MOST_ADJECTIVES); index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.body.kind !== 'word') return null
    if (DEFINITE.has(token.body.norm) || OWNERS.has(token.body.norm) || token.body.norm === 'our') return token
    if (!/^(?:JJ|VB[GN]|NN$|RB)/.test(token.body.tag)) return null
  }
  return null
}

const mayTakeUp = ({ body }: Layers['token']): boolean => LANDS.has(body.norm) || NEIGHBOURS.has(body.norm)

/** The nouns of a sentence that stand for a country named elsewhere. */
export const anaphorsIn = (around: Surroundings, text: string): readonly CountryMention[] =>
  around.tokens.filter(mayTakeUp).flatMap((noun): CountryMention[] => {
    const at = around.tokens.indexOf(noun)
    const determiner = determinerOf(around.tokens, at)
    if (determiner === null || around.tokens[at + 1]?.body.norm === 'of') return []
    const country = meaningOf(around, { noun, determiner }, text)
    return country === null ? [] : [{ span: noun.span, country, form: 'anaphor' }]
  })

/** The mentions of both lists in order; a name is worth more than a noun for it. */
export const withAnaphors = (
  mentions: readonly CountryMention[],
  anaphors: readonly CountryMention[],
): readonly CountryMention[] => {
  const isTaken = (span: Span): boolean => mentions.some((other) => overlaps(other.span, span))
  return [...mentions, ...anaphors.filter(({ span }) => !isTaken(span))].sort((a, b) => a.span.start - b.span.start)
}
