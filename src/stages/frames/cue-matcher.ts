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

const fits = (atom: Atom, unit: Unit): boolean => atom.keys === null || unit.keys.some((key) => atom.keys?.has(key))

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

const byFirstKey = <Meaning>(cues: readonly Cue<Meaning>[]): ReadonlyMap<string, readonly Cue<Meaning>[]> => {
  const index = new Map<string, Cue<Meaning>[]>()
  for (const cue of cues) {
    for (const key of cue.atoms[0]?.keys ?? []) index.set(key, [...(index.get(key) ?? []), cue])
  }
  return index
}

/** Makes a matcher of many cues that walks a sentence once; each cue is tried only where its first word stands. */
export const makeMatcher = <Meaning>(cues: readonly Cue<Meaning>[]): Matcher<Meaning> => {
  const index = byFirstKey(cues)
  return (units) =>
    units.flatMap((unit, from) => {
      const tried = new Set(unit.keys.flatMap((key) => index.get(key) ?? []))
      return [...tried].map((cue) => matchAt(cue, units, from)).filter((match) => match !== null)
    })
}
