import { bySpan, type Layers, overlaps, quote, type Span } from '../../domain/index.ts'
import { adjectivesOf, countryOf, isCapital } from '../../lexicon/country-words.ts'
import { CITIES, STATES } from '../../lexicon/places.ts'
import type { DocumentContext } from '../../pipeline/index.ts'

/** A place where a country is named: by its name, by its adjective ("Chilean ports") or by its seat of power. */
export interface CountryMention {
  readonly span: Span
  readonly country: string
  readonly form: 'name' | 'adjective' | 'seat'
}

interface Material {
  readonly document: DocumentContext
  readonly tokens: readonly Layers['token'][]
  readonly entities: readonly Layers['entity'][]
}

/** What only a state has: "Ruritania's parliament", "the Ruritania government". */
const STATE_NOUNS = new Set(
  `parliament president government army navy minister ministry constitution cabinet congress assembly senate military
  ambassador embassy sovereignty republic kingdom people capital neighbour neighbor neighbours neighbors borders flag
  foreign defence defense prime finance water interior justice`.split(/\s+/),
)

/** What stands before "of" and a country: "the Republic of Ruritania", "the people of Ruritania". */
const OF_NOUNS = new Set(
  'republic kingdom state government people parliament president minister army capital ambassador embassy'.split(' '),
)

/** What a state does, as the next word: "Ruritania has a parliament", "Ruritania alone decides". */
const ACTS = new Set('is was has had will would can could may must does did alone'.split(' '))
const LOCATIVES = new Set('in at near around of from to into on the between through off'.split(' '))

const PLACES = new Set(['GPE', 'LOC'])

/** The index of the first token that ends after an offset, by binary search. */
const tokenAfter = (tokens: readonly Layers['token'][], offset: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the words around a place name say that it is a state. */
const actsAsState = ({ tokens }: Material, span: Span): boolean => {
  const first = tokenAfter(tokens, span.start)
  const after = tokenAfter(tokens, span.end)
  const norm = (index: number): string => tokens[index]?.body.norm ?? ''
  const owns = norm(after) === "'s" && [1, 2].some((step) => STATE_NOUNS.has(norm(after + step)))
  const of = norm(first - 1) === 'the' ? first - 2 : first - 1
  const acts = ACTS.has(norm(after)) && !LOCATIVES.has(norm(first - 1))
  return owns || acts || (norm(of) === 'of' && OF_NOUNS.has(norm(of - 1)))
}

/** Whether title or publisher call it a state: "Ministry of Works, Republic of Ruritania". */
const headedAsState = ({ document }: Material, name: string): boolean => {
  const head = `${document.title ?? ''} ${document.publisher ?? ''} ${document.author ?? ''}`.toLowerCase()
  return [...OF_NOUNS].some((noun) => head.includes(`${noun} of ${name.toLowerCase()}`))
}

const towns: ReadonlySet<string> = new Set([...STATES, ...CITIES])
const isTown = (name: string): boolean => towns.has(name)

/** Names of places that the document itself shows to be states, though no list knows them. */
const unlistedStates = (material: Material, places: readonly Layers['entity'][]): ReadonlySet<string> => {
  const norms = new Set(material.tokens.map(({ body }) => body.norm))
  const states = new Set<string>()
  for (const { span, body } of places) {
    if (states.has(body.name) || countryOf(body.name) !== null || isTown(body.name)) continue
    const isState =
      adjectivesOf(body.name).some((form) => norms.has(form)) ||
      headedAsState(material, body.name) ||
      actsAsState(material, span)
    if (isState) states.add(body.name)
  }
  return states
}

const nameMentions = (
  text: string,
  places: readonly Layers['entity'][],
  states: ReadonlySet<string>,
): CountryMention[] =>
  places.flatMap(({ span, body }) => {
    const country = countryOf(body.name) ?? countryOf(quote(text, span)) ?? (states.has(body.name) ? body.name : null)
    if (country === null) return []
    return [{ span, country, form: isCapital(quote(text, span)) ? ('seat' as const) : ('name' as const) }]
  })

const startsWithCapital = (text: string, { start }: Span): boolean => /\p{Lu}/u.test(text.charAt(start))

/** The country of an adjective or its plural ("the Ruritanians"), also of two words ("South Korean"). */
const countryOfAdjective = (norm: string, coined: ReadonlyMap<string, string>): string | null => {
  const singular = norm.replace(/s$/, '')
  return coined.get(norm) ?? coined.get(singular) ?? countryOf(norm) ?? countryOf(singular)
}

const adjectiveMentions = (material: Material, states: ReadonlySet<string>): CountryMention[] => {
  const { document, tokens } = material
  const coined = new Map([...states].flatMap((name) => adjectivesOf(name).map((form) => [form, name] as const)))
  return tokens.flatMap(({ span, body }, index): CountryMention[] => {
    if (body.kind !== 'word' || !startsWithCapital(document.text, span)) return []
    const next = tokens[index + 1]
    const pair = next === undefined ? null : countryOfAdjective(`${body.norm} ${next.body.norm}`, coined)
    if (pair !== null && next !== undefined)
      return [{ span: { start: span.start, end: next.span.end }, country: pair, form: 'adjective' }]
    const country = countryOfAdjective(body.norm, coined)
    return country === null ? [] : [{ span, country, form: 'adjective' }]
  })
}

/** Mentions that are no part of a person's name, as "Paris" is in "Paris Ngata". Both lists are ordered. */
const withoutPersons = (
  mentions: readonly CountryMention[],
  persons: readonly Layers['entity'][],
): CountryMention[] => {
  let next = 0
  return mentions.filter(({ span }) => {
    while (next < persons.length && (persons[next]?.span.end ?? 0) <= span.start) next += 1
    const person = persons[next]
    return person === undefined || !overlaps(person.span, span)
  })
}

/** All mentions of countries in a document, in order and without overlap; a name wins over an adjective inside it. */
export const findCountries = (material: Material): readonly CountryMention[] => {
  const places = material.entities.filter(({ body }) => PLACES.has(body.label))
  const states = unlistedStates(material, places)
  const names = nameMentions(material.document.text, places, states)
  const found = [...names, ...adjectiveMentions(material, states)].sort((a, b) => bySpan(a.span, b.span))
  const all = withoutPersons(
    found,
    material.entities.filter(({ body }) => body.label === 'PERSON'),
  )
  const kept: CountryMention[] = []
  for (const mention of all) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last.span, mention.span)) kept.push(mention)
  }
  return kept
}
