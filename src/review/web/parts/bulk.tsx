import type { ClaimRow } from '../../contract/index.ts'
import { useKeys } from '../keys.ts'
import { Dialog } from './dialog.tsx'
import { Key } from './key.tsx'

interface BulkProps {
  readonly status: 'accepted' | 'rejected'
  readonly rows: readonly ClaimRow[]
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Names how many claims are decided at once, and which, before it is done. */
export const Bulk = ({ status, rows, onConfirm, onClose }: BulkProps) => {
  const does = status === 'accepted' ? 'Accept' : 'Reject'
  const claims = rows.length === 1 ? '1 marked claim' : `${rows.length} marked claims`
  useKeys({ Enter: onConfirm }, { inDialog: true })
  return (
    <Dialog title={`${does} ${claims}`} onClose={onClose}>
      <ul class="bulk">
        {rows.map(({ id, slot, words, source }) => (
          <li key={id}>
            {slot}: <q>{words}</q> <span class="meta">{source.name}</span>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onConfirm}>
        <Key of="Enter" /> {does} {claims}
      </button>
    </Dialog>
  )
}
