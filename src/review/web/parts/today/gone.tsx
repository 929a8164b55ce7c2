import { useState } from 'preact/hooks'
import type { ChangeSection } from '../../../contract/index.ts'
import { useLoaded } from '../../api.ts'
import { ChangeRows } from './changes.tsx'

interface GoneProps {
  /** How many are gone or joined to others, by the counts of the runs. */
  readonly count: number
  readonly path: string
}

const Found = ({ section: { total, rows } }: { readonly section: ChangeSection }) => (
  <>
    {total === 0 && <p class="quiet-words">None is gone: they were joined to others.</p>}
    {rows.length < total && (
      <p class="meta">
        {total.toLocaleString('en-US')}, {rows.length} shown: “variorum changes --limit” shows more.
      </p>
    )}
    <ChangeRows rows={rows} section="gone" />
  </>
)

/** Disputes that stood before and stand no more: they are asked for when somebody wants to see them. */
export const Gone = ({ count, path }: GoneProps) => {
  const [isOpen, open] = useState(false)
  const { value, error } = useLoaded<ChangeSection>(isOpen ? path : null)
  return (
    <details class="gone" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>
        {count === 1 ? '1 dispute of before stands' : `${count.toLocaleString('en-US')} disputes of before stand`} no
        more, or {count === 1 ? 'is' : 'are'} joined to others
      </summary>
      <div aria-live="polite">
        {error !== null && <p role="alert">{error}</p>}
        {value === null && error === null && <p class="quiet-words">The sources of then are compared once more …</p>}
        {value !== null && <Found section={value} />}
      </div>
    </details>
  )
}
