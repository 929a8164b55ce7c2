import type { Measure } from './measure.ts'
import { isGlued, type Word } from './words.ts'

/** A measure in its sentence, before it is known to be a quantity. */
export interface Candidate {
  readonly words: readonly Word[]
  readonly measure: Measure
  /** Headings: capitals tell nothing there. */
  readonly titled: boolean
  /** Whether word `at` is glued to the one before it. */
  readonly tight: (at: number) => boolean
  /** The last figure of this sentence that was refused. */
  readonly refused: Refused | null
}

/** Why a figure counts nothing, and the word behind it: lists go on as they began ("Articles 5 and 6", "3 and 4 May"). */
export interface Refused {
  readonly as: 'date' | 'name' | 'other'
  readonly to: number
}

/** Makes a candidate of a measure. */
export const candidateOf = (
  words: readonly Word[],
  measure: Measure,
  titled: boolean,
  refused: Refused | null,
): Candidate => ({
  words,
  measure,
  titled,
  refused,
  tight: (at) => isGlued(words, at),
})

/** Whether a figure is a bare whole number in digits without separators, as names and dates write it: "12", "2019". */
export const isBareDigits = ({ words, measure: { amount } }: Candidate): boolean =>
  amount.figure.to - amount.figure.from === 1 && /^\d+$/.test(words[amount.figure.from]?.text ?? '')

/** The bare word of a one-word figure in words ("nine"), or null. */
export const isBareWord = ({ measure: { amount } }: Candidate): boolean =>
  amount.figure.form === 'spelled' && amount.figure.to - amount.figure.from === 1
