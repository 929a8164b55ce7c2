import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { ClaimShown, Footing, LedgerShown, ThingRow } from '../../contract/index.ts'
import { addressOf } from '../address.ts'
import { useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import type { DeskPage, PageProps } from '../page.ts'
import { Apparatus } from '../parts/apparatus.tsx'
import { ClaimPane } from '../parts/claim-pane.tsx'
import { MergeBar } from '../parts/merge/bar.tsx'
import { MergeDialogs } from '../parts/merge/dialogs.tsx'
import type { LeavingGroup } from '../parts/merge/leaving.tsx'
import { isWorthDrawing, SlotValues } from '../parts/slot/values.tsx'
import { useTables, ViewSwitch } from '../parts/slot/view-switch.tsx'
import { Things } from '../parts/things.tsx'
import { useMarked } from '../use-marked.ts'
import { useMerge } from '../use-merge.ts'

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

interface ChartsProps extends Pick<LedgerShown, 'slots' | 'sources'> {
  readonly onOpen: (claim: string) => void
}

const Charts = ({ slots, sources, onOpen }: ChartsProps) => {
  const view = useTables()
  const drawn = slots.filter((slot) => isWorthDrawing(slot, sources))
  if (drawn.length === 0) return null
  return (
    <>
      <p class="view">
        <ViewSwitch {...view} />
      </p>
      <div class={view.asTable ? 'charts as-tables' : 'charts'}>
        {drawn.map((slot) => (
          <figure key={slot.slot}>
            <figcaption>{slot.title}</figcaption>
            <SlotValues {...{ slot, sources, onOpen, asTable: view.asTable }} />
          </figure>
        ))}
      </div>
    </>
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
  const change = (changes: Readonly<Record<string, string | undefined>>): void => {
    route(addressOf(path, query, changes), true)
  }
  const open = (cell: string): void => change({ cell })
  useKeys({ Escape: () => change({ cell: undefined }) })
  const slots = shown.slots.filter(({ footing }) => query.only === undefined || footing === query.only)
  return (
    <>
      <section class="known">
        <Head shown={shown} only={query.only} onOnly={(only) => change({ only })} />
        <Charts slots={slots} sources={shown.sources} onOpen={open} />
        <Apparatus shown={{ ...shown, slots }} open={query.cell ?? null} onOpen={open} />
      </section>
      {query.cell !== undefined && <Aside claim={query.cell} />}
    </>
  )
}

/** The claims of a thing by slot, each in the words of its source: what may be of another. */
const groupsOf = ({ slots, sources }: LedgerShown): readonly LeavingGroup[] =>
  slots.map(({ title, cells }) => ({
    title,
    items: cells.flatMap((list, column) =>
      list.map(({ claim, words, value }) => ({
        ...{ id: claim, words },
        meta: [...(value === words ? [] : [value]), sources[column]?.name ?? ''].join(' · '),
      })),
    ),
  }))

/** The list of things as far as it is asked for, and the one that is open. */
const useThings = () => {
  const { params, query } = useRoute()
  const { route } = useLocation()
  const [wanted, want] = useState('')
  const list = useLoaded<readonly ThingRow[]>('/ledger')
  const named = (part: string): readonly ThingRow[] =>
    (list.value ?? []).filter(({ name }) => name.toLowerCase().includes(part.toLowerCase()))
  const rows = named(wanted)
  const selected = params.id ?? rows[0]?.id ?? null
  const found = useLoaded<LedgerShown>(selected === null ? null : `/ledger/${selected}`)
  const known = found.value?.thing.id === selected ? found.value : null
  const go = (row: ThingRow | undefined): void => {
    if (row !== undefined) route(addressOf(`/ledger/${row.id}`, {}, { view: query.view }))
  }
  const reload = (): void => {
    list.reload()
    found.reload()
  }
  const at = rows.findIndex(({ id }) => id === selected)
  return { list, rows, wanted, want, selected, known, at, error: list.error ?? found.error, go, named, reload }
}

/** What a person does with things by keys. */
const useWork = ({ desk, onDecided }: PageProps) => {
  const things = useThings()
  const { rows, selected, known, at, go, reload } = things
  const isReadOnly = desk?.readOnly ?? false
  const marks = useMarked(things)
  const merging = useMerge({
    ...{ of: 'things', isReadOnly },
    onChanged: () => {
      reload()
      onDecided()
    },
  })
  const merge = (): void => merging.merge([...new Set([...(selected === null ? [] : [selected]), ...marks.marked])])
  const split = (): void => merging.split(known?.thing.claims ?? 0)
  useKeys({
    ...{ j: () => go(rows[at + 1]), k: () => go(rows[at - 1]), t: () => document.getElementById('find')?.focus() },
    ...{ ' ': marks.press, m: merge, p: split, u: merging.undo, 'ctrl+z': merging.undo },
  })
  return { ...things, isReadOnly, marks, merging, merge, split }
}

/** What is known of each thing: its slots over time and source, each value one step from its words. */
const Ledger = (props: PageProps) => {
  const work = useWork(props)
  const { list, rows, wanted, want, selected, known, at, error, go, named, marks, merging } = work
  return (
    <main id="main" class="ledger">
      <Things
        {...{ rows, selected, wanted, marked: marks.marked }}
        onWant={want}
        onFind={(part) => go(named(part)[0])}
      />
      {error !== null && <p role="alert">{error}</p>}
      {list.value?.length === 0 && (
        <section class="known">
          <h1>Nothing is known of anything yet</h1>
          <p>A thing is what claims of several sources are about. "variorum ingest FOLDER" takes in articles.</p>
        </section>
      )}
      {known !== null && <Known key={selected} shown={known} />}
      <MergeBar
        {...{ merging, isReadOnly: work.isReadOnly, marked: marks.marked.size }}
        place={`${(at + 1).toLocaleString('en-US')} of ${rows.length.toLocaleString('en-US')}`}
        onMerge={work.merge}
        onSplit={work.split}
        onMark={() => selected !== null && marks.toggle(selected, false)}
      />
      <MergeDialogs
        merging={merging}
        open={known === null ? null : known.thing}
        groups={known === null ? [] : groupsOf(known)}
        onDone={() => {
          marks.clear()
          want('')
        }}
      />
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
        ['v', 'charts or tables'],
        ['Space', 'mark the thing; with ⇧ to here'],
        ['m', 'merge with what is marked'],
        ['p', 'split claims off'],
      ],
    },
  ],
}
