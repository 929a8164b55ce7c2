import { useState } from 'preact/hooks'
import type { Reason } from '../../../domain/index.ts'
import { useKeys } from '../keys.ts'
import { Dialog } from './dialog.tsx'
import { Key } from './key.tsx'
import { SameTerm } from './same-term.tsx'

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
  readonly dispute: string
  /** Settles the dispute; `terms` are words that mean the same, where that is the reason and some were named. */
  readonly onChoose: (reason: Reason, terms?: readonly string[]) => void
  readonly onClose: () => void
}

/** Asks why a dispute is no conflict; each reason has its key. What reaches past the dispute is shown before it is done. */
export const Reasons = ({ dispute, onChoose, onClose }: ReasonsProps) => {
  const [asksWords, askWords] = useState(false)
  const choose = (reason: Reason): void => (reason === 'same-term' ? askWords(true) : onChoose(reason))
  useKeys(Object.fromEntries(REASONS.map(([key, reason]) => [key, () => choose(reason)])), { inDialog: true })
  const settle = (terms: readonly string[]): void =>
    terms.length === 0 ? onChoose('same-term') : onChoose('same-term', terms)
  return (
    <Dialog title="Not a conflict, because" onClose={onClose}>
      <div class="because">
        <ul class="reasons">
          {REASONS.map(([key, reason, words]) => (
            <li key={reason}>
              <button
                type="button"
                onClick={() => choose(reason)}
                aria-pressed={reason === 'same-term' ? asksWords : undefined}
              >
                <Key of={key} /> {words}
              </button>
            </li>
          ))}
        </ul>
        {asksWords && <SameTerm dispute={dispute} onSettle={settle} onClose={onClose} />}
      </div>
    </Dialog>
  )
}
