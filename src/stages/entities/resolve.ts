import type { EntityLabel } from '../../domain/index.ts'
import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { COMPANY_HEADS, NAME_TIES } from '../../lexicon/heads.ts'
import { NATIONALITY_WORDS } from '../../lexicon/nationalities.ts'
import { headLabel } from './bodies.ts'
import { best, type Candidate, keyOf, plus, type Scores } from './candidate.ts'
import { isRole } from './titles.ts'

const LEAST = 2
const STRONG = 4
const DERIVED = 4
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

const PORTFOLIOS = new Set(
  `defence defense finance health transport interior justice education labour labor energy environment security trade
   commerce agriculture culture housing foreign home treasury state federal national provincial municipal internet web
   section article chapter title annex appendix figure table phase level part page volume note notes photo image video
   copyright subscribe share read related comments reply replies edition breaking exclusive opinion analysis editorial
   sources source updated published god earth bible government republic union parties internet`.split(/\s+/),
)

/** A common noun capitalised for its place or for style ("the Government", "Rescue"). */
const isCommon = (candidate: Candidate, smallWords: ReadonlySet<string>): boolean => {
  const words = candidate.clause.words.slice(candidate.from, candidate.to)
  if (words.length !== 1 || candidate.known !== null) return false
  const norm = words[0]?.norm ?? ''
  if (NATIONALITY_WORDS.has(norm) || PORTFOLIOS.has(norm)) return true
  return isRole(words[0]) || headLabel(norm) !== null || smallWords.has(norm)
}

/** The words that the article writes with a capital. */
const capitalsOf = (candidates: readonly Candidate[]): ReadonlySet<string> => {
  const capitals = new Set<string>()
  const clauses = new Set(candidates.map(({ clause }) => clause))
  for (const { words } of clauses) for (const { norm, isName } of words) if (isName) capitals.add(keyOf(norm))
  return capitals
}

/** The words that the article also writes with a small letter. */
const smallWordsOf = (candidates: readonly Candidate[]): ReadonlySet<string> => {
  const small = new Set<string>()
  const clauses = new Set(candidates.map(({ clause }) => clause))
  for (const { words } of clauses) for (const { text, norm } of words) if (text === norm) small.add(norm)
  return small
}

/** "Zendan" where the article speaks of "Zenda": an adjective, no mention. */
const adjectivesOf = (names: Iterable<string>): ReadonlySet<string> => {
  const adjectives = new Set<string>()
  for (const name of names) {
    const stem = name.replace(/[aeiouy]$/, '')
    for (const ending of ENDINGS) {
      for (const base of [name, stem]) {
        adjectives.add(`${base}${ending}`)
        adjectives.add(`${base}${ending}s`)
      }
    }
  }
  return adjectives
}

const ADJECTIVE_ENDINGS = ['n', 'an', 'ian', 'i', 'ish', 'ese']
const ENDINGS = [...ADJECTIVE_ENDINGS, 'ite', 'er']

/** "Norvani" speaks for Norvan's being a country. */
const withDerived = (pool: ReadonlyMap<string, Scores>, capitals: ReadonlySet<string>): ReadonlyMap<string, Scores> =>
  new Map(
    [...pool].map(([key, scores]) => {
      const stem = key.replace(/[aeiouy]$/, '')
      const derived = ADJECTIVE_ENDINGS.flatMap((end) =>
        stem === key || end === 'n' ? [key + end] : [key + end, stem + end],
      )
      const isDerived = stem.length > 3 && derived.some((word) => capitals.has(word) && !NATIONALITY_WORDS.has(word))
      return [key, isDerived ? plus(scores, { GPE: DERIVED }) : scores]
    }),
  )

/** "Republic of Norvan" names Norvan as well. */
const STATE_OF = /\b(?:republic|kingdom|state|province|city|town|county|emirate|commonwealth) of (?:the )?(.+)$/

const labelled = (pool: ReadonlyMap<string, Scores>): Map<string, EntityLabel> => {
  const labels = new Map<string, EntityLabel>()
  for (const [key, scores] of pool) {
    const label = best(scores, LEAST)
    if (label !== null) labels.set(key, label)
    const state = label === 'GPE' ? STATE_OF.exec(key)?.[1] : undefined
    if (state !== undefined) labels.set(state, 'GPE')
  }
  return labels
}

/** The names by which people are called again: all from some part on ("de la Fuente"), one part, given and one part. */
const shortsOfPerson = (key: string): readonly string[] => {
  const parts = key.replace(/["“”].*?["“”]/g, ' ').split(/\s+/)
  const given = parts[0] ?? ''
  const family = parts.slice(1).filter((part) => part.length > 2)
  const tails = parts.slice(1).map((_, index) => parts.slice(index + 1).join(' '))
  const heads = parts.slice(2).map((_, index) => parts.slice(0, index + 2).join(' '))
  const pairs = family.map((part) => `${given} ${part}`)
  return [...family, ...tails, ...heads, ...pairs, ...(FIRST_NAMES.has(given) && parts.length > 1 ? [given] : [])]
}

/** The names by which bodies are called again: a company's leading words ("Orbit" for "Orbit Systems"), or the head. */
const shortsOfBody = (key: string): readonly string[] => {
  const parts = key.split(' ')
  const tie = parts.findIndex((part) => NAME_TIES.has(part))
  const head = parts.at(tie === -1 ? -1 : tie - 1) ?? ''
  const isCompany = COMPANY_HEADS.has(head) && tie === -1
  const leads = isCompany ? parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(' ')) : []
  return [...leads, ...(headLabel(head) === null || parts.length === 1 ? [] : [head])]
}

const surfaces = (candidates: readonly Candidate[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const { name, usual } of candidates) if (!names.has(keyOf(name))) names.set(keyOf(name), usual ?? name)
  return names
}

const SHORTENED: ReadonlySet<EntityLabel> = new Set(['ORG', 'LAW'])

/** From each short name to the fullest name of the article that it stands for; a person's goes before a body's. */
const linkShorts = (labels: ReadonlyMap<string, EntityLabel>, names: ReadonlyMap<string, string>) => {
  const links = new Map<string, Resolution>()
  const longestFirst = [...labels].sort(([a], [b]) => b.split(' ').length - a.split(' ').length)
  for (const [key, label] of longestFirst) {
    const shorts = label === 'PERSON' ? shortsOfPerson(key) : SHORTENED.has(label) ? shortsOfBody(key) : []
    for (const short of shorts) {
      const other = links.get(short)
      if (short !== key && (other === undefined || (label === 'PERSON' && other.label !== 'PERSON')))
        links.set(short, { name: names.get(key) ?? key, label })
    }
  }
  return links
}

/** A name's label and its fullest form. */
export interface Resolution {
  readonly label: EntityLabel
  readonly name: string
}

interface Knowledge {
  readonly labels: ReadonlyMap<string, EntityLabel>
  readonly links: ReadonlyMap<string, Resolution>
  readonly names: ReadonlyMap<string, string>
  readonly shortForms: ReadonlyMap<string, string>
  readonly adjectives: ReadonlySet<string>
  readonly smallWords: ReadonlySet<string>
  readonly steady: ReadonlySet<string>
}

/** Names whose capital is their own: from the middle of a sentence, under a title, or with much to speak for them. */
const steadyNames = (candidates: readonly Candidate[], pool: ReadonlyMap<string, Scores>): ReadonlySet<string> => {
  const own = candidates.filter(
    ({ isInitial, clause, titles }) => clause.letters === 'prose' && (!isInitial || titles.length > 0),
  )
  const strong = [...pool].filter(([, scores]) => best(scores, STRONG) !== null)
  return new Set([...own.map(({ name }) => keyOf(name)), ...strong.map(([key]) => key)])
}

const isSingle = ({ from, to }: Candidate): boolean => to - from === 1

const linked = (candidate: Candidate, link: Resolution, knowledge: Knowledge): Resolution | null => {
  const own = knowledge.labels.get(keyOf(candidate.name))
  const isOwnPerson = own === 'PERSON' && link.label !== 'PERSON' && !isSingle(candidate)
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
  const isPerson = link?.label === 'PERSON' && (candidate.scores.PERSON ?? 0) > 0
  if (candidate.known !== null && candidate.titles.length === 0 && !isPerson)
    return { label: candidate.known, name: candidate.usual ?? candidate.name }
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
  const places = [...labels].filter(([, label]) => label === 'GPE' || label === 'LOC').map(([key]) => key)
  const names = surfaces(candidates)
  const knowledge: Knowledge = {
    labels,
    links: linkShorts(labels, names),
    names,
    shortForms,
    adjectives: adjectivesOf(places),
    smallWords,
    steady: steadyNames(candidates, pool),
  }
  return (candidate) => resolved(candidate, knowledge)
}
