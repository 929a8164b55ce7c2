import { isFunctionWord } from '../../lexicon/function-words.ts'
import type { Atom } from './cue-pattern.ts'
import type { Unit } from './reading.ts'

/** The keys that fit one place of a pattern; patterns that write a place alike share one. */
type Keys = ReadonlySet<string>

/** Words that stand in most sentences say little of whether a pattern may match there. */
const COMMON = 1000

const commonness = (keys: Keys): number => {
  let sum = 0
  for (const key of keys) sum += key.startsWith('{') || isFunctionWord(key.replace('=', '')) ? COMMON : 1
  return sum
}

/** The lists of keys that patterns ask for, each with a number, and for each key the numbers of its lists. */
interface Lists {
  readonly all: readonly Keys[]
  readonly numberOf: ReadonlyMap<Keys, number>
  readonly having: ReadonlyMap<string, readonly number[]>
}

const firmKeys = (atoms: readonly Atom[]): readonly Keys[] =>
  atoms.flatMap(({ keys, optional }) => (optional || keys === null ? [] : [keys]))

const listsOf = (cues: readonly { readonly atoms: readonly Atom[] }[]): Lists => {
  const all = [...new Set(cues.flatMap(({ atoms }) => firmKeys(atoms)))]
  const having = new Map<string, number[]>()
  for (const [number, keys] of all.entries()) {
    for (const key of keys) {
      const numbers = having.get(key)
      if (numbers === undefined) having.set(key, [number])
      else numbers.push(number)
    }
  }
  return { all, numberOf: new Map(all.map((keys, number) => [keys, number])), having }
}

/** A cue, its number, and the lists of which a sentence must meet each, the rarest first. */
interface Demand<Cue> {
  readonly cue: Cue
  readonly order: number
  readonly lists: readonly number[]
}

/** The demands by their rarest list. */
const byRarestList = <Cue extends { readonly atoms: readonly Atom[] }>(
  cues: readonly Cue[],
  { all, numberOf }: Lists,
): readonly (readonly Demand<Cue>[])[] => {
  const weights = all.map(commonness)
  const demands: Demand<Cue>[][] = all.map(() => [])
  for (const [order, cue] of cues.entries()) {
    const lists = firmKeys(cue.atoms)
      .map((keys) => numberOf.get(keys) ?? 0)
      .sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0))
    demands[lists[0] ?? 0]?.push({ cue, order, lists })
  }
  return demands
}

/**
 * Tells which of many cues may match in a sentence: those of which it meets every list that must be met. A sentence asks
 * for its own words only, so most cues cost nothing.
 */
export const makeCueIndex = <Cue extends { readonly atoms: readonly Atom[] }>(cues: readonly Cue[]) => {
  const lists = listsOf(cues)
  const demands = byRarestList(cues, lists)
  const met = makeMet(lists)
  return (units: readonly Unit[]): readonly Demand<Cue>[] => {
    const { numbers, has } = met(units)
    const able: Demand<Cue>[] = []
    for (const number of numbers)
      for (const demand of demands[number] ?? []) if (demand.lists.every(has)) able.push(demand)
    return able
  }
}

/**
 * Gives the numbers of the lists that a sentence meets, and whether a list is one of them, which holds until the next
 * sentence: the marks are made once, and each sentence has its own.
 */
const makeMet = ({ all, having }: Lists) => {
  const marks = new Uint32Array(all.length)
  let mark = 0
  const has = (list: number): boolean => marks[list] === mark
  return (units: readonly Unit[]) => {
    const numbers: number[] = []
    mark += 1
    for (const { keys } of units) {
      for (const key of keys) {
        for (const number of having.get(key) ?? []) {
          if (marks[number] !== mark) numbers.push(number)
          marks[number] = mark
        }
      }
    }
    return { numbers, has }
  }
}
