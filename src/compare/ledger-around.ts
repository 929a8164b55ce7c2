import { type ComparedSource, type Decision, standingDecisions } from '../domain/index.ts'
import { decidedOf } from './decided.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { storiesOf } from './stories.ts'

/** The ledger of the stories that some of these sources tell: several, where a merge or a quotation ties them. */
export function ledgerAround(
  told: (source: ComparedSource) => boolean,
  sources: readonly ComparedSource[],
  decisions: readonly Decision[],
): Ledger {
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))
  const around = storiesOf(ordered)
    .filter((story) => story.some(told))
    .flat()
  return ledgerOf(around, decidedOf(standingDecisions(decisions), around))
}
