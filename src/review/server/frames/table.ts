import { axisOf, DIMENSIONS } from '../../../coding/dimensions.ts'
import type { Framing } from '../../../coding/framings.ts'
import { deniedAmong } from '../../../coding/tables.ts'
import { type Axis, type Group, groupsOf } from '../../../framing/matrix.ts'
import { periodsBetween } from '../../../framing/period.ts'
import type { CellShown, ColumnShown, FramesShown, RowShown } from '../../contract/index.ts'
import { visible } from '../words.ts'
import type { Chosen } from './chosen.ts'
import type { Voice, Voiced } from './framed.ts'
import { type FramesQuery, layoutOf } from './query.ts'

/** So many rows are one page, and so many columns find room: more are not read by anybody. */
const ROWS = 200
const COLUMNS = 48

/** Darker than this is no grey. */
const SHADES = 4

/** The shade of a number: itself where all numbers are small, else its part of the largest. */
const shadeOf = (count: number, most: number): number => (most <= SHADES ? count : Math.ceil((SHADES * count) / most))

const cellOf = (framings: readonly Voiced[], most: number): CellShown => ({
  count: framings.length,
  denied: deniedAmong(framings),
  shade: shadeOf(framings.length, most),
})

/** A sum is not tinted: it is no cell. */
const sumOf = (framings: readonly Voiced[]): CellShown => ({ ...cellOf(framings, 1), shade: 0 })

/** Keys as they are shown, so that what the page sends back is found again. */
const shown = (axis: Axis<Framing>): Axis<Voiced> => ({ ...axis, keyOf: (item) => visible(axis.keyOf(item)) })

/** The three sides by which framings are told apart. */
export const sidesOf = ({ all, calendar }: Chosen, query: FramesQuery) => {
  const { rows, columns, each } = layoutOf(query)
  return {
    rows: shown(axisOf(rows, all, calendar)),
    columns: shown(axisOf(columns, all, calendar)),
    each: each === null ? null : shown(axisOf(each, all, calendar)),
  }
}

const MONTH = /^\d{4}-\d{2}$/

/** Months without any framing are a gap to be seen, not to be passed over. */
const withGaps = (groups: readonly Group<Voiced>[], { inOrder }: Axis<Voiced>): readonly Group<Voiced>[] => {
  const months = groups.map(({ key }) => key).filter((key) => MONTH.test(key))
  const [first, last] = [months[0], months.at(-1)]
  if (!inOrder || first === undefined || last === undefined) return groups
  const all = periodsBetween({ from: `${first}-01`, to: `${last}-01` }, 'month')
  if (all.length > COLUMNS) return groups
  const known = new Map(groups.map((group) => [group.key, group]))
  const others = groups.filter(({ key }) => !MONTH.test(key))
  return [...all.map((key) => known.get(key) ?? { key, items: [] }), ...others]
}

interface Column extends Group<Voiced> {
  readonly group: string | null
}

const columnsOf = (framings: readonly Voiced[], { each, columns }: ReturnType<typeof sidesOf>): readonly Column[] => {
  const groups = each === null ? [{ key: null, items: framings }] : groupsOf(framings, each)
  return groups.flatMap(({ key: group, items }) =>
    withGaps(groupsOf(items, columns), columns).map((column) => ({ ...column, group })),
  )
}

const VOICES: Readonly<Record<Voice, string>> = {
  author: 'Authors',
  quoted: 'Whom they quote',
  described: 'Whom they describe',
}

const voiceOf = (items: readonly Voiced[]): string =>
  VOICES[(['author', 'quoted'] as const).find((voice) => items.some((one) => one.voice === voice)) ?? 'described']

const byVoice = (rows: readonly (Group<Voiced> & { readonly group: string | null })[]) =>
  Object.values(VOICES).flatMap((voice) => rows.filter(({ group }) => group === voice))

const rowsOf = (framings: readonly Voiced[], axis: Axis<Voiced>, { rows }: FramesQuery) => {
  const groups = groupsOf(framings, axis).map((row) => ({
    ...row,
    group: rows === 'holder' ? voiceOf(row.items) : null,
  }))
  return rows === 'holder' ? byVoice(groups) : groups
}

/** A matrix of the chosen framings, one page of its rows. */
export const framesShown = (chosen: Chosen, query: FramesQuery): FramesShown => {
  const { counted, all, calendar: _, ...choices } = chosen
  const sides = sidesOf(chosen, query)
  const every = columnsOf(counted, sides)
  const columns = every.slice(0, COLUMNS)
  const rows = rowsOf(counted, sides.rows, query)
  const inside = columns.map(({ items }) => new Set(items))
  const page = rows.slice((query.page - 1) * ROWS, query.page * ROWS)
  const cells = page.map(({ items }) => inside.map((column) => items.filter((item) => column.has(item))))
  const most = Math.max(1, ...cells.flat().map(({ length }) => length))
  const shownRows = page.map(
    ({ key, group, items }, at): RowShown => ({
      ...{ key, group, all: sumOf(items) },
      cells: (cells[at] ?? []).map((cell) => cellOf(cell, most)),
    }),
  )
  const heads = columns.map(({ key, group, items }): ColumnShown => ({ key, group, all: sumOf(items) }))
  return {
    ...{ codebooks: choices.codebooks, codebook: choices.codebook, targets: choices.targets, dimensions: DIMENSIONS },
    ...{ rows: query.rows, columns: query.columns, page: query.page, total: rows.length },
    pages: Math.max(1, Math.ceil(rows.length / ROWS)),
    sentences: new Set(counted.map(({ source, found }) => `${source.id} ${found.span.start}`)).size,
    judged: all.filter(({ status }) => status !== 'unreviewed').length,
    rejected: all.length - counted.length,
    table: { columns: heads, rows: shownRows, all: sumOf(counted), more: every.length - columns.length },
  }
}
