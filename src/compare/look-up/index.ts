import type { ComparedSource, Comparison, Decision, PlacedClaim, SameTerm } from '../../domain/index.ts'
import { standingDecisions } from '../../domain/index.ts'
import { CHECKS } from '../checks.ts'
import { decidedOf } from '../decided.ts'
import { groupBy } from '../group-by.ts'
import { type Judged, judge } from '../judge.ts'
import { type Entry, type Ledger, ledgerOf } from '../ledger.ts'
import { sameTermsOf } from '../same-terms.ts'
import { gives } from './gives.ts'

/** A claim of a source that has to do with one of a draft. */
export interface Meeting {
  readonly claim: PlacedClaim
  readonly source: ComparedSource
  /** How alike the two subjects are (cosine of their clauses, raised by what the rest of their sentences shares). */
  readonly likeness: number
  /** Whether it bears out what the draft says. */
  readonly gives: boolean
  /** What comparing makes of the two; null where it has nothing to say. */
  readonly judged: Omit<Comparison, 'thing'> | null
}

/** What the sources say to a draft. */
export interface LookedUp {
  /** What they say to a claim of it, by the claim's id, the most alike first. */
  readonly meetings: (claim: string) => readonly Meeting[]
  /** What comparing makes of two claims of theirs, by their ids, whichever pairs it would have chosen itself. */
  readonly between: (one: string, other: string) => Meeting['judged']
}

/** Subjects less alike than this have nothing to do with each other (cosine). */
const LEAST = 0.08

/** Of what is less alike than so many, nothing is asked. */
const MOST = 40

const judgedOf = (a: Entry, b: Entry, likeness: number, ledger: Ledger): Judged | null => {
  for (const check of CHECKS) {
    const group = check.group(a.claim)
    if (group === null || group !== check.group(b.claim)) continue
    const outcome = check.compare(a, b, likeness, ledger)
    const judged =
      outcome === null ? null : judge(check, { a, b, similarity: likeness, outcome, rank: likeness }, ledger)
    if (judged !== null) return judged
  }
  return null
}

const meetingsOf = (written: Entry, others: readonly Entry[], ledger: Ledger): readonly Meeting[] =>
  others
    .map((said) => ({ said, likeness: ledger.likeness(written, said) }))
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || (a.said.claim.id < b.said.claim.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ said, likeness }) => ({
      ...{ claim: said.claim, source: said.source, likeness },
      gives: gives(said.claim.body, written.claim.body),
      judged: judgedOf(written, said, likeness, ledger),
    }))

interface Input {
  readonly draft: ComparedSource
  readonly sources: readonly ComparedSource[]
  readonly decisions: readonly Decision[]
  readonly terms: readonly SameTerm[]
}

/**
 * Looks up the claims of a draft in those of sources. Unlike comparing, it asks for no mutual best: a draft repeats what
 * sources say, so that every claim of theirs is a possible witness of each of its own.
 */
export const lookUp = ({ draft, sources, decisions, terms }: Input): LookedUp => {
  const decided = decidedOf(standingDecisions(decisions), sources, sameTermsOf(terms))
  const ledger = ledgerOf([...sources, draft], decided)
  const byType = groupBy(
    ledger.entries.filter(({ source }) => source.id !== draft.id),
    ({ claim }) => claim.body.value.type,
  )
  const entryOf = new Map(ledger.entries.map((entry) => [entry.claim.id, entry] as const))
  return {
    meetings: (id) => {
      const written = entryOf.get(id)
      return written === undefined ? [] : meetingsOf(written, byType.get(written.claim.body.value.type) ?? [], ledger)
    },
    between: (one, other) => {
      const [a, b] = [entryOf.get(one), entryOf.get(other)]
      return a === undefined || b === undefined ? null : judgedOf(a, b, ledger.likeness(a, b), ledger)
    },
  }
}
