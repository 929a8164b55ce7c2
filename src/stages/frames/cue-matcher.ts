import { makeCueIndex } from './cue-index.ts'
import type { Atom } from './cue-pattern.ts'
import type { Unit } from './reading.ts'

/** A compiled pattern with what it stands for. */
export interface Cue<Meaning> {
  readonly atoms: readonly Atom[]
  readonly meaning: Meaning
}

/** Where a cue matched: units `from` to `to`, half-open. `target` is the unit that filled
 * {target} and `other` the one that filled {country}; null where there is none. */
export interface Match<Meaning> {
  readonly meaning: Meaning
  readonly from: number
  readonly to: number
  readonly target: number | null
  readonly other: number | null
}

/** Finds all cues in a sentence. */
export type Matcher<Meaning> = (units: readonly Unit[]) => readonly Match<Meaning>[]

/** A way through a pattern: the atom that it waits for, and the countries that it has passed. */
interface Thread {
  readonly atom: number
  readonly target: number | null
  readonly other: number | null
}

const fits = ({ keys }: Atom, unit: Unit): boolean => {
  if (keys === null) return true
  for (const key of unit.keys) if (keys.has(key)) return true
  return false
}

/** Adds a thread, and those that skip the optional atoms after it; one thread an atom is enough. */
const addThread = (threads: Thread[], atoms: readonly Atom[], thread: Thread): void => {
  for (let atom = thread.atom; atom <= atoms.length; atom += 1) {
    if (!threads.some((other) => other.atom === atom)) threads.push({ ...thread, atom })
    if (atoms[atom]?.optional !== true) return
  }
}

const step = (atoms: readonly Atom[], threads: readonly Thread[], unit: Unit, index: number): readonly Thread[] => {
  const next: Thread[] = []
  for (const { atom, target, other } of threads) {
    const expected = atoms[atom]
    if (expected === undefined || !fits(expected, unit)) continue
    const fills = (slot: string): boolean => unit.country !== null && expected.keys?.has(slot) === true
    addThread(next, atoms, {
      atom: atom + 1,
      target: target ?? (fills('{target}') ? index : null),
      other: other ?? (fills('{country}') ? index : null),
    })
  }
  return next
}

/** The shortest match that begins at `from`. All ways are followed at once, so no pattern can make it go back. */
const matchAt = <Meaning>(cue: Cue<Meaning>, units: readonly Unit[], from: number): Match<Meaning> | null => {
  let threads: readonly Thread[] = [{ atom: 0, target: null, other: null }]
  for (let index = from; index < units.length && threads.length > 0; index += 1) {
    const unit = units[index]
    if (unit === undefined) break
    threads = step(cue.atoms, threads, unit, index)
    const done = threads.find(({ atom }) => atom === cue.atoms.length)
    if (done !== undefined) return { meaning: cue.meaning, from, to: index + 1, target: done.target, other: done.other }
  }
  return null
}

/** The places of a pattern, as bits, that a unit fits. */
const placesFor = (atoms: readonly Atom[], unit: Unit): number =>
  atoms.reduce((bits, atom, index) => (fits(atom, unit) ? bits | (1 << index) : bits), 0)

/** For each place of a pattern, as bits, the places that may come next; the bit past the last one is the end. */
const placesAfter = (atoms: readonly Atom[]): readonly number[] =>
  atoms.map((_, index) => {
    let [bits, next] = [1 << (index + 1), index + 1]
    while (atoms[next]?.optional === true) bits |= 1 << ++next
    return bits
  })

/**
 * Tells cheaply whether a pattern matches from a unit on: threads, which remember names, are followed only where it does.
 * All states of a pattern fit into the bits of one number, as it has few places.
 */
const makeProbe = (atoms: readonly Atom[], units: readonly Unit[]) => {
  const after = placesAfter(atoms)
  const known: number[] = []
  const placesAt = (index: number, unit: Unit): number => {
    known[index] ??= placesFor(atoms, unit)
    return known[index]
  }
  return (from: number): boolean => {
    let waiting = 1
    for (let index = from; waiting !== 0; index += 1) {
      const unit = units[index]
      if (unit === undefined) return false
      let met = waiting & placesAt(index, unit)
      waiting = 0
      for (; met !== 0; met &= met - 1) waiting |= after[31 - Math.clz32(met & -met)] ?? 0
      if ((waiting & (1 << atoms.length)) !== 0) return true
    }
    return false
  }
}

/** More matches of one pattern in one sentence tell nothing new. */
const MOST_MATCHES = 50

const matchesOf = <Meaning>(cue: Cue<Meaning>, units: readonly Unit[]): readonly Match<Meaning>[] => {
  const matches: Match<Meaning>[] = []
  const [first] = cue.atoms
  const probe = makeProbe(cue.atoms, units)
  let from = -1
  for (const unit of units) {
    from += 1
    if (matches.length === MOST_MATCHES) break
    if (first === undefined || !fits(first, unit) || !probe(from)) continue
    const match = matchAt(cue, units, from)
    if (match !== null) matches.push(match)
  }
  return matches
}

/**
 * Makes a matcher of many cues. A cue is tried only in sentences that hold its words, and there only where its first
 * word stands; matches come in the order of their places, then of the cues.
 */
export const makeMatcher = <Meaning>(cues: readonly Cue<Meaning>[]): Matcher<Meaning> => {
  const ableIn = makeCueIndex(cues)
  return (units) =>
    ableIn(units)
      .flatMap(({ cue, order }) => matchesOf(cue, units).map((match) => ({ match, order })))
      .sort((a, b) => a.match.from - b.match.from || a.order - b.order)
      .map(({ match }) => match)
}
