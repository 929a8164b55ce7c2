import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { DisputeShown, JudgementAsked, QueueRow, Undone } from '../../contract.ts'
import { fetchAhead, post, useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import { outbox, type Progress, type Sent } from '../outbox.ts'
import { byThing, Queue } from '../parts/queue.tsx'
import { DisputePane } from './dispute.tsx'

const STATES = ['open', 'decided', 'all'] as const
type State = (typeof STATES)[number]

const isOpen = ({ ruled }: QueueRow): boolean => ruled === null || ruled.isWidened || ruled.ruling === 'later'

const fits = (row: QueueRow, state: State): boolean => state === 'all' || isOpen(row) === (state === 'open')

const WORDS = { saving: 'Saving', saved: 'Saved', waiting: 'Not saved yet' } as const

/** Judgements on their way, by dispute, and what is to be said aloud of the last of them. */
const useOutbox = (onSaved: () => void) => {
  const [progress, setProgress] = useState<ReadonlyMap<string, Progress>>(new Map())
  const [said, say] = useState('')
  const saved = useRef(onSaved)
  saved.current = onSaved
  const box = useMemo(
    () =>
      outbox(({ dispute, progress: now, refused, waiting }: Sent) => {
        setProgress((old) => new Map(old).set(dispute, now))
        say(
          refused ??
            (now === 'waiting' ? `Not saved. ${waiting} waiting in this tab, sent when the desk answers.` : WORDS[now]),
        )
        if (now === 'saved') saved.current()
      }),
    [],
  )
  useEffect(() => box.resume(), [box])
  return { progress, said, say, send: box.send }
}

/** The rows as the queue shows them: those that were decided since the page was opened stay where they are. */
const useRows = (rows: readonly QueueRow[] | null, state: State) => {
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

interface DisputesProps {
  readonly onDecided: () => void
  readonly readOnly: boolean
}

/** The queue of disputes beside the one that is open. */
export const Disputes = ({ onDecided, readOnly }: DisputesProps) => {
  const { route } = useLocation()
  const { params, query } = useRoute()
  const state = STATES.find((each) => each === query.state) ?? 'open'
  const list = useLoaded<readonly QueueRow[]>('/disputes')
  const rows = useRows(list.value, state)
  const selected = params.id ?? rows[0]?.id ?? null
  const found = useLoaded<DisputeShown>(selected === null ? null : `/disputes/${selected}`)
  // Until the next one has come, keys must not judge the last one.
  const loaded = found.value?.id === selected ? found : { ...found, value: null }
  const refresh = (): void => {
    list.reload()
    loaded.reload()
    onDecided()
  }
  const { progress, said, say, send } = useOutbox(refresh)
  const at = rows.findIndex(({ id }) => id === selected)
  const isThere = loaded.value !== null
  useEffect(() => {
    if (isThere) fetchAhead(rows.slice(at + 1, at + 1 + AHEAD).map(({ id }) => `/disputes/${id}`))
  }, [rows, at, isThere])
  const select = (id: string | undefined): void => {
    if (id !== undefined) route(`/disputes/${id}${state === 'open' ? '' : `?state=${state}`}`)
  }
  const nextOpen = (): string | undefined =>
    [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].find((row) => isOpen(row) && !progress.has(row.id))?.id
  useKeys({
    j: () => select(rows[at + 1]?.id),
    ArrowDown: () => select(rows[at + 1]?.id),
    k: () => select(rows[at - 1]?.id),
    ArrowUp: () => select(rows[at - 1]?.id),
    'shift+j': () => select(nextOpen()),
    Home: () => select(rows[0]?.id),
    End: () => select(rows.at(-1)?.id),
  })
  const decide = (asked: JudgementAsked): void => {
    send(asked)
    select(nextOpen())
  }
  const undo = async (): Promise<void> => {
    const { dispute, words } = await post<Undone>('/undo', {}).catch((error: Error) => ({
      dispute: null,
      words: error.message,
    }))
    say(words)
    refresh()
    if (dispute !== null) select(dispute)
  }
  const place = rows.length === 0 ? '' : `${at + 1} of ${rows.length}`
  return (
    <main id="main" class="desk">
      <nav class="queue" aria-label="Disputes">
        <p class="tabs">
          {STATES.map((each) => (
            <a key={each} href={`/disputes?state=${each}`} aria-current={each === state ? 'true' : undefined}>
              {each} <span class="count">{(list.value ?? []).filter((row) => fits(row, each)).length}</span>
            </a>
          ))}
        </p>
        {list.error !== null && <p role="alert">{list.error}</p>}
        {list.value !== null && rows.length === 0 && <p class="empty">{emptyWords(list.value, state)}</p>}
        <Queue rows={rows} selected={selected} progress={progress} onSelect={select} />
      </nav>
      {selected !== null && (
        <DisputePane key={selected} loaded={loaded} place={place} readOnly={readOnly} onDecide={decide} onUndo={undo} />
      )}
      <p class="said" role="status">
        {said}
      </p>
    </main>
  )
}

const emptyWords = (all: readonly QueueRow[], state: State): string => {
  if (all.length === 0) return 'No two sources contradict each other. "variorum ingest FOLDER" takes in more articles.'
  return state === 'open' ? 'All disputes are decided.' : 'Nothing is decided yet.'
}
