import { grouping } from './grouping.ts'
import type { Statement } from './ledger.ts'
import { type OneOrigin, ORIGINS, oneOrigin } from './one-origin.ts'

/**
 * Sources, by id, that count as one witness of a value. The first stands for all: the origin, where the others quote it or
 * carry its text, else the earliest. `origins` are the fewest reasons that hold them together, none where it is one alone.
 */
export interface Witness {
  readonly sources: readonly string[]
  readonly origins: readonly OneOrigin[]
}

/**
 * The independent witnesses of a value among the statements that give it, the earliest first: sources that copy one
 * passage, are of one outlet, or take the value from one origin ("according to the ministry") are one.
 */
export function independentWitnesses(entries: readonly Statement[]): readonly Witness[] {
  const ordered = [...entries].sort(byDate)
  const found = ordered.flatMap((a, at) =>
    ordered.slice(at + 1).flatMap((b) => (isOneSource(a, b) ? [] : (oneOrigin(a, b) ?? []))),
  )
  const { groupOf, join } = grouping()
  const needed = found.sort(byReason).filter(({ sources: [a, b] }) => {
    const isNew = groupOf(a) !== groupOf(b)
    join(a, b)
    return isNew
  })
  const sources = [...new Set(ordered.map(({ source }) => source.id))]
  const groups = [...new Set(sources.map(groupOf))]
  return groups.map((group) =>
    witness(
      sources.filter((id) => group.includes(id)),
      needed,
    ),
  )
}

/** The sources that stand for the independent witnesses of a value, by id. */
export const witnessesOf = (entries: readonly Statement[]): readonly string[] =>
  independentWitnesses(entries)
    .flatMap(({ sources: [first] }) => first ?? [])
    .sort()

function witness(sources: readonly string[], found: readonly OneOrigin[]): Witness {
  const origins = found.filter(({ sources: [a] }) => sources.includes(a))
  const origin = origins.find(({ reason }) => reason === 'quotes' || reason === 'byline')?.sources[0]
  return { sources: origin === undefined ? sources : [origin, ...sources.filter((id) => id !== origin)], origins }
}

const isOneSource = (a: Statement, b: Statement): boolean => a.source.id === b.source.id

const byReason = (a: OneOrigin, b: OneOrigin): number => ORIGINS.indexOf(a.reason) - ORIGINS.indexOf(b.reason)

const byDate = (a: Statement, b: Statement): number => (dateOf(a) < dateOf(b) ? -1 : 1)
const dateOf = ({ source, claim }: Statement): string => `${source.published ?? '9999'} ${source.id} ${claim.id}`
