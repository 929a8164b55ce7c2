import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NotePlace, NoteShown } from '../../contract/index.ts'
import { useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import type { Notes } from '../use-notes.ts'
import { Key } from './key.tsx'

/** "Anna Riis" → "AR". */
const initialsOf = (person: string): string =>
  person
    .split(/\s+/)
    .map((name) => name.slice(0, 1).toUpperCase())
    .join('')

const NoteLine = ({ note: { text, person, isOwn, decidedAt } }: { readonly note: NoteShown }) => (
  <li>
    <abbr title={person}>{initialsOf(person)}</abbr>
    <p>{text}</p>
    <span class="meta">
      {person}
      {isOwn && ' (you)'}, {decidedAt.slice(0, 16).replace('T', ' ')}
    </span>
  </li>
)

/** What the outbox says of what the desk took. */
const SAVED = 'Saved'

const PROGRESS = { saving: '◦ saving', saved: '✓ saved', waiting: '◦ not saved yet: it waits in this tab' } as const

interface NotesProps extends NotePlace {
  readonly notes: Notes
  readonly readOnly: boolean
}

/** What is typed, from the first letter on until what is saved has been read again; null while nothing is. */
const useDraft = ({ on, id, notes }: NotesProps) => {
  const state = notes.progress[id]
  const loaded = useLoaded<readonly NoteShown[]>(`/notes/${on}/${id}`)
  const [draft, setDraft] = useState<string | null>(null)
  const [isOpen, open] = useState(false)
  const act = useRef('')
  const shown = loaded.isOf ? (loaded.value ?? []) : []
  const own = shown.findLast(({ isOwn }) => isOwn)
  const refused = state === 'saved' && notes.said !== SAVED ? notes.said : null
  const isSaved = (state === undefined || state === 'saved') && refused === null
  useEffect(() => {
    if (notes.turn > 0) loaded.reload()
  }, [notes.turn])
  useEffect(() => {
    if (!isOpen && isSaved) setDraft(null)
  }, [loaded.value, isOpen, isSaved])
  const begin = (): void => {
    act.current = new Date().toISOString()
    open(true)
  }
  // An empty field may be the pause before other words: only who is done has deleted the note.
  const type = (text: string): void => {
    setDraft(text)
    if (text.trim() !== '') notes.write({ on, id, text, act: act.current }, false)
  }
  const end = (): void => {
    if (draft !== null) notes.write({ on, id, text: draft, act: act.current }, true)
    open(false)
  }
  const others = shown.filter((note) => note !== own)
  const progress = refused ?? (state === undefined ? '' : PROGRESS[state])
  return { error: loaded.error, others, own, text: draft ?? own?.text ?? '', isOpen, progress, begin, type, end }
}

type OwnProps = Pick<ReturnType<typeof useDraft>, 'text' | 'type' | 'end' | 'progress'>

/** The field of one's own note; Escape leaves it, and the focus goes back to where it was. */
const Own = ({ text, type, end, progress }: OwnProps) => {
  const field = useRef<HTMLTextAreaElement>(null)
  const before = useRef<Element | null>(null)
  // With the layout: the next letter is one of the note already.
  useLayoutEffect(() => {
    before.current = document.activeElement
    const own = field.current
    own?.focus()
    own?.setSelectionRange(own.value.length, own.value.length)
  }, [])
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    field.current?.blur()
    if (before.current instanceof HTMLElement) before.current.focus()
  }
  return (
    <>
      <textarea
        ref={field}
        rows={3}
        aria-label="Your note"
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={leave}
        onBlur={end}
      />
      <p class="meta">
        <Key of="Esc" /> done · kept as you write · <span>{progress}</span>
      </p>
    </>
  )
}

/** What people noted on a source, a claim or a dispute, one under the other, and one's own note to be written. */
export const NotesPart = (props: NotesProps) => {
  const { readOnly } = props
  const { error, others, own, text, isOpen, progress, begin, type, end } = useDraft(props)
  useKeys({ n: () => !readOnly && begin() })
  const written = own === undefined ? null : { ...own, text }
  return (
    <section class="notes" aria-label="Notes">
      <h2>Notes</h2>
      {error !== null && <p role="alert">{error}</p>}
      <ul>
        {others.map((note) => (
          <NoteLine key={note.id} note={note} />
        ))}
        {!isOpen && written !== null && <NoteLine note={written} />}
      </ul>
      {isOpen && <Own {...{ text, type, end, progress }} />}
      {!readOnly && (
        <p class={isOpen ? 'unseen' : ''}>
          <button type="button" class="quiet" tabIndex={isOpen ? -1 : undefined} onClick={begin}>
            <Key of="n" /> {own === undefined ? 'Note something' : 'Change your note'}
          </button>{' '}
          <span role="status">{progress}</span>
        </p>
      )}
    </section>
  )
}

/** The mark of a row of a list that has a note. */
export const NoteMark = ({ of, notes }: { readonly of: string; readonly notes: Notes }) =>
  notes.noted.includes(of) ? (
    <span class="note-mark" role="img" aria-label="has a note" title="has a note">
      ✎
    </span>
  ) : null
