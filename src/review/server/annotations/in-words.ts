import type { Laid, StandingAnnotation } from '../../../domain/index.ts'
import { valueInShort } from '../../../telling/value-in-short.ts'
import { LABELS } from '../layers.ts'
import { visible } from '../words.ts'

/** What a person laid on words, in a few words. */
export const saidInWords = (laid: Laid): string => {
  switch (laid.layer) {
    case 'claim':
      return `${laid.body.slot}: ${valueInShort(laid.body.value)}`
    case 'entity':
      return LABELS.entity(laid.body)
    case 'speech':
      return LABELS.speech(laid.body)
    case 'frame':
      return LABELS.frame(laid.body)
  }
}

/** The same with who added it. */
export const addedInWords = ({ laid, person }: StandingAnnotation): string =>
  visible(`${saidInWords(laid)} · added by ${person}`)
