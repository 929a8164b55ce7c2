import type { ComparedSource, Comparison, Decision, Thing } from '../domain/index.ts'
import { grouping } from './grouping.ts'
import type { Ledger } from './ledger.ts'
import { type Decisions, ledgerAround } from './ledger-around.ts'

/** Why two claims are of one thing: a comparison, a person's decision, or both. `likeness` is that of their subjects (cosine, 0…1). */
export interface Link {
  readonly claims: readonly [string, string]
  readonly likeness: number
  readonly comparison: Comparison | null
  readonly decision: Decision | null
}

/** What the links of a thing are found from; `comparisons` may be those of all things. */
interface Input extends Decisions {
  readonly sources: readonly ComparedSource[]
  readonly comparisons: readonly Comparison[]
}

/** The fewest links that hold the claims of a thing together: comparisons of the most alike first, then decisions. */
export function linksOf(thing: Thing, { sources, comparisons, ...said }: Input): readonly Link[] {
  const mentions = new Set(thing.mentions)
  const tells = ({ claims }: ComparedSource): boolean => claims.some(({ id }) => mentions.has(id))
  const ledger = ledgerAround((stories) => stories.filter((story) => story.some(tells)), sources, said)
  const link = linkIn(ledger)
  const compared = comparisons
    .filter(({ claims }) => claims.every((id) => mentions.has(id)))
    .map((comparison) => link(comparison.claims, comparison))
    .sort((a, b) => b.likeness - a.likeness || ((a.comparison?.id ?? '') < (b.comparison?.id ?? '') ? -1 : 1))
  const decided = ledger.decided.ties
    .filter(({ claims }) => claims.every((id) => mentions.has(id)))
    .map(({ claims }) => link(claims, null))
  const { groupOf, join } = grouping()
  return [...compared, ...decided].filter(({ claims: [a, b] }) => {
    const isNew = groupOf(a) !== groupOf(b)
    join(a, b)
    return isNew
  })
}

function linkIn({ entries, likeness, decided }: Ledger) {
  const entryOf = new Map(entries.map((entry) => [entry.claim.id, entry] as const))
  return (claims: readonly [string, string], comparison: Comparison | null): Link => {
    const [a, b] = claims.map((id) => entryOf.get(id))
    const decision = decided.between(...claims)
    return { claims, likeness: a === undefined || b === undefined ? 0 : likeness(a, b), comparison, decision }
  }
}
