import type { Merging } from '../../use-merge.ts'
import { Confirm } from './confirm.tsx'
import { Leaving, type LeavingGroup } from './leaving.tsx'

interface DialogsProps {
  readonly merging: Merging
  readonly open: { readonly id: string; readonly name: string } | null
  readonly groups: readonly LeavingGroup[]
  readonly onDone: () => void
}

/** The dialogs of a merge or split: what leaves, then what that changes. */
export const MergeDialogs = ({ merging, open, groups, onDone }: DialogsProps) => (
  <>
    {merging.isChoosing && open !== null && (
      <Leaving
        title={`Split “${open.name}”: what is of another?`}
        groups={groups}
        onChoose={(ids) => merging.leave(open.id, ids)}
        onClose={merging.close}
      />
    )}
    {merging.tried !== null && (
      <Confirm
        tried={merging.tried}
        onConfirm={(preview, note) => {
          merging.confirm(preview, note)
          onDone()
        }}
        onClose={merging.close}
      />
    )}
  </>
)
