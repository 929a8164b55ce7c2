import type { Reader } from '../../../store/index.ts'
import {
  goneSection,
  justBefore,
  type PeriodAsked,
  periodOf,
  type Section,
  tellingOf,
} from '../../../telling/changes/index.ts'
import { COMPARER } from '../../../telling/comparer.ts'
import type { ChangeSection } from '../../contract/index.ts'
import type { Site } from '../site.ts'
import { sectionShown } from './shown.ts'
import { MOST } from './today.ts'

const NONE: Section = { name: 'gone', total: 0, rows: [] }

/**
 * The disputes that stood before a period and stand no more, as `variorum changes` finds them: the state of before is made
 * again, and that of its end where more came since. It costs as much as comparing what came since, so that only who asks
 * for it pays.
 */
export const goneShown = async (asked: PeriodAsked, { store }: Site): Promise<ChangeSection> => {
  const period = await periodOf(store, asked)
  if (period === null || period.from === 0) return sectionShown(NONE)
  const at = <T>(end: string, work: (then: Reader) => Promise<T>): Promise<T> =>
    store.past({ at: justBefore(end), comparer: COMPARER }, work)
  const goneIn = async (after: Reader): Promise<Section> => {
    const telling = await tellingOf(after, period, MOST)
    return at(period.since, (before) => goneSection(before, telling))
  }
  const { until } = period
  const hasEnded = until !== null && until <= new Date().toISOString()
  return sectionShown(await (hasEnded ? at(until, goneIn) : goneIn(store)))
}
