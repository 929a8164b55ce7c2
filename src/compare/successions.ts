import { identity } from './check/identity.ts'
import { dated, outlet } from './describe.ts'
import { groupBy } from './group-by.ts'
import { type Judged, reconciled } from './judge.ts'
import type { Entry, Ledger } from './ledger.ts'
import { alike } from './names.ts'
import { nameOf } from './office-book.ts'

/** An office that changed hands: one source names its holder, and another tells who replaced that person. */
export function successions({ entries, acquainted }: Ledger): readonly Judged[] {
  const tellers = entries.filter(({ claim }) => claim.body.slot === 'succeed.predecessor')
  if (tellers.length === 0) return []
  const holders = entries.filter(({ claim }) => claim.body.slot === 'office.holder')
  const bySource = [...groupBy(holders, ({ source }) => source.id).values()]
  return tellers.flatMap((teller) =>
    bySource.flatMap((held) => {
      const holder = held.find((each) => alike(nameOf(each) ?? '', nameIn(teller)))
      if (holder === undefined || holder.source === teller.source || !acquainted(holder.source, teller.source))
        return []
      return [comparisonOf(holder, teller)]
    }),
  )
}

const nameIn = ({ claim }: Entry): string => (claim.body.value.type === 'entity' ? claim.body.value.name : '')

const comparisonOf = (holder: Entry, teller: Entry): Judged =>
  reconciled(holder, teller, {
    check: identity,
    rule: 'succession',
    explanation: `${outlet(holder)} names ${nameIn(teller)} in office; ${dated(teller)} tells that the office changed hands.`,
    parts: [],
  })
