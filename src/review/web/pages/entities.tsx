import { useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { EntityRow, EntityShown } from '../../contract/index.ts'
import { addressOf } from '../address.ts'
import { useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import type { DeskPage, PageProps } from '../page.ts'
import { EntityList } from '../parts/entity-list.tsx'
import { EntityPane } from '../parts/entity-pane.tsx'
import { MergeBar } from '../parts/merge/bar.tsx'
import { MergeDialogs } from '../parts/merge/dialogs.tsx'
import { useMarked } from '../use-marked.ts'
import { useMerge } from '../use-merge.ts'

type Query = Readonly<Record<string, string>>

const fitting = (rows: readonly EntityRow[], { name = '', kind }: Query): readonly EntityRow[] => {
  const part = name.toLowerCase()
  return rows.filter(
    (row) =>
      (kind === undefined || row.kind === kind) &&
      [row.name, ...row.also].some((each) => each.toLowerCase().includes(part)),
  )
}

/** The list that the address asks for, and the entity that is open beside it. */
const useEntities = () => {
  const { route, path } = useLocation()
  const { params, query } = useRoute()
  const list = useLoaded<readonly EntityRow[]>('/entities')
  const all = list.value ?? []
  const rows = useMemo(() => fitting(list.value ?? [], query), [list.value, query])
  const selected = params.id ?? rows[0]?.id ?? null
  const found = useLoaded<EntityShown>(selected === null ? null : `/entities/${selected}`)
  const open = found.value?.id === selected ? found.value : null
  const select = (id: string | undefined): void => {
    if (id !== undefined) route(addressOf(`/entities/${id}`, query))
  }
  const filter = (change: Readonly<Record<string, string | undefined>>): void =>
    route(addressOf(path, query, change), true)
  const find = (name: string): void => {
    const [first] = fitting(all, { ...query, name })
    if (first !== undefined) route(addressOf(`/entities/${first.id}`, { ...query, name }))
  }
  const reload = (): void => {
    list.reload()
    found.reload()
  }
  const at = rows.findIndex(({ id }) => id === selected)
  return { all, rows, query, selected, open, at, error: list.error ?? found.error, select, filter, find, reload, list }
}

/** What a person does with names by keys. */
const useWork = ({ desk, onDecided }: PageProps) => {
  const entities = useEntities()
  const { rows, selected, open, at, select, reload } = entities
  const isReadOnly = desk?.readOnly ?? false
  const marks = useMarked(entities)
  const merging = useMerge({
    ...{ of: 'entities', isReadOnly },
    onChanged: () => {
      reload()
      onDecided()
    },
  })
  const merge = (): void => merging.merge([...new Set([...(selected === null ? [] : [selected]), ...marks.marked])])
  const split = (): void => merging.split(open?.names.length ?? 0)
  const focusField = (): void => document.getElementById('find')?.focus()
  useKeys({
    ...{ j: () => select(rows[at + 1]?.id), ArrowDown: () => select(rows[at + 1]?.id) },
    ...{ k: () => select(rows[at - 1]?.id), ArrowUp: () => select(rows[at - 1]?.id) },
    ...{ Home: () => select(rows[0]?.id), End: () => select(rows.at(-1)?.id), t: focusField, f: focusField },
    ...{ ' ': marks.press, Escape: marks.clear, m: merge, p: split },
    ...{ u: merging.undo, 'ctrl+z': merging.undo },
  })
  return { ...entities, marks, merging, merge, split, isReadOnly }
}

/** Who and what sources name, beside one of them with its names; merged and split with what that changes in view. */
const Entities = (props: PageProps) => {
  const work = useWork(props)
  const { all, rows, query, selected, open, at, error, filter, find, marks, merging, merge, split, list } = work
  const names = (open?.names ?? []).map(({ key, name, mentions }) => ({ id: key, words: name, meta: `${mentions}×` }))
  return (
    <main id="main" class="ledger entities">
      <EntityList
        {...{ rows, selected, query, marked: marks.marked, total: all.length }}
        onFilter={filter}
        onFind={find}
      />
      {error !== null && <p role="alert">{error}</p>}
      {list.value?.length === 0 && (
        <section class="known">
          <h1>Nobody is named yet</h1>
          <p>Here stand the people, bodies and places that sources name. "variorum ingest FOLDER" takes in articles.</p>
        </section>
      )}
      {open !== null && <EntityPane key={open.id} shown={open} />}
      <MergeBar
        {...{ merging, isReadOnly: work.isReadOnly, marked: marks.marked.size }}
        place={`${(at + 1).toLocaleString('en-US')} of ${rows.length.toLocaleString('en-US')}`}
        onMerge={merge}
        onSplit={split}
        onMark={() => selected !== null && marks.toggle(selected, false)}
      />
      <MergeDialogs merging={merging} open={open} groups={[{ title: '', items: names }]} onDone={marks.clear} />
    </main>
  )
}

/** Names, and who they are held for. */
export const ENTITIES: DeskPage = {
  path: '/entities',
  name: 'Entities',
  go: 'e',
  routes: { '/entities/:id?': Entities },
  keys: [
    {
      where: 'Entities',
      keys: [
        ['j k', 'next, previous'],
        ['Home End', 'first, last'],
        ['t', 'find a name'],
        ['Space', 'mark; with ⇧ to here'],
        ['m', 'merge with what is marked'],
        ['p', 'split names off'],
      ],
    },
  ],
}
