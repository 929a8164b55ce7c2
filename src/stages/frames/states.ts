import type { Layers, Span } from '../../domain/index.ts'
import { countryOf, looksLikeAdjectiveOf } from '../../lexicon/country-words.ts'
import { NATIONALITY_WORDS } from '../../lexicon/nationalities.ts'
import { CITIES, STATES } from '../../lexicon/places.ts'
import { isDictionaryWord } from '../../lexicon/tagger.ts'
import type { DocumentContext } from '../../pipeline/index.ts'
import { makeCursor } from './cursor.ts'

/** What the search for countries reads. */
export interface Material {
  readonly document: DocumentContext
  readonly tokens: readonly Layers['token'][]
  readonly entities: readonly Layers['entity'][]
}

/** What only a state has: "Ruritania's parliament". */
const STATE_NOUNS = new Set(
  `parliament president government army navy minister ministry constitution cabinet congress assembly senate military
  ambassador embassy sovereignty republic kingdom people capital neighbour neighbor neighbours neighbors borders flag
  foreign defence defense prime finance water interior justice`.split(/\s+/),
)

/** What stands before "of" and a state: "the Republic of Ruritania", "the people of Ruritania". */
const OF_NOUNS = new Set('republic kingdom state government people parliament president capital embassy'.split(' '))

/** What a state does, as the next word: "Ruritania has a parliament", "Ruritania alone decides". */
const ACTS = new Set('is was has had will would can could may must does did alone'.split(' '))
const FINITE = /^(?:VB[DPZ]|MD)$/
const LOCATIVES = new Set('in at near around of from to into on the between through off'.split(' '))
const HEADED = /^(?:the )?(?:[A-Z]\w+ )?(?:Republic|Kingdom|State|Federation|Union) of (?:the )?(.+)$/

const towns: ReadonlySet<string> = new Set([...STATES, ...CITIES])

/** The short name of a state: "Republic of Ruritania" → "Ruritania". */
export const shortName = (name: string): string => HEADED.exec(name)?.[1] ?? name

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
  const acts = ACTS.has(norm(after)) && !LOCATIVES.has(norm(first - 1))
  const of = norm(first - 1) === 'the' ? first - 2 : first - 1
  return owns || acts || (norm(of) === 'of' && OF_NOUNS.has(norm(of - 1)))
}

/** What has a state behind "of": "Ministry of Works of Ruritania", "Embassy of the Republic of Ruritania in Vessin". */
const BODY =
  /\b(?:Ministry|Embassy|Government|Office|Department|Parliament|President|Mission|Council|Republic|Kingdom)\b.*/
const OF_NAME = /\bof (?:the )?(\p{Lu}\p{Ll}{3,})(?= (?:in|to|at)\b|[,;]|$)/gu

/** States that title, publisher or author name so, and that the text names too. */
const headedStates = ({ document, tokens }: Material): readonly string[] => {
  const heads = [document.title, document.publisher, document.author].flatMap(
    (head) => BODY.exec(head ?? '')?.[0] ?? [],
  )
  const names = heads.flatMap((head) => [...head.matchAll(OF_NAME)].map(([, name]) => name ?? ''))
  const norms = new Set(names.length === 0 ? [] : tokens.map(({ body }) => body.norm))
  return names.filter(
    (name) => isUnlisted(name) && !isDictionaryWord(name.toLowerCase()) && norms.has(name.toLowerCase()),
  )
}

const isUnlisted = (name: string): boolean => countryOf(name) === null && !towns.has(name)

/** How names of countries end and those of towns seldom do. */
const ENDING = /^\p{Lu}\p{Ll}+(?:ia|land|stan|mark)$/u

/** Places that their title, their ending or the words around them show to be states. */
const actingStates = (material: Material): readonly string[] =>
  material.entities
    .filter(({ body }) => body.label === 'GPE' || body.label === 'LOC')
    .map(({ span, body }) => ({ span, name: shortName(body.name), isHeaded: HEADED.test(body.name) }))
    .filter(({ name }) => isUnlisted(name))
    .filter(({ span, name, isHeaded }) => isHeaded || ENDING.test(name) || actsAsState(material, span))
    .map(({ name }) => name)

const SHORTEST_NAME = 4

/** Names beside which the text has their adjective ("Ruritania" and "Ruritanian ports") and which stand as places do. */
const adjectivalStates = ({ document, tokens, entities }: Material): readonly string[] => {
  const persons = makeCursor(entities.filter(({ body }) => body.label === 'PERSON'))
  const capitalised = new Map<string, string>()
  const placed = new Set<string>()
  for (const [index, { span, body }] of tokens.entries()) {
    const words = document.text.slice(span.start, span.end)
    if (words.length < SHORTEST_NAME || body.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(words)) continue
    if (isDictionaryWord(body.norm) || persons(span).length > 0) continue
    capitalised.set(body.norm, words)
    const next = tokens[index + 1]?.body
    const acts = next !== undefined && (ACTS.has(next.norm) || FINITE.test(next.tag))
    if (LOCATIVES.has(tokens[index - 1]?.body.norm ?? '') || acts) placed.add(body.norm)
  }
  const forms = [...capitalised.keys()]
  return [...placed]
    .filter((norm) => forms.some((form) => looksLikeAdjectiveOf(form, norm)))
    .map((norm) => capitalised.get(norm) ?? norm)
    .filter((name) => isUnlisted(name) && !NATIONALITY_WORDS.has(name.toLowerCase()))
}

/** States that no list knows, by their short names, as far as the document itself shows them to be states. */
export const unlistedStates = (material: Material): ReadonlySet<string> =>
  new Set([...headedStates(material), ...actingStates(material), ...adjectivalStates(material)])
