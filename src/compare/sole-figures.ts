import { groupBy } from './group-by.ts'
import { intervalOf, worth } from './interval-of.ts'
import type { Entry } from './ledger.ts'

/** Figures that are none of all there is. */
const PARTS = new Set<string | null>(['share', 'change', 'rate', 'limit', 'plan'])

/** Tells of a figure whether its source gives no other whole figure of its counted noun: "the 63 branches". */
export function soleFigures(entries: readonly Entry[]): (entry: Entry) => boolean {
  const values = new Map(
    [...groupBy(entries.filter(isWhole), nounOf)].map(
      ([noun, group]) => [noun, new Set(group.map(worth)).size] as const,
    ),
  )
  return (entry) => isWhole(entry) && values.get(nounOf(entry) ?? '') === 1
}

const isWhole = ({ claim }: Entry): boolean => !PARTS.has(claim.body.figure)

const nounOf = (entry: Entry): string | null => {
  const { head } = entry.claim.body.subject
  return intervalOf(entry) === null || head === null ? null : `${entry.source.id} ${head}`
}
