import type { Layers } from '../../domain/index.ts'
import { personNoun } from '../../lexicon/reporting.ts'
import type { DocumentContext } from '../../pipeline/stage.ts'
import { type Antecedent, antecedentsOf } from './antecedents.ts'
import type { Item } from './items.ts'
import { emptyMemory, groupFor, type Memory, personFor, personNamed, sharedSubject, thingFor } from './memory.ts'
import type { Passage } from './passages.ts'
import { wantedTitle, wordsOf } from './phrase-words.ts'
import type { Phrase } from './phrases.ts'
import { DETERMINERS, PRONOUNS } from './word-classes.ts'

/** Tells who speaks, from what was named so far; passages are entered in reading order. */
export interface Speakers {
  readonly enter: (passage: Passage) => void
  /** The fullest name, or the noun phrase as it stands; null where a pronoun finds nobody. `items` hold the phrase, where they are not the passage's. */
  readonly resolve: (phrase: Phrase | null, at: number, items?: readonly Item[]) => string | null
  readonly spoke: (speaker: string, phrase: Phrase | null, at: number) => void
  /** The person who is the subject of the current passage before item `at`, by name or by pronoun. */
  readonly person: (at: number) => string | null
}

/** Whoever writes speaks as "I"; a release without author speaks as "we" for its publisher. */
const authorOf = ({ author, publisher }: DocumentContext, norm: string): string =>
  norm === 'we' && author === null && publisher !== null ? publisher : norm === 'i' ? (author ?? 'author') : 'author'

const pronounAt = ({ items }: Memory, phrase: Phrase | null) =>
  phrase !== null && phrase.to - phrase.from === 1 && phrase.name === null
    ? PRONOUNS.get(items[phrase.from]?.norm ?? '')
    : undefined

/** Who holds the title that a phrase asks for ("the finance minister"), or null. */
const holderFor = (memory: Memory, phrase: Phrase): string | null => {
  const words = memory.items.slice(phrase.from, phrase.to)
  const wanted = wantedTitle(words)
  return wanted === null ? null : memory.holders(wanted, words[0]?.span.start ?? 0)
}

/** "some of them", "many of them": people named before. */
const isPartOfGroup = ({ items }: Memory, { to }: Phrase): boolean =>
  items[to - 1]?.norm === 'them' && items[to - 2]?.norm === 'of'

const resolve = (memory: Memory, phrase: Phrase | null, at: number): string | null => {
  if (phrase === null) return sharedSubject(memory, at)
  if (phrase.name !== null) return phrase.name.body.name
  const pronoun = pronounAt(memory, phrase)
  if (pronoun === 'male' || pronoun === 'female') return personFor(memory, pronoun, at)
  if (pronoun === 'thing') return thingFor(memory, at)
  if (pronoun === 'group') return groupFor(memory, at)
  if (pronoun !== undefined) return authorOf(memory.document, memory.items[phrase.from]?.norm ?? '')
  if (isPartOfGroup(memory, phrase)) return groupFor(memory, at) ?? wordsOf(memory.document.text, memory.items, phrase)
  return holderFor(memory, phrase) ?? wordsOf(memory.document.text, memory.items, phrase)
}

/** "the minister" is the person who was called so, where there is one. */
const withHolder = (memory: Memory, one: Antecedent): Antecedent => {
  const role = one.proper || one.kind !== 'person' ? null : { from: one.from, to: one.at + 1, name: null }
  const holder = role === null ? null : holderFor(memory, role)
  return holder === null ? one : { ...one, name: holder, proper: true }
}

/** What kind of speaker words name: "one of the miners" a person, "the miners" a group, "the report" a thing. */
const kindOfWords = (speaker: string): Antecedent['kind'] => {
  const words = speaker.toLowerCase().split(/[^\p{L}-]+/u)
  if (words[0] === 'one' || words[0] === 'another') return 'person'
  if (words.some((word) => personNoun(word) === 'plural')) return 'group'
  const named = /^\p{Lu}/u.test(speaker) && !DETERMINERS.has(words[0] ?? '')
  return named || words.some((word) => personNoun(word) !== null) ? 'person' : 'thing'
}

const kindOf = (memory: Memory, phrase: Phrase | null, speaker: string): Antecedent['kind'] => {
  const label = phrase?.name?.body.label
  if (label !== undefined) return label === 'PERSON' ? 'person' : 'thing'
  const pronoun = pronounAt(memory, phrase)
  if (pronoun === 'male' || pronoun === 'female') return 'person'
  return pronoun === 'thing' || pronoun === 'group' ? pronoun : kindOfWords(speaker)
}

const enter = (memory: Memory, passage: Passage): void => {
  memory.items = passage.items
  const antecedents = antecedentsOf(memory.document.text, passage).map((one) => withHolder(memory, one))
  memory.turns.push({ antecedents, speakers: [] })
}

const personBefore = (memory: Memory, at: number): string | null => {
  const named = personNamed(memory, at)
  if (named !== null) return named
  const pronoun = memory.items.slice(0, at).findIndex((item) => /male$/u.test(PRONOUNS.get(item.norm) ?? ''))
  return pronoun < 0 ? null : resolve(memory, { from: pronoun, to: pronoun + 1, name: null }, pronoun)
}

/** Makes the search for speakers in one document. */
export const speakersOf = (document: DocumentContext, entities: readonly Layers['entity'][]): Speakers => {
  const memory = emptyMemory(document, entities)
  return {
    enter: (passage) => enter(memory, passage),
    resolve: (phrase, at, items = memory.items) => resolve({ ...memory, items }, phrase, at),
    spoke: (speaker, phrase, at) => {
      const kind = kindOf(memory, phrase, speaker)
      memory.turns.at(-1)?.speakers.push({
        name: speaker,
        kind,
        from: at,
        at,
        subject: true,
        proper: true,
        body: phrase?.name?.body.label === 'ORG',
      })
    },
    person: (at) => personBefore(memory, at),
  }
}
