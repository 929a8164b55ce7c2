import type { Value } from '../../../../domain/index.ts'
import type { SaidByHand, WordsOffered } from '../../../contract/index.ts'
import { Field } from './field.tsx'

type SaidClaim = Extract<SaidByHand, { readonly layer: 'claim' }>

/** How a value of each type is written. */
const HINTS: Readonly<Record<Value['type'], string>> = {
  interval: 'a figure',
  date: '2031-05-14, or 2031-05-01..2031-05-31',
  entity: 'a name',
  place: 'a place',
  truth: 'yes or no',
  wording: 'words as they were said',
  term: 'a term',
}

const typeOf = (slot: string, { slots }: WordsOffered): Value['type'] | undefined =>
  slots.find((each) => each.slot === slot)?.type

/** What the words say in a slot of this type, as far as they were read; their own words where it is named in words. */
const valueFor = (type: Value['type'] | undefined, { claim, words }: WordsOffered): string => {
  if (type === undefined || type === 'interval' || type === 'date') return claim.value
  return type === 'truth' ? 'yes' : words
}

interface FieldsProps {
  readonly said: SaidClaim
  readonly offered: WordsOffered
  readonly onChange: (said: SaidClaim) => void
}

/** A claim by hand: its slot, of those that claims have, and its value, as far as the words tell it. */
export const ClaimFieldsByHand = ({ said, offered, onChange }: FieldsProps) => {
  const type = typeOf(said.slot, offered)
  const set = (key: keyof SaidClaim) => (value: string) => onChange({ ...said, [key]: value })
  const chooseSlot = (slot: string): void => {
    const isUntouched = said.value === valueFor(type, offered)
    onChange({ ...said, slot, ...(isUntouched && { value: valueFor(typeOf(slot, offered), offered) }) })
  }
  return (
    <div class="fields">
      <Field name="slot" label="Slot" list="slots" value={said.slot} isNeeded onChange={chooseSlot} hint="die.count" />
      <datalist id="slots">
        {offered.slots.map(({ slot }) => (
          <option key={slot} value={slot} />
        ))}
      </datalist>
      <Field
        {...{ name: 'value', label: 'Value', value: said.value, isNeeded: true }}
        onChange={set('value')}
        {...(type !== undefined && { hint: HINTS[type] })}
      />
      {(type === undefined || type === 'interval') && (
        <Field name="unit" label="Unit" value={said.unit} onChange={set('unit')} />
      )}
      <Field name="subject" label="Subject" value={said.subject} onChange={set('subject')} hint="what it counts" />
      <Field name="from" label="From day" value={said.from} onChange={set('from')} hint="as its sentence says" />
      <Field name="to" label="To day" value={said.to} onChange={set('to')} hint="as its sentence says" />
      <Field name="speaker" label="Said by" value={said.speaker} onChange={set('speaker')} hint="the article itself" />
    </div>
  )
}
