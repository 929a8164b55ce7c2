import type { EntityLabel } from '../../domain/index.ts'
import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { HONORIFICS, RANKS } from '../../lexicon/roles.ts'
import { isDictionaryNoun, isDictionaryWord } from '../../lexicon/tagger.ts'
import { best, type Candidate, KNOWN_WEIGHT, keyOf, plus, type Scores } from './candidate.ts'
import { capitalsOf, isCommon, smallWordsOf } from './common-words.ts'
import { adjectivesOf, withDerived } from './derived-words.ts'
import { impliedForms } from './implied-forms.ts'
import { labelListed } from './lists.ts'
import { linkShorts, type Resolution } from './short-names.ts'
import { isRole } from './titles.ts'

const LEAST = 2
const STRONG = 4
const CERTAIN = 6
const CAP = 9

const capped = (scores: Scores): Scores =>
  Object.fromEntries(Object.entries(scores).map(([label, score]) => [label, Math.max(-CAP, Math.min(CAP, score))]))

/** Adds up the evidence for each name over the whole article. */
const pooled = (candidates: readonly Candidate[]): ReadonlyMap<string, Scores> => {
  const pool = new Map<string, Scores>()
  for (const { name, scores, clause } of candidates) {
    if (clause.role === 'comment') continue
    const key = keyOf(name)
    pool.set(key, capped(plus(pool.get(key) ?? {}, scores)))
  }
  return pool
}

/** "Republic of Norvan" names Norvan as well. */
const STATE_OF = /\b(?:republic|kingdom|state|province|city|town|county|emirate|commonwealth) of (?:the )?(.+)$/

/** A single word of the language says little by its capital: "Magic". */
const isPlainNoun = (key: string): boolean => isDictionaryNoun(key) && !FIRST_NAMES.has(key)

const labelled = (pool: ReadonlyMap<string, Scores>): Map<string, EntityLabel> => {
  const labels = new Map<string, EntityLabel>()
  for (const [key, scores] of pool) {
    const label = best(scores, LEAST)
    const isWeak = label === 'PERSON' && isPlainNoun(key) && (scores.PERSON ?? 0) < STRONG
    if (label !== null && !isWeak) labels.set(key, label)
    const state = label === 'GPE' ? STATE_OF.exec(key)?.[1] : undefined
    if (state !== undefined) labels.set(state, 'GPE')
  }
  return labels
}

const surfaces = (candidates: readonly Candidate[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const { name, usual } of candidates) if (!names.has(keyOf(name))) names.set(keyOf(name), usual ?? name)
  return names
}

interface Knowledge {
  readonly labels: ReadonlyMap<string, EntityLabel>
  readonly links: ReadonlyMap<string, Resolution>
  readonly names: ReadonlyMap<string, string>
  readonly shortForms: ReadonlyMap<string, string>
  readonly adjectives: ReadonlySet<string>
  readonly smallWords: ReadonlySet<string>
  readonly steady: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly certain: ReadonlySet<string>
  readonly titled: ReadonlySet<string>
}

/** A word of the language, or letters that may be a code. */
const isOfLanguage = (name: string): boolean => name === name.toUpperCase() || isDictionaryWord(name.toLowerCase())

/** Names whose capital is their own: no words of the language, from the middle of a sentence, under a title, or with much to speak for them. */
const steadyNames = (candidates: readonly Candidate[], pool: ReadonlyMap<string, Scores>): ReadonlySet<string> => {
  const own = candidates.filter(
    ({ name, isInitial, clause, titles }) =>
      clause.letters === 'prose' && (!isInitial || titles.length > 0 || !isOfLanguage(name)),
  )
  const strong = [...pool].filter(([, scores]) => best(scores, STRONG) !== null)
  return new Set([...own.map(({ name }) => keyOf(name)), ...strong.map(([key]) => key)])
}

const isSingle = ({ from, to }: Candidate): boolean => to - from === 1

/** Known names that the article also uses for where something is: "in Paris". */
const placesOf = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(candidates.filter(({ scores }) => (scores.GPE ?? 0) > KNOWN_WEIGHT).map(({ name }) => keyOf(name)))

/** Single names right behind a title: "Vice President Ford". */
const titledNames = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(
    candidates
      .filter((each) => isSingle(each) && each.titles.length > 0 && isTitled(each))
      .map(({ name }) => keyOf(name)),
  )

const isTitled = ({ clause, from }: Candidate): boolean => {
  const before = clause.words[from - 1]?.text === '.' ? clause.words[from - 2] : clause.words[from - 1]
  return before?.isName === true && (isRole(before) || HONORIFICS.has(before.norm) || RANKS.has(before.norm))
}

/** Whether a name that is known for a place or a body is a person's here: "Paris" of Vera Paris. */
const isPersons = (candidate: Candidate, link: Resolution | undefined, knowledge: Knowledge): boolean => {
  const key = keyOf(candidate.name)
  const isLinked = link?.label === 'PERSON'
  const isGiven = isLinked && keyOf(link.name).startsWith(`${key} `)
  if (isLinked && (candidate.scores.PERSON ?? 0) > (isGiven ? 1 : 0)) return true
  if (!isSingle(candidate) || knowledge.places.has(key)) return false
  const isSurname = isLinked && candidate.known === 'GPE' && !isGiven
  return isSurname || knowledge.titled.has(key)
}

const linked = (candidate: Candidate, link: Resolution, knowledge: Knowledge): Resolution | null => {
  const own = knowledge.labels.get(keyOf(candidate.name))
  const isOwnPerson = own === 'PERSON' && link.label !== 'PERSON' && !isSingle(candidate)
  // "Okoro's statement" looks like a body's, and is a person's where Ruth Okoro was named.
  if (link.label === 'PERSON' && isSingle(candidate) && !knowledge.certain.has(keyOf(candidate.name))) return link
  if (own !== undefined && own !== link.label && (own !== 'PERSON' || isOwnPerson)) return null
  if (link.label === 'PERSON' || !isCommon(candidate, knowledge.smallWords)) return link
  return candidate.clause.words[candidate.from - 1]?.norm === 'the' ? link : null
}

const resolved = (candidate: Candidate, knowledge: Knowledge): Resolution | null => {
  const key = keyOf(candidate.name)
  const { labels, names, shortForms } = knowledge
  const long = shortForms.get(key)
  if (long !== undefined) return { label: labels.get(keyOf(long)) ?? 'ORG', name: long }
  const link = knowledge.links.get(key)
  if (candidate.known !== null) {
    if (!isPersons(candidate, link, knowledge))
      return { label: candidate.known, name: candidate.usual ?? candidate.name }
    return link?.label === 'PERSON' ? link : { label: 'PERSON', name: candidate.name }
  }
  const through = link === undefined ? null : linked(candidate, link, knowledge)
  if (through !== null) return through
  if (knowledge.adjectives.has(key)) return null
  if (
    isSingle(candidate) &&
    (isCommon(candidate, knowledge.smallWords) || !knowledge.steady.has(key)) &&
    candidate.titles.length === 0
  )
    return null
  const own = labels.get(key)
  return own === undefined ? null : { label: own, name: names.get(key) ?? candidate.name }
}

/** Decides, from all of an article's evidence, what each candidate is; null where it is no mention. */
export const resolver = (
  candidates: readonly Candidate[],
  shortForms: ReadonlyMap<string, string>,
): ((candidate: Candidate) => Resolution | null) => {
  const smallWords = smallWordsOf(candidates)
  const usable = candidates.filter((candidate) => !isCommon(candidate, smallWords) || candidate.titles.length > 0)
  const pool = withDerived(pooled(usable), capitalsOf(candidates))
  const labels = labelled(pool)
  for (const long of shortForms.values()) if (!labels.has(keyOf(long))) labels.set(keyOf(long), 'ORG')
  labelListed(candidates, labels)
  const places = [...labels].filter(([, label]) => label === 'GPE' || label === 'LOC').map(([key]) => key)
  const names = surfaces(candidates)
  const knowledge: Knowledge = {
    labels,
    links: linkShorts(labels, names),
    names,
    shortForms: new Map([...impliedForms(candidates, labels, names), ...shortForms]),
    adjectives: adjectivesOf(places),
    smallWords,
    steady: steadyNames(candidates, pool),
    places: placesOf(candidates),
    certain: new Set(
      [...pool].filter(([, scores]) => best({ ...scores, PERSON: 0 }, CERTAIN) !== null).map(([key]) => key),
    ),
    titled: titledNames(candidates),
  }
  return (candidate) => resolved(candidate, knowledge)
}
