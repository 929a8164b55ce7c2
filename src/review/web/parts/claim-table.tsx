import { useEffect, useRef } from 'preact/hooks'
import type { ClaimRow } from '../../contract/index.ts'
import type { Notes } from '../use-notes.ts'
import { NoteMark } from './notes.tsx'
import { Sign } from './sign.tsx'

interface TableProps {
  readonly rows: readonly ClaimRow[]
  readonly selected: string | null
  readonly marked: ReadonlySet<string>
  readonly statuses: ReadonlyMap<string, string>
  readonly notes: Notes
  readonly onSelect: (id: string) => void
  readonly onMark: (id: string, toHere: boolean) => void
}

interface RowProps extends Omit<TableProps, 'rows'> {
  readonly row: ClaimRow
}

const Row = ({ row, selected, marked, statuses, notes, onSelect, onMark }: RowProps) => {
  const element = useRef<HTMLTableRowElement>(null)
  const isSelected = row.id === selected
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  const status = statuses.get(row.id) ?? row.status
  const select = (event: MouseEvent): void => {
    event.preventDefault()
    onSelect(row.id)
  }
  return (
    <tr ref={element} class={`is-${status}`} aria-selected={isSelected}>
      <td>
        <input
          type="checkbox"
          aria-label={`Mark ${row.slot}, ${row.words}`}
          checked={marked.has(row.id)}
          onClick={(event) => onMark(row.id, event.shiftKey)}
        />
      </td>
      <td>
        <Sign of={row.sign} />
        <a href={`/claims/${row.id}`} aria-current={isSelected ? 'true' : undefined} onClick={select}>
          {row.slot}
        </a>{' '}
        <NoteMark of={row.id} notes={notes} />
      </td>
      <td class="clip">
        {row.edited === null ? row.value : <ins>{row.edited}</ins>} {row.edited !== null && <del>{row.value}</del>}
      </td>
      <td class="words clip">{row.words}</td>
      <td class="clip">{row.source.name}</td>
      <td class="clip">{row.speaker}</td>
      <td>{status === 'unreviewed' ? '' : status}</td>
    </tr>
  )
}

const HEADS = ['slot', 'value', 'words', 'source', 'speaker', 'status']

/** Claims in the order of what a decision would change. */
export const ClaimTable = ({ rows, ...shared }: TableProps) => (
  <table>
    <thead>
      <tr>
        <th scope="col">
          <span class="unseen">mark</span>
        </th>
        {HEADS.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Row key={row.id} row={row} {...shared} />
      ))}
    </tbody>
  </table>
)
