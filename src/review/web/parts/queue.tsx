import { useMemo } from 'preact/hooks'
import { byThing, type QueueRow } from '../../contract/index.ts'
import type { Progress } from '../outbox.ts'
import type { Notes } from '../use-notes.ts'
import { NoteMark } from './notes.tsx'
import { Sign } from './sign.tsx'
import { VirtualList } from './virtual-list.tsx'

const RULED = { conflict: 'conflict', 'no-conflict': 'not a conflict', later: 'later' } as const

/** What is told of a row at its right: how far a decision has come, what was decided, or how many sources there are. */
const stateOf = ({ ruled, sources }: QueueRow, progress: Progress | undefined): string => {
  if (progress === 'saving') return '◦ saving'
  if (progress === 'waiting') return '◦ not saved yet'
  if (ruled === null) return `${sources} sources`
  if (ruled.isDivided) return 'people differ'
  return `✓ ${RULED[ruled.ruling]}${ruled.noneRight ? ', none is right' : ''}${ruled.isWidened ? ', new evidence since' : ''}`
}

interface QueueProps {
  readonly rows: readonly QueueRow[]
  readonly selected: string | null
  readonly progress: ReadonlyMap<string, Progress>
  readonly notes: Notes
  readonly onSelect: (id: string) => void
}

interface RowProps extends Pick<QueueProps, 'onSelect' | 'notes'> {
  readonly row: QueueRow
  readonly isSelected: boolean
  readonly progress: Progress | undefined
}

const Row = ({ row, isSelected, progress, notes, onSelect }: RowProps) => {
  const [first = '', second = ''] = row.words
  return (
    <a
      class={row.ruled === null || row.ruled.isDivided ? '' : 'decided'}
      href={`/disputes/${row.id}`}
      aria-current={isSelected ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault()
        onSelect(row.id)
      }}
    >
      <span class="row-title">
        <Sign of="conflict" />
        <span class="clip">{row.title}</span>
        <NoteMark of={row.id} notes={notes} />
        <span class="row-state">{stateOf(row, progress)}</span>
      </span>
      <span class="row-words clip">
        {first} <span class="sign-conflict">≠</span> {second}
      </span>
    </a>
  )
}

/** A line of the queue: a dispute, or the name of the thing that the next ones are of. */
type Line = QueueRow | { readonly id: string; readonly heading: string; readonly count: number }

const linesOf = (rows: readonly QueueRow[]): readonly Line[] =>
  byThing(rows).flatMap((group): readonly Line[] => {
    const [first] = group
    if (first === undefined || group.length === 1) return group
    return [{ id: `of ${first.thing.id}`, heading: first.thing.name, count: group.length }, ...group]
  })

const ROW_HEIGHT = 52

/** The queue of disputes, grouped by thing. */
export const Queue = ({ rows, selected, progress, ...shared }: QueueProps) => {
  const lines = useMemo(() => linesOf(rows), [rows])
  const at = lines.findIndex(({ id }) => id === selected)
  return (
    <VirtualList items={lines} keyOf={({ id }) => id} height={ROW_HEIGHT} at={at}>
      {(line) =>
        'heading' in line ? (
          <h2>
            {line.heading} <span class="count">{line.count}</span>
          </h2>
        ) : (
          <Row row={line} isSelected={line.id === selected} progress={progress.get(line.id)} {...shared} />
        )
      }
    </VirtualList>
  )
}
