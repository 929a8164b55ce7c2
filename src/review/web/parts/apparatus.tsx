import { useState } from 'preact/hooks'
import type { LedgerCell, LedgerShown } from '../../contract/index.ts'
import { useKeys } from '../keys.ts'
import { Sign } from './sign.tsx'

interface Place {
  readonly row: number
  readonly column: number
}

const Said = ({ cell: { words, value, footing } }: { readonly cell: LedgerCell }) => (
  <>
    {(footing === 'conflict' || footing === 'explained') && <Sign of={footing} />}
    <span class="said-words">{words}</span>
    {value !== words && <span class="meta"> {value}</span>}
  </>
)

interface CellProps {
  readonly cells: readonly LedgerCell[]
  readonly place: Place
  readonly isHere: boolean
  readonly isOpen: boolean
  readonly onOpen: (claim: string) => void
}

const Cell = ({ cells, place, isHere, isOpen, onOpen }: CellProps) => {
  const [first] = cells
  const open = (): void => {
    if (first !== undefined) onOpen(first.claim)
  }
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is walked through by arrows.
      role="gridcell"
      id={`slot-${place.row}-${place.column}`}
      tabIndex={isHere ? 0 : -1}
      aria-selected={isOpen}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        open()
      }}
    >
      {first === undefined ? '·' : cells.map((cell) => <div key={cell.claim}>{<Said cell={cell} />}</div>)}
    </td>
  )
}

interface ApparatusProps {
  readonly shown: LedgerShown
  readonly open: string | null
  readonly onOpen: (claim: string) => void
}

/** Arrows move by cell, and the focus with them at once: who types fast presses Enter in the cell that was meant. */
const usePlace = ({ slots, sources }: LedgerShown): Place => {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const move = (rows: number, columns: number) => () => {
    const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at))
    const isIn = document.activeElement?.closest('.apparatus') != null
    const row = within(place.row + (isIn ? rows : 0), slots.length)
    const column = within(place.column + (isIn ? columns : 0), sources.length)
    setPlace({ row, column })
    document.getElementById(`slot-${row}-${column}`)?.focus()
  }
  useKeys({ ArrowUp: move(-1, 0), ArrowDown: move(1, 0), ArrowLeft: move(0, -1), ArrowRight: move(0, 1) })
  return place
}

/** One row a slot, one column a source in the order of time, and in the cells the words themselves. */
export const Apparatus = ({ shown, open, onOpen }: ApparatusProps) => {
  const place = usePlace(shown)
  return (
    <section class="apparatus table" aria-label="What each source says">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked through by arrows. */}
      <table role="grid">
        <thead>
          <tr>
            <th scope="col">slot</th>
            {shown.sources.map(({ id, name, published }) => (
              <th key={id} scope="col">
                <a href={`/sources/${id}`}>{name}</a> <span class="meta">{published?.day}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.slots.map(({ slot, title, cells }, row) => (
            <tr key={slot}>
              <th scope="row">{title}</th>
              {cells.map((list, column) => (
                <Cell
                  key={shown.sources[column]?.id}
                  cells={list}
                  place={{ row, column }}
                  isHere={place.row === row && place.column === column}
                  isOpen={list.some(({ claim }) => claim === open)}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
