import { statSync } from 'node:fs'
import type { ConflictKind, Verdict } from '../../domain/index.ts'
import type { Counts, Coverage, Reader } from '../../store/index.ts'

/** How many comparisons there are of a verdict and kind. */
export interface VerdictCount {
  readonly verdict: Verdict
  readonly kind: ConflictKind
  readonly count: number
}

/** How many claims there are of a family of slots; its most frequent slots come first. */
export interface Family {
  readonly family: string
  readonly count: number
  readonly slots: readonly string[]
}

/** All figures of a database. `bytes` is its size on the disk. */
export interface Figures {
  readonly words: number
  readonly counts: Counts
  readonly families: readonly Family[]
  readonly verdicts: readonly VerdictCount[]
  readonly coverage: Coverage
  readonly bytes: number
}

/** "die.count" and "arrest.count" are of the family "count". */
const familyOf = (slot: string): string => slot.slice(slot.lastIndexOf('.') + 1)

const familiesOf = (slots: readonly { readonly slot: string; readonly count: number }[]): readonly Family[] => {
  const families = new Map<string, Family>()
  for (const { slot, count } of slots) {
    const family = familyOf(slot)
    const known = families.get(family) ?? { family, count: 0, slots: [] }
    families.set(family, { family, count: known.count + count, slots: [...known.slots, slot] })
  }
  return [...families.values()].sort((a, b) => b.count - a.count || (a.family < b.family ? -1 : 1))
}

const verdictsOf = (comparisons: readonly Omit<VerdictCount, 'count'>[]): readonly VerdictCount[] => {
  const counts = new Map<string, VerdictCount>()
  for (const { verdict, kind } of comparisons) {
    const key = `${verdict} ${kind}`
    counts.set(key, { verdict, kind, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
}

/** Counts everything. */
export const readFigures = async (reader: Reader, file: string): Promise<Figures> => ({
  words: (await reader.figures()).reduce((sum, { words }) => sum + words, 0),
  counts: await reader.counts(),
  families: familiesOf(await reader.slots()),
  verdicts: verdictsOf(await reader.comparisons()),
  coverage: await reader.coverage(),
  bytes: statSync(file).size,
})
