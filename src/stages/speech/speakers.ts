import type { Layers } from '../../domain/index.ts'
import { personNoun } from '../../lexicon/reporting.ts'
import type { DocumentContext } from '../../pipeline/stage.ts'
import { type Antecedent, antecedentsOf } from './antecedents.ts'
import { type Gender, genderOf, gendersByTitle } from './genders.ts'
import type { Item } from './items.ts'
import type { Passage } from './passages.ts'
import type { Phrase } from './phrases.ts'
import { titleHolders } from './title-holders.ts'
import { DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES } from './word-classes.ts'

/** Tells who speaks, from what was named so far; passages are entered in reading order. */
export interface Speakers {
  readonly enter: (passage: Passage) => void
  readonly resolve: (phrase: Phrase | null, at: number) => string | null
  readonly spoke: (speaker: string, phrase: Phrase | null, at: number) => void
  /** The person who is the subject of the current passage before item `at`, by name or by pronoun. */
  readonly person: (at: number) => string | null
}

/** What one passage named and who spoke there. */
interface Memory {
  readonly antecedents: readonly Antecedent[]
  readonly speakers: Antecedent[]
}

/** How many passages back a pronoun may reach. */
const REACH = 6

const LONGEST_NAME = 90

const withoutRelative = (items: readonly Item[], { from, to }: Phrase): number => {
  for (let at = from + 1; at < to; at += 1) {
    const item = items[at]
    if (item?.name === null && (RELATIVES.has(item.norm) || item.norm === '(')) return at
  }
  return to
}

/** A noun phrase as it stands; its relative clause is left out where it is long. */
const wordsOf = (text: string, items: readonly Item[], phrase: Phrase): string => {
  const start = items[phrase.from]?.span.start ?? 0
  const end = items[phrase.to - 1]?.span.end ?? start
  if (end - start <= LONGEST_NAME) return text.slice(start, end)
  return text.slice(start, items[withoutRelative(items, phrase) - 1]?.span.end ?? end)
}

const OWNERS = new Set(['his', 'her', 'their', 'its'])

/** The words of a title that a phrase such as "the finance minister" asks for, lower case; null for other phrases. */
const wantedTitle = (words: readonly Item[]): readonly string[] | null => {
  const first = words[0]?.norm ?? ''
  if (words.length < 2 || words.length > 4 || !(first === 'the' || OWNERS.has(first))) return null
  if (words.some((item) => item.name !== null || item.kind !== 'word' || PREPOSITIONS.has(item.norm))) return null
  const norms = words.map((item) => item.norm)
  return norms.includes("'s") ? null : norms.slice(first === 'the' ? 1 : -1)
}

/** Makes the memory of one document. */
export const speakersOf = (document: DocumentContext, entities: readonly Layers['entity'][]): Speakers => {
  const genders = gendersByTitle(entities)
  const holders = titleHolders(entities)
  const memory: Memory[] = []
  let items: readonly Item[] = []

  const fits = (candidate: Antecedent, gender: Gender | null): boolean => {
    const known = genders.get(candidate.name) ?? genderOf(candidate.name)
    return gender === null || known === null || known === gender
  }

  const latest = (kinds: ReadonlySet<Antecedent['kind']>, gender: Gender | null, at: number): Antecedent | null => {
    const usable = (candidate: Antecedent) => kinds.has(candidate.kind) && fits(candidate, gender)
    for (let back = 0; back < Math.min(REACH, memory.length); back += 1) {
      const { antecedents = [], speakers = [] } = memory.at(-1 - back) ?? {}
      const named = (back === 0 ? antecedents.filter((one) => one.at < at) : antecedents).filter(usable)
      const found =
        speakers.filter(usable).at(-1) ??
        named.find((one) => one.subject) ??
        named.find((one) => one.proper) ??
        named[0]
      if (found !== undefined) return found
    }
    return null
  }

  const personal = (gender: Gender, at: number): string | null => {
    const found = latest(new Set(['person']), gender, at)
    // A person once called "she" stays a woman: this tells later pronouns apart.
    if (found !== null && !genders.has(found.name)) genders.set(found.name, gender)
    return found?.name ?? null
  }

  const ofPronoun = (kind: string, norm: string, at: number): string | null => {
    if (kind === 'male' || kind === 'female') return personal(kind, at)
    if (kind === 'thing') return latest(new Set(['thing']), null, at)?.name ?? null
    if (kind === 'group')
      return (latest(new Set(['group']), null, at) ?? latest(new Set(['thing']), null, at))?.name ?? null
    if (norm === 'we' && document.author === null && document.publisher !== null) return document.publisher
    return norm === 'i' ? (document.author ?? 'author') : 'author'
  }

  const byRole = (phrase: Phrase): string | null => {
    const words = items.slice(phrase.from, phrase.to)
    const wanted = wantedTitle(words)
    return wanted === null ? null : holders(wanted, words[0]?.span.start ?? 0)
  }

  /** "the minister" is the person who was called so, where there is one. */
  const withHolder = (one: Antecedent): Antecedent => {
    const holder = one.proper || one.kind !== 'person' ? null : byRole({ from: one.from, to: one.at + 1, name: null })
    return holder === null ? one : { ...one, name: holder, proper: true }
  }

  const resolve = (phrase: Phrase | null, at: number): string | null => {
    const current = memory.at(-1)
    if (phrase === null)
      return (
        current?.speakers.at(-1)?.name ?? current?.antecedents.find((one) => one.subject && one.at < at)?.name ?? null
      )
    if (phrase.name !== null) return phrase.name.body.name
    const item = items[phrase.from]
    const pronoun = phrase.to - phrase.from === 1 && item !== undefined ? PRONOUNS.get(item.norm) : undefined
    if (item !== undefined && pronoun !== undefined) return ofPronoun(pronoun, item.norm, at)
    return byRole(phrase) ?? wordsOf(document.text, items, phrase)
  }

  const kindOf = (phrase: Phrase | null, speaker: string): Antecedent['kind'] => {
    if (phrase?.name !== null && phrase?.name !== undefined)
      return phrase.name.body.label === 'PERSON' ? 'person' : 'thing'
    const item = phrase === null ? undefined : items[phrase.from]
    const pronoun = item === undefined ? undefined : PRONOUNS.get(item.norm)
    if (pronoun === 'male' || pronoun === 'female') return 'person'
    if (pronoun === 'thing' || pronoun === 'group') return pronoun
    const words = speaker.toLowerCase().split(/[^\p{L}-]+/u)
    if (words[0] === 'one' || words[0] === 'another') return 'person'
    if (words.some((word) => personNoun(word) === 'plural')) return 'group'
    const named = /^\p{Lu}/u.test(speaker) && !DETERMINERS.has(words[0] ?? '')
    return named || words.some((word) => personNoun(word) !== null) ? 'person' : 'thing'
  }

  const person = (at: number): string | null => {
    const named = memory.at(-1)?.antecedents.filter((one) => one.kind === 'person' && one.at < at) ?? []
    const found = named.find((one) => one.subject) ?? named.find((one) => one.proper) ?? named[0]
    if (found !== undefined) return found.name
    const pronoun = items.slice(0, at).findIndex((item) => /male$/u.test(PRONOUNS.get(item.norm) ?? ''))
    return pronoun < 0 ? null : resolve({ from: pronoun, to: pronoun + 1, name: null }, pronoun)
  }

  return {
    enter: (passage) => {
      items = passage.items
      const antecedents = antecedentsOf(document.text, passage).map(withHolder)
      memory.push({ antecedents, speakers: [] })
    },
    resolve,
    spoke: (speaker, phrase, at) => {
      memory
        .at(-1)
        ?.speakers.push({ name: speaker, kind: kindOf(phrase, speaker), from: at, at, subject: true, proper: true })
    },
    person,
  }
}
