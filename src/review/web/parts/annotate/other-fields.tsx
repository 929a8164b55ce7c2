import type { EntityLabel } from '../../../../domain/index.ts'
import type { SaidByHand, WordsOffered } from '../../../contract/index.ts'
import { Field } from './field.tsx'

type Said<Layer extends SaidByHand['layer']> = Extract<SaidByHand, { readonly layer: Layer }>

interface FieldsProps<Layer extends SaidByHand['layer']> {
  readonly said: Said<Layer>
  readonly onChange: (said: Said<Layer>) => void
}

const LABELS: readonly (readonly [EntityLabel, string])[] = [
  ['PERSON', 'person'],
  ['ORG', 'body'],
  ['GPE', 'country, state or town'],
  ['LOC', 'other place'],
  ['FACILITY', 'site or building'],
  ['LAW', 'law, treaty or programme'],
  ['EVENT', 'event'],
]

/** A name by hand: who or what it names, and of which sort that is. */
export const NameFields = ({ said, onChange }: FieldsProps<'entity'>) => (
  <div class="fields">
    <Field name="name" label="Name" value={said.name} isNeeded onChange={(name) => onChange({ ...said, name })} />
    <label for="hand-label">
      Is a
      <select
        id="hand-label"
        name="label"
        value={said.label}
        onChange={({ currentTarget }) =>
          onChange({ ...said, label: LABELS.find(([label]) => label === currentTarget.value)?.[0] ?? said.label })
        }
      >
        {LABELS.map(([label, name]) => (
          <option key={label} value={label}>
            {name}
          </option>
        ))}
      </select>
    </label>
  </div>
)

/** A quotation by hand: whose words these are. */
export const QuotationFields = ({ said, onChange }: FieldsProps<'speech'>) => (
  <div class="fields">
    <Field name="speaker" label="Said by" value={said.speaker} onChange={(speaker) => onChange({ ...said, speaker })} />
  </div>
)

/** A frame by hand: one of a codebook, of whom, and who sees them so. */
export const FrameFields = ({ said, offered, onChange }: FieldsProps<'frame'> & { readonly offered: WordsOffered }) => (
  <div class="fields">
    <label for="hand-frame">
      Frame
      <select
        id="hand-frame"
        name="frame"
        value={JSON.stringify([said.codebook, said.frame])}
        onChange={({ currentTarget: { value } }) => {
          const [codebook, frame]: [string, string] = JSON.parse(value)
          onChange({ ...said, codebook, frame })
        }}
      >
        {offered.codebooks.map(({ version, name, frames }) => (
          <optgroup key={version} label={name}>
            {frames.map((frame) => (
              <option key={frame} value={JSON.stringify([version, frame])}>
                {frame}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
    <Field name="target" label="Of" value={said.target} isNeeded onChange={(target) => onChange({ ...said, target })} />
    <Field
      {...{ name: 'holder', label: 'Seen so by', value: said.holder, hint: 'author' }}
      onChange={(holder) => onChange({ ...said, holder })}
    />
  </div>
)
