import { groupsOf, type Matrix, matrixOf } from '../framing/matrix.ts'
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

/** What a sentence says of its frame besides that it holds: it was left, it was reached, it is denied. */
const signOf = (framing: Framing): string => {
  const sign = framing.found.body.shift ?? (isDenied(framing) ? 'not' : '')
  return sign === '' ? '' : `${sign}: `
}

/** The words behind the framings of a cell. */
export const cueWordsOf = (framings: readonly Framing[]): readonly CueWords[] =>
  groupsOf(framings, {
    keyOf: (framing) => `${signOf(framing)}${framing.cues.join(' … ').toLowerCase()}`,
    inOrder: false,
  }).map(({ items }) => {
    const [first] = items
    return {
      words: first?.cues.join(' … ').replaceAll(/\s+/g, ' ') ?? '',
      denied: first !== undefined && isDenied(first),
      framings: items,
    }
  })

/** The words of a cell as text: "joint training", "partnership ×3", "not: a trusted partner", "from: ally". */
export const wordsInShort = ({ words, framings: [first, ...others] }: CueWords): string =>
  `${first === undefined ? '' : signOf(first)}${words}${others.length === 0 ? '' : ` ×${others.length + 1}`}`

/** How many framings say so and how many deny it. */
export const deniedAmong = (framings: readonly Framing[]): number => framings.filter(isDenied).length
