import { contains, type Layers, type Span } from '../../domain/index.ts'
import { countryOf, looksLikeAdjectiveOf } from '../../lexicon/country-words.ts'
import type { DocumentContext } from '../../pipeline/index.ts'
import type { CountryMention } from './countries.ts'
import type { Evidence } from './evidence.ts'
import type { Holder, ReadSentence } from './holder.ts'
import type { Unit } from './reading.ts'

/** The countries that a document speaks of. `subject` is spoken of most; `own` is the one that "we" stands for. */
export interface Countries {
  readonly subject: string | null
  readonly second: string | null
  readonly own: string | null
}

/** A name says more of what an article is about than an adjective ("American aircraft"); a capital says little. */
const WEIGHTS: Readonly<Record<CountryMention['form'], number>> = { name: 1, adjective: 0.5, seat: 0, anaphor: 0 }
const TITLE_WEIGHT = 2

const FIRST_PERSON = new Set(['we', 'us', 'our', 'ours', 'ourselves'])

/** What a sentence in the author's own words holds. */
export interface Told {
  readonly tokens: readonly Layers['token'][]
  readonly mentions: readonly CountryMention[]
}

/** Of the two countries that are spoken of most, the one that is not set against "us": "Orrin lent us the money". */
const ownOfTwo = (ranked: readonly string[], sentences: readonly Told[]): string | null => {
  const [first, second] = ranked
  if (first === undefined || second === undefined) return null
  const ours = sentences.filter(({ tokens }) => tokens.some(({ body }) => FIRST_PERSON.has(body.norm)))
  const against = (country: string): number =>
    ours.filter(({ mentions }) => mentions.some((mention) => mention.country === country)).length
  if (against(first) === against(second)) return null
  return against(first) > against(second) ? second : first
}

const headed = (head: string | null, country: string): boolean =>
  head?.toLowerCase().includes(country.toLowerCase()) === true

/** Finds the countries that stand behind "the country" and "we". */
export const countriesOf = (
  document: DocumentContext,
  mentions: readonly CountryMention[],
  sentences: readonly Told[],
): Countries => {
  const weights = new Map<string, number>()
  for (const { country, form } of mentions) weights.set(country, (weights.get(country) ?? 0) + WEIGHTS[form])
  for (const country of weights.keys()) {
    if (headed(document.title, country)) weights.set(country, (weights.get(country) ?? 0) + TITLE_WEIGHT)
  }
  const ranked = [...weights].sort(([, a], [, b]) => b - a).map(([country]) => country)
  const own = ranked.find((country) => headed(document.publisher, country)) ?? ownOfTwo(ranked, sentences)
  return { subject: ranked[0] ?? null, second: ranked[1] ?? null, own }
}

const inside = (unit: Unit, words: Span | null): boolean => words !== null && contains(words, unit.span)

const distinct = (names: readonly (string | null)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== null)),
]

/** The countries that the cues themselves name: "{target} is a partner"; never the one that takes the view. */
const namedByCues = ({ found, sentence, holder }: Question): readonly string[] => {
  const units = found.cues.map(({ target }) => (target === null ? undefined : sentence.units[target]))
  return distinct(units.map((unit) => (unit === undefined || inside(unit, holder.words) ? null : unit.country)))
}

/** Countries that the sentence names within its cues first, then elsewhere; holders and victims are none of them. */
const namedBeside = ({ found, sentence, holder }: Question): readonly string[] => {
  const victims = new Set(found.cues.map(({ other }) => other))
  const able = sentence.units.filter((unit, index) => !victims.has(index) && !inside(unit, holder.words))
  const isInCue = (unit: Unit): boolean =>
    found.cues.some(({ from, to }) => sentence.units.slice(from, to).includes(unit))
  return distinct([...able.filter(isInCue), ...able.filter((unit) => !isInCue(unit))].map(({ country }) => country))
}

/** The country whose view is taken: named by the holder's words, or meant by "its parliament". */
const countryOfHolder = ({ sentence, holder, countries }: Question): string | null => {
  const isMeant = (country: string, word: string): boolean =>
    word === country || countryOf(word) === country || looksLikeAdjectiveOf(word.toLowerCase(), country)
  if (holder.words === null) {
    const parts = holder.name.split(' ')
    const both = [countries.subject, countries.second].filter((country) => country !== null)
    return both.find((country) => parts.some((word) => isMeant(country, word))) ?? null
  }
  const words = sentence.units.filter((unit) => inside(unit, holder.words))
  const named = words.find(({ country }) => country !== null)?.country ?? null
  return named ?? (/^(?:its|their|his|her)$/.test(words[0]?.norm ?? '') ? sentence.last : null)
}

const isOurs = ({ sentence }: Question): boolean => sentence.units.some(({ norm }) => FIRST_PERSON.has(norm))

/**
 * What the words do not name: "we" for the country that publishes, else the country that the article is about. In a
 * frame of others it is never who speaks.
 */
const understood = (question: Question): string | null => {
  const { holder, countries, ofOthers } = question
  const { subject, second, own } = countries
  const speaks = holder.name === 'author' && isOurs(question)
  if (speaks && !ofOthers && own !== null) return own
  const viewer = speaks ? own : countryOfHolder(question)
  return subject === viewer ? (second ?? subject) : subject
}

/** One frame found in one sentence, and all that may tell which country it is about. */
export interface Question {
  readonly found: Evidence
  readonly sentence: ReadSentence
  readonly holder: Holder
  readonly countries: Countries
  readonly mutual: boolean
  readonly ofOthers: boolean
}

const MOST_SIDES = 2

/** A mutual frame is about both sides: those named, and those understood where "we" or nobody else stands for them. */
const targetsOfMutual = (question: Question, named: readonly string[]): readonly string[] => {
  if (named.length > 0) return isOurs(question) ? distinct([...named, understood(question)]) : named
  const beside = namedBeside(question)
  const { subject, second } = question.countries
  if (beside.length === 0 && isOurs(question)) return distinct([subject, second])
  if (beside.length > MOST_SIDES) return subject !== null && beside.includes(subject) ? [subject] : []
  return beside.length === MOST_SIDES ? beside : distinct([...beside, subject])
}

/** The countries that are framed; none where the document names no country. Frames that are mutual may have several. */
export const targetsOf = (question: Question): readonly string[] => {
  const named = namedByCues(question)
  if (question.mutual) return targetsOfMutual(question, named)
  if (named.length > 0) return named.slice(0, 1)
  const beside = namedBeside(question)
  const { subject } = question.countries
  if (subject !== null && beside.includes(subject)) return [subject]
  return beside.length > 0 ? beside.slice(0, 1) : distinct([understood(question)])
}
