import { type Change, HEADINGS, type Place, type Section } from '../../../telling/changes/index.ts'
import type { ChangeRow, ChangeSection } from '../../contract/index.ts'
import { visible } from '../words.ts'

/** The sentences of a framing on the page of frames; those of all authors stand among those of all holders. */
const framesPath = ({ codebook, holder, target, frame }: Extract<Place, { readonly frame: string }>): string => {
  const cell = [holder === 'author' ? '' : visible(holder), '', frame].map(encodeURIComponent).join('/')
  return `/frames?${new URLSearchParams({ codebook, target: visible(target), cell })}`
}

const pathOf = (at: Place): string => {
  if ('dispute' in at) return `/disputes/${at.dispute}?state=all`
  if ('frame' in at) return framesPath(at)
  return at.claim === null ? `/sources/${at.source}` : `/sources/${at.source}?claim=${at.claim}`
}

/** A change as the page shows it. */
export const rowShown = ({ id, at, sign, title, pieces, note }: Change): ChangeRow => ({
  ...{ id, path: pathOf(at), sign, title: visible(title), note: visible(note) },
  pieces: pieces.map(({ text, isNew }) => ({ text: visible(text), isNew })),
})

/** A section as the page shows it. */
export const sectionShown = ({ name, total, rows }: Section): ChangeSection => ({
  ...{ name, heading: HEADINGS[name], total, rows: rows.map(rowShown) },
})
