import type { Reason } from '../domain/index.ts'

/** Why a person says that a dispute is none, in words. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  time: 'they speak of different times',
  scope: 'of different places, people or scope',
  part: 'one is a part of the other',
  unit: 'units, rounding or arithmetic explain it',
  other: 'they speak of different things',
  'same-term': 'the words mean the same here',
  corrected: 'a source corrected itself',
  cited: 'one is only quoted or rejected',
  misread: 'wrongly read out of the text',
  own: 'another reason, in the note',
}
