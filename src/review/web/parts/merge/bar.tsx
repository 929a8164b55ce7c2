import type { Merging } from '../../use-merge.ts'
import { Key } from '../key.tsx'

interface BarProps {
  readonly merging: Merging
  readonly isReadOnly: boolean
  readonly marked: number
  readonly place: string
  readonly onMerge: () => void
  readonly onSplit: () => void
  readonly onMark: () => void
}

/** What can be done with what is open and what is marked. */
export const MergeBar = ({ merging, isReadOnly, marked, place, onMerge, onSplit, onMark }: BarProps) => (
  <div class="bar" role="toolbar" aria-label="Decide">
    <button type="button" disabled={isReadOnly} onClick={onMark}>
      <Key of="Space" /> Mark
    </button>
    <button type="button" disabled={isReadOnly} onClick={onMerge}>
      <Key of="m" /> Merge with marked…
    </button>
    <button type="button" disabled={isReadOnly} onClick={onSplit}>
      <Key of="p" /> Split…
    </button>
    {marked > 0 && <span class="place">{marked} marked</span>}
    <span class="gap" />
    <span class="merge-said" role="status">
      {merging.said}
    </span>
    <button type="button" class="quiet" disabled={isReadOnly} onClick={merging.undo}>
      <Key of="u" /> Undo
    </button>
    <span class="place">{place}</span>
  </div>
)
