import { type Comparison, contentId, type Dispute, type Position } from '../domain/index.ts'
import { clusters } from './clusters.ts'
import { groupBy } from './group-by.ts'
import type { Statement } from './ledger.ts'
import { alike } from './names.ts'
import { valueKey } from './value-key.ts'
import { witnessesOf } from './witnesses.ts'

/** Joins conflicts that share a claim into one dispute: 58 / 63 / 71 is one question, not three. */
export function disputesOf(
  comparisons: readonly Comparison[],
  entryOf: ReadonlyMap<string, Statement>,
): readonly Dispute[] {
  const conflicts = comparisons.filter(({ verdict }) => verdict === 'conflict')
  const groups = clusters(conflicts.map(({ claims }) => claims))
  const groupOf = new Map(groups.flatMap((members, index) => members.map((member) => [member, `${index}`] as const)))
  const byGroup = groupBy(conflicts, ({ claims }) => groupOf.get(claims[0]) ?? null)
  return groups.flatMap((members, index) => {
    const among = byGroup.get(`${index}`) ?? []
    const first = among[0]
    if (first === undefined) return []
    const ids = among.map(({ id }) => id).sort()
    const positions = positionsOf(members.flatMap((id) => entryOf.get(id) ?? []))
    return { id: contentId('dispute', ids), thing: first.thing, slot: first.slot, comparisons: ids, positions }
  })
}

/** Each value with its claims and the sources that hold it; two names of one person are one value. */
function positionsOf(entries: readonly Statement[]): readonly Position[] {
  return [...groupBy(entries, positionKey(entries))].map(([value, holders]) => ({
    value,
    claims: holders.map(({ claim }) => claim.id).sort(),
    witnesses: witnessesOf(holders),
  }))
}

/** The key of a value; of a person, the fullest name among the entries that may be theirs. */
function positionKey(entries: readonly Statement[]): (entry: Statement) => string {
  const names = entries.flatMap(({ claim }) => (claim.body.value.type === 'entity' ? claim.body.value.name : []))
  const fullest = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return (entry) => {
    const key = valueKey(entry)
    return entry.claim.body.value.type === 'entity' ? (fullest.find((name) => alike(name, key)) ?? key) : key
  }
}
