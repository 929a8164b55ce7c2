import type { ComparedSource, Comparison, Dispute, Thing } from '../domain/index.ts'
import { arithmetic } from './arithmetic/index.ts'
import { CHECKS } from './checks.ts'
import { disputesOf } from './disputes.ts'
import { formerNames } from './former-names.ts'
import { type Judged, judge } from './judge.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { pairsOf } from './pair.ts'
import { storiesOf } from './stories.ts'
import { thingsOf } from './things.ts'

/** What the claims of all sources make of each other. */
export interface Comparisons {
  readonly things: readonly Thing[]
  readonly comparisons: readonly Comparison[]
  readonly disputes: readonly Dispute[]
}

/** Raise it whenever the same claims give other comparisons: stored comparisons are then made anew. */
export const COMPARE_VERSION = 3

/**
 * Parts sources into stories; proposes pairs of claims about one slot of one thing in each, and settles what an innocent
 * reason explains. Quotations alone are held against those of other stories.
 */
export function compareSources({ sources }: { readonly sources: readonly ComparedSource[] }): Comparisons {
  // The same sources give the same comparisons, in whatever order they come.
  const ledgers = storiesOf([...sources].sort((a, b) => (a.id < b.id ? -1 : 1))).map(ledgerOf)
  const judged = distinct([...ledgers.flatMap(ofOneStory), ...amongStories(ledgers)])
  const entryOf = new Map(ledgers.flatMap(({ entries }) => entries.map((entry) => [entry.claim.id, entry] as const)))
  const things = thingsOf(judged, entryOf)
  const thingOf = new Map(things.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)))
  const comparisons = judged.map((each) => ({ ...each, thing: thingOf.get(each.claims[0]) ?? '' }))
  return { things, comparisons, disputes: disputesOf(comparisons, entryOf) }
}

function ofOneStory(ledger: Ledger): readonly Judged[] {
  const pairs = CHECKS.flatMap((check) => pairsOf(check, ledger).flatMap((pair) => judge(check, pair, ledger) ?? []))
  return reconcile([...arithmetic(ledger), ...formerNames(ledger)], pairs)
}

/** The same words are a meeting of their own, whatever else two stories tell. */
function amongStories(ledgers: readonly Ledger[]): readonly Judged[] {
  if (ledgers.length < 2) return []
  const storyOf = new Map(
    ledgers.flatMap((ledger, story) => ledger.entries.map(({ source }) => [source.id, story] as const)),
  )
  const quotes = ledgers.flatMap(({ entries }) => [...new Set(entries.map(({ source }) => source))]).map(quotesOf)
  const ledger = ledgerOf(quotes)
  return CHECKS.filter(({ amongStrangers }) => amongStrangers)
    .flatMap((check) => pairsOf(check, ledger).flatMap((pair) => judge(check, pair, ledger) ?? []))
    .filter(({ sides: [a, b] }) => storyOf.get(a.source) !== storyOf.get(b.source))
}

const quotesOf = (source: ComparedSource): ComparedSource => ({
  ...source,
  claims: source.claims.filter(({ body }) => body.value.type === 'wording'),
})

const keyOf = ({ claims }: Judged): string => [...claims].sort().join(' ')

/**
 * Pairs but those that an equation ties together, and equations but those between figures that surely clash: "19 million
 * is 76 percent of 25 million" may use a 25 that another source gives for the very same thing.
 */
function reconcile(equations: readonly Judged[], pairs: readonly Judged[]): readonly Judged[] {
  const clashing = new Set(pairs.filter(({ verdict, band }) => verdict === 'conflict' && band === 'sure').map(keyOf))
  const kept = equations.filter((each) => !(isDerived(each) && clashing.has(keyOf(each))))
  const tied = new Set(kept.map(keyOf))
  return [...kept, ...pairs.filter((each) => !tied.has(keyOf(each)))]
}

/** Sums and units tie figures whatever they are of; a share or a growth may meet a figure by chance. */
const isDerived = ({ rule }: Judged): boolean => rule === 'share' || rule === 'growth'

/** One comparison for each id, sorted by id. */
const distinct = (judged: readonly Judged[]): readonly Judged[] =>
  [...new Map(judged.map((each) => [each.id, each] as const)).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
