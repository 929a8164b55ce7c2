import type { Store, StoredClaim } from '../../store/index.ts'
import { type Series, seriesOf } from '../../telling/series.ts'
import { amountInShort } from '../../telling/value-in-short.ts'
import type { Step } from '../contract/index.ts'
import type { Desk } from './desk.ts'
import { visible } from './words.ts'

/** A count that went on, in a slot. */
export interface Count {
  readonly slot: string
  readonly steps: readonly Step[]
}

/** The figure of a claim; null where its words leave an end open: "at least 40" is no point of a line. */
const figureOf = ({ body: { value } }: StoredClaim): number | null =>
  value.type === 'interval' && (value.low === null) === (value.high === null) ? value.value : null

const riseOf = (claim: StoredClaim, before: StoredClaim | undefined): string | null => {
  if (before === undefined || claim.body.value.type !== 'interval') return null
  const rise = (figureOf(claim) ?? 0) - (figureOf(before) ?? 0)
  return rise > 0 ? visible(`+ ${amountInShort(rise, claim.body.value.unit)}`) : null
}

const countOf = ({ slot, members }: Series): Count => ({
  slot,
  steps: members.map((claim, at) => ({ claim: claim.id, added: riseOf(claim, members[at - 1]) })),
})

/** The counts that went on among claims of a thing; what is in conflict is no part of them. */
export const countsOf = (claims: readonly StoredClaim[], { board }: Desk, store: Store): Promise<readonly Count[]> => {
  const figures = new Set(claims.flatMap((claim) => (figureOf(claim) === null ? [] : [claim.id])))
  const settled = board.settled.filter(
    ({ rule, claims: both }) => rule === 'running-total' && both.every((id) => figures.has(id)),
  )
  return seriesOf(store, { ...board, settled }).then((all) => all.map(countOf))
}
