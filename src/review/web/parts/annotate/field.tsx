interface FieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isNeeded?: boolean
  readonly list?: string
  readonly hint?: string
}

/** One field of what is added by hand; a hint says how it is written. */
export const Field = ({ name, label, value, onChange, isNeeded = false, list, hint }: FieldProps) => (
  <label for={`hand-${name}`}>
    {label}
    <input
      type="text"
      id={`hand-${name}`}
      name={name}
      value={value}
      required={isNeeded}
      dir="auto"
      autocomplete="off"
      {...(list !== undefined && { list })}
      {...(hint !== undefined && { placeholder: hint })}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
    />
  </label>
)
