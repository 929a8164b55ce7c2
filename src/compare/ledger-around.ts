import { type ComparedSource, type Decision, type SameTerm, standingDecisions } from '../domain/index.ts'
import { decidedOf } from './decided.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { sameTermsOf } from './same-terms.ts'
import { type Stories, storiesInCollections } from './stories.ts'

/** What people decided, in the order in which they did. */
export interface Decisions {
  readonly decisions: readonly Decision[]
  readonly terms?: readonly SameTerm[]
}

/** The ledger of the stories that are chosen: several, where a merge or a quotation ties them. */
export function ledgerAround(
  choose: (stories: Stories) => Stories,
  sources: readonly ComparedSource[],
  { decisions, terms = [] }: Decisions,
): Ledger {
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))
  const around = [...new Set(choose(storiesInCollections(ordered).flat()).flat())]
  return ledgerOf(around, decidedOf(standingDecisions(decisions), around, sameTermsOf(terms)))
}
