import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { CollectionRow } from '../../contract/index.ts'
import { pageIn } from '../collection.ts'
import { Dialog } from './dialog.tsx'
import { Key } from './key.tsx'

/** What stands for all sources where a collection is asked for. */
const ALL = 'All sources'

/** How a collection, or what stands for all, is called. */
export const nameOf = (collection: string | null): string => collection ?? ALL

/** A row of the list; null stands for all sources. */
type Row = Pick<CollectionRow, 'sources'> & { readonly name: string | null }

interface PickerProps {
  readonly collections: readonly CollectionRow[]
  readonly collection: string | null
  readonly onClose: () => void
}

const rowsWith = (collections: readonly CollectionRow[], wanted: string): readonly Row[] => {
  const all: Row = { name: null, sources: 0 }
  return [all, ...collections].filter(({ name }) => nameOf(name).toLowerCase().includes(wanted.toLowerCase()))
}

/** Which row arrows and Enter mean: at first that of the collection that is looked at. */
const usePicking = ({ collections, collection, onClose }: PickerProps) => {
  const { path, route } = useLocation()
  const [wanted, want] = useState('')
  const rows = rowsWith(collections, wanted)
  const [at, go] = useState(rows.findIndex(({ name }) => name === collection))
  const choose = (row: Row | undefined): void => {
    if (row === undefined) return
    onClose()
    // What is open may not be in the other one: its page is.
    if (row.name !== collection) route(pageIn(row.name, `/${path.split('/')[1] ?? ''}`))
  }
  const filter = (words: string): void => {
    want(words)
    go(0)
  }
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) choose(rows[at])
    else go(Math.min(rows.length - 1, Math.max(0, at + step)))
  }
  return { wanted, rows, at, choose, filter, press }
}

const inView = (row: HTMLElement | null): void => row?.scrollIntoView({ block: 'nearest' })

interface OptionProps {
  readonly row: Row
  readonly index: number
  readonly isMeant: boolean
  readonly onChoose: () => void
}

const Option = ({ row: { name, sources }, index, isMeant, onChoose }: OptionProps) => (
  <button
    id={`collection-${index}`}
    type="button"
    role="option"
    tabIndex={-1}
    aria-selected={isMeant}
    {...(isMeant && { ref: inView })}
    onClick={onChoose}
  >
    <span class="clip">{nameOf(name)}</span>
    {name !== null && (
      <span class="meta">{sources === 1 ? '1 source' : `${sources.toLocaleString('en-US')} sources`}</span>
    )}
  </button>
)

/** A plain list of collections: typing filters it, arrows and Enter choose. */
export const CollectionPicker = (props: PickerProps) => {
  const { wanted, rows, at, choose, filter, press } = usePicking(props)
  return (
    <Dialog title="Collections" onClose={props.onClose}>
      <div class="collections">
        <input
          type="text"
          role="combobox"
          aria-label="Type to filter"
          placeholder="Type to filter"
          aria-expanded="true"
          aria-controls="collections"
          aria-activedescendant={rows[at] === undefined ? undefined : `collection-${at}`}
          autocomplete="off"
          value={wanted}
          onInput={({ currentTarget }) => filter(currentTarget.value)}
          onKeyDown={press}
        />
        <div id="collections" role="listbox" aria-label="Collections">
          {rows.map((row, index) => (
            <Option key={nameOf(row.name)} {...{ row, index, isMeant: index === at }} onChoose={() => choose(row)} />
          ))}
        </div>
        {rows.length === 0 && <p class="meta">No collection has this in its name.</p>}
        <p class="meta keys">
          <span>
            <Key of="↑" /> <Key of="↓" /> <Key of="Enter" /> choose
          </span>
          <span>
            <Key of="Esc" /> close
          </span>
        </p>
      </div>
    </Dialog>
  )
}
