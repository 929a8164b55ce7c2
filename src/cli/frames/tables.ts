import { groupsOf, type Matrix, matrixOf } from '../../framing/matrix.ts'
import { axisOf, type Calendar, type Dimension } from './dimensions.ts'
import { type Framing, isDenied } from './framings.ts'

/** How framings are laid out: rows, columns, and a table for each key of a third dimension, or one in all. */
export interface Layout {
  readonly rows: Dimension
  readonly columns: Dimension
  readonly each: Dimension | null
}

/** One table of framings; `key` is what all of them have in common by the third dimension. */
export interface FramingTable {
  readonly key: string | null
  readonly framings: readonly Framing[]
  readonly matrix: Matrix<Framing>
}

/** Framings in tables. */
export const tablesOf = (
  framings: readonly Framing[],
  { rows, columns, each }: Layout,
  calendar: Calendar,
): readonly FramingTable[] => {
  const axes = { rows: axisOf(rows, framings, calendar), columns: axisOf(columns, framings, calendar) }
  const groups = each === null ? [{ key: null, items: framings }] : groupsOf(framings, axisOf(each, framings, calendar))
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ key, items }) => ({ key, framings: items, matrix: matrixOf(items, axes) }))
}

/** The words behind framings, each once and the most frequent first, with how often they stand there. */
export interface CueWords {
  readonly words: string
  readonly denied: boolean
  readonly framings: readonly Framing[]
}

/** The words behind the framings of a cell. */
export const cueWordsOf = (framings: readonly Framing[]): readonly CueWords[] =>
  groupsOf(framings, {
    keyOf: (framing) => `${isDenied(framing) ? '!' : ''}${framing.cues.join(' … ').toLowerCase()}`,
    inOrder: false,
  }).map(({ items }) => {
    const [first] = items
    return {
      words: first?.cues.join(' … ').replaceAll(/\s+/g, ' ') ?? '',
      denied: first !== undefined && isDenied(first),
      framings: items,
    }
  })

/** The words of a cell as text: "joint training", "partnership ×3", "not: a trusted partner". */
export const wordsInShort = ({ words, denied, framings: { length } }: CueWords): string =>
  `${denied ? 'not: ' : ''}${words}${length === 1 ? '' : ` ×${length}`}`

/** How many framings say so and how many deny it. */
export const deniedAmong = (framings: readonly Framing[]): number => framings.filter(isDenied).length
