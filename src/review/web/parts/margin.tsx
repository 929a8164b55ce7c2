import type { LayerMark, SourceShown } from '../../contract/index.ts'
import { LAYERS, type Layer } from '../layers.ts'
import { Sign } from './sign.tsx'

type Claim = SourceShown['claims'][number]

interface ClaimProps {
  readonly claim: Claim
  readonly source: string
  readonly isSelected: boolean
  readonly onSelect: (claim: string) => void
}

const ClaimLine = ({ claim, source, isSelected, onSelect }: ClaimProps) => {
  const { id, sign, title, value, note, corrected, dispute, start, end } = claim
  return (
    <li class={isSelected ? 'selected' : ''}>
      <button type="button" onClick={() => onSelect(id)} aria-pressed={isSelected}>
        <Sign of={sign} /> <span class="clip">{title}</span> <strong class="clip">{value}</strong>
      </button>
      {note !== '' && <span class="meta">{note}</span>}
      {corrected !== undefined && <span class="meta">{corrected}</span>}
      {dispute !== null && <a href={`/disputes/${dispute}?state=all`}>its dispute</a>}
      {isSelected && <a href={`/sources/${source}/file?at=${start}-${end}`}>in the file</a>}
    </li>
  )
}

interface LayerListProps {
  readonly name: string
  readonly marks: readonly LayerMark[]
  readonly onShow: (block: number) => void
}

/** What a layer holds, as a list: marks on words say nothing to those who do not see them. What people added is there at once. */
const LayerList = ({ name, marks, onShow }: LayerListProps) => {
  const lines = [...new Map(marks.map((mark) => [mark.id, mark])).values()]
  if (lines.length === 0) return null
  return (
    <details open={marks[0]?.layer === 'hand'}>
      <summary>
        {name} <span class="count">{lines.length}</span>
      </summary>
      <ul>
        {lines.map(({ id, label, block }) => (
          <li key={id}>
            <button type="button" class="clip" onClick={() => onShow(block)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What was added to earlier revisions stays there, and is told here. */
const LeftBehind = ({ left }: { readonly left: SourceShown['leftBehind'] }) => (
  <ul class="left-behind">
    {left.map(({ id, label, words, note }) => (
      <li key={id}>
        <span>{label}</span> <q dir="auto">{words}</q> <span class="meta">{note}</span>
      </li>
    ))}
  </ul>
)

const counted = (count: number): string => (count === 1 ? '1 decision' : `${count} decisions`)

/** What became of decisions on earlier revisions. */
const Before = ({ shown: { decided, earlier } }: { readonly shown: SourceShown }) => {
  const { carried, left } = decided
  if (carried + left === 0) return null
  return (
    <p class="meta decided-before">
      {[
        ...(carried > 0 ? [`${counted(carried)} carried over from earlier revisions`] : []),
        ...(left > 0 ? [`${counted(left)} left behind: words changed or no longer in revision ${earlier + 1}`] : []),
      ].join(' · ')}
    </p>
  )
}

const marksOf = ({ layers }: SourceShown, layer: Layer): readonly LayerMark[] =>
  layers.filter((mark) => mark.layer === layer)

interface MarginProps {
  readonly shown: SourceShown
  readonly on: ReadonlySet<Layer>
  readonly selected: string | null
  readonly onSelect: (claim: string) => void
  readonly onShow: (block: number) => void
}

/** What people added to an article, its claims, and what its other layers hold. */
export const Margin = ({ shown, on, selected, onSelect, onShow }: MarginProps) => (
  <div class="margin">
    <Before shown={shown} />
    {on.has('hand') && <LayerList name="By hand" marks={marksOf(shown, 'hand')} onShow={onShow} />}
    {on.has('hand') && <LeftBehind left={shown.leftBehind} />}
    <ul>
      {shown.claims
        .filter(({ sign }) => on.has(sign))
        .map((claim) => (
          <ClaimLine
            key={claim.id}
            claim={claim}
            source={shown.source.id}
            isSelected={claim.id === selected}
            onSelect={onSelect}
          />
        ))}
    </ul>
    {LAYERS.filter(([layer]) => on.has(layer) && layer !== 'hand').map(([layer, name]) => (
      <LayerList key={layer} name={name} marks={marksOf(shown, layer)} onShow={onShow} />
    ))}
  </div>
)
