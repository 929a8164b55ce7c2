import { useEffect, useRef } from 'preact/hooks'
import { ENTITY_KINDS, type EntityRow } from '../../contract/index.ts'
import { VirtualList } from './virtual-list.tsx'

const ROW_HEIGHT = 52

interface ListProps {
  readonly rows: readonly EntityRow[]
  readonly total: number
  readonly selected: string | null
  readonly marked: ReadonlySet<string>
  readonly query: Readonly<Record<string, string>>
  readonly onFilter: (change: Readonly<Record<string, string | undefined>>) => void
  /** Opens the first whose name has this in it. */
  readonly onFind: (part: string) => void
}

/** The field follows the address, but never under the hand of who types. */
const NameField = ({ query: { name = '' }, onFilter, onFind }: ListProps) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current !== null && document.activeElement !== field.current) field.current.value = name
  }, [name])
  return (
    <input
      ref={field}
      id="find"
      onInput={({ currentTarget }) => onFilter({ name: currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return
        event.preventDefault()
        event.currentTarget.blur()
        if (event.key === 'Enter') onFind(event.currentTarget.value)
      }}
    />
  )
}

const Filters = (props: ListProps) => (
  <search class="find">
    <label for="find">Find a name</label>
    <NameField {...props} />
    <label for="kind">Kind</label>
    <select
      id="kind"
      value={props.query.kind ?? ''}
      onChange={({ currentTarget }) => props.onFilter({ kind: currentTarget.value })}
    >
      <option value="">all kinds</option>
      {ENTITY_KINDS.map((kind) => (
        <option key={kind}>{kind}</option>
      ))}
    </select>
  </search>
)

const Row = ({
  row,
  isSelected,
  isMarked,
}: Record<'isSelected' | 'isMarked', boolean> & { readonly row: EntityRow }) => (
  <a href={`/entities/${row.id}`} aria-current={isSelected ? 'true' : undefined}>
    <span class="row-title">
      <span class="clip">{row.name}</span>
      {isMarked && <span class="row-state">✓ marked</span>}
    </span>
    <span class="meta clip row-meta">
      {row.kind} · {row.mentions.toLocaleString('en-US')}× in{' '}
      {row.sources === 1 ? '1 source' : `${row.sources} sources`}
      {row.also.length > 0 && ` · also ${row.also.join(', ')}`}
    </span>
  </a>
)

/** Who and what is named, as far as the filters ask for it. */
export const EntityList = (props: ListProps) => {
  const { rows, total, selected, marked } = props
  return (
    <nav class="queue" aria-label="Entities">
      <Filters {...props} />
      <p class="list-count meta">
        {rows.length === total
          ? total.toLocaleString('en-US')
          : `${rows.length.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`}
      </p>
      {rows.length === 0 && total > 0 && <p class="empty">No name fits: clear the field, or choose all kinds.</p>}
      <VirtualList
        items={rows}
        keyOf={({ id }) => id}
        height={ROW_HEIGHT}
        at={rows.findIndex(({ id }) => id === selected)}
      >
        {(row) => <Row row={row} isSelected={row.id === selected} isMarked={marked.has(row.id)} />}
      </VirtualList>
    </nav>
  )
}
