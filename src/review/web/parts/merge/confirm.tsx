import { useEffect, useState } from 'preact/hooks'
import type { MergePreview, MergeTried } from '../../../contract/index.ts'
import { post } from '../../api.ts'
import { useKeys } from '../../keys.ts'
import { Dialog } from '../dialog.tsx'
import { Choices } from './choices.tsx'
import { Preview } from './preview.tsx'

interface ConfirmProps {
  readonly tried: MergeTried
  readonly onConfirm: (preview: MergePreview, note: string) => void
  readonly onClose: () => void
}

const usePreview = (tried: MergeTried) => {
  const [preview, show] = useState<MergePreview | null>(null)
  const [error, tell] = useState<string | null>(null)
  useEffect(() => {
    post<MergePreview>('/merges/preview', tried).then(show, ({ message }: Error) => tell(message))
  }, [tried])
  return { preview, error }
}

/** Shows what a merge or split changes, before it is done: Enter does it, with a note; Escape leaves all as it is. */
export const Confirm = ({ tried, onConfirm, onClose }: ConfirmProps) => {
  const { preview, error } = usePreview(tried)
  const [note, setNote] = useState('')
  const does = tried.kind === 'merge' ? 'Merge' : 'Split'
  const confirm = (): void => {
    if (preview !== null) onConfirm(preview, note.trim())
  }
  useKeys({ Enter: confirm }, { inDialog: true })
  return (
    <Dialog title={`${does}: what this changes`} onClose={onClose}>
      <form
        class="merge"
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        {error !== null && <p role="alert">{error}</p>}
        {preview === null && error === null && <p class="meta wait">Comparing, to see what would change.</p>}
        {preview !== null && <Preview preview={preview} />}
        <label class="merge-note" for="merge-note">
          Why{' '}
          <input
            id="merge-note"
            value={note}
            maxLength={5000}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <Choices does={does} isReady={preview !== null} onClose={onClose} />
      </form>
    </Dialog>
  )
}
