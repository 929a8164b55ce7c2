import type { EntityLabel } from '../../domain/index.ts'
import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { NATIONALITY_WORDS } from '../../lexicon/nationalities.ts'
import { headLabel } from './bodies.ts'
import { best, type Candidate, keyOf, plus, type Scores } from './candidate.ts'
import { isRole } from './titles.ts'

/** What is known of the names of one document. */
export interface Registry {
  readonly labels: ReadonlyMap<string, EntityLabel>
  readonly fullNames: ReadonlyMap<string, { readonly name: string; readonly label: EntityLabel }>
}

const LEAST = 2
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

/** A common noun capitalised for its place or for style ("the Government", "Rescue"). */
const isCommon = (candidate: Candidate, smallWords: ReadonlySet<string>): boolean => {
  const words = candidate.clause.words.slice(candidate.from, candidate.to)
  if (words.length !== 1 || candidate.usual !== null) return false
  const word = words[0]
  if (word === undefined || NATIONALITY_WORDS.has(word.norm)) return true
  return isRole(word) || headLabel(word.norm) !== null || smallWords.has(word.norm)
}

/** The words that the article also writes with a small letter. */
const smallWordsOf = (candidates: readonly Candidate[]): ReadonlySet<string> => {
  const small = new Set<string>()
  const clauses = new Set(candidates.map(({ clause }) => clause))
  for (const { words } of clauses) for (const { text, norm } of words) if (text === norm) small.add(norm)
  return small
}

/** "Belmiran" where the article speaks of "Belmira": an adjective, no mention. */
const adjectivesOf = (names: Iterable<string>): ReadonlySet<string> => {
  const adjectives = new Set<string>()
  for (const name of names) {
    const stem = name.replace(/[aeiouy]$/, '')
    for (const ending of ['n', 'an', 'ian', 'i', 'ish', 'ese', 'ite', 'er']) {
      for (const base of [name, stem]) {
        adjectives.add(`${base}${ending}`)
        adjectives.add(`${base}${ending}s`)
      }
    }
  }
  return adjectives
}

const labelled = (pool: ReadonlyMap<string, Scores>): Map<string, EntityLabel> => {
  const labels = new Map<string, EntityLabel>()
  for (const [key, scores] of pool) {
    const label = best(scores, LEAST)
    if (label !== null) labels.set(key, label)
  }
  return labels
}

/** The parts by which people are called again: each name but the given one, and the given one if it is common. */
const shortsOfPerson = (key: string): readonly string[] => {
  const parts = key
    .replace(/["“”].*?["“”]/g, ' ')
    .split(/\s+/)
    .filter((part) => part.length > 2)
  const given = parts[0] ?? ''
  const rest = parts.slice(1).map((_, index) => parts.slice(index + 1).join(' '))
  return [...parts.slice(1), ...rest, ...(FIRST_NAMES.has(given) ? [given] : [])]
}

const SHORTENED: ReadonlySet<EntityLabel> = new Set(['ORG', 'LAW', 'FACILITY', 'EVENT', 'LOC'])

/** The parts by which bodies are called again: leading words ("Halden" for "Halden Systems"), or the head alone. */
const shortsOfBody = (key: string): readonly string[] => {
  const parts = key.split(' ')
  const leads = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(' '))
  const tie = parts.findIndex((part) => part === 'of' || part === 'for' || part === 'into')
  const head = parts.at(tie === -1 ? -1 : tie - 1) ?? ''
  return [...leads, ...(headLabel(head) === null ? [] : [head])]
}

const surfaces = (candidates: readonly Candidate[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const { name, usual } of candidates) if (!names.has(keyOf(name))) names.set(keyOf(name), usual ?? name)
  return names
}

const linkShorts = (labels: ReadonlyMap<string, EntityLabel>, names: ReadonlyMap<string, string>) => {
  const links = new Map<string, { readonly name: string; readonly label: EntityLabel }>()
  for (const [key, label] of labels) {
    const shorts = label === 'PERSON' ? shortsOfPerson(key) : SHORTENED.has(label) ? shortsOfBody(key) : []
    for (const short of shorts)
      if (short !== key && !(links.get(short)?.label === 'PERSON'))
        links.set(short, { name: names.get(key) ?? key, label })
  }
  return links
}

/** A name's label and its fullest form. */
export interface Resolution {
  readonly label: EntityLabel
  readonly name: string
}

/** Decides, from all of an article's evidence, what each candidate is; null where it is no mention. */
export const resolver = (
  candidates: readonly Candidate[],
  shortForms: ReadonlyMap<string, string>,
): ((candidate: Candidate) => Resolution | null) => {
  const smallWords = smallWordsOf(candidates)
  const usable = candidates.filter((candidate) => !isCommon(candidate, smallWords) || candidate.titles.length > 0)
  const labels = labelled(pooled(usable))
  const names = surfaces(candidates)
  const links = linkShorts(labels, names)
  const adjectives = adjectivesOf(
    [...labels].filter(([, label]) => label === 'GPE' || label === 'LOC').map(([key]) => key),
  )
  return (candidate) => {
    const key = keyOf(candidate.name)
    const long = shortForms.get(key)
    if (long !== undefined) return { label: labels.get(keyOf(long)) ?? 'ORG', name: long }
    const own = labels.get(key)
    const link = links.get(key)
    if (own !== undefined && candidate.usual !== null) return { label: own, name: candidate.usual }
    if (link !== undefined && (own === undefined || own === link.label || own === 'PERSON'))
      return link.label === 'PERSON' || !isCommon(candidate, smallWords) || !candidate.isInitial ? link : null
    if (adjectives.has(key) || (isCommon(candidate, smallWords) && candidate.titles.length === 0)) return null
    return own === undefined ? null : { label: own, name: names.get(key) ?? candidate.name }
  }
}
