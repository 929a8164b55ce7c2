import { stem } from '../../lexicon/stem.ts'
import { kindsOf } from '../../lexicon/wordnet.ts'

/** One place of a pattern: the keys of the units that fit there, null for any unit. */
export interface Atom {
  readonly keys: ReadonlySet<string> | null
  readonly optional: boolean
}

/** Named lists of words that patterns use as {name}, with the keys of those that were looked up. */
export interface WordLists {
  readonly listed: ReadonlyMap<string, readonly string[]>
  readonly expanded: Map<string, ReadonlySet<string>>
}

/** The lists of a codebook. Each is expanded once, however many patterns and lists use it. */
export const wordLists = (lists: Readonly<Record<string, readonly string[]>>): WordLists => ({
  listed: new Map(Object.entries(lists)),
  expanded: new Map(),
})

const LONGEST_GAP = 12
/** Places of a pattern, gaps counted by their words, since the matcher keeps them as the bits of one number. */
const MOST_PLACES = 30
/** Words at one place, those of lists within lists included. */
const MOST_KEYS = 10_000
const GAP = /^~(\d+)$/
const SLOT = /^\{([a-z-]+)\}$/
const FAMILY = /^\{([a-z]+)\*\}$/
const WORD = /^=?[\p{L}\p{N}'.-]+$/u
const COMMA = ','

/** Keys of one word: "=us" is that form alone, "work" every form with its stem, ",": the comma itself. */
const wordKeys = (word: string): readonly string[] => {
  if (word === COMMA) return ['=,']
  if (!WORD.test(word)) throw new Error(`"${word}" is no word. Write words, a|b, word?, ~3, {list} or =exact.`)
  if (word.startsWith('=')) return [word]
  return /^\p{L}+$/u.test(word) ? [stem(word)] : [`=${word}`]
}

/** Slots that the reading of a sentence fills, not a list. */
const FILLED: ReadonlySet<string> = new Set(['target', 'country', 'place', 'number'])

const families = new Map<string, ReadonlySet<string>>()

/** Keys of a noun and all its kinds: "{weapon*}". */
const familyKeys = (noun: string): ReadonlySet<string> => {
  const known = families.get(noun)
  if (known !== undefined) return known
  const kinds = kindsOf(noun)
  if (kinds.length === 0) throw new Error(`"${noun}" is no noun that WordNet knows. Write {noun*} with another.`)
  const keys = new Set(kinds.map(stem))
  families.set(noun, keys)
  return keys
}

const keysOf = (piece: string, lists: WordLists, within: readonly string[] = []): ReadonlySet<string> => {
  const family = FAMILY.exec(piece)?.[1]
  if (family !== undefined) return familyKeys(family)
  const slot = SLOT.exec(piece)?.[1]
  if (slot === undefined) return new Set(wordKeys(piece))
  if (FILLED.has(slot)) return new Set([`{${slot}}`])
  return lists.expanded.get(slot) ?? expand(slot, lists, within)
}

const expand = (name: string, lists: WordLists, within: readonly string[]): ReadonlySet<string> => {
  const list = lists.listed.get(name)
  if (list === undefined)
    throw new Error(`no list "${name}". Name one of: ${[...FILLED, ...lists.listed.keys()].join(', ')}.`)
  if (within.includes(name)) throw new Error(`the list "${name}" stands within itself. Take it out of there.`)
  const keys = new Set<string>()
  for (const entry of list) {
    for (const key of keysOf(entry, lists, [...within, name])) keys.add(key)
    if (keys.size > MOST_KEYS) throw new Error(`the list "${name}" has more than ${MOST_KEYS} words. Split it.`)
  }
  lists.expanded.set(name, keys)
  return keys
}

/** A set is copied whole much faster than key by key, and the long one usually comes first. */
const unionOf = ([first, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const union = new Set(first)
  for (const keys of others) for (const key of keys) union.add(key)
  return union
}

const keySets = new WeakMap<WordLists, Map<string, ReadonlySet<string>>>()

/** The keys of alternatives such as "{goods}|money"; those written the same share one set, as some are long. */
const keySet = (alternatives: string, lists: WordLists): ReadonlySet<string> => {
  const known = keySets.get(lists) ?? new Map<string, ReadonlySet<string>>()
  keySets.set(lists, known)
  const keys = known.get(alternatives) ?? unionOf(alternatives.split('|').map((word) => keysOf(word, lists)))
  known.set(alternatives, keys)
  return keys
}

const gapAtoms = (length: number): readonly Atom[] => {
  if (length < 1 || length > LONGEST_GAP) throw new Error(`a gap is ~1 to ~${LONGEST_GAP} words; came ~${length}.`)
  return Array.from({ length }, () => ({ keys: null, optional: true }))
}

const atomsOf = (piece: string, lists: WordLists): readonly Atom[] => {
  const gap = GAP.exec(piece)?.[1]
  if (gap !== undefined) return gapAtoms(Number(gap))
  const optional = piece.endsWith('?')
  return [{ keys: keySet(optional ? piece.slice(0, -1) : piece, lists), optional }]
}

/** Reads a cue pattern such as "{target} ~3 steady|close? partner"; throws an error that says what is wrong in it. */
export const parsePattern = (pattern: string, lists: WordLists): readonly Atom[] => {
  const atoms = pattern
    .trim()
    .split(/\s+/)
    .flatMap((piece) => atomsOf(piece.toLowerCase(), lists))
  if (atoms.length > MOST_PLACES)
    throw new Error(`a cue spans at most ${MOST_PLACES} words, those of its gaps included; came ${atoms.length}.`)
  const isFirm = (atom: Atom | undefined): boolean => atom !== undefined && !atom.optional
  if (isFirm(atoms[0]) && isFirm(atoms.at(-1))) return atoms
  throw new Error('a cue begins and ends with a word or list that must be there, not with a gap or "word?".')
}
