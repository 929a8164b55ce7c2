import { type ComparedSource, type Comparison, type Decision, standingDecisions, type Thing } from '../domain/index.ts'
import { decidedOf } from './decided.ts'
import { grouping } from './grouping.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { storiesOf } from './stories.ts'

/** Why two claims are of one thing: a comparison, a person's decision, or both. `likeness` is that of their subjects (cosine, 0…1). */
export interface Link {
  readonly claims: readonly [string, string]
  readonly likeness: number
  readonly comparison: Comparison | null
  readonly decision: Decision | null
}

/** What the links of a thing are found from; `comparisons` may be those of all things. */
interface Input {
  readonly sources: readonly ComparedSource[]
  readonly comparisons: readonly Comparison[]
  readonly decisions: readonly Decision[]
}

/** The fewest links that hold the claims of a thing together: comparisons of the most alike first, then decisions. */
export function linksOf(thing: Thing, { sources, comparisons, decisions }: Input): readonly Link[] {
  const mentions = new Set(thing.mentions)
  const ledger = ledgerAround(mentions, sources, decisions)
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

/** The ledger of the stories in which the claims of a thing stand. */
function ledgerAround(
  mentions: ReadonlySet<string>,
  sources: readonly ComparedSource[],
  decisions: readonly Decision[],
): Ledger {
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))
  const around = storiesOf(ordered)
    .filter((story) => story.some(({ claims }) => claims.some(({ id }) => mentions.has(id))))
    .flat()
  return ledgerOf(around, decidedOf(standingDecisions(decisions), around))
}

function linkIn({ entries, likeness, decided }: Ledger) {
  const entryOf = new Map(entries.map((entry) => [entry.claim.id, entry] as const))
  return (claims: readonly [string, string], comparison: Comparison | null): Link => {
    const [a, b] = claims.map((id) => entryOf.get(id))
    const decision = decided.between(...claims)
    return { claims, likeness: a === undefined || b === undefined ? 0 : likeness(a, b), comparison, decision }
  }
}
