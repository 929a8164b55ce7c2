import { identity } from './check/identity.ts'
import { dated, outlet } from './describe.ts'
import { groupBy } from './group-by.ts'
import { type Judged, reconciled } from './judge.ts'
import type { Entry, Ledger } from './ledger.ts'

/** One thing under two names: one source tells what it was called before, and another still calls it so. */
export function formerNames({ entries, acquainted }: Ledger): readonly Judged[] {
  const tellers = entries.filter(({ claim }) => claim.body.slot === 'name.former')
  if (tellers.length === 0) return []
  const bySource = [...groupBy(entries, ({ source }) => source.id).values()]
  return tellers.flatMap((teller) => {
    const name = nameIn(teller)
    return bySource.flatMap((claims) => {
      const [first] = claims
      if (first === undefined || first.source === teller.source || !acquainted(first.source, teller.source)) return []
      if (!first.source.text.includes(name)) return []
      const user = claims.find((each) => each.claim.body.slot !== 'name.former' && uses(each, name))
      return user === undefined ? [] : [comparisonOf(teller, user, name)]
    })
  })
}

const nameIn = ({ claim }: Entry): string => (claim.body.value.type === 'entity' ? claim.body.value.name : '')

const uses = ({ claim, source }: Entry, name: string): boolean =>
  source.text.slice(claim.span.start, claim.span.end).includes(name)

const comparisonOf = (teller: Entry, user: Entry, name: string): Judged =>
  reconciled(teller, user, {
    check: identity,
    rule: 'former-name',
    explanation: `${dated(teller)} tells that it was called “${name}” before; ${outlet(user)} uses that name.`,
    parts: [],
  })
