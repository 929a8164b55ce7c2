import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { FINDINGS, type useCheck } from '../../use-check.ts'
import { Key } from '../key.tsx'

interface DraftProps {
  readonly check: ReturnType<typeof useCheck>
}

/** The field has the focus at once: the page is there to be given a draft. */
const Field = ({ check: { text, isBusy, write, checkText } }: DraftProps) => {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <textarea
      ref={field}
      id="draft"
      rows={14}
      spellcheck={false}
      dir="auto"
      readOnly={isBusy}
      value={text}
      onInput={({ currentTarget }) => write(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur()
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        checkText()
      }}
    />
  )
}

const FileChooser = ({ check: { isBusy, checkFile } }: DraftProps) => {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        accept=".md,.markdown,.txt,.text,.html,.htm,.docx"
        aria-label="File of the draft"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file !== undefined) checkFile(file)
          // So that the same file can be chosen again once it was changed.
          currentTarget.value = ''
        }}
      />
      <button type="button" disabled={isBusy} onClick={() => field.current?.click()}>
        Choose a file
      </button>
    </>
  )
}

/** Takes a draft in: pasted, chosen or dropped. */
export const DraftForm = ({ check }: DraftProps) => {
  const { text, isBusy, error, shown, checkText, checkFile } = check
  const [isOver, setOver] = useState(false)
  return (
    <form
      class={isOver ? 'draft over' : 'draft'}
      onSubmit={(event) => {
        event.preventDefault()
        checkText()
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer?.files[0]
        if (file !== undefined) checkFile(file)
      }}
    >
      <label for="draft">Your draft, as Markdown or plain text</label>
      <Field check={check} />
      {error !== null && <p role="alert">{error}</p>}
      <p class="actions">
        <button type="submit" class="primary" disabled={isBusy || text.trim() === ''}>
          <Key of="Ctrl ⏎" /> {isBusy ? 'Reading' : 'Check'}
        </button>
        <FileChooser check={check} />
        <span class="meta">or drop one here: .md, .txt, .html or .docx, at most 10 MB</span>
      </p>
      {shown !== null && (
        <p>
          <a href={FINDINGS}>The last findings</a>: {shown.sum}.
        </p>
      )}
    </form>
  )
}
