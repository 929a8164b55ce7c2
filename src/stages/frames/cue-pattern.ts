import { stem } from '../../lexicon/stem.ts'

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
const MOST_KEYS = 2000
const GAP = /^~(\d+)$/
const SLOT = /^\{([a-z-]+)\}$/
const WORD = /^=?[\p{L}\p{N}'.-]+$/u
const COMMA = ','

/** Keys of one word: "=us" is that form alone, "work" every form with its stem, ",": the comma itself. */
const wordKeys = (word: string): readonly string[] => {
  if (word === COMMA) return ['=,']
  if (!WORD.test(word)) throw new Error(`"${word}" is no word. Write words, a|b, word?, ~3, {list} or =exact.`)
  if (word.startsWith('=')) return [word]
  return /^\p{L}+$/u.test(word) ? [stem(word)] : [`=${word}`]
}

const keysOf = (piece: string, lists: WordLists, within: readonly string[] = []): ReadonlySet<string> => {
  const slot = SLOT.exec(piece)?.[1]
  if (slot === undefined) return new Set(wordKeys(piece))
  if (slot === 'target' || slot === 'country') return new Set([`{${slot}}`])
  return lists.expanded.get(slot) ?? expand(slot, lists, within)
}

const expand = (name: string, lists: WordLists, within: readonly string[]): ReadonlySet<string> => {
  const list = lists.listed.get(name)
  if (list === undefined)
    throw new Error(`no list "${name}". Name one of: target, country, ${[...lists.listed.keys()].join(', ')}.`)
  if (within.includes(name)) throw new Error(`the list "${name}" stands within itself. Take it out of there.`)
  const keys = new Set<string>()
  for (const entry of list) {
    for (const key of keysOf(entry, lists, [...within, name])) keys.add(key)
    if (keys.size > MOST_KEYS) throw new Error(`the list "${name}" has more than ${MOST_KEYS} words. Split it.`)
  }
  lists.expanded.set(name, keys)
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
  const alternatives = (optional ? piece.slice(0, -1) : piece).split('|')
  return [{ keys: new Set(alternatives.flatMap((word) => [...keysOf(word, lists)])), optional }]
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
