import type { HandLayer } from '../../../../domain/index.ts'
import { Key } from '../key.tsx'
import { KINDS } from './kinds.ts'

interface BarProps {
  readonly words: string
  /** Whether a claim is selected that the words may correct. */
  readonly hasClaim: boolean
  readonly onKind: (layer: HandLayer | null) => void
  readonly onCorrect: () => void
  readonly onDrop: () => void
}

/** What chosen words may become, below the article while some are chosen. */
export const ChosenBar = ({ words, hasClaim, onKind, onCorrect, onDrop }: BarProps) => (
  <div class="chosen" role="toolbar" aria-label="Add by hand">
    <q class="clip" dir="auto">
      {words}
    </q>
    <span class="kinds">
      <button type="button" onClick={() => onKind(null)}>
        <Key of="Enter" /> Add
      </button>
      {KINDS.map(([, layer, name]) => (
        <button key={layer} type="button" class="quiet" onClick={() => onKind(layer)}>
          {name}
        </button>
      ))}
      {hasClaim && (
        <button type="button" class="quiet" onClick={onCorrect}>
          Correct the claim
        </button>
      )}
      <button type="button" class="quiet" onClick={onDrop}>
        <Key of="Esc" /> Leave it
      </button>
    </span>
  </div>
)
