import type { Coverage } from '../store/index.ts'
import { countOf } from './count-of.ts'

/**
 * Says that some sources were read by an older version of the reader than others, so that their kinds, dates and titles
 * come of older rules; null where all were read by one.
 */
export const readBefore = ({ stages }: Pick<Coverage, 'stages'>): string | null => {
  const readers = stages.filter(({ stage }) => stage === 'reader')
  const newest = Math.max(...readers.map(({ version }) => version))
  const older = readers.filter(({ version }) => version < newest).reduce((sum, { done }) => sum + done, 0)
  return older === 0
    ? null
    : `${countOf(older, 'source was', 'sources were')} read by an older version than the rest: ingest the files again, so that kinds and dates come of the same rules.`
}
