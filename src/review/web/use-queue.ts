import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import { byThing, type DisputeShown, isOpen, type QueueRow } from '../contract/index.ts'
import { addressOf } from './address.ts'
import { fetchAhead, useLoaded } from './api.ts'

/** Which disputes a queue shows. */
export const STATES = ['open', 'decided', 'all'] as const

type State = (typeof STATES)[number]

/** Whether a dispute stands in a queue. */
export const fits = (row: QueueRow, state: State): boolean => state === 'all' || isOpen(row) === (state === 'open')

/** The rows as the queue shows them: those that were decided since the page was opened stay where they are. */
const useRows = (rows: readonly QueueRow[] | null, state: State): readonly QueueRow[] => {
  const kept = useRef<{ state: State; ids: Set<string> }>({ state, ids: new Set() })
  return useMemo(() => {
    if (kept.current.state !== state) kept.current = { state, ids: new Set() }
    const shown = (rows ?? []).filter((row) => fits(row, state) || kept.current.ids.has(row.id))
    for (const { id } of shown) kept.current.ids.add(id)
    return byThing(shown).flat()
  }, [rows, state])
}

/** How many of the next disputes are read ahead. */
const AHEAD = 3

const pathOf = (id: string): string => `/disputes/${id}`

/** The queue that the address asks for, and the dispute in it that is open. */
export const useQueue = () => {
  const { route } = useLocation()
  const { params, query } = useRoute()
  const state = STATES.find((each) => each === query.state) ?? 'open'
  const list = useLoaded<readonly QueueRow[]>('/disputes')
  const rows = useRows(list.value, state)
  const selected = params.id ?? rows[0]?.id ?? null
  const found = useLoaded<DisputeShown>(selected === null ? null : pathOf(selected))
  // Until the next one has come, keys must not judge the last one.
  const loaded = found.value?.id === selected ? found : { ...found, value: null }
  const at = rows.findIndex(({ id }) => id === selected)
  const isThere = loaded.value !== null
  useEffect(() => {
    if (isThere) fetchAhead(rows.slice(at + 1, at + 1 + AHEAD).map(({ id }) => pathOf(id)))
  }, [rows, at, isThere])
  const select = (id: string | undefined): void => {
    if (id !== undefined)
      route(addressOf(pathOf(id), {}, { state: state === 'open' ? undefined : state, view: query.view }))
  }
  const before = useRef(rows)
  // A dispute that is gone, by words that mean the same, gives way to the one that stands in its place.
  useEffect(() => {
    const was = before.current.findIndex(({ id }) => id === selected)
    before.current = rows
    if (was < 0 || at >= 0) return
    const next = rows[was] ?? rows.at(-1)
    if (next === undefined) route('/disputes')
    else select(next.id)
  }, [rows])
  const reload = (): void => {
    list.reload()
    found.reload()
  }
  return { state, list, rows, at, selected, loaded, select, reload }
}
