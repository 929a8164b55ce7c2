import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CellShown, FramesShown } from '../../../contract/index.ts'
import { useKeys } from '../../keys.ts'
import type { CellKeys } from '../../use-frames.ts'
import { dimensionInWords } from './choices.tsx'

/** "2", "2, 1 denied". */
const inWords = ({ count, denied }: CellShown): string => (denied === 0 ? `${count}` : `${count}, ${denied} denied`)

/** Heads of rows and columns are words of their own: the author of an outlet stands among the authors, a frame without dashes. */
export const headOf = (key: string): string => key.replace(/^author, /, '').replace(/(?<=[a-z])-(?=[a-z])/g, ' ')

interface Place {
  readonly row: number
  readonly column: number
}

interface CellProps {
  readonly cell: CellShown
  readonly name: string
  readonly place: Place
  readonly isHere: boolean
  readonly isOpen: boolean
  readonly isSum?: boolean
  readonly onOpen: () => void
}

const Cell = ({ cell, name, place, isHere, isOpen, isSum = false, onOpen }: CellProps) => (
  <td
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is walked through by arrows.
    role="gridcell"
    id={`cell-${place.row}-${place.column}`}
    tabIndex={isHere ? 0 : -1}
    class={`shade-${cell.shade}${isSum ? ' sum' : ''}`}
    aria-selected={isOpen}
    aria-label={`${name}: ${cell.count === 0 ? 'none' : inWords(cell)}`}
    onClick={onOpen}
    onKeyDown={(event) => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      onOpen()
    }}
  >
    {cell.count === 0 ? '·' : cell.count}
    {cell.denied > 0 && <span class="denied">, {cell.denied} denied</span>}
  </td>
)

interface MatrixProps {
  readonly shown: FramesShown
  readonly open: CellKeys | null
  readonly place: Place
  readonly onPlace: (place: Place) => void
  readonly onOpen: (keys: CellKeys) => void
}

/** Keys of columns with the sum of the row as the last one. */
const columnsOf = ({ table }: FramesShown): readonly CellKeys[] => [
  ...table.columns.map(({ key, group }) => ({ column: key, ...(group !== null && { group }) })),
  {},
]

const isSame = (a: CellKeys, b: CellKeys | null): boolean =>
  b !== null && a.row === b.row && a.group === b.group && a.column === b.column

/** Arrows move by cell; the focus goes along. */
const useArrows = ({ shown, place, onPlace }: MatrixProps): void => {
  const isMoved = useRef(false)
  const last = { row: shown.table.rows.length, column: shown.table.columns.length }
  const move = (rows: number, columns: number) => () => {
    // The first arrow shows where one is.
    const isIn = document.activeElement?.closest('.matrix') != null
    const within = (at: number, most: number): number => Math.min(most, Math.max(0, at))
    isMoved.current = true
    onPlace({
      row: within(place.row + (isIn ? rows : 0), last.row),
      column: within(place.column + (isIn ? columns : 0), last.column),
    })
  }
  useKeys({ ArrowUp: move(-1, 0), ArrowDown: move(1, 0), ArrowLeft: move(0, -1), ArrowRight: move(0, 1) })
  useLayoutEffect(() => {
    if (isMoved.current) document.getElementById(`cell-${place.row}-${place.column}`)?.focus()
  }, [place])
}

const Heads = ({ shown }: Pick<MatrixProps, 'shown'>) => {
  const { columns } = shown.table
  const groups = columns.filter(({ group }, at) => group !== null && columns[at - 1]?.group !== group)
  return (
    <thead>
      {groups.length > 0 && (
        <tr>
          <td />
          {groups.map(({ group }) => (
            <th
              key={group}
              scope="colgroup"
              colSpan={columns.filter((one) => one.group === group).length}
              class="group"
            >
              <span>{group}</span>
            </th>
          ))}
          <td />
        </tr>
      )}
      <tr>
        <th scope="col">{dimensionInWords(shown.rows)}</th>
        {columns.map(({ key, group }) => (
          <th key={`${group} ${key}`} scope="col">
            {headOf(key)}
          </th>
        ))}
        <th scope="col" class="sum">
          all
        </th>
      </tr>
    </thead>
  )
}

interface RowProps extends MatrixProps {
  readonly index: number
  readonly name: string
  readonly keys: CellKeys
  readonly cells: readonly CellShown[]
  readonly isSum?: boolean
}

const Row = ({ shown, open, place, onPlace, onOpen, index, name, keys, cells, isSum = false }: RowProps) => {
  const columns = columnsOf(shown)
  return (
    <tr class={isSum ? 'sums' : undefined}>
      <th scope="row">{name}</th>
      {cells.map((cell, column) => {
        const here = { row: index, column }
        const whole = { ...keys, ...columns[column] }
        const head = [whole.group, whole.column ?? 'all'].filter((part) => part !== undefined).join(', ')
        return (
          <Cell
            key={`${whole.group} ${whole.column}`}
            {...{ cell, place: here, name: `${name}, ${head}` }}
            isHere={place.row === index && place.column === column}
            isOpen={isSame(whole, open)}
            isSum={isSum || column === cells.length - 1}
            onOpen={() => {
              onPlace(here)
              if (cell.count > 0) onOpen(whole)
            }}
          />
        )
      })}
    </tr>
  )
}

/** Framings by row and column: a grid, in which every number leads to its sentences. */
export const Matrix = (props: MatrixProps) => {
  const { rows, columns, all } = props.shown.table
  useArrows(props)
  return (
    <div class="table matrix">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is walked through by arrows, as a grid is. */}
      <table role="grid" aria-label={`${props.shown.rows} by ${props.shown.columns}`}>
        <Heads shown={props.shown} />
        <tbody>
          {rows.map((row, index) => [
            row.group !== null && row.group !== rows[index - 1]?.group && (
              <tr key={row.group}>
                <th class="voice" scope="rowgroup" colSpan={columns.length + 2}>
                  {row.group}
                </th>
              </tr>
            ),
            <Row
              key={row.key}
              {...props}
              {...{ index, name: headOf(row.key), keys: { row: row.key }, cells: [...row.cells, row.all] }}
            />,
          ])}
          <Row
            {...props}
            {...{
              index: rows.length,
              name: 'all',
              keys: {},
              cells: [...columns.map((one) => one.all), all],
              isSum: true,
            }}
          />
        </tbody>
      </table>
    </div>
  )
}
