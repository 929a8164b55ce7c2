import { useEffect, useRef, useState } from 'preact/hooks'
import type { ClaimFields, ClaimReviewAsked, ClaimShown, WordsRead } from '../../contract/index.ts'
import { useLoaded } from '../api.ts'
import { Key } from './key.tsx'
import { WordPicker } from './word-picker.tsx'

interface EditorProps {
  readonly shown: ClaimShown
  readonly onSave: (edit: NonNullable<ClaimReviewAsked['edit']>) => void
  readonly onClose: () => void
}

const NAMES: readonly (readonly [keyof ClaimFields, string])[] = [
  ['value', 'Value'],
  ['unit', 'Unit'],
  ['from', 'From day'],
  ['to', 'To day'],
  ['speaker', 'Said by'],
  ['subject', 'Subject'],
]

/** The words and the fields of a correction: words that are chosen are read again, and fill the value. */
const useEdit = (shown: ClaimShown) => {
  const [at, choose] = useState(shown.at)
  const [fields, setFields] = useState(shown.fields)
  const isMoved = at.start !== shown.at.start || at.end !== shown.at.end
  const read = useLoaded<WordsRead>(isMoved ? `/claims/${shown.id}/reading?start=${at.start}&end=${at.end}` : null)
  const value = isMoved ? (read.value?.value ?? null) : null
  useEffect(() => {
    if (value !== null) setFields((old) => ({ ...old, value }))
  }, [value])
  return { at, choose, fields, setFields, words: shown.pane.blocks[shown.block]?.text.slice(at.start, at.end) ?? '' }
}

interface FieldsProps extends Pick<ClaimShown, 'type' | 'fields'> {
  readonly onChange: (fields: ClaimFields) => void
}

const Fields = ({ type, fields, onChange }: FieldsProps) => (
  <div class="fields">
    {NAMES.filter(([key]) => key !== 'unit' || type === 'interval').map(([key, name]) => (
      <label key={key} for={`field-${key}`}>
        {name}
        <input
          id={`field-${key}`}
          name={key}
          value={fields[key]}
          onInput={({ currentTarget }) => onChange({ ...fields, [key]: currentTarget.value })}
        />
      </label>
    ))}
  </div>
)

/** Corrects a claim: its words in the text and its fields beside each other. */
export const ClaimEditor = ({ shown, onSave, onClose }: EditorProps) => {
  const { at, choose, fields, setFields, words } = useEdit(shown)
  const form = useRef<HTMLFormElement>(null)
  return (
    <form
      ref={form}
      class="editor"
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ at, fields })
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <WordPicker
        text={shown.pane.blocks[shown.block]?.text ?? ''}
        at={at}
        onChoose={choose}
        onTake={() => form.current?.querySelector('input')?.focus()}
      />
      <p class="meta">
        Words: <q>{words}</q>
      </p>
      <Fields type={shown.type} fields={fields} onChange={setFields} />
      <button type="submit">
        <Key of="Enter" /> Save
      </button>{' '}
      <button type="button" class="quiet" onClick={onClose}>
        <Key of="Esc" /> Leave it
      </button>
    </form>
  )
}
