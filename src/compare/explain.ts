import type { ComparedSource, Comparison, Decision, Place } from '../domain/index.ts'
import { sharesArgument } from './arguments.ts'
import { CHECKS } from './checks.ts'
import { SURELY } from './decided.ts'
import type { Entry, Ledger } from './ledger.ts'
import { type Decisions, ledgerAround } from './ledger-around.ts'
import { SETTLERS } from './settlers.ts'
import type { Stories } from './stories.ts'

/** How one comparison came about, step by step. */
export interface Explanation {
  readonly comparison: Comparison
  /** How alike the two subjects are (cosine, 0…1), and the features that make them so, the weightiest first. */
  readonly likeness: number
  readonly shared: readonly { readonly feature: string; readonly weight: number }[]
  /** The decision that made the two of one thing, however alike they are; null where nobody decided so. */
  readonly decision: Decision | null
  /** Whether the events of both are said of one thing, and whether the sources tell one story. */
  readonly sharesArgument: boolean
  readonly acquainted: boolean
  /** What the check makes of the two values, and the least likeness that it asks for; null where arithmetic found the pair. */
  readonly check: { readonly rule: string; readonly least: number; readonly outcome: string } | null
  /** Every settler that was tried, in order, with the reason that it gave. */
  readonly settlers: readonly { readonly rule: string; readonly reason: string | null }[]
}

/** Walks through pairing, check and settling once more for a comparison of these sources; null where its claims are gone. */
export function explain(
  sources: readonly ComparedSource[],
  comparison: Comparison,
  decided: Decisions = { decisions: [] },
): Explanation | null {
  const ledger = ledgerAround((stories) => storiesOf(comparison, stories), sources, decided)
  const [a, b] = comparison.claims.map((id) => ledger.entries.find(({ claim }) => claim.id === id))
  if (a === undefined || b === undefined) return null
  return {
    comparison,
    likeness: ledger.likeness(a, b),
    shared: sharedFeatures(a, b),
    decision: ledger.decided.between(a.claim.id, b.claim.id),
    sharesArgument: sharesArgument(a, b),
    acquainted: ledger.acquainted(a.source, b.source),
    ...judgement(comparison, a, b, ledger),
  }
}

/** The story that tells of both sides; where none does, as after a merge of two stories, all that tell of one. */
function storiesOf({ sides: [from, to] }: Comparison, stories: Stories): Stories {
  const tells =
    ({ source }: Place) =>
    (story: Stories[number]) =>
      story.some(({ id }) => id === source)
  const ofBoth = stories.find((story) => tells(from)(story) && tells(to)(story))
  return ofBoth === undefined ? stories.filter((story) => tells(from)(story) || tells(to)(story)) : [ofBoth]
}

const sharedFeatures = (a: Entry, b: Entry): Explanation['shared'] =>
  [...a.features]
    .flatMap(([feature, weight]) => {
      const other = b.features.get(feature)
      return other === undefined ? [] : [{ feature, weight: weight * other }]
    })
    .sort((x, y) => y.weight - x.weight)

/** What check and settlers say; a pair that arithmetic found has neither. */
function judgement(
  comparison: Comparison,
  a: Entry,
  b: Entry,
  ledger: Ledger,
): Pick<Explanation, 'check' | 'settlers'> {
  const check = CHECKS.find(({ kind, group }) => {
    const key = group(a.claim)
    return kind === comparison.kind && key !== null && key === group(b.claim)
  })
  const similarity = ledger.decided.isOne(a.claim.id, b.claim.id) ? SURELY : ledger.likeness(a, b)
  const outcome = check?.compare(a, b, similarity, ledger) ?? null
  if (check === undefined || outcome === null) return { check: null, settlers: [] }
  const pair = { a, b, similarity, outcome, rank: similarity }
  const tried = SETTLERS.filter(({ kinds }) => kinds.includes(check.kind)).map((settler) => ({
    rule: settler.rule,
    reason: settler.settle(pair, ledger)?.explanation ?? null,
  }))
  const first = tried.findIndex(({ reason }) => reason !== null)
  return {
    check: { rule: check.rule, least: check.likeness, outcome },
    settlers: first < 0 ? tried : tried.slice(0, first + 1),
  }
}
