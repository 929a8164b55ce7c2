import type { EntityLabel } from '../../domain/index.ts'
import { type Candidate, keyOf } from './candidate.ts'

const SHORT = /^\p{Lu}{3,7}$/u
const SPELLED: ReadonlySet<EntityLabel> = new Set(['ORG', 'FACILITY', 'EVENT'])
/** Some initials leave the small words out, others take them in. */
const SMALL = /^(?:of|the|for|and|on|in|to|a|an|at|&|'s)$/

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0).toUpperCase()).join('')

const initialsOf = (key: string): readonly string[] => {
  const words = key.split(/[\s-]+/).filter((word) => word !== '')
  return [initials(words.filter((word) => !SMALL.test(word))), initials(words)].filter(({ length }) => length > 2)
}

/** Each initials' only name; null where two names of the article have the same. */
const byInitials = (labels: ReadonlyMap<string, EntityLabel>): ReadonlyMap<string, string | null> => {
  const map = new Map<string, string | null>()
  for (const [key, label] of labels)
    for (const short of SPELLED.has(label) ? new Set(initialsOf(key)) : []) map.set(short, map.has(short) ? null : key)
  return map
}

/** Short forms that no bracket explains, by key: "NWB" where the article names one Norvan Water Board. */
export const impliedForms = (
  candidates: readonly Candidate[],
  labels: ReadonlyMap<string, EntityLabel>,
  names: ReadonlyMap<string, string>,
): readonly (readonly [short: string, long: string])[] => {
  const shorts = new Set(
    candidates.filter(({ name, known }) => known === null && SHORT.test(name)).map(({ name }) => name),
  )
  if (shorts.size === 0) return []
  const longs = byInitials(labels)
  return [...shorts].flatMap((short) => {
    const long = longs.get(short) ?? null
    return long === null ? [] : [[keyOf(short), names.get(long) ?? long] as const]
  })
}
