import {
  type ComparedSource,
  type Comparison,
  contentId,
  type Decision,
  type Dispute,
  type SameTerm,
  standingDecisions,
  type Thing,
  type Witnessed,
} from '../domain/index.ts'
import { arithmetic } from './arithmetic/index.ts'
import { carried } from './carried.ts'
import { CHECKS } from './checks.ts'
import { type Decided, decidedOf } from './decided.ts'
import { disputesOf } from './disputes.ts'
import { formerNames } from './former-names.ts'
import { groupBy } from './group-by.ts'
import { type Judged, judge } from './judge.ts'
import { keptApart, withoutBridges } from './kept-apart.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { mergedAcross } from './merged-across.ts'
import { misstatements } from './misstatements.ts'
import { otherBases } from './other-bases.ts'
import { pairsOf } from './pair.ts'
import { runsOfWords } from './runs-of-words.ts'
import { type SameTerms, sameTermsOf } from './same-terms.ts'
import { storiesOf } from './stories.ts'
import { successions } from './successions.ts'
import { thingsOf } from './things.ts'
import { witnessedOf } from './witnessed.ts'

/** What the claims of all sources make of each other. */
export interface Comparisons {
  /** Each story by a hash of all that its comparisons were made from, with how many it gave. */
  readonly stories: readonly { readonly key: string; readonly comparisons: number }[]
  readonly things: readonly Thing[]
  readonly comparisons: readonly Comparison[]
  readonly disputes: readonly Dispute[]
  readonly witnesses: readonly Witnessed[]
}

/** Raise it whenever the same claims give other comparisons: stored comparisons are then made anew. */
export const COMPARE_VERSION = 9

interface Input {
  readonly sources: readonly ComparedSource[]
  /** All that people decided of things, in the order in which they did. */
  readonly decisions?: readonly Decision[]
  /** All that people said of words that mean the same. */
  readonly terms?: readonly SameTerm[]
  /** What this version of comparing gave before: a story that is as it was is not compared again. */
  readonly known?: Pick<Comparisons, 'stories' | 'comparisons'>
}

/**
 * Parts sources into stories; proposes pairs of claims about one slot of one thing in each, and settles what an innocent
 * reason explains. Quotations alone are held against those of other stories.
 */
export function compareSources({ sources, decisions = [], terms = [], known = NOTHING }: Input): Comparisons {
  // The same sources give the same comparisons, in whatever order they come.
  const stories = storiesOf([...sources].sort((a, b) => (a.id < b.id ? -1 : 1)))
  const standing = standingDecisions(decisions)
  const kept = keptOf(known)
  const sameTerms = sameTermsOf(terms)
  const byStory = stories.map((story) => {
    const decided = decidedOf(standing, story, sameTerms)
    const key = keyOfStory(story, decided)
    return { key, found: distinct(kept(key, story) ?? ofOneStory(ledgerOf(story, decided))) }
  })
  const decided = decidedOf(standing, sources, sameTerms)
  const judged = allOf(
    byStory.flatMap(({ found }) => found),
    stories,
    decided,
  )
  const entryOf = new Map(stories.flat().flatMap(statementsOf))
  const things = thingsOf([...judged, ...withoutBridges(decided.ties, decided, judged)], entryOf)
  const thingOf = new Map(things.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)))
  const comparisons = judged.map((each) => ({ ...each, thing: thingOf.get(each.claims[0]) ?? '' }))
  const disputes = disputesOf(comparisons, entryOf)
  return {
    stories: byStory.map(({ key, found }) => ({ key, comparisons: found.length })),
    things,
    comparisons,
    disputes,
    witnesses: witnessedOf({ comparisons, disputes }, entryOf),
  }
}

const NOTHING = { stories: [], comparisons: [] }

/** The comparisons within stories, and those among them that make no one thing of what was decided apart. */
function allOf(within: readonly Judged[], stories: readonly (readonly ComparedSource[])[], decided: Decided) {
  const among = [...amongStories(stories, decided), ...mergedAcross(stories, decided)]
  return distinct([...within, ...keptApart(among, decided, [...within, ...decided.ties])])
}

/** The claims of a source by id, as things and disputes see them. */
const statementsOf = (source: ComparedSource) => source.claims.map((claim) => [claim.id, { claim, source }] as const)

/** A hash of all that the comparisons of a story are made from; of most stories nobody has decided anything. */
const keyOfStory = (story: readonly ComparedSource[], { decisions, terms }: Decided): string => {
  const said = saidIn(story, terms)
  return contentId('story', {
    version: COMPARE_VERSION,
    ...(decisions.length > 0 && { decisions }),
    ...(said.length > 0 && { terms: said }),
    sources: story.map(({ claims, ...source }) => ({
      ...source,
      claims: claims.map(({ id, left }) => (left === undefined ? id : `${id} ${left}`)),
    })),
  })
}

/** What was said of the words of a story: its explanations name the decisions. */
const saidIn = (story: readonly ComparedSource[], terms: SameTerms) =>
  terms.among(story).map(({ words, decisions }) => ({ words, decisions: decisions.map(({ id }) => id) }))

/** The comparisons that are known of a story, where all of them are still there; null where it has to be compared. */
function keptOf(known: Pick<Comparisons, 'stories' | 'comparisons'>) {
  const counts = new Map(known.stories.map(({ key, comparisons }) => [key, comparisons] as const))
  const bySource = groupBy(known.comparisons, ({ sides }) => sides[0].source)
  return (key: string, story: readonly ComparedSource[]): readonly Judged[] | null => {
    const count = counts.get(key)
    if (count === undefined) return null
    const ids = new Set(story.map(({ id }) => id))
    const found = story.flatMap(({ id }) => bySource.get(id) ?? []).filter(({ sides }) => ids.has(sides[1].source))
    return found.length === count ? found.map(({ thing: _, ...judged }) => judged) : null
  }
}

function ofOneStory(ledger: Ledger): readonly Judged[] {
  const pairs = CHECKS.flatMap((check) => {
    const proposed = pairsOf(check, ledger)
    const judged = proposed.flatMap((pair) => judge(check, pair, ledger) ?? [])
    return [...judged, ...carried(check, proposed, judged, ledger)]
  })
  const found = reconcile(
    [...arithmetic(ledger), ...formerNames(ledger), ...successions(ledger)],
    [...pairs, ...misstatements(ledger), ...otherBases(ledger)],
  )
  return keptApart(found, ledger.decided, ledger.decided.ties)
}

/** The same words are a meeting of their own, whatever else two stories tell. */
function amongStories(stories: readonly (readonly ComparedSource[])[], decided: Decided): readonly Judged[] {
  if (stories.length < 2) return []
  const storyOf = new Map(stories.flatMap((story, at) => story.map(({ id }) => [id, at] as const)))
  const ledger = { ...ledgerOf(stories.flat().map(quotesOf), decided, () => runsOfWords), acquainted: () => false }
  return CHECKS.filter(({ amongStrangers }) => amongStrangers)
    .flatMap((check) => pairsOf(check, ledger).flatMap((pair) => judge(check, pair, ledger) ?? []))
    .filter(({ sides: [a, b] }) => storyOf.get(a.source) !== storyOf.get(b.source))
}

const quotesOf = (source: ComparedSource): ComparedSource => ({
  ...source,
  claims: source.claims.filter(({ body }) => body.value.type === 'wording'),
})

const keyOf = ({ claims: [a, b] }: Judged): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

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
