import type { FramesShown } from '../../../contract/index.ts'

/** Dimensions in words, where their name is not enough. */
const NAMES: Readonly<Record<string, string>> = {
  published: 'month published',
  spoken: 'month spoken of',
  polarity: 'said or denied',
}

/** A dimension as the page calls it. */
export const dimensionInWords = (name: string): string => NAMES[name] ?? name

interface ChoicesProps {
  readonly shown: FramesShown
  readonly target: string
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void
}

interface ChoiceProps {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly onChoose: (value: string) => void
}

const Choice = ({ id, name, value, options, onChoose }: ChoiceProps) => (
  <label class="choice" for={id}>
    {name}{' '}
    <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {options.map(([of, words]) => (
        <option key={of} value={of}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

/** Usual ways to look at framings: name, rows, columns. */
const VIEWS = [
  ['Holder by frame', 'holder', 'frame'],
  ['Source by frame', 'source', 'frame'],
  ['Holder by target', 'holder', 'target'],
  ['Over time', 'frame', 'published'],
] as const

interface ViewsProps extends Pick<FramesShown, 'rows' | 'columns'> {
  readonly lay: (changes: Readonly<Record<string, string>>) => void
}

const Views = ({ rows, columns, lay }: ViewsProps) => (
  <p class="views">
    {VIEWS.map(([name, inRows, inColumns]) => (
      <button
        key={name}
        type="button"
        class="quiet"
        aria-pressed={rows === inRows && columns === inColumns}
        onClick={() => lay({ rows: inRows, columns: inColumns })}
      >
        {name}
      </button>
    ))}
  </p>
)

/** What is laid out how: usual views, and every choice by itself. */
export const Choices = ({ shown, target, onChange }: ChoicesProps) => {
  const { rows, columns, dimensions, targets, codebooks, codebook } = shown
  const sides = (other: string) =>
    dimensions.filter((name) => name !== other).map((name) => [name, dimensionInWords(name)] as const)
  const lay = (changes: Readonly<Record<string, string>>): void =>
    onChange({ ...changes, cell: undefined, page: undefined })
  return (
    <div class="choices">
      <Views {...{ rows, columns, lay }} />
      <Choice id="rows" name="Rows" value={rows} options={sides(columns)} onChoose={(value) => lay({ rows: value })} />
      <Choice
        id="columns"
        name="columns"
        value={columns}
        options={sides(rows)}
        onChoose={(value) => lay({ columns: value })}
      />
      <Choice
        {...{ id: 'target', name: 'target', value: target }}
        options={[['', 'all'], ...targets.map(({ name, count }) => [name, `${name} (${count})`] as const)]}
        onChoose={(value) => lay({ target: value })}
      />
      <Choice
        {...{ id: 'codebook', name: 'codebook', value: codebook }}
        options={codebooks.map(({ name, isStored }) => [name, isStored ? name : `${name}, tried`] as const)}
        onChoose={(value) => lay({ codebook: value, target: '' })}
      />
    </div>
  )
}
