import { contains, type Span } from '../../domain/index.ts'
import type { DocumentContext } from '../../pipeline/index.ts'
import type { CountryMention } from './countries.ts'
import type { Evidence } from './evidence.ts'
import type { Holder, ReadSentence } from './holder.ts'
import type { Unit } from './reading.ts'

/** The countries that a document speaks of. `subject` is spoken of most; `own` is the one that "we" stands for. */
export interface Countries {
  readonly subject: string | null
  readonly own: string | null
}

/** A name says more of what an article is about than an adjective ("American aircraft") or a capital. */
const WEIGHTS: Readonly<Record<CountryMention['form'], number>> = { name: 1, adjective: 0.5, seat: 0.25 }
const TITLE_WEIGHT = 2

const headed = (head: string | null, country: string): boolean =>
  head?.toLowerCase().includes(country.toLowerCase()) === true

/** Finds the countries that stand behind "the country" and "we". */
export const countriesOf = (document: DocumentContext, mentions: readonly CountryMention[]): Countries => {
  const weights = new Map<string, number>()
  for (const { country, form } of mentions) weights.set(country, (weights.get(country) ?? 0) + WEIGHTS[form])
  for (const country of weights.keys()) {
    if (headed(document.title, country)) weights.set(country, (weights.get(country) ?? 0) + TITLE_WEIGHT)
  }
  const ranked = [...weights].sort(([, a], [, b]) => b - a).map(([country]) => country)
  const own = ranked.find((country) => headed(document.publisher, country)) ?? null
  return { subject: ranked[0] ?? null, own }
}

const FIRST_PERSON = new Set(['we', 'us', 'our', 'ours', 'ourselves'])

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

/** What the words do not name: "we" for the country that publishes, else the country that the article is about. */
const understood = ({ sentence, countries, holder }: Question): string | null => {
  const isOwn = holder.name === 'author' && sentence.units.some(({ norm }) => FIRST_PERSON.has(norm))
  return (isOwn ? countries.own : null) ?? countries.subject
}

/** One frame found in one sentence, and all that may tell which country it is about. */
export interface Question {
  readonly found: Evidence
  readonly sentence: ReadSentence
  readonly holder: Holder
  readonly countries: Countries
  readonly mutual: boolean
}

const MOST_SIDES = 2

/** A mutual frame is about both sides: those named, and the one understood where "we" or nobody else stands for it. */
const targetsOfMutual = (question: Question, named: readonly string[]): readonly string[] => {
  const isOurs = question.sentence.units.some(({ norm }) => FIRST_PERSON.has(norm))
  if (named.length > 0) return isOurs ? distinct([...named, understood(question)]) : named
  const beside = namedBeside(question)
  const { subject } = question.countries
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
