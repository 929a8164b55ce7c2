import { BODY_NOUNS, DOCUMENT_NOUNS, personNoun } from '../../lexicon/reporting.ts'
import type { Item } from './items.ts'
import type { Passage } from './passages.ts'
import { BE, DETERMINERS, isSurelyFinite, PREPOSITIONS, RELATIVES } from './word-classes.ts'

/**
 * Somebody or something that a pronoun may stand for. `from` is its first item and `at` its head; `subject` is set where it opens its sentence
 * or speaks there, `proper` for a name, `body` for a body of people that spoke.
 */
export interface Antecedent {
  readonly name: string
  readonly kind: 'person' | 'thing' | 'group'
  readonly from: number
  readonly at: number
  readonly subject: boolean
  readonly proper: boolean
  readonly body?: boolean
}

const LONGEST_ROLE = 4

const isDeterminer = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  item.name === null &&
  DETERMINERS.has(item.norm) &&
  !/^(?:no|every|each|any|neither)$/u.test(item.norm)

/** What a common noun stands for when it can speak: "owner" a person, "villagers" a group, "report" a thing. */
const nounKind = (norm: string): Antecedent['kind'] | null => {
  const people = personNoun(norm)
  if (people !== null) return people === 'plural' ? 'group' : 'person'
  return DOCUMENT_NOUNS.has(norm) || BODY_NOUNS.has(norm) ? 'thing' : null
}

/** Whether the noun at `at` heads its phrase: no noun or name that it describes comes after it. */
const isHead = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]
  if (next === undefined || next.kind !== 'word') return next?.kind !== 'word'
  return next.name === null && next.norm !== "'s" && (PREPOSITIONS.has(next.norm) || nounKind(next.norm) === null)
}

/** "the owner", "villagers": a common noun phrase that ends at the noun at `at`, by its first item, or null. */
const roleStart = (items: readonly Item[], at: number): number | null => {
  if (!isHead(items, at)) return null
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_ROLE); from -= 1) {
    if (isDeterminer(items[from])) return from
    if (items[from]?.kind !== 'word' || PREPOSITIONS.has(items[from]?.norm ?? '')) break
  }
  return personNoun(items[at]?.norm ?? '') === 'plural' ? at : null
}

const KINDS: Readonly<Record<string, Antecedent['kind']>> = { PERSON: 'person', ORG: 'thing', GPE: 'thing' }

/** Whether a phrase that starts at `at` stands after a preposition. */
const isGoverned = (items: readonly Item[], at: number): boolean => {
  let before = at - 1
  while (before >= 0 && items[before]?.kind === 'word' && items[before]?.capital && items[before]?.name === null)
    before -= 1
  if (isDeterminer(items[before])) before -= 1
  return PREPOSITIONS.has(items[before]?.norm ?? '')
}

const nameEnd = (items: readonly Item[], at: number): number => {
  let to = at
  while (items[to]?.name !== null && items[to]?.name === items[at]?.name) to += 1
  return to
}

type Found = Omit<Antecedent, 'subject'> & { readonly free: boolean }

const namedAt = (items: readonly Item[], at: number): Found | null => {
  const name = items[at]?.name
  if (name === null || name === undefined || items[at - 1]?.name === name) return null
  const kind = KINDS[name.body.label] ?? (DOCUMENT_NOUNS.has(name.body.name.toLowerCase()) ? 'thing' : null)
  if (kind === null || kind === undefined) return null
  const owner = items[nameEnd(items, at)]?.norm === "'s"
  return { name: name.body.name, kind, from: at, at, proper: true, free: !owner && !isGoverned(items, at) }
}

/** A role beside a name ("her lawyer, Jo Hale", "Jo Hale, her lawyer") or after "was" and "as" names nobody new. */
const isBesideName = (items: readonly Item[], from: number, at: number): boolean => {
  const [before, after] = [items[from - 1], items[at + 1]]
  if (before !== undefined && (BE.has(before.norm) || before.norm === 'as')) return true
  if (after?.norm === ',' && items.slice(at + 2, at + 5).some((item) => item.name?.body.label === 'PERSON')) return true
  return before?.norm === ',' && items[from - 2]?.name?.body.label === 'PERSON'
}

const commonAt = (text: string, items: readonly Item[], at: number): Found | null => {
  const item = items[at]
  if (item?.kind !== 'word' || item.name !== null) return null
  const kind = nounKind(item.norm)
  const from = kind === null ? null : roleStart(items, at)
  if (kind === null || from === null || (kind === 'person' && isBesideName(items, from, at))) return null
  const name = text.slice(items[from]?.span.start, item.span.end)
  return {
    name,
    kind,
    from,
    at,
    proper: false,
    free: !isGoverned(items, from) && !RELATIVES.has(items[from - 1]?.norm ?? ''),
  }
}

/** All that a passage names outside quotations; the first that stands free is its subject, and so are those after "and". */
export const antecedentsOf = (text: string, { items }: Passage): Antecedent[] => {
  const found: Antecedent[] = []
  let clauses = 0
  let taken = -1
  items.forEach((item, at) => {
    if (item.name === null && isSurelyFinite(item.norm)) clauses += 1
    const next = namedAt(items, at) ?? commonAt(text, items, at)
    if (next === null) return
    const subject = next.free && clauses !== taken
    if (subject) taken = clauses
    const { name, kind, from, proper } = next
    found.push({ name, kind, from, at, proper, subject: subject && precedesVerb(items, at) })
  })
  return found
}

/** Whether a finite verb follows soon, so that the phrase may be its subject. */
const precedesVerb = (items: readonly Item[], at: number): boolean => {
  for (let to = at + 1; to < Math.min(items.length, at + 25); to += 1) {
    const item = items[to]
    if (item?.kind === 'word' && item.name === null && (isSurelyFinite(item.norm) || /ed$|s$/u.test(item.norm)))
      return true
  }
  return false
}
