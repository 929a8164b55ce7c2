import type { SourceShown } from '../../contract/index.ts'
import { LAYERS, type Layer } from '../layers.ts'
import { Key } from './key.tsx'

interface SwitchesProps {
  readonly shown: SourceShown
  readonly on: ReadonlySet<Layer>
  readonly onSwitch: (layer: Layer) => void
}

const countOf = ({ claims, layers }: SourceShown, layer: Layer): number =>
  claims.filter(({ sign }) => sign === layer).length +
  new Set(layers.filter((mark) => mark.layer === layer).map(({ id }) => id)).size

/** The layers of an article, each with how much there is of it and how it looks. */
export const LayerSwitches = ({ shown, on, onSwitch }: SwitchesProps) => (
  <section>
    <h2>Layers</h2>
    <ul class="layers">
      {LAYERS.map(([layer, name], index) => (
        <li key={layer}>
          <button type="button" aria-pressed={on.has(layer)} onClick={() => onSwitch(layer)}>
            <Key of={`${index + 1}`} /> <span class={`sample sample-${layer}`}>abc</span> {name}
            <span class="count">{countOf(shown, layer)}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
)
