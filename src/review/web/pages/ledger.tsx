import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { ClaimShown, Footing, LedgerShown, LedgerSlot, ThingRow } from '../../contract/index.ts'
import { addressOf } from '../address.ts'
import { useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import type { DeskPage } from '../page.ts'
import { Apparatus } from '../parts/apparatus.tsx'
import { ClaimPane } from '../parts/claim-pane.tsx'
import { isWorthDrawing, SlotChart } from '../parts/slot-chart.tsx'
import { VirtualList } from '../parts/virtual-list.tsx'

const ROW_HEIGHT = 48

interface ThingsProps {
  readonly rows: readonly ThingRow[]
  readonly selected: string | null
  readonly wanted: string
  readonly onWant: (words: string) => void
}

const Things = ({ rows, selected, wanted, onWant }: ThingsProps) => (
  <nav class="queue" aria-label="Things">
    <p class="find">
      <label for="find">Find a thing</label>
      <input
        id="find"
        value={wanted}
        onInput={({ currentTarget }) => onWant(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
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

const FOOTINGS: readonly (readonly [Footing, string])[] = [
  ['conflict', 'in conflict'],
  ['explained', 'explained'],
  ['agreed', 'agreed'],
  ['single', 'on one source'],
]

interface HeadProps {
  readonly shown: LedgerShown
  readonly only: string | undefined
  readonly onOnly: (footing: Footing | undefined) => void
}

/** Four counts, each a filter. */
const Head = ({ shown: { thing, slots }, only, onOnly }: HeadProps) => (
  <header>
    <p class="meta">{thing.kind}</p>
    <h1>{thing.name}</h1>
    <p class="footings">
      {FOOTINGS.map(([footing, words]) => (
        <button
          key={footing}
          type="button"
          class={`footing-${footing}`}
          aria-pressed={only === footing}
          onClick={() => onOnly(only === footing ? undefined : footing)}
        >
          <strong>{slots.filter((slot) => slot.footing === footing).length}</strong> {words}
        </button>
      ))}
    </p>
  </header>
)

interface ChartsProps {
  readonly slots: readonly LedgerSlot[]
  readonly names: readonly string[]
  readonly onOpen: (claim: string) => void
}

const Charts = ({ slots, names, onOpen }: ChartsProps) => {
  const drawn = slots.filter(isWorthDrawing)
  if (drawn.length === 0) return null
  return (
    <div class="charts">
      {drawn.map((slot) => (
        <figure key={slot.slot}>
          <figcaption>{slot.title}</figcaption>
          <SlotChart slot={slot} names={names} onOpen={onOpen} />
        </figure>
      ))}
    </div>
  )
}

const Aside = ({ claim }: { readonly claim: string }) => {
  const { value, error } = useLoaded<ClaimShown>(`/claims/${claim}`)
  if (value === null) return <section class="claim-open">{error !== null && <p role="alert">{error}</p>}</section>
  return <ClaimPane shown={value}>{null}</ClaimPane>
}

const Known = ({ shown }: { readonly shown: LedgerShown }) => {
  const { path, query } = useRoute()
  const { route } = useLocation()
  const [charts, showCharts] = useState(true)
  const change = (changes: Readonly<Record<string, string | undefined>>): void => {
    route(addressOf(path, query, changes), true)
  }
  const open = (cell: string): void => change({ cell })
  useKeys({ v: () => showCharts((old) => !old), Escape: () => change({ cell: undefined }) })
  const slots = shown.slots.filter(({ footing }) => query.only === undefined || footing === query.only)
  const names = shown.sources.map(({ name }) => name)
  return (
    <>
      <section class="known">
        <Head shown={shown} only={query.only} onOnly={(only) => change({ only })} />
        {charts && <Charts slots={slots} names={names} onOpen={open} />}
        <Apparatus shown={{ ...shown, slots }} open={query.cell ?? null} onOpen={open} />
      </section>
      {query.cell !== undefined && <Aside claim={query.cell} />}
    </>
  )
}

/** What is known of each thing: its slots over time and source, each value one step from its words. */
const Ledger = () => {
  const { params } = useRoute()
  const { route } = useLocation()
  const [wanted, want] = useState('')
  const list = useLoaded<readonly ThingRow[]>('/ledger')
  const rows = (list.value ?? []).filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))
  const selected = params.id ?? rows[0]?.id ?? null
  const known = useLoaded<LedgerShown>(selected === null ? null : `/ledger/${selected}`)
  const at = rows.findIndex(({ id }) => id === selected)
  const go = (row: ThingRow | undefined): void => {
    if (row !== undefined) route(`/ledger/${row.id}`)
  }
  useKeys({ j: () => go(rows[at + 1]), k: () => go(rows[at - 1]), t: () => document.getElementById('find')?.focus() })
  return (
    <main id="main" class="ledger">
      <Things rows={rows} selected={selected} wanted={wanted} onWant={want} />
      {(list.error ?? known.error) !== null && <p role="alert">{list.error ?? known.error}</p>}
      {list.value?.length === 0 && (
        <section class="known">
          <h1>Nothing is known of anything yet</h1>
          <p>A thing is what claims of several sources are about. "variorum ingest FOLDER" takes in articles.</p>
        </section>
      )}
      {known.value !== null && known.value.thing.id === selected && <Known key={selected} shown={known.value} />}
    </main>
  )
}

/** Things and their slots. */
export const LEDGER: DeskPage = {
  path: '/ledger',
  name: 'Ledger',
  go: 'l',
  routes: { '/ledger/:id?': Ledger },
  keys: [
    {
      where: 'Ledger',
      keys: [
        ['j k', 'next, previous thing'],
        ['t', 'find a thing'],
        ['← ↑ → ↓', 'from cell to cell'],
        ['Enter', 'its words'],
        ['v', 'with or without charts'],
      ],
    },
  ],
}
