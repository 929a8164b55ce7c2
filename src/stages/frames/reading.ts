import type { Layers, Span } from '../../domain/index.ts'
import { remembered } from '../../lexicon/remembered.ts'
import type { CountryMention } from './countries.ts'

/**
 * What a cue pattern reads as one word: a token, or a whole name of a country ("United States").
 * `keys` are the ways in which a pattern may name it: its stem, "=" and its exact form, "{target}" and "{country}",
 * "{place}" and "{number}".
 * `named` tells that it is part of a name, of a body or a law say, whose words are no cues by themselves.
 */
export interface Unit {
  readonly span: Span
  readonly norm: string
  readonly keys: readonly string[]
  readonly country: string | null
  readonly named: boolean
}

/** What stands in one sentence; each list is in order. `names` are the mentions of all but `places`. */
export interface SentenceMaterial {
  readonly tokens: readonly Layers['token'][]
  readonly countries: readonly CountryMention[]
  readonly names: readonly Layers['entity'][]
  readonly places: readonly Layers['entity'][]
}

const QUOTE_MARKS = new Set(['"', "'", '“', '”', '‘', '’', '«', '»', '„', '*', '_'])

/** Gives for tokens asked in order the item that covers each, or null. */
const coverOf = <Item extends { readonly span: Span }>(items: readonly Item[]) => {
  let next = 0
  return ({ span }: Layers['token']): Item | null => {
    while (next < items.length && (items[next]?.span.end ?? 0) <= span.start) next += 1
    const item = items[next]
    return item !== undefined && item.span.start < span.end ? item : null
  }
}

/** What a word is part of besides: a name of a person or body, a place. */
interface Within {
  readonly named: boolean
  readonly placed: boolean
}

/** Made once for each word, as the strings themselves are looked up. */
const exactly = remembered((norm) => `=${norm}`)

const wordUnit = ({ span, body }: Layers['token'], { named, placed }: Within): Unit => {
  const keys = [body.stem, exactly(body.norm)]
  if (placed) keys.push('{place}')
  if (body.tag === 'CD') keys.push('{number}')
  return { span, norm: body.norm, keys, country: null, named }
}

const countryUnit = ({ body }: Layers['token'], { span, country }: CountryMention): Unit => ({
  span,
  norm: body.norm,
  keys: ['{target}', '{country}', '{place}', body.stem, exactly(body.norm)],
  country,
  named: false,
})

/** The tokens of a sentence as units, without quotation marks, which would stand between the words of a cue. */
export const readingOf = ({ tokens, countries, names, places }: SentenceMaterial): readonly Unit[] => {
  const countryAt = coverOf(countries)
  const nameAt = coverOf(names)
  const placeAt = coverOf(places)
  const units: Unit[] = []
  for (const token of tokens) {
    const country = countryAt(token)
    if (country !== null) {
      if (country.span.start === token.span.start) units.push(countryUnit(token, country))
    } else if (!QUOTE_MARKS.has(token.body.norm))
      units.push(wordUnit(token, { named: nameAt(token) !== null, placed: placeAt(token) !== null }))
  }
  return units
}
