import { codePointOffsets, standingByHand } from '../../../domain/index.ts'
import type { Store } from '../../../store/index.ts'
import type { LayerMark, LeftBehind } from '../../contract/index.ts'
import type { Opened } from '../desk.ts'
import { pieces } from '../pane.ts'
import { visible } from '../words.ts'
import { addedInWords } from './in-words.ts'

/** What people added by hand to an article as it is now, at their words. */
export const marksByHand = async (opened: Opened, store: Store): Promise<readonly LayerMark[]> => {
  const { sha256, text } = opened.document
  const own = standingByHand(await store.byHand()).filter((each) => each.sha256 === sha256)
  const { toUnit } = codePointOffsets(text)
  return own.flatMap((each) => {
    const words = { start: toUnit(each.words.start), end: toUnit(each.words.end) }
    const said = { id: each.id, layer: 'hand' as const, label: addedInWords(each) }
    return pieces(opened, words).map((place) => ({ ...place, ...said }))
  })
}

/** What people added to earlier revisions of an article and what no later one repeats, whatever the words of the present one. */
export const leftBehind = async ({ document }: Opened, store: Store): Promise<readonly LeftBehind[]> => {
  const earlier = await store.earlier(document.id)
  const all = await store.byHand()
  const repeated = new Set(all.flatMap(({ carried }) => carried?.from ?? []))
  const standing = standingByHand(all).filter(({ id }) => !repeated.has(id))
  return earlier.flatMap(({ sha256 }, at) =>
    standing
      .filter((each) => each.sha256 === sha256)
      .map((each) => ({
        ...{ id: each.id, label: addedInWords(each), words: visible(each.text) },
        note: document.text.includes(each.text)
          ? `added to revision ${earlier.length - at}`
          : `no longer in revision ${earlier.length + 1}`,
      })),
  )
}
