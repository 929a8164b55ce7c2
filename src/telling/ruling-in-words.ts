import type { Judgement } from '../domain/index.ts'
import { RULINGS } from './said-in-words.ts'

/** A judgement in words, as history and undo tell it: "conflict, right: 31". */
export const rulingInWords = ({ ruling, reason, right, noneRight }: Judgement): string => {
  if (ruling === null) return 'took the last one back'
  const more = [reason, right === null ? null : `right: ${right}`, noneRight ? 'none is right' : null]
  return [RULINGS[ruling], ...more.flatMap((part) => part ?? [])].join(', ')
}
