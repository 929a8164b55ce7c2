import { diffWordsWithSpace } from 'diff'
import type { Store } from '../../store/index.ts'
import type { Change, RevisionShown } from '../contract/index.ts'
import type { Desk } from './desk.ts'
import { visible } from './words.ts'

/** Longer texts are not compared: the time grows with their length times the number of changes. In UTF-16 units. */
const LONGEST = 200_000

/** How many words that both have are left beside a change. */
const KEPT = 160

/** Of long stretches that did not change, their ends. */
const shortened = (words: string): string =>
  words.length <= 2 * KEPT ? words : `${words.slice(0, KEPT)} […] ${words.slice(-KEPT)}`

const changesBetween = (earlier: string, now: string): readonly Change[] | null => {
  if (earlier.length + now.length > LONGEST) return null
  return diffWordsWithSpace(earlier, now).map(({ added, removed, value }) =>
    added || removed
      ? { in: added ? 'now' : 'earlier', words: visible(value) }
      : { in: 'both', words: visible(shortened(value)) },
  )
}

/** What a source said before, each revision against the present one, the latest first; null where there is none of this id. */
export const revisionsShown = async (
  id: string,
  desk: Desk,
  store: Store,
): Promise<readonly RevisionShown[] | null> => {
  if (!desk.board.sources.has(id)) return null
  const { document } = await desk.open(id)
  const earlier = await store.earlier(id)
  return earlier.map(({ id: revision, read, text }, at) => ({
    ...{ id: revision, number: earlier.length - at, read },
    changes: changesBetween(text, document.text),
  }))
}
