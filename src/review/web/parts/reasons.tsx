import type { Reason } from '../../../domain/index.ts'
import { useKeys } from '../keys.ts'
import { Dialog } from './dialog.tsx'
import { Key } from './key.tsx'

/** Why a dispute is none: key, reason, words. */
const REASONS: readonly (readonly [key: string, reason: Reason, words: string])[] = [
  ['t', 'time', 'they speak of different times'],
  ['s', 'scope', 'of different places, people or scope'],
  ['p', 'part', 'one is a part of the other'],
  ['r', 'unit', 'units, rounding or arithmetic explain it'],
  ['d', 'other', 'they speak of different things'],
  ['m', 'same-term', 'the words mean the same here'],
  ['v', 'corrected', 'a source corrected itself'],
  ['q', 'cited', 'one is only quoted or rejected'],
  ['e', 'misread', 'wrongly read out of the text'],
  ['o', 'own', 'another reason, in the note'],
]

/** A reason in words. */
export const reasonInWords = (reason: Reason): string => REASONS.find(([, name]) => name === reason)?.[2] ?? reason

interface ReasonsProps {
  readonly onChoose: (reason: Reason) => void
  readonly onClose: () => void
}

/** Asks why a dispute is no conflict; each reason has its key. */
export const Reasons = ({ onChoose, onClose }: ReasonsProps) => {
  useKeys(Object.fromEntries(REASONS.map(([key, reason]) => [key, () => onChoose(reason)])), { inDialog: true })
  return (
    <Dialog title="Not a conflict, because" onClose={onClose}>
      <ul class="reasons">
        {REASONS.map(([key, reason, words]) => (
          <li key={reason}>
            <button type="button" onClick={() => onChoose(reason)}>
              <Key of={key} /> {words}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
