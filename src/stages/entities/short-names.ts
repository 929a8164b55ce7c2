import type { EntityLabel } from '../../domain/index.ts'
import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { COMPANY_HEADS, NAME_TIES } from '../../lexicon/heads.ts'
import { headLabel } from './bodies.ts'

/** A name's label and its fullest form. */
export interface Resolution {
  readonly label: EntityLabel
  readonly name: string
}

/** "Lam Kok-ting": the given name is the hyphenated one. */
const isSurnameFirst = (parts: readonly string[]): boolean =>
  parts.length === 2 && /^\p{L}+-\p{L}+$/u.test(parts[1] ?? '')

/** The names by which people are called again: all from some part on ("de la Fuente"), one part, given and one part. */
const shortsOfPerson = (key: string): readonly string[] => {
  const parts = key.replace(/["“”].*?["“”]/g, ' ').split(/\s+/)
  const given = parts[0] ?? ''
  const family = parts.slice(1).filter((part) => part.length > 2)
  const tails = parts.slice(1).map((_, index) => parts.slice(index + 1).join(' '))
  const heads = parts.slice(2).map((_, index) => parts.slice(0, index + 2).join(' '))
  const pairs = family.map((part) => `${given} ${part}`)
  const isCalledByFirst = parts.length > 1 && (FIRST_NAMES.has(given) || isSurnameFirst(parts))
  return [...family, ...tails, ...heads, ...pairs, ...(isCalledByFirst ? [given] : [])]
}

/** The names by which bodies are called again: a company's leading words ("Orbit" for "Orbit Systems"), or the head. */
const shortsOfBody = (key: string): readonly string[] => {
  const parts = key.split(' ')
  const tie = parts.findIndex((part) => NAME_TIES.has(part))
  const head = parts.at(tie === -1 ? -1 : tie - 1) ?? ''
  const isCompany = COMPANY_HEADS.has(head) && tie === -1
  const leads = isCompany ? parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(' ')) : []
  const creed = head === 'church' && tie !== -1 ? [parts.slice(tie + 1).join(' ')] : []
  return [...leads, ...creed, ...(headLabel(head) === null || parts.length === 1 ? [] : [head])]
}

/** "Storm Orla" is "Orla" again. */
const shortsOfEvent = (key: string): readonly string[] => {
  const named = /^(?:tropical )?(?:hurricane|typhoon|cyclone|storm) (.+)$/.exec(key)?.[1]
  return named === undefined ? [] : [named]
}

const shortsOf = (key: string, label: EntityLabel): readonly string[] => {
  if (label === 'PERSON') return shortsOfPerson(key)
  if (label === 'EVENT') return shortsOfEvent(key)
  return SHORTENED.has(label) ? shortsOfBody(key) : []
}

const SHORTENED: ReadonlySet<EntityLabel> = new Set(['ORG', 'LAW'])

/** From each short name to the fullest name of the article that it stands for; a person's goes before a body's. */
export const linkShorts = (labels: ReadonlyMap<string, EntityLabel>, names: ReadonlyMap<string, string>) => {
  const links = new Map<string, Resolution>()
  const longestFirst = [...labels].sort(([a], [b]) => b.split(' ').length - a.split(' ').length)
  for (const [key, label] of longestFirst) {
    for (const short of shortsOf(key, label)) {
      const other = links.get(short)
      if (short !== key && (other === undefined || (label === 'PERSON' && other.label !== 'PERSON')))
        links.set(short, { name: names.get(key) ?? key, label })
    }
  }
  return links
}
