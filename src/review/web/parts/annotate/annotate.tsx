import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { HandLayer } from '../../../../domain/index.ts'
import type { SaidByHand, Stretch, WordsOffered } from '../../../contract/index.ts'
import { useLoaded } from '../../api.ts'
import { useKeys } from '../../keys.ts'
import { Dialog } from '../dialog.tsx'
import { Key } from '../key.tsx'
import { ClaimFieldsByHand } from './claim-fields.tsx'
import { KINDS } from './kinds.ts'
import { FrameFields, NameFields, QuotationFields } from './other-fields.tsx'

const firstSaid = (layer: HandLayer, offered: WordsOffered): SaidByHand => {
  const { claim, entity, speaker, target, codebooks } = offered
  switch (layer) {
    case 'claim':
      return { layer, slot: '', ...claim }
    case 'entity':
      return { layer, ...entity }
    case 'speech':
      return { layer, speaker }
    case 'frame': {
      const [first] = codebooks
      return { layer, codebook: first?.version ?? '', frame: first?.frames[0] ?? '', target, holder: speaker }
    }
  }
}

interface FieldsProps {
  readonly said: SaidByHand
  readonly offered: WordsOffered
  readonly onChange: (said: SaidByHand) => void
}

const Fields = ({ said, offered, onChange }: FieldsProps) => {
  switch (said.layer) {
    case 'claim':
      return <ClaimFieldsByHand said={said} offered={offered} onChange={onChange} />
    case 'entity':
      return <NameFields said={said} onChange={onChange} />
    case 'speech':
      return <QuotationFields said={said} onChange={onChange} />
    case 'frame':
      return <FrameFields said={said} offered={offered} onChange={onChange} />
  }
}

type Save = (said: SaidByHand, note: string) => void

interface FormProps {
  readonly layer: HandLayer
  readonly offered: WordsOffered
  readonly onSave: Save
  readonly onClose: () => void
}

const Form = ({ layer, offered, onSave, onClose }: FormProps) => {
  const [said, say] = useState(() => firstSaid(layer, offered))
  const [note, setNote] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  return (
    <form
      ref={form}
      class="by-hand"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(said, note.trim())
      }}
    >
      <Fields said={said} offered={offered} onChange={say} />
      <label for="hand-note">
        Note
        <input id="hand-note" name="note" value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
      </label>
      <button type="submit">
        <Key of="Enter" /> Add
      </button>{' '}
      <button type="button" class="quiet" onClick={onClose}>
        <Key of="Esc" /> Leave it
      </button>
    </form>
  )
}

interface KindsProps {
  readonly onKind: (layer: HandLayer) => void
  readonly onCorrect: (() => void) | null
}

/** Asks what the words are to become; each answer has its key. */
const Kinds = ({ onKind, onCorrect }: KindsProps) => {
  useKeys(
    {
      ...Object.fromEntries(KINDS.map(([key, layer]) => [key, () => onKind(layer)])),
      ...(onCorrect !== null && { e: onCorrect }),
    },
    { inDialog: true },
  )
  return (
    <ul class="reasons">
      {KINDS.map(([key, layer, name]) => (
        <li key={layer}>
          <button type="button" onClick={() => onKind(layer)}>
            <Key of={key} /> {name}
          </button>
        </li>
      ))}
      {onCorrect !== null && (
        <li>
          <button type="button" onClick={onCorrect}>
            <Key of="e" /> Correct the selected claim
          </button>
        </li>
      )}
    </ul>
  )
}

interface AnnotateProps {
  readonly source: string
  readonly at: Stretch
  readonly words: string
  /** What the words are to become, where that is known. */
  readonly kind: HandLayer | null
  readonly onSave: Save
  readonly onCorrect: (() => void) | null
  readonly onClose: () => void
}

/** Asks what chosen words are, and for what is to be said of them. */
export const Annotate = ({ source, at, words, kind, onSave, onCorrect, onClose }: AnnotateProps) => {
  const [layer, choose] = useState(kind)
  const { block, start, end } = at
  const { value, isOf, error } = useLoaded<WordsOffered>(
    `/sources/${source}/words?block=${block}&start=${start}&end=${end}`,
  )
  const offered = isOf ? value : null
  return (
    <Dialog title="Add by hand" onClose={onClose}>
      <p class="chosen-there clip" dir="auto">
        “{words}”
      </p>
      {error !== null && <p role="alert">{error}</p>}
      {layer === null && <Kinds onKind={choose} onCorrect={onCorrect} />}
      {layer !== null && offered !== null && <Form layer={layer} offered={offered} onSave={onSave} onClose={onClose} />}
    </Dialog>
  )
}
