import type { ThingRow } from '../../contract/index.ts'
import { VirtualList } from './virtual-list.tsx'

const ROW_HEIGHT = 48

interface ThingsProps {
  readonly rows: readonly ThingRow[]
  readonly selected: string | null
  readonly wanted: string
  readonly marked: ReadonlySet<string>
  readonly onWant: (words: string) => void
  /** Opens the first whose name has this in it. */
  readonly onFind: (part: string) => void
}

/** Things by name; Enter in the field opens the first that is found. */
export const Things = ({ rows, selected, wanted, marked, onWant, onFind }: ThingsProps) => (
  <nav class="queue" aria-label="Things">
    <p class="find">
      <label for="find">Find a thing</label>
      <input
        id="find"
        value={wanted}
        onInput={({ currentTarget }) => onWant(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return
          event.preventDefault()
          event.currentTarget.blur()
          if (event.key === 'Enter') onFind(event.currentTarget.value)
        }}
      />
    </p>
    <VirtualList
      items={rows}
      keyOf={({ id }) => id}
      height={ROW_HEIGHT}
      at={rows.findIndex(({ id }) => id === selected)}
    >
      {({ id, name, kind, sources, claims, conflicts }) => (
        <a href={`/ledger/${id}`} aria-current={id === selected ? 'true' : undefined}>
          <span class="row-title">
            <span class="clip">{name}</span>
            {marked.has(id) && <span class="row-state">✓ marked</span>}
            {conflicts > 0 && <span class="sign-conflict">{conflicts} ≠</span>}
          </span>
          <span class="meta">
            {kind} · {claims} claims · {sources === 1 ? '1 source' : `${sources} sources`}
          </span>
        </a>
      )}
    </VirtualList>
  </nav>
)
