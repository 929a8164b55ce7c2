import { diffArrays } from 'diff'
import type { Carried, Span } from '../../domain/index.ts'

/** A text with its sentences in order; offsets in UTF-16 units. */
export interface Cut {
  readonly text: string
  readonly sentences: readonly Span[]
}

/** Where a sentence of the earlier text stands in the later one: its number there. */
export interface Met {
  readonly to: number
  readonly proof: Carried['proof']
}

/** How many of their words two sentences must share to be one that was edited: Dice's measure, 0 to 1. */
const ALIKE = 0.6

/** So many sentences of a stretch are looked at for the one that was edited, around the same part of the stretch. */
const WINDOW = 40

const wordsIn = (sentence: string): readonly string[] => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Which part of their words two sentences share (Dice, 1945). */
const likeness = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = b.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return (2 * shared.length) / Math.max(1, a.length + b.length)
}

/** A stretch of sentences that another one took the place of, by their numbers. */
interface Stretch {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

const numbers = (start: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => start + at)

/** The stretches of two lists in order: equal ones side by side, and those that were put in place of each other. */
const stretchesOf = (earlier: readonly string[], later: readonly string[]) => {
  const equal: Stretch[] = []
  const changed: Stretch[] = []
  let [at, now] = [0, 0]
  let open: Stretch = { from: [], to: [] }
  for (const { added, removed, count } of diffArrays([...earlier], [...later])) {
    const [from, to] = [added ? [] : numbers(at, count), removed ? [] : numbers(now, count)]
    if (added || removed) open = { from: [...open.from, ...from], to: [...open.to, ...to] }
    else {
      equal.push({ from, to })
      changed.push(open)
      open = { from: [], to: [] }
    }
    ;[at, now] = [at + from.length, now + to.length]
  }
  return { equal, changed: [...changed, open] }
}

/** The numbers of sentences that stand in a list once, by their words. */
const single = (sentences: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  for (const [number, words] of sentences.entries()) {
    if (found.has(words)) twice.add(words)
    found.set(words, number)
  }
  for (const words of twice) found.delete(words)
  return found
}

/** The most alike of the sentences that took the place of a stretch, near the same part of it. */
const editedTo = (place: number, { from, to }: Stretch, alike: (number: number) => number): number | null => {
  const middle = Math.round((place / Math.max(1, from.length)) * to.length)
  const near = to.slice(Math.max(0, middle - WINDOW / 2), middle + WINDOW / 2)
  const best = near.map((number) => ({ number, score: alike(number) })).toSorted((a, b) => b.score - a.score)[0]
  return best !== undefined && best.score >= ALIKE ? best.number : null
}

const sentencesOf = ({ text, sentences }: Cut): readonly string[] =>
  sentences.map(({ start, end }) => text.slice(start, end))

/** Two lists of sentences, what stands once in each, and what was met so far. */
interface Work {
  readonly old: readonly string[]
  readonly fresh: readonly string[]
  readonly once: ReadonlyMap<string, number>
  readonly onceNow: ReadonlyMap<string, number>
  readonly met: Map<number, Met>
  readonly taken: Set<number>
}

const meet = ({ met, taken }: Work, number: number, found: Met): void => {
  met.set(number, found)
  taken.add(found.to)
}

/** A sentence that stands more than once is in its place only where one beside it is too: else it may be its look-alike. */
const meetEqual = (work: Work, { from, to }: Stretch): void => {
  for (const [at, number] of from.entries()) {
    const words = work.old[number] ?? ''
    const isSure = from.length > 1 || (work.once.has(words) && work.onceNow.has(words))
    meet(work, number, { to: to[at] ?? 0, proof: isSure ? 'exact' : 'edited' })
  }
}

const meetMoved = (work: Work, number: number): void => {
  const words = work.old[number] ?? ''
  const to = work.once.has(words) ? work.onceNow.get(words) : undefined
  if (to !== undefined && !work.taken.has(to)) meet(work, number, { to, proof: 'moved' })
}

const meetEdited = (work: Work, stretch: Stretch): void => {
  const bag = remembered(work.fresh)
  for (const [place, number] of stretch.from.entries()) {
    if (work.met.has(number)) continue
    const words = wordsIn(work.old[number] ?? '')
    const to = editedTo(place, stretch, (other) => (work.taken.has(other) ? 0 : likeness(words, bag(other))))
    if (to !== null) meet(work, number, { to, proof: 'edited' })
  }
}

/** The words of sentences by their numbers, each cut once. */
const remembered = (sentences: readonly string[]) => {
  const known = new Map<number, readonly string[]>()
  return (number: number): readonly string[] => {
    const words = known.get(number) ?? wordsIn(sentences[number] ?? '')
    known.set(number, words)
    return words
  }
}

/**
 * Finds each sentence of an earlier text in a later one, both by their numbers: in its place, moved, or edited in its
 * place. What is not found is gone.
 */
export const align = (earlier: Cut, later: Cut): ReadonlyMap<number, Met> => {
  const [old, fresh] = [sentencesOf(earlier), sentencesOf(later)]
  const work: Work = { old, fresh, once: single(old), onceNow: single(fresh), met: new Map(), taken: new Set() }
  const { equal, changed } = stretchesOf(old, fresh)
  for (const stretch of equal) meetEqual(work, stretch)
  for (const { from } of changed) for (const number of from) meetMoved(work, number)
  for (const stretch of changed) meetEdited(work, stretch)
  return work.met
}
