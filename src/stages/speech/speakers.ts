import type { Layers } from '../../domain/index.ts'
import { personNoun } from '../../lexicon/reporting.ts'
import type { DocumentContext } from '../../pipeline/stage.ts'
import { type Antecedent, antecedentsOf } from './antecedents.ts'
import { type Gender, genderOf, gendersByTitle } from './genders.ts'
import type { Item } from './items.ts'
import type { Passage } from './passages.ts'
import type { Phrase } from './phrases.ts'
import { PREPOSITIONS, PRONOUNS, RELATIVES } from './word-classes.ts'

/** Tells who speaks, from what was named so far; passages are entered in reading order. */
export interface Speakers {
  readonly enter: (passage: Passage) => void
  readonly resolve: (phrase: Phrase | null, at: number) => string | null
  readonly spoke: (speaker: string, phrase: Phrase | null, at: number) => void
  /** The person who is the subject of the current passage before item `at`, or of the last ones. */
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

/** Which persons hold a title, by the last word of the title: "minister" → "Jo Hale", in order of mention. */
const holdersOf = (entities: readonly Layers['entity'][]): ReadonlyMap<string, Layers['entity'][]> => {
  const holders = new Map<string, Layers['entity'][]>()
  for (const entity of entities.filter(({ body }) => body.label === 'PERSON')) {
    for (const title of entity.body.titles) {
      for (const noun of roleNouns(title)) {
        const own = holders.get(noun)
        if (own === undefined) holders.set(noun, [entity])
        else own.push(entity)
      }
    }
  }
  return holders
}

/** The nouns for people in a title, lower case: "head of the Water Authority" → "head". */
const roleNouns = (title: string): string[] => [
  ...new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .filter((word) => personNoun(word) !== null),
  ),
]

const hasTitle = (entity: Layers['entity'], words: readonly string[]): boolean =>
  entity.body.titles.some((title) => {
    const own = new Set(title.toLowerCase().split(/[^\p{L}'’-]+/u))
    return words.every((word) => own.has(word))
  })

/** Makes the memory of one document. */
export const speakersOf = (document: DocumentContext, entities: readonly Layers['entity'][]): Speakers => {
  const genders = gendersByTitle(entities)
  const holders = holdersOf(entities)
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
    const [first] = words
    const last = words.at(-1)
    if (first === undefined || last === undefined || words.length > 4) return null
    if (
      !/^(?:the|his|her|their|its)$/u.test(first.norm) ||
      words.some((item) => item.name !== null || item.kind !== 'word')
    )
      return null
    if (words.some((item) => PREPOSITIONS.has(item.norm) || item.norm === "'s")) return null
    const wanted = words.slice(first.norm === 'the' ? 1 : words.length - 1).map((item) => item.norm)
    const fitting = (holders.get(last.norm) ?? []).filter((entity) => hasTitle(entity, wanted))
    const before = fitting.filter((entity) => entity.span.start < first.span.start)
    return (before.at(-1) ?? fitting[0])?.body.name ?? null
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
    if (words.some((word) => personNoun(word) === 'plural')) return 'group'
    return words.some((word) => personNoun(word) !== null) || /^\p{Lu}/u.test(speaker) ? 'person' : 'thing'
  }

  return {
    enter: (passage) => {
      items = passage.items
      memory.push({ antecedents: antecedentsOf(document.text, passage), speakers: [] })
    },
    resolve,
    spoke: (speaker, phrase, at) => {
      memory.at(-1)?.speakers.push({ name: speaker, kind: kindOf(phrase, speaker), at, subject: true, proper: true })
    },
    person: (at) => latest(new Set(['person']), null, at)?.name ?? null,
  }
}
