import type { SourceSummary } from '../../store/index.ts'
import type { Board, Disputed } from '../board.ts'
import type { Period } from './period.ts'

/** What is new at first sight: sources, disputes, and disputes that were there and have more held against them now. */
export interface News {
  readonly sources: readonly SourceSummary[]
  readonly fresh: readonly Disputed[]
  readonly widened: readonly Disputed[]
}

/** A dispute is new when all of its pairs are, and widened when some are. */
export const newsIn = ({ disputes, sources }: Pick<Board, 'disputes' | 'sources'>, period: Period): News => {
  const agesOf = ({ comparisons }: Disputed) => new Set(comparisons.map(period.ageOf))
  const withNew = disputes.filter((dispute) => agesOf(dispute).has('new'))
  return {
    sources: [...sources.values()].filter(({ id }) => period.isNew(id)),
    fresh: withNew.filter((dispute) => !agesOf(dispute).has('old')),
    widened: withNew.filter((dispute) => agesOf(dispute).has('old')),
  }
}
