import { bySpan, type Layers, overlaps, quote, type Span } from '../../domain/index.ts'
import { adjectivesOf, countryOf, isCapital, looksLikeAdjectiveOf } from '../../lexicon/country-words.ts'
import { remembered } from '../../lexicon/remembered.ts'
import { seatsIn } from './seats.ts'
import { type Material, shortName, unlistedStates } from './states.ts'

/**
 * A place where a country is named: by its name, by its adjective ("Chilean ports"), by its seat of power, or by a noun
 * that takes it up ("the island").
 */
export interface CountryMention {
  readonly span: Span
  readonly country: string
  readonly form: 'name' | 'adjective' | 'seat' | 'anaphor'
}

const LONGEST_ABBREVIATION = 6
const PLACES = new Set(['GPE', 'LOC'])

/** Abbreviations mostly stand as adjectives do: "U.S. policy". */
const formOf = (words: string): CountryMention['form'] => {
  if (isCapital(words)) return 'seat'
  return /^[\p{Lu}.]+$/u.test(words) && words.length <= LONGEST_ABBREVIATION ? 'adjective' : 'name'
}

/** Countries that the entity layer knows as places. */
const placeMentions = ({ document, entities }: Material, states: ReadonlySet<string>): CountryMention[] =>
  entities.flatMap(({ span, body }): CountryMention[] => {
    if (!PLACES.has(body.label)) return []
    const words = quote(document.text, span)
    const name = shortName(body.name)
    const country = countryOf(name) ?? countryOf(words) ?? (states.has(name) ? name : null)
    return country === null ? [] : [{ span, country, form: formOf(words) }]
  })

type Meaning = Omit<CountryMention, 'span'>

/** The names and adjectives of states that no list knows. */
const wordsFor = (states: ReadonlySet<string>): ReadonlyMap<string, Meaning> => {
  const words = new Map<string, Meaning>()
  for (const country of states) {
    for (const form of adjectivesOf(country)) words.set(form, { country, form: 'adjective' })
    words.set(country.toLowerCase(), { country, form: 'name' })
  }
  return words
}

const startsWithCapital = (text: string, { start }: Span): boolean => /\p{Lu}/u.test(text.charAt(start))

/** The country of a name or an adjective, also of one in the plural. */
const countryOfWords = remembered((norm) => countryOf(norm) ?? countryOf(norm.replace(/s$/, '')))

/** Countries named by single words or by adjectives of two words ("South Korean"), also in the plural. */
const wordMentions = ({ document, tokens }: Material, states: ReadonlySet<string>): CountryMention[] => {
  const coined = wordsFor(states)
  const unlisted = [...states]
  const adjectiveOf = (norm: string): Meaning | null => {
    const country = unlisted.find((state) => looksLikeAdjectiveOf(norm, state))
    return country === undefined ? null : { country, form: 'adjective' }
  }
  const meaningOf = (norm: string): Meaning | null => {
    const known = coined.size === 0 ? undefined : (coined.get(norm) ?? coined.get(norm.replace(/s$/, '')))
    const country = known === undefined ? countryOfWords(norm) : null
    return known ?? (country === null ? adjectiveOf(norm) : { country, form: 'adjective' })
  }
  const mentions: CountryMention[] = []
  let index = 0
  for (const { span, body } of tokens) {
    const next = tokens[++index]
    if (body.kind !== 'word' || !startsWithCapital(document.text, span)) continue
    const pair = next === undefined ? null : meaningOf(`${body.norm} ${next.body.norm}`)
    const single = pair === null ? meaningOf(body.norm) : null
    if (pair !== null && next !== undefined) mentions.push({ span: { start: span.start, end: next.span.end }, ...pair })
    else if (single !== null) mentions.push({ span, ...single })
  }
  return mentions
}

const isLonger = (a: Span, b: Span): boolean => a.end - a.start > b.end - b.start

/** Mentions that are no part of a longer name of a person, as "Paris" is in "Paris Ngata". Both lists are ordered. */
const outsidePersons = (
  mentions: readonly CountryMention[],
  persons: readonly Layers['entity'][],
): CountryMention[] => {
  let next = 0
  return mentions.filter(({ span }) => {
    while (next < persons.length && (persons[next]?.span.end ?? 0) <= span.start) next += 1
    const person = persons[next]
    return person === undefined || !overlaps(person.span, span) || !isLonger(person.span, span)
  })
}

/** In order and without overlap; of two that overlap, the longer first one. */
const withoutOverlap = (found: readonly CountryMention[]): CountryMention[] => {
  const kept: CountryMention[] = []
  for (const mention of [...found].sort((a, b) => bySpan(a.span, b.span))) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last.span, mention.span)) kept.push(mention)
  }
  return kept
}

/** The mentions with those of capitals of countries that no list knows; a town that acts as a state does may be one. */
const withSeats = (material: Material, mentions: readonly CountryMention[]): CountryMention[] => {
  const seats = seatsIn(material, mentions)
  const named = material.entities.flatMap(({ span, body }): CountryMention[] => {
    const country = seats.get(body.name)
    return country === undefined ? [] : [{ span, country, form: 'seat' }]
  })
  return withoutOverlap([...mentions.filter(({ country }) => !seats.has(country)), ...named])
}

/** All mentions of countries in a document, in order and without overlap. */
export const findCountries = (material: Material): readonly CountryMention[] => {
  const states = unlistedStates(material)
  const persons = material.entities.filter(({ body }) => body.label === 'PERSON')
  const found = [...placeMentions(material, states), ...wordMentions(material, states)]
  const named = outsidePersons(
    found.sort((a, b) => bySpan(a.span, b.span)),
    persons,
  )
  const kept = withoutOverlap(named)
  return withSeats(material, kept)
}
