import { useState } from 'preact/hooks'
import type { Reason } from '../../../domain/index.ts'
import { REASON_WORDS } from '../../../telling/reason-words.ts'
import { useKeys } from '../keys.ts'
import { Dialog } from './dialog.tsx'
import { Key } from './key.tsx'
import { SameTerm } from './same-term.tsx'

/** Why a dispute is none, each with its key. */
const REASONS: readonly (readonly [key: string, reason: Reason])[] = [
  ['t', 'time'],
  ['s', 'scope'],
  ['p', 'part'],
  ['r', 'unit'],
  ['d', 'other'],
  ['m', 'same-term'],
  ['v', 'corrected'],
  ['q', 'cited'],
  ['e', 'misread'],
  ['o', 'own'],
]

/** A reason in words. */
export const reasonInWords = (reason: Reason): string => REASON_WORDS[reason]

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
          {REASONS.map(([key, reason]) => (
            <li key={reason}>
              <button
                type="button"
                onClick={() => choose(reason)}
                aria-pressed={reason === 'same-term' ? asksWords : undefined}
              >
                <Key of={key} /> {REASON_WORDS[reason]}
              </button>
            </li>
          ))}
        </ul>
        {asksWords && <SameTerm dispute={dispute} onSettle={settle} onClose={onClose} />}
      </div>
    </Dialog>
  )
}
