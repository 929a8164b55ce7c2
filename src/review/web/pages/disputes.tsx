import { isOpen, type JudgementAsked, type QueueRow } from '../../contract/index.ts'
import type { Loaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import type { DeskPage, PageProps } from '../page.ts'
import { Queue } from '../parts/queue.tsx'
import { useOutbox } from '../use-outbox.ts'
import { fits, STATES, useQueue } from '../use-queue.ts'
import { useUndo } from '../use-undo.ts'
import { DisputePane } from './dispute.tsx'

type Queued = ReturnType<typeof useQueue>

const emptyWords = (all: readonly QueueRow[], state: Queued['state']): string => {
  if (all.length === 0) return 'No two sources contradict each other. "variorum ingest FOLDER" takes in more articles.'
  return state === 'open' ? 'All disputes are decided.' : 'Nothing is decided yet.'
}

interface TabsProps {
  readonly list: Loaded<readonly QueueRow[]>
  readonly state: Queued['state']
}

const Tabs = ({ list, state }: TabsProps) => (
  <p class="tabs">
    {STATES.map((each) => (
      <a key={each} href={`/disputes?state=${each}`} aria-current={each === state ? 'true' : undefined}>
        {each} <span class="count">{(list.value ?? []).filter((row) => fits(row, each)).length}</span>
      </a>
    ))}
  </p>
)

/** What a person does with the queue: moves, decides and goes on, takes back and goes there. */
const useWork = (queue: Queued, onDecided: () => void) => {
  const { rows, at, select, reload } = queue
  const refresh = (): void => {
    reload()
    onDecided()
  }
  const { progress, said, say, send, forget } = useOutbox(refresh)
  const nextOpen = (): string | undefined =>
    [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].find((row) => isOpen(row) && !progress.has(row.id))?.id
  const undo = useUndo(({ path, words }) => {
    say(words)
    refresh()
    const [, dispute] = /^\/disputes\/(\w+)/.exec(path ?? '') ?? []
    if (dispute !== undefined) forget(dispute)
  })
  useKeys({
    u: undo,
    'ctrl+z': undo,
    j: () => select(rows[at + 1]?.id),
    ArrowDown: () => select(rows[at + 1]?.id),
    k: () => select(rows[at - 1]?.id),
    ArrowUp: () => select(rows[at - 1]?.id),
    'shift+j': () => select(nextOpen()),
    Home: () => select(rows[0]?.id),
    End: () => select(rows.at(-1)?.id),
  })
  const decide = (asked: JudgementAsked): void => {
    send({ subject: asked.dispute, path: '/judgements', body: asked })
    select(nextOpen())
  }
  return { progress, said, decide, undo }
}

/** The queue of disputes beside the one that is open. */
const Disputes = ({ onDecided, desk, notes }: PageProps) => {
  const readOnly = desk?.readOnly ?? false
  const queue = useQueue()
  const { state, list, rows, at, selected, loaded, select } = queue
  const { progress, said, decide, undo } = useWork(queue, onDecided)
  const place = rows.length === 0 ? '' : `${at + 1} of ${rows.length}`
  return (
    <main id="main" class="desk">
      <nav class="queue" aria-label="Disputes">
        <Tabs list={list} state={state} />
        {list.error !== null && <p role="alert">{list.error}</p>}
        {list.value !== null && rows.length === 0 && <p class="empty">{emptyWords(list.value, state)}</p>}
        <Queue rows={rows} selected={selected} progress={progress} notes={notes} onSelect={select} />
      </nav>
      {selected !== null && (
        <DisputePane
          key={selected}
          loaded={loaded}
          notes={notes}
          place={place}
          readOnly={readOnly}
          onDecide={decide}
          onUndo={undo}
        />
      )}
      <p class="said" role="status">
        {said}
      </p>
    </main>
  )
}

/** The disputes of all sources, to be judged one after the other. */
export const DISPUTES: DeskPage = {
  path: '/disputes',
  name: 'Disputes',
  go: 'd',
  routes: { '/disputes/:id?': Disputes },
  keys: [
    {
      where: 'Queue',
      keys: [
        ['j k', 'next, previous'],
        ['⇧ j', 'next undecided'],
        ['Home End', 'first, last'],
      ],
    },
    {
      where: 'Dispute',
      keys: [
        ['c', 'conflict'],
        ['1 – 9', 'conflict, and this value is right'],
        ['0', 'conflict, and none is right'],
        ['x', 'not a conflict, and why'],
        ['l', 'look later'],
        ['w', 'why, kept with the next decision'],
        ['y', 'what was tried to explain it'],
        ['e', 'correct the first claim'],
        ['v', 'chart or table'],
        ['o', 'open the source there'],
      ],
    },
  ],
}
