import { useEffect, useRef } from 'preact/hooks'
import type { QueueRow } from '../../contract/index.ts'
import type { Progress } from '../outbox.ts'
import { Sign } from './sign.tsx'

const RULED = { conflict: 'conflict', 'no-conflict': 'not a conflict', later: 'later' } as const

/** What is told of a row at its right: how far a decision has come, what was decided, or how many sources there are. */
const stateOf = ({ ruled, sources }: QueueRow, progress: Progress | undefined): string => {
  if (progress === 'saving') return '◦ saving'
  if (progress === 'waiting') return '◦ not saved yet'
  if (ruled === null) return `${sources} sources`
  return `✓ ${RULED[ruled.ruling]}${ruled.isWidened ? ', new evidence since' : ''}`
}

interface QueueProps {
  readonly rows: readonly QueueRow[]
  readonly selected: string | null
  readonly progress: ReadonlyMap<string, Progress>
  readonly onSelect: (id: string) => void
}

/** Rows under the heading of their thing; rows of one thing stand together in the order of the surest of them. */
export const byThing = (rows: readonly QueueRow[]): readonly (readonly QueueRow[])[] => {
  const groups = new Map<string, QueueRow[]>()
  for (const row of rows) groups.set(row.thing.id, [...(groups.get(row.thing.id) ?? []), row])
  return [...groups.values()]
}

interface RowProps extends Pick<QueueProps, 'onSelect'> {
  readonly row: QueueRow
  readonly isSelected: boolean
  readonly progress: Progress | undefined
}

const Row = ({ row, isSelected, progress, onSelect }: RowProps) => {
  const element = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  const [first = '', second = ''] = row.words
  return (
    <li ref={element} class={row.ruled === null ? '' : 'decided'}>
      <a
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
          <span class="row-state">{stateOf(row, progress)}</span>
        </span>
        <span class="row-words clip">
          {first} <span class="sign-conflict">≠</span> {second}
        </span>
      </a>
    </li>
  )
}

/** The queue of disputes, grouped by thing. */
export const Queue = ({ rows, selected, progress, onSelect }: QueueProps) => (
  <div class="queue-rows">
    {byThing(rows).map((group) => (
      <section key={group[0]?.thing.id}>
        {group.length > 1 && (
          <h2>
            {group[0]?.thing.name} <span class="count">{group.length}</span>
          </h2>
        )}
        <ul>
          {group.map((row) => (
            <Row
              key={row.id}
              row={row}
              isSelected={row.id === selected}
              progress={progress.get(row.id)}
              onSelect={onSelect}
            />
          ))}
        </ul>
      </section>
    ))}
  </div>
)
